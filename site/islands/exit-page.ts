/** Leaves at once and takes this page's place in the history, so that Back does not return to it. */
function leave(event: MouseEvent): void {
  event.preventDefault()
  document.body.hidden = true
  location.replace((event.currentTarget as HTMLAnchorElement).href)
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-exit]')) link.addEventListener('click', leave)
