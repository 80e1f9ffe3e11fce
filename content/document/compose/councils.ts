import type { Place } from '../../schema/taxonomy.ts'
import type { BuildContext } from '../build-context.ts'
import type { Block, Inline, Line } from '../node.ts'
import { paragraph, section } from './draft.ts'

const text = (value: string): Inline => ({ kind: 'text', value })
/** The official finder: a postcode district is never enough to choose a council for somebody. */
const councilFinder: Inline = { kind: 'link', to: 'https://www.gov.uk/find-local-council', children: [text('www.gov.uk/find-local-council')] }

/** The councils a place lies in, the main one first; a council is its own. */
export function councilsOf(place: Place, { get }: BuildContext): Place[] {
  return place.kind === 'council' ? [place] : place.councils.map((slug) => get('places', slug, `places/${place.slug}`))
}

/**
 * Says which council answers. Where a place lies in several, all are named and none is chosen. The council that must
 * help a carer is the one where the person cared for lives (Care Act 2014, sections 10 and 20).
 */
export function whichCouncil(place: Place, context: BuildContext): Block[] {
  const councils = councilsOf(place, context)
  const whose = 'The council that matters is the one where the person you look after lives, even if you live somewhere else.'
  if (place.kind === 'council') return [paragraph(whose)]
  const [only, ...others] = councils
  if (only && others.length === 0) return [paragraph(`${place.name} is in the area of ${only.name}.`), paragraph(whose)]
  const names = new Intl.ListFormat('en-GB').format(councils.map(({ name }) => name))
  const said = only ? [paragraph(`${place.name} is in more than one council area: ${names}.`)] : []
  const finder: Line = [text('To find the council for an address, put its postcode in at '), councilFinder, text('.')]
  return [...said, { kind: 'callout', tone: 'important', title: 'Which council is it?', body: [{ kind: 'paragraph', children: finder }, paragraph(whose)] }]
}

/** Who to ring at each council, a section for each. A council whose number is not known says so. */
export function councilFrontDoors(place: Place, context: BuildContext): Block[] {
  return councilsOf(place, context).flatMap((council) =>
    section('contacts', `council-${council.slug}`, `Who to ring: ${council.name}`, frontDoors(council, context)),
  )
}

function frontDoors(council: Place, { serviceView }: BuildContext): Block[] {
  const from = `places/${council.slug}`
  const doors: Block[] = [...door(council.carersService, 'For you, as a carer'), ...door(council.adultSocialCare, 'For the adult you look after')]
  if (doors.length > 0) return doors
  const line: Line = [text(`We do not have a number for carers at ${council.name}. Find the council’s own site at `), councilFinder, text('.')]
  return [{ kind: 'paragraph', children: line }]

  function door(slug: string | undefined, why: string): Block[] {
    return slug ? [{ kind: 'contact', service: serviceView(slug, from), why }] : []
  }
}
