import type { CouncilChoice } from '../../loaders/council-choices.ts'

/** What the site knows of each council; nothing when it cannot be asked, and pages stay as they are. */
export async function fetchChoices(): Promise<CouncilChoice[]> {
  try {
    const answer = await fetch('/my-council/councils.json')
    return answer.ok ? ((await answer.json()) as CouncilChoice[]) : []
  } catch {
    return []
  }
}
