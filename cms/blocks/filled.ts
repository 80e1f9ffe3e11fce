/** The fields that hold something: forms store null or an empty text where nothing was typed, records leave the field out. */
export function filled<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], null | undefined | ''> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== '')) as ReturnType<
    typeof filled<Fields>
  >
}
