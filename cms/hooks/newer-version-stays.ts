import { APIError, type CollectionBeforeChangeHook } from 'payload'

interface Saved {
  updatedAt?: string | null
  savedBy?: string | { id: string } | null
}

/**
 * Saving over somebody else's newer words is refused. The editor's form sends back `updatedAt` as it was when the page was
 * opened; whoever leaves it out, as programs do, is not checked. One's own later saves, as from a form that saves itself, are no conflict.
 */
export const newerVersionStays: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const given = data as Saved
  const stored = originalDoc as Saved | undefined
  const me = req.user?.id ?? null

  // An older version that is restored is older on purpose; the newer one stays among the versions.
  const isMyBusiness = me === null || req.context['isRestoringVersion'] === true || idOf(stored?.savedBy) === me
  if (!isMyBusiness && isOlder(given, stored)) {
    throw new APIError(
      'Somebody else has saved this since you opened it. Copy what you wrote, load the page again, and put it in there: their words are kept.',
      409,
      undefined,
      true,
    )
  }
  return { ...given, savedBy: me }
}

function isOlder(given: Saved, stored: Saved | undefined): boolean {
  return Boolean(given.updatedAt && stored?.updatedAt && new Date(given.updatedAt) < new Date(stored.updatedAt))
}

function idOf(person: Saved['savedBy']): string | null {
  return typeof person === 'string' ? person : (person?.id ?? null)
}
