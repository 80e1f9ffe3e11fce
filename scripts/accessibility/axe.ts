import axeCore, { type Result, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The colours that people see a page in. */
const colours = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  moreContrast: { colorScheme: 'light', contrast: 'more' },
  darkMoreContrast: { colorScheme: 'dark', contrast: 'more' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const

/**
 * What axe finds wrong with a page as it is shown now. The checker is put into the page once. It looks into no frames: no page of ours has any.
 * @param page one whose rules let scripts in: open it with `bypassCSP`, or have none
 * @param within a selector, when only a part of the page is meant
 */
export async function axeViolations(page: Page, options: RunOptions = {}, within = 'html'): Promise<Result[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source)
  return page.evaluate(
    async ({ options, within }) => {
      const { axe } = globalThis as unknown as { axe: typeof axeCore }
      const { violations } = await axe.run(within, options)
      return violations
    },
    { options: { ...options, resultTypes: ['violations'] } satisfies RunOptions, within },
  )
}

/** What axe finds wrong with a page, told so that it can be mended. Only colours differ, so after the first only they are looked at. */
export async function faultsInAllColours(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const [name, media] of Object.entries(colours)) {
    // Without motion: a colour that is still on its way to another would be judged.
    await page.emulateMedia({ reducedMotion: 'reduce', contrast: 'no-preference', forcedColors: 'none', ...media })
    const found = await findings(page, name === 'light' ? [...wcag, 'best-practice'] : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] })
    faults.push(...found.map((fault) => `${name}: ${fault}`))
  }
  await page.emulateMedia({ reducedMotion: 'no-preference', contrast: 'no-preference', forcedColors: 'none', ...colours.light })
  return faults
}

/** What breaks WCAG 2.2 AA on a page as it is shown now. */
export function wcagFaults(page: Page): Promise<string[]> {
  return findings(page, wcag)
}

async function findings(page: Page, runOnly: NonNullable<RunOptions['runOnly']>): Promise<string[]> {
  const violations = await axeViolations(page, { runOnly })
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)].join(' '))
}
