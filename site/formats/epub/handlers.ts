import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Handlers } from '../../../content/document/render.ts'
import { fill } from '../../../content/document/fill.ts'
import { videoDetails } from '../shared/frame.ts'
import { meaningId, type HtmlContext } from '../shared/hast/context.ts'
import { hastHandlers } from '../shared/hast/handlers.ts'
import { link } from '../shared/hast/link.ts'

/** Every kind of node in a book: as on the web, except where reading systems can do less or more than browsers. */
export const epubHandlers: Handlers<ElementContent, HtmlContext> = {
  ...hastHandlers,

  /** Reading systems show the meaning in a small window when the word is pressed. */
  term: ({ term, words, meaning }, _draw, context) => {
    if (!context.words.has(term)) context.words.set(term, { term, words, meaning })
    return h('a', { href: `#${meaningId(term)}`, 'epub:type': 'noteref', role: 'doc-noteref', className: 'term' }, words)
  },

  /** A book cannot be written in: it says what to write down. */
  blanks: ({ blanks }) =>
    h(
      'ul',
      blanks.map(({ label, hint }) => h('li', hint ? [h('strong', label), `: ${hint}`] : h('strong', label))),
    ),

  /** Not every reading system opens and closes: the words of a video are open. */
  video: (video, draw, { frame }) =>
    h('div.video', [
      h('p', [link(video.url, fill(frame.words.watchVideo, video)), ` (${videoDetails(video, frame)})`]),
      h('p.list-title', h('strong', fill(frame.words.readVideo, video))),
      ...draw.all(video.transcript),
    ]),
}
