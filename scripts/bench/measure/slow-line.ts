import type { Page } from 'playwright-core'

/** Bits a second, and milliseconds there and back: a phone with one bar, in a valley. */
const bitsPerSecond = 400_000
const roundTrip = 400

/** Has everything of a page come over a slow line from now on. */
export async function slowLine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: bitsPerSecond / 8,
    uploadThroughput: bitsPerSecond / 8,
  })
}
