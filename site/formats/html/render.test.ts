import { describe, expect, it } from 'vitest'
import type { Node, ServiceView } from '../../../content/document/node.ts'
import { UnknownNodeError } from '../../../content/document/render.ts'
import { createHtmlPage, renderHtml } from './render.ts'

const service: ServiceView = {
  slug: 'helpline',
  name: 'Helpline',
  address: '/services/helpline/',
  offers: 'Someone to talk to.',
  whoFor: 'Carers',
  phones: [
    { kind: 'phone', number: '01632 960001', dial: '01632960001' },
    { kind: 'text', number: '07700 900123', dial: '07700900123' },
  ],
  areas: ['Everywhere'],
  checkedOn: '2026-11-01',
}

describe('HTML', () => {
  it('escapes everything and keeps hostile addresses from being links', () => {
    const hostile = '<script>alert(1)</script>'
    const html = renderHtml([
      { kind: 'paragraph', children: [{ kind: 'text', value: hostile }] },
      { kind: 'contact', service: { ...service, name: hostile, website: 'javascript:alert(1)' } },
      { kind: 'sources', sources: [{ title: hostile, url: 'javascript:alert(1)', asOf: '2026' }] },
    ])
    expect(html).not.toContain('<script')
    expect(html).not.toContain('href="javascript')
    expect(html).toContain('&#x3C;script>')
  })

  it('lists a hard word once, and links each use of it to its meaning', () => {
    const term: Node = { kind: 'term', term: 'respite-care', words: 'a break', meaning: 'Time off from caring.' }
    const page = createHtmlPage()
    const html = page.draw([{ kind: 'paragraph', children: [term, { kind: 'text', value: ' or ' }, { ...term, words: 'respite' }] }])
    expect(page.words()).toEqual([{ term: 'respite-care', words: 'a break', meaning: 'Time off from caring.' }])
    expect(html.match(/href="#word-respite-care"/g)).toHaveLength(2)
    expect(html.match(/id="use-respite-care"/g)).toHaveLength(1)
  })

  it('makes numbers ready to ring and to text', () => {
    const html = renderHtml([{ kind: 'contact', service }])
    expect(html).toContain('href="tel:01632960001"')
    expect(html).toContain('href="sms:07700900123"')
  })

  it('says the tone of a callout in a word', () => {
    expect(renderHtml([{ kind: 'callout', tone: 'emergency', title: 'Ring 999', body: [] }])).toContain('Emergency: Ring 999')
  })

  it('gives tables a caption, scopes, and labels for narrow screens', () => {
    const html = renderHtml([
      { kind: 'comparison', caption: 'Who does what', columns: ['Council', 'NHS'], rows: [{ label: 'Breaks', cells: [[{ kind: 'text', value: 'Yes' }], []] }] },
    ])
    expect(html).toContain('<caption>Who does what</caption>')
    expect(html).toContain('<th scope="row" role="rowheader">Breaks</th>')
    expect(html).toContain('data-label="Council">Yes</td>')
  })

  it('sends links where the page says they lead', () => {
    const html = renderHtml([{ kind: 'link', to: '#who', children: [{ kind: 'text', value: 'Who' }] }], { toHref: () => '/guides/x/who/' })
    expect(html).toBe('<a href="/guides/x/who/">Who</a>')
  })

  it('throws for a node it does not know', () => {
    expect(() => renderHtml([{ kind: 'carousel' } as never])).toThrow(UnknownNodeError)
  })
})
