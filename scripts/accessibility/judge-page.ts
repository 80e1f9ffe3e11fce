import type { Page } from 'playwright-core'
import { alfaFaults } from './alfa.ts'
import { faultsInAllColours } from './axe.ts'
import { type Fault, faultsOf } from './fault.ts'
import { ibmFaults } from './ibm.ts'

/**
 * Folds everything open and has three checkers look: IBM's, Alfa, and axe in five sets of colours.
 * @param page opened with `bypassCSP`: the checkers are put into the page, which its own rules forbid
 * @returns each fault with its checker
 */
export async function judgePage(page: Page): Promise<Fault[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const ibm = await ibmFaults(page)
  const alfa = await alfaFaults(page)
  const axe = await faultsInAllColours(page)
  return [...faultsOf('axe', axe), ...faultsOf('ibm', ibm), ...faultsOf('alfa', alfa)]
}
