import type { Page } from 'playwright-core'
import { alfaFaults } from './alfa.ts'
import { faultsInAllColours } from './axe.ts'
import { ibmFaults } from './ibm.ts'

/**
 * Folds everything open and has three checkers look: axe in five sets of colours, IBM's and Alfa.
 * @param page opened with `bypassCSP`: the checkers are put into the page, which its own rules forbid
 * @returns each fault with the name of its checker
 */
export async function judgePage(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const axe = await faultsInAllColours(page)
  const ibm = (await ibmFaults(page)).map((fault) => `IBM: ${fault}`)
  const alfa = (await alfaFaults(page)).map((fault) => `Alfa: ${fault}`)
  return [...axe, ...ibm, ...alfa]
}
