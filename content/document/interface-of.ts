import { englishWords, type InterfaceWords } from '../schema/interface-words.ts'
import type { WaymarkDocument } from './node.ts'

/** What the site says around a document, in the document's language. */
export function interfaceOf({ words }: Pick<WaymarkDocument, 'words'>): InterfaceWords {
  return words ?? englishWords
}
