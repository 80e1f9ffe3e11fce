import { addressOfId } from './list-ids.ts'

/** A page of this site as its own web page says it is. */
export interface ListedPage {
  id: string
  address: string
  title: string
  description: string
  isPrivate: boolean
  /** Where all of it stands. */
  whole: string
}

/** @returns nothing when there is no such page (any more) */
export async function fetchPage(id: string): Promise<ListedPage | undefined> {
  const address = addressOfId(id)
  const page = address && (await fetchDocument(address))
  return page ? describe(id, address, page) : undefined
}

function describe(id: string, address: string, page: Document): ListedPage {
  const { whole = address, private: isPrivate } = page.querySelector<HTMLElement>('[data-keep]')?.dataset ?? {}
  const title = page.querySelector('h1')?.textContent.trim() ?? address
  const description = page.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? ''
  return { id, address, title: id.startsWith('e:') ? `${title} (Easy Read)` : title, description, isPrivate: isPrivate !== undefined, whole }
}

/** A page of this site, parsed and not run. */
export async function fetchDocument(address: string): Promise<Document | undefined> {
  try {
    const answer = await fetch(address)
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined
  } catch {
    return undefined
  }
}
