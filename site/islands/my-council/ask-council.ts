import { fetchChoices } from './choices.ts'
import { chooseCouncil, chosenCouncil, isCouncilKept } from './council-store.ts'

/** The one place where a reader says which council it is. */
function start(ask: HTMLElement, list: HTMLElement): void {
  const answers = [...ask.querySelectorAll<HTMLInputElement>('[name=council]')]
  const keep = ask.querySelector<HTMLInputElement>('[data-council-keep]')
  const status = ask.querySelector<HTMLElement>('[data-council-status]')
  const choose = ask.querySelector('[data-council-choose]')
  if (!keep || !status || !choose) return
  for (const answer of answers) answer.checked = answer.value === chosenCouncil()
  keep.checked = isCouncilKept()
  choose.addEventListener('click', () => {
    const chosen = answers.find(({ checked }) => checked)
    if (!chosen) {
      status.textContent = 'Choose a council first, or say that you do not know.'
      answers[0]?.focus()
      return
    }
    const council = chosen.value === '' ? undefined : chosen.value
    if (!chooseCouncil(council, keep.checked)) status.textContent = 'This browser cannot remember it. You will see every council, as before.'
    else void tell(council, status)
  })
  ask.hidden = false
  list.hidden = true
}

async function tell(council: string | undefined, status: HTMLElement): Promise<void> {
  if (council === undefined) {
    status.textContent = 'No council is chosen. You will see every council.'
    return
  }
  const choice = (await fetchChoices()).find(({ slug }) => slug === council)
  const name = choice?.name ?? 'Your council'
  const said = document.createElement('p')
  said.textContent = `${name} now comes first on every page.`
  const more = document.createElement('p')
  const link = document.createElement('a')
  link.href = choice?.to ?? '/places/'
  link.textContent = `Who to ring at ${name}`
  more.append(link)
  status.replaceChildren(said, more)
}

const ask = document.querySelector<HTMLElement>('[data-council-ask]')
const list = document.querySelector<HTMLElement>('[data-council-no-script]')
if (ask && list) start(ask, list)
