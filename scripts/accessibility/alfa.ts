import { Audit, Outcome } from '@siteimprove/alfa-act'
import { Device } from '@siteimprove/alfa-device'
import { Native as NativeDevice } from '@siteimprove/alfa-device/native'
import { Node } from '@siteimprove/alfa-dom'
import { Native as NativeDocument } from '@siteimprove/alfa-dom/native'
import { Headers, Request, Response } from '@siteimprove/alfa-http'
import rules from '@siteimprove/alfa-rules'
import { URL } from '@siteimprove/alfa-url'
import { Conformance, Criterion } from '@siteimprove/alfa-wcag'
import { Page as AlfaPage } from '@siteimprove/alfa-web'
import type { Page } from 'playwright-core'

// The rules of level AAA are not ours to keep: they ask for lines of 1.5 and targets of 44 pixels even inside sentences.
const isOfAA = Conformance.isAA()
const rulesOfAA = rules.filter((rule) => rule.hasRequirement((requirement) => Criterion.isCriterion(requirement) && isOfAA(requirement)))

const readDevice: () => Device.JSON = NativeDevice.fromWindow

/** What Siteimprove's Alfa is sure that a page fails, told by rule with the place. Its questions to people are left out. */
export async function alfaFaults(page: Page): Promise<string[]> {
  const json = await page.evaluate(NativeDocument.fromNode as unknown as () => Node.JSON)
  const device = Device.from(await page.evaluate(readDevice))
  const url = URL.parse(page.url()).getUnsafe()
  const document = Node.from(json, device)
  const alfaPage = AlfaPage.of(Request.of('GET', url), Response.of(url, 200, Headers.empty()), document as never, device)
  const outcomes = await Audit.of(alfaPage, rulesOfAA).evaluate()
  return [...outcomes].flatMap((outcome) => (Outcome.isFailed(outcome) ? [`${outcome.rule.uri}: ${told(outcome.target)}`] : []))
}

function told(target: unknown): string {
  const words = String(target)
  return words.length > 300 ? `${words.slice(0, 300)}…` : words
}
