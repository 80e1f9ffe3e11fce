import type { WaymarkDocument } from '../../../content/document/node.ts'

/** The address a file names as its own. A sensitive page names the home page of the site: its own address may give its subject away. */
export function shownAddress({ address, isSensitive }: Pick<WaymarkDocument, 'address' | 'isSensitive'>): string {
  return isSensitive ? '/' : address
}
