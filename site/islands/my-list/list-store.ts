/** One page on a list. Of a sensitive one nothing stays on the device, and no link names it. */
export interface ListItem {
  id: string
  isPrivate: boolean
}

const place = 'waymark-list'

/** The list of this visit, which ends with the tab; or the one kept on the device, with the visit's own sensitive pages. */
export function readList(): ListItem[] {
  const visit = read(() => sessionStorage)
  if (!isKept()) return visit
  const kept = read(() => localStorage)
  return [...kept, ...visit.filter((item) => item.isPrivate)]
}

/** @returns whether the browser holds it: some keep nothing */
export function writeList(items: readonly ListItem[]): boolean {
  const isHeld = write(() => sessionStorage, items)
  if (isKept()) write(() => localStorage, open(items))
  return isHeld
}

/** Whether the reader asked for the list to stay on this device. */
export function isKept(): boolean {
  try {
    return localStorage.getItem(place) !== null
  } catch {
    return false
  }
}

/** @returns whether the device does what was asked */
export function keepOnDevice(keep: boolean): boolean {
  const items = readList()
  if (keep) return write(() => localStorage, open(items))
  write(() => sessionStorage, items)
  try {
    localStorage.removeItem(place)
    return true
  } catch {
    return false
  }
}

const open = (items: readonly ListItem[]): ListItem[] => items.filter(({ isPrivate }) => !isPrivate)

function read(storage: () => Storage): ListItem[] {
  try {
    const items: unknown = JSON.parse(storage().getItem(place) ?? '[]')
    return Array.isArray(items) ? items.filter(isItem) : []
  } catch {
    return []
  }
}

function write(storage: () => Storage, items: readonly ListItem[]): boolean {
  try {
    storage().setItem(place, JSON.stringify(items))
    return true
  } catch {
    return false
  }
}

function isItem(item: unknown): item is ListItem {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' && 'isPrivate' in item
}
