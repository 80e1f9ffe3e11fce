/** Leaves at once and takes this page's place in the history, so that Back does not return to it. */
function leave(event: MouseEvent): void {
  event.preventDefault()
  document.body.hidden = true
  location.replace((event.currentTarget as HTMLAnchorElement).href)
}

/** Goes to another page of the same guide in this page's place, so that Back does not return to a page of it either. */
function goOn(event: MouseEvent): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  location.replace((event.currentTarget as HTMLAnchorElement).href)
}

/** `/guides/x/` of any page of that guide, also of its translation at `/pl/guides/x/`. */
const guideOf = (path: string): string | undefined => /^(?:\/[^/]+)?(\/guides\/[^/]+\/)/.exec(path)?.[1]

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-exit]')) link.addEventListener('click', leave)
for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="/"], .language-switcher a')) {
  const guide = guideOf(location.pathname)
  if (guide !== undefined && link.pathname.endsWith('/') && guideOf(link.pathname) === guide) link.addEventListener('click', goOn)
}
