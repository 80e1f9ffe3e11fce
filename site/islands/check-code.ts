import { readCode } from '../../content/document/read-code.ts'

/** Takes the reader to the page of the code they typed, however they typed it, and says so when it cannot be a code. */
const form = document.querySelector<HTMLFormElement>('form[data-check]')
const field = form?.querySelector('input')
const wrong = form?.querySelector<HTMLElement>('[data-check-wrong]')

if (form && field && wrong) {
  form.noValidate = true
  const help = field.getAttribute('aria-describedby') ?? ''
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const code = readCode(field.value)
    wrong.hidden = code !== undefined
    field.setAttribute('aria-invalid', String(code === undefined))
    // A hidden error would be read out before anything is wrong.
    field.setAttribute('aria-describedby', code === undefined ? `${wrong.id} ${help}` : help)
    if (code) location.assign(`/check/${code}/`)
    else field.focus()
  })
}
