import type { StoredInline, StoredLine } from '../../schema/node.ts'
import { ProblemsError } from '../../schema/problem.ts'
import { dial } from '../dial.ts'
import { joinText } from '../join-text.ts'
import type { Inline, Line } from '../node.ts'
import { mainPhone } from '../service-view.ts'
import type { ResolveContext } from './context.ts'
import { factWords } from './fact-words.ts'

type StoredOf<Kind extends StoredInline['kind']> = Extract<StoredInline, { kind: Kind }>

const resolvers: { [Kind in StoredInline['kind']]: (stored: StoredOf<Kind>, context: ResolveContext) => Inline } = {
  text: ({ value, strong }) => (strong ? { kind: 'text', value, strong } : { kind: 'text', value }),
  fact: ({ fact, form }, { get, from }) => ({ kind: 'text', value: factWords(get('facts', fact, from), form) }),
  phone: ({ service }, context) => phoneNode(service, context),
  term: ({ term, words }, { get, from, meaning }) => ({ kind: 'term', term, words, meaning: get('jargon', term, from)[meaning] }),
  foreign: ({ language, value }) => ({ kind: 'foreign', language, value }),
  link: ({ to, children }, context) => ({ kind: 'link', to, children: resolveLine(children, context) }),
}

/** Stored words with every reference replaced by what it stands for. */
export function resolveLine(line: StoredLine, context: ResolveContext): Line {
  return joinText(line.map((stored) => (resolvers[stored.kind] as (stored: StoredInline, context: ResolveContext) => Inline)(stored, context)))
}

function phoneNode(slug: string, { get, from }: ResolveContext): Inline {
  const phone = mainPhone(get('services', slug, from))
  if (!phone) {
    const problem = {
      record: from,
      field: '',
      problem: `shows the phone number of "${slug}", which has none`,
      remedy: `Add a number to services/${slug}, or take it out here.`,
    }
    throw new ProblemsError('The publication is not complete', [problem])
  }
  return { kind: 'phone', number: phone.number, dial: dial(phone.number) }
}
