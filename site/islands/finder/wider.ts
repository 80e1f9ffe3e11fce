import { countFinder } from './ask-finder.ts'
import { choicesIn, without, type Choice, type FinderState } from './finder-state.ts'
import type { FinderSource } from './load-finder.ts'

/** Another state that would give something. */
export interface WiderWay {
  words: string
  state: FinderState
  count: number
}

const distances = [10, 20, 40] as const

/**
 * Ways on where nothing was found: the nearest distance that gives something, whichever area it is for; and all without one of the
 * choices. Ways that would give nothing too are not offered.
 * @param hasPoint whether distances from the place are known
 */
export async function widerWays(
  source: FinderSource,
  state: FinderState,
  hasPoint: boolean,
  wordsOf: (choice: Choice) => string | undefined,
): Promise<WiderWay[]> {
  const further = hasPoint ? distances.filter((miles) => miles > (state.within ?? 0)) : []
  const byDistance = further.map((within) => ({ words: `Places to go within ${within} miles, also in other areas`, state: { ...state, within } }))
  const byChoice = choicesIn(state).flatMap((choice) => {
    const words = wordsOf(choice)
    return words ? [{ words: choice.name === 'place' ? `In every area, not only ${words}` : `Without “${words}”`, state: without(state, choice) }] : []
  })
  const count = async (way: Omit<WiderWay, 'count'>): Promise<WiderWay> => ({ ...way, count: await countFinder(source, way.state) })
  const [near, others] = await Promise.all([Promise.all(byDistance.map(count)), Promise.all(byChoice.map(count))])
  const nearest = near.find((way) => way.count > 0)
  return [...(nearest ? [nearest] : []), ...others.filter((way) => way.count > 0)]
}
