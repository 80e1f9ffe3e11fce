import type { Browser } from 'playwright-core'
import { alfaFaults } from './alfa.ts'
import { faultsInAllColours } from './axe.ts'
import { ibmFaults } from './ibm.ts'

/**
 * Opens one page and has three checkers look at it: axe in five sets of colours, IBM's and Alfa.
 * @param address `http://127.0.0.1:4321/guides/first-steps/`
 * @returns each fault with the name of its checker
 */
export async function judgePage(browser: Browser, address: string): Promise<string[]> {
  // The checkers are put into the page, which its own rules forbid.
  const context = await browser.newContext({ bypassCSP: true })
  try {
    const page = await context.newPage()
    await page.goto(address)
    const axe = Object.entries(await faultsInAllColours(page)).flatMap(([colours, faults]) => faults.map((fault) => `axe, ${colours}: ${fault.join(' ')}`))
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    const ibm = (await ibmFaults(page)).map((fault) => `IBM: ${fault}`)
    const alfa = (await alfaFaults(page)).map((fault) => `Alfa: ${fault}`)
    return [...axe, ...ibm, ...alfa]
  } finally {
    await context.close()
  }
}
