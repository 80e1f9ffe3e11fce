import { recordedCollections, type Recording } from '../schema/recording.ts'
import type { Check } from './check.ts'
import { warning } from './finding.ts'

/** A recording cannot be mended when its page is: it is made again, or readers are told which version it says. */
export const recordingsOutOfStep: Check = ({ records }) =>
  recordedCollections.flatMap((name) =>
    records[name].flatMap(({ slug, checkedOn, recordings }) =>
      recordings.flatMap(({ basedOn }, index) => {
        if (basedOn >= checkedOn) return []
        const problem = `is the page of ${basedOn}, which was checked again on ${checkedOn}`
        const remedy = 'Compare the two. If it still says what the page says, set the day; if not, record it again or take it out.'
        return [warning({ record: `${name}/${slug}`, field: `recordings[${index}].basedOn`, problem, remedy })]
      }),
    ),
  )

/** The page may be the words of a video, but captions let people follow it while they watch. */
export const videosWithoutCaptions: Check = ({ records }) =>
  recordedCollections.flatMap((name) =>
    records[name].flatMap(({ slug, recordings }) =>
      recordings.flatMap((recording, index) => {
        if (!lacksCaptions(recording)) return []
        const remedy = 'Add them if you can. Until then people who cannot hear read the page instead.'
        return [warning({ record: `${name}/${slug}`, field: `recordings[${index}].captions`, problem: 'is missing from a video', remedy })]
      }),
    ),
  )

function lacksCaptions({ form, captions, hasCaptions }: Recording): boolean {
  return form === 'video' && captions === undefined && !hasCaptions
}
