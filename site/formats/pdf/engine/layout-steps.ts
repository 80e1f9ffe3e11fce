import * as textkit from '@react-pdf/textkit'
import { asyncCompose as composeSteps } from '@react-pdf/fns'
import { layOutSheets, type Root } from './sheet-layout.ts'
import type { Steps } from './text-engine.ts'
import type { FontList } from './text-attributes.ts'

export * from '@react-pdf/fns'

type Step = (root: Root, fonts: FontList) => Root | Promise<Root>

/**
 * Puts the steps of react-pdf's layout together. It has nineteen, each of which copies the whole tree and asks of every node
 * what hardly any has: percentages, floats, drawings, transforms. Sheets that have none of those take a short way to the
 * same boxes and lines; any other takes all the steps.
 */
export function asyncCompose(...steps: Step[]): (root: Root, fonts: FontList) => Promise<Root> {
  const takeAll = composeSteps(...(steps as never[])) as unknown as (root: Root, fonts: FontList) => Promise<Root>
  const named = (name: string): Step => {
    const step = steps.find((each) => each.name === name)
    if (!step) throw new Error(`@react-pdf/layout has no step ${name} any more: see layout-steps.ts`)
    return step
  }
  const prepare = [named('resolveYoga'), named('resolvePageSizes')] as const
  return async (root, fonts) => {
    let prepared = root
    for (const step of prepare) prepared = await step(prepared, fonts)
    return (await layOutSheets(prepared, fonts, textkit as unknown as Steps)) ?? takeAll(root, fonts)
  }
}
