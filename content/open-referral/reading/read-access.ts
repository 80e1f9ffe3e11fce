import { present } from '../../document/present.ts'
import { accessWords } from '../../document/service-words.ts'
import type { Service } from '../../schema/service.ts'
import type { Classified } from './read-attributes.ts'
import { noteAfter } from './note-after.ts'

/**
 * Who can ask for a service. The words for what its terms say already are left out of the note: otherwise readers would read it twice.
 * @param said how to ask, in words
 */
export function readAccess(said: string | undefined, { access, choices }: Pick<Classified, 'access' | 'choices'>): Service['access'] {
  const kind = access ?? 'not-known'
  const own = accessWords({ access: { kind }, referredBy: choices.referredBy ?? [] })
  const note = said === undefined || own === undefined ? said : (noteAfter(own, said) ?? said)
  return { kind, ...present({ note: note || undefined }) }
}
