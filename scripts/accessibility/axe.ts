import { AxeBuilder } from '@axe-core/playwright'
import axeCore from 'axe-core'
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
 * Axe for a page, in the version of ours: the one that puts it into the page may bring another. It answers from the page itself: else it
 * opens an empty one for every answer, to join what it found in frames from elsewhere, which no page of ours has.
 */
export const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page, axeSource: axeCore.source }).setLegacyMode()

/** What axe finds wrong with a page, told so that it can be mended. Only colours differ, so after the first only they are looked at. */
export async function faultsInAllColours(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const [name, media] of Object.entries(colours)) {
    // Without motion: a colour that is still on its way to another would be judged.
    await page.emulateMedia({ reducedMotion: 'reduce', contrast: 'no-preference', forcedColors: 'none', ...media })
    const axe = axeOn(page)
    const found = await findings(name === 'light' ? axe.withTags([...wcag, 'best-practice']) : axe.withRules(['color-contrast', 'link-in-text-block']))
    faults.push(...found.map((fault) => `${name}: ${fault}`))
  }
  return faults
}

/** What breaks WCAG 2.2 AA on a page as it is shown now. */
export function wcagFaults(page: Page): Promise<string[]> {
  return findings(axeOn(page).withTags(wcag))
}

async function findings(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze()
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)].join(' '))
}
