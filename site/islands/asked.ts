let asked = ''

/**
 * What a reader asked for, `place=dt1&cost=free`. It stands after the # of the address, which browsers send to no server:
 * not when the page is loaded again, nor when somebody opens a link to it. Call it anew whenever the address changes.
 */
export function takeAsked(): string {
  const { search, hash } = location
  const isJump = hash !== '' && !hash.includes('=')
  if (search !== '') asked = search.slice(1)
  else if (!isJump) asked = hash.slice(1)
  // An older link has it after a ?; a jump within the page, as to the main text, has pushed it out of the address.
  if (search !== '' || isJump) history.replaceState(null, '', addressOf(asked))
  return asked
}

/** Takes what is asked for into the address. Where it is there already, Back has one step less. */
export function putAsked(next: string): void {
  if (next !== asked) history.pushState(null, '', addressOf(next))
  asked = next
}

const addressOf = (words: string): string => (words === '' ? location.pathname : `${location.pathname}#${words}`)
