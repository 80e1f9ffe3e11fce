import { readCode } from '../../content/document/read-code.ts'

/** Takes the reader to the page of the code they typed, however they typed it, and says so when it cannot be a code. */
const form = document.querySelector<HTMLFormElement>('form[data-check]')
const field = form?.querySelector('input')
const wrong = form?.querySelector<HTMLElement>('[data-check-wrong]')

if (form && field && wrong) {
  form.noValidate = true
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const code = readCode(field.value)
    wrong.hidden = code !== undefined
    field.setAttribute('aria-invalid', String(code === undefined))
    if (code) location.assign(`/check/${code}/`)
    else field.focus()
  })
}
