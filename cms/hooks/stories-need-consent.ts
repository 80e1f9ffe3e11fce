import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

interface StoryData {
  _status?: string | null
  consent?: { givenBy?: string | null; givenOn?: string | null; withdrawnOn?: string | null } | null
}

/** A person publishes a carer's words only when their consent is on record. Content that is loaded as files carries its consent elsewhere. */
export const storiesNeedConsent: CollectionBeforeChangeHook = ({ data, req, collection }) => {
  const { _status, consent } = data as StoryData
  if (_status !== 'published' || !req.user) return
  if (consent?.withdrawnOn) throw refusal('consent.withdrawnOn', 'Their consent was taken back: the story cannot be published.')
  if (!consent?.givenBy || !consent.givenOn) throw refusal('consent.givenOn', 'Write down who agreed, and when, before you publish the story.')

  function refusal(path: string, message: string): ValidationError {
    return new ValidationError({ collection: collection.slug, req, errors: [{ path, message }] })
  }
}
