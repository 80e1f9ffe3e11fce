/**
 * Drops the fields that are absent, so that "not known" is a missing key everywhere and never `undefined`: two trees
 * with the same words are then equal, and so are their codes.
 */
export function present<Fields extends object>(fields: Fields): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }
}
