import { englishWords } from '../../schema/interface-words.ts'
import type { Draft } from '../compose/draft.ts'
import { visitDocument } from '../map-children.ts'
import type { Block, Line, PhoneView, ServiceView } from '../node.ts'
import { sortByWords } from '../order.ts'
import { phoneWord } from '../phone-word.ts'

/** Every service with a number that these pages name, by name: what is looked for first on paper. */
export function phoneIndex(pages: readonly Draft[]): Block[] {
  const services = new Map<string, ServiceView>()
  const note = (service: ServiceView): void => {
    if (service.phones.length > 0) services.set(service.slug, service)
  }
  for (const page of pages) {
    visitDocument(page, {
      block: (block) => {
        if (block.kind === 'contact') note(block.service)
        if (block.kind === 'serviceList') block.services.forEach(note)
      },
    })
  }
  const items = sortByWords([...services.values()], ({ name }) => name).map(({ name, phones }) => ({ name, body: phones.map(phoneLine) }))
  return items.length > 0 ? [{ kind: 'definitions', items }] : []
}

function phoneLine({ kind, number, dial, label }: PhoneView): Line {
  const how = kind === 'phone' ? [] : [{ kind: 'text' as const, value: `${englishWords[phoneWord[kind]]}: ` }]
  return [...how, { kind: 'phone', number, dial }, ...(label ? [{ kind: 'text' as const, value: ` (${label})` }] : [])]
}
