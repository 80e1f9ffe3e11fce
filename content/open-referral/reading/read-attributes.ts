import { bankHolidayKinds } from '../../schema/directory-terms.ts'
import { serviceSchema, type Service } from '../../schema/service.ts'
import type { FindEntry } from '../../directory-tables/read-cell.ts'
import { unwrapField } from '../../directory-tables/field-schema.ts'
import { z } from 'zod'
import { objectsAt, wordsAt, type Unsure } from './pick.ts'

/** Fields of closed lists that another Waymark names in `link_type`. */
const choiceFields = ['ways', 'company', 'payments', 'referredBy', 'transport', 'features'] as const

export interface Classified {
  topics: string[]
  audiences: string[]
  communities: string[]
  choices: { [Field in (typeof choiceFields)[number]]?: Service[Field] }
  /** Who can ask. */
  access: Service['access']['kind'] | undefined
  bankHolidays: Service['bankHolidays']
}

/**
 * What the terms of a service mean here: choices of ours where the other directory is a Waymark too, topics and audiences where a term
 * has their name.
 */
export function readAttributes(service: Unsure, find: FindEntry): Classified {
  const terms = [...objectsAt(service, 'attributes'), ...objectsAt(service, 'service_taxonomys')].flatMap((attribute) => {
    const [term] = objectsAt(attribute, 'taxonomy_term', 'taxonomy')
    return term ? [{ field: wordsAt(attribute, 'link_type') ?? '', code: wordsAt(term, 'term') ?? '', name: wordsAt(term, 'name') ?? '' }] : []
  })
  const of = (field: string): string[] =>
    terms.filter((term) => term.field === field).flatMap(({ code, name }) => find('audiences', code) ?? find('audiences', name) ?? [])
  const topics = terms.flatMap(({ code, name }) => find('topics', code) ?? find('topics', name) ?? [])
  const codesOf = (field: string): string[] => terms.filter((term) => term.field === field).map(({ code }) => code)
  return {
    topics: unique(topics),
    audiences: unique(of('audiences')),
    communities: unique(of('communities')),
    access: serviceSchema.shape.access.shape.kind.options.find((kind) => codesOf('access').includes(kind)),
    bankHolidays: bankHolidayKinds.find((kind) => codesOf('bankHolidays').includes(kind)),
    choices: Object.fromEntries(
      choiceFields.flatMap((field) => {
        const known = optionsOf(field)
        const values = unique(codesOf(field).filter((code) => known.includes(code)))
        return values.length > 0 ? [[field, values]] : []
      }),
    ),
  }
}

function optionsOf(field: (typeof choiceFields)[number]): string[] {
  const list = unwrapField(serviceSchema.shape[field])
  const element = list instanceof z.ZodArray ? list.element : undefined
  return element instanceof z.ZodEnum ? element.options.map(String) : []
}

const unique = (words: readonly string[]): string[] => [...new Set(words)]
