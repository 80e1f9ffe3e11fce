/**
 * react-pdf's paginator writes a line to the console for every block that is longer than a page. `oversize.ts` deals with
 * those, so the line would only worry whoever builds the site. Every other warning is passed on.
 */
const OVERSIZED = '[paginate] Item'

/* eslint-disable no-console -- the library leaves no other way to stop its line */
export function quietPaginator(): void {
  const warn = console.warn.bind(console)
  console.warn = (...words: unknown[]) => {
    if (typeof words[0] !== 'string' || !words[0].startsWith(OVERSIZED)) warn(...words)
  }
}
