import canonicalize from 'canonicalize'

/**
 * One text for one value, whatever order its keys were set in (RFC 8785): what is hashed, compared and stored.
 * @throws Error for what JSON cannot hold
 */
export function canonicalJson(value: object): string {
  const json = canonicalize(value)
  if (json === undefined) throw new Error('This value has no JSON form.')
  return json
}
