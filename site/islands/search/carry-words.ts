/** Takes the words of the forms at the top of pages to the search page, after the # of its address: no server is told them. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search-from-here]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const words = form.querySelector('input')?.value.trim() ?? ''
    // Written here again, in a line, to spare every page of the site another file.
    location.assign(words === '' ? form.action : `${form.action}#${new URLSearchParams({ q: words }).toString()}`)
  })
}
