import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

interface StoryData {
  _status?: string | null
  consent?: { givenBy?: string | null; givenOn?: string | null; withdrawnOn?: string | null } | null
}

/**
 * A carer's words are published only when their consent is on record, whichever way they come in. Who agreed is asked of people alone:
 * files hold the day, and no names.
 */
export const storiesNeedConsent: CollectionBeforeChangeHook = ({ data, req, collection }) => {
  const { _status, consent } = data as StoryData
  if (_status !== 'published') return
  if (consent?.withdrawnOn) throw refusal('consent.withdrawnOn', 'Their consent was taken back: the story cannot be published.')
  if (!consent?.givenOn || (req.user && !consent.givenBy)) throw refusal('consent.givenOn', 'Write down who agreed, and when, before you publish the story.')

  function refusal(path: string, message: string): ValidationError {
    return new ValidationError({ collection: collection.slug, req, errors: [{ path, message }] })
  }
}
