import type { PageLink } from '../../../content/document/node.ts'

/** A link that begins a message asking for a page in another format. The reader writes the rest and sends it. */
export function askByEmail(email: string, page?: PageLink): string {
  if (!page) return `mailto:${email}`
  const subject = `Another format: ${page.title}`
  const body = `Please send me this page in another format.\n\n${page.title}\n${page.to}\n\nI need it in (large print, braille, audio, another way): \n\nSend it to: \n`
  // Mail programs show a plus sign as it is, so blanks are %20, and lines end in CR LF (RFC 6068).
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
}
