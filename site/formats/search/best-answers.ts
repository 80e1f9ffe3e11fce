import { pageAddress } from '../../../content/document/addresses.ts'
import type { BuildContext } from '../../../content/document/build-context.ts'
import type { WaymarkDocument } from '../../../content/document/node.ts'
import type { BestAnswer } from '../../../content/schema/best-answer.ts'
import type { SearchEntry } from './search-entries.ts'
import type { BestAnswerView } from './word-book.ts'

type Context = Pick<BuildContext, 'all' | 'serviceView'>

/** The best answers as search shows them: the page's title, its sentence, whom to ring, and how else it can be had. */
export function bestAnswerViews({ all, serviceView }: Context, documents: readonly WaymarkDocument[], entries: readonly SearchEntry[]): BestAnswerView[] {
  const formats = new Map(entries.map((entry) => [entry.address, entry.formats]))
  const byAddress = new Map(documents.map((document) => [document.address, document]))
  return all('best-answers').flatMap((best) => {
    const page = byAddress.get(addressOf(best))
    if (!page) return []
    const { question, alsoAsked, answer, service, slug, isUrgent } = best
    const view = service === undefined ? undefined : serviceView(service, `best-answers/${slug}`)
    const phone = view?.phones[0]
    return [
      {
        asks: [question, ...alsoAsked],
        to: page.address,
        title: page.title,
        ...(page.isSensitive ? {} : { answer }),
        ...(view && phone && !page.isSensitive ? { phone: { name: view.name, kind: phone.kind, number: phone.number, dial: phone.dial } } : {}),
        formats: formats.get(page.address) ?? [],
        isUrgent,
      },
    ]
  })
}

function addressOf({ guide, page, service }: BestAnswer): string {
  if (guide !== undefined) return pageAddress('guides', guide)
  return page === undefined ? pageAddress('services', service ?? '') : pageAddress('pages', page)
}
