/** Takes the reader to the page of the code they typed, however they typed it. Without scripts the form stays hidden. */
const form = document.querySelector<HTMLFormElement>('form[data-check]')

function toCode(typed: string): string {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return plain.length > 4 ? `${plain.slice(0, 4)}-${plain.slice(4)}` : plain
}

if (form) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const typed = new FormData(form).get('code')
    if (typeof typed === 'string') location.assign(`/check/${encodeURIComponent(toCode(typed))}/`)
  })
}
