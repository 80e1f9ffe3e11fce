import type { WordBook } from '../../formats/search/word-book.ts'
import { createLanguage } from './ask.ts'
import type { Language } from './understand.ts'

let loading: Promise<{ book: WordBook; language: Language }> | undefined

/** Loads the words of the site once. */
export function loadWordBook(): Promise<{ book: WordBook; language: Language }> {
  loading ??= load()
  return loading
}

async function load(): Promise<{ book: WordBook; language: Language }> {
  const response = await fetch('/pagefind/word-book.json')
  if (!response.ok) throw new Error(`The word book answers ${response.status}`)
  const book = (await response.json()) as WordBook
  return { book, language: createLanguage(book) }
}
