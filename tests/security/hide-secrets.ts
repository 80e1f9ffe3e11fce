import type { Payload, TypedUser } from 'payload'
import { isMediaCollection, mediaCollections } from '../../content/files/layout.ts'
import { smallestDocument, words, writtenCollections, pictureData, pictureFile, type Referred, type WrittenCollection } from '../cms/smallest-documents.ts'

type Secret = (what: string) => string

/** Puts a secret into every place of the CMS that readers must never see. The small site is there already, and stays publishable. */
export async function hideSecrets(payload: Payload, secret: Secret): Promise<void> {
  const person = await makePerson(payload, secret)
  await hideInPrivateFields(payload, secret)
  await noteOnEverything(payload, person, secret)
  await hideInPrivateCollections(payload, secret)
  const refer = await referred(payload)
  for (const collection of writtenCollections) {
    await hideInUnpublished(payload, collection, refer, secret)
    await hideInNewerDraft(payload, collection, secret)
  }
  await hideInPictures(payload, secret)
}

async function makePerson(payload: Payload, secret: Secret): Promise<TypedUser> {
  const data = {
    name: secret('an owner’s name'),
    email: `${secret('an owner’s address')}@example.org`,
    password: 'a long enough password',
    role: 'editor' as const,
  }
  return { ...(await payload.create({ collection: 'users', data })), collection: 'users' }
}

async function noteOnEverything(payload: Payload, person: TypedUser, secret: Secret): Promise<void> {
  for (const collection of [...writtenCollections, ...mediaCollections] as const) {
    const hasNoDrafts = isMediaCollection(collection)
    const data = { notes: secret(`notes on ${collection}`), owner: person.id, ...(hasNoDrafts ? {} : { _status: 'published' }) }
    const where = hasNoDrafts ? {} : { _status: { equals: 'published' } }
    const { errors } = await payload.update({ collection, where, data: data, user: person })
    if (errors.length > 0) throw new Error(`${collection}: ${JSON.stringify(errors)}`)
  }
}

async function hideInPrivateFields(payload: Payload, secret: Secret): Promise<void> {
  const form = { name: `${secret('the name of a private file')}.png`, data: onePixel, mimetype: 'image/png', size: onePixel.length }
  const { id: record } = await payload.create({ collection: 'media', data: { title: secret('the title of a private file') }, file: form })
  const consent = { givenBy: secret('who agreed to a story'), givenOn: '2026-11-01T12:00:00.000Z', agreedTo: secret('what they agreed to'), record }
  const providerContact = { name: secret('a provider’s name'), email: `${secret('a provider’s address')}@example.org`, phone: secret('a provider’s number') }
  const published = { _status: { equals: 'published' } } as const
  await payload.update({ collection: 'stories', where: published, data: { consent, _status: 'published' } })
  await payload.update({ collection: 'services', where: published, data: { providerContact, _status: 'published' } })
  await payload.update({
    collection: 'easy-reads',
    where: { slug: { equals: 'first-steps' } },
    data: {
      checkedBy: { group: 'The Hartwick Friday Group', on: '2026-10-20T12:00:00.000Z', notes: secret('what the checking group said') },
      _status: 'published',
    },
  })
}

async function hideInPrivateCollections(payload: Payload, secret: Secret): Promise<void> {
  const asked = {
    summary: secret('an update request'),
    changes: secret('what it asks for'),
    fromName: secret('who asks'),
    kind: 'suggestion' as const,
    state: 'new' as const,
  }
  await payload.create({ collection: 'update-requests', data: asked })
  await payload.create({
    collection: 'feedback',
    data: { page: '/about/', kind: 'wrong', words: secret('feedback'), contact: secret('who gave it'), state: 'new' },
  })
  await payload.create({ collection: 'search-gaps', data: { words: secret('a search'), times: 1, lastSeen: '2026-11-01T12:00:00.000Z' } })
}

/** What the smallest documents may refer to without putting the small site out of order. */
async function referred(payload: Payload): Promise<Referred> {
  const idOf = async (collection: 'stages' | 'topics' | 'places' | 'pictures'): Promise<string> => {
    const { docs } = await payload.find({ collection, limit: 1, depth: 0, sort: 'slug' })
    return String(docs[0]?.id)
  }
  return { stage: await idOf('stages'), topic: await idOf('topics'), place: await idOf('places'), picture: await idOf('pictures') }
}

/** One that was never published, one in the bin, one that was taken down (an easy read is published with its guide only). */
async function hideInUnpublished(payload: Payload, collection: WrittenCollection, refer: Referred, secret: Secret): Promise<void> {
  const isPublishable = collection !== 'easy-reads'
  const make = async (what: string, isPublished: boolean): Promise<string> => {
    const data = { ...smallestDocument[collection](secret(`${what} of ${collection}`), refer), _status: isPublished ? 'published' : 'draft' }
    const { id } = await payload.create({ collection, data: data as never, draft: !isPublished })
    return id
  }
  await make('a draft', false)
  const binned = await make('the bin', isPublishable)
  await payload.update({ collection, id: binned, draft: !isPublishable, data: { deletedAt: new Date().toISOString() } })
  if (!isPublishable) return
  const takenDown = await make('what was taken down', true)
  await payload.update({ collection, id: takenDown, data: { _status: 'draft' } })
}

/** Words that an editor has begun to change in what is published. */
async function hideInNewerDraft(payload: Payload, collection: WrittenCollection, secret: Secret): Promise<void> {
  const { docs } = await payload.find({ collection, where: { _status: { equals: 'published' } }, depth: 0, pagination: false })
  for (const { id } of docs) {
    const title = String(payload.collections[collection].config.admin.useAsTitle)
    const data = { [title]: secret(`a newer draft of ${collection}`), ...newerWords(collection, secret) }
    await payload.update({ collection, id, draft: true, autosave: true, data: data })
  }
}

function newerWords(collection: WrittenCollection, secret: Secret): Record<string, unknown> {
  if (collection === 'services') return { offers: secret('a newer offer'), openingHours: secret('newer hours') }
  if (collection === 'facts') return { value: secret('a newer figure') }
  if (collection === 'notices' || collection === 'stories') return { body: words(secret('newer prose')) }
  if (collection !== 'guides') return {}
  const parts = [{ title: secret('a newer part'), slug: 'newer', body: [{ blockType: 'text', words: words(secret('newer words')) }] }]
  return { answer: words(secret('a newer answer')), parts }
}

async function hideInPictures(payload: Payload, secret: Secret): Promise<void> {
  const data = { ...pictureData, title: secret('the title of a binned picture'), alt: secret('what a binned picture shows') }
  const { id } = await payload.create({ collection: 'pictures', data, file: pictureFile(`${secret('the file of a binned picture')}.svg`) })
  await payload.update({ collection: 'pictures', id, data: { deletedAt: new Date().toISOString() } })
}

const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')
