import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface Faults {
  light: string[][]
  dark: string[][]
}
export const noFaults: Faults = { light: [], dark: [] }

/** What axe finds wrong with a page in light and in dark colours, told so that it can be mended. Only colours differ, so in dark only they are looked at. */
export async function faultsInLightAndDark(page: Page): Promise<Faults> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await found(new AxeBuilder({ page }).withTags([...wcag, 'best-practice']))
  await page.emulateMedia({ colorScheme: 'dark' })
  return { light, dark: await found(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block'])) }
}

/** What breaks WCAG 2.2 AA on a page as it is shown now. */
export function wcagFaults(page: Page): Promise<string[][]> {
  return found(new AxeBuilder({ page }).withTags(wcag))
}

async function found(builder: AxeBuilder): Promise<string[][]> {
  const { violations } = await builder.analyze()
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)])
}
