/**
 * The council of the person cared for, as its reader chose it: the slug of a place of kind council. It lasts as long as
 * the tab, or stays on the device if asked. Other scripts read it here and nowhere else.
 */
const place = 'waymark-council'
const slug = /^[a-z0-9-]{1,80}$/

/** Slug of the chosen council; nothing when none is chosen or this browser keeps nothing. */
export function chosenCouncil(): string | undefined {
  try {
    const chosen = sessionStorage.getItem(place) ?? localStorage.getItem(place) ?? ''
    return slug.test(chosen) ? chosen : undefined
  } catch {
    return undefined
  }
}

/** Whether the choice stays on the device. */
export function isCouncilKept(): boolean {
  try {
    return localStorage.getItem(place) !== null
  } catch {
    return false
  }
}

/**
 * @param council its slug, or nothing to forget the choice
 * @param keep whether it stays on the device
 * @returns whether the browser does what was asked
 */
export function chooseCouncil(council: string | undefined, keep: boolean): boolean {
  try {
    sessionStorage.removeItem(place)
    localStorage.removeItem(place)
    if (council === undefined) return true
    sessionStorage.setItem(place, council)
    if (keep) localStorage.setItem(place, council)
    return true
  } catch {
    return false
  }
}
