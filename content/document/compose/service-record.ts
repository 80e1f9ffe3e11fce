import type { CheckKind } from '../../schema/directory-terms.ts'
import type { Service } from '../../schema/service.ts'
import type { BuildContext } from '../build-context.ts'
import type { Block, Inline } from '../node.ts'
import { paragraph, section } from './draft.ts'

const text = (value: string): Inline => ({ kind: 'text', value })

const howChecked: Record<CheckKind, string> = {
  provider: 'The service told us that these details are right.',
  phone: 'We rang the service to check these details.',
  website: 'We checked these details on the website or papers of the service.',
  editor: 'Our editors checked these details.',
}

/** How far the details can be trusted, whose they are, and how to tell what is wrong. The day of the check is on every page. */
export function serviceRecord(service: Service, context: BuildContext): ReturnType<typeof section> {
  const { checkedHow, followedFrom } = service
  const checked = checkedHow ? howChecked[checkedHow] : 'Nobody has confirmed these details with the service yet. Get in touch before you go.'
  return section('plain', 'record', 'About these details', [
    ...(followedFrom ? [followed(followedFrom)] : []),
    ...(followedFrom && !checkedHow ? [] : [paragraph(checked)]),
    correction(service, context),
  ])
}

function followed({ name, url }: NonNullable<Service['followedFrom']>): Block {
  return { kind: 'paragraph', children: [text('These details come from '), { kind: 'link', to: new URL(url).origin, children: [text(name)] }, text('.')] }
}

/** To the form where there is one; else a letter that names the service; else the contact page. */
function correction({ slug, name }: Service, { settings }: BuildContext): Block {
  const { suggestAddress, contactEmail } = settings
  const letter = contactEmail && `mailto:${contactEmail}?subject=${encodeURIComponent(`Correction: ${name}`)}`
  const to = suggestAddress ? `${suggestAddress}/${slug}` : (letter ?? '/contact/')
  return {
    kind: 'paragraph',
    children: [text('Is something wrong or out of date? '), { kind: 'link', to, children: [text('Suggest a correction')] }, text('.')],
  }
}
