import { writeQuery } from './query.ts'

/** Takes the words of the forms at the top of pages to the search page, after the # of its address: no server is told them. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search-from-here]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const words = form.querySelector('input')?.value.trim() ?? ''
    location.assign(`${form.action}#${writeQuery({ words, filters: {}, isExact: false })}`)
  })
}
