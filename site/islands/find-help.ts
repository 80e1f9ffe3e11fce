import { readState, writeState } from './find-help-address.ts'

/**
 * One question at a time, with Back and a link to the list. What was chosen stands after the # of the address and nowhere
 * else. Without this, the page does the same by its style sheet, without the link.
 */
function start(page: HTMLElement): void {
  const steps = [...page.querySelectorAll<HTMLElement>('.help-step')]
  const boxes = [...page.querySelectorAll<HTMLInputElement>('input')]
  const title = document.title
  const first = steps[0]
  if (!first) return

  const chosen = (): string[] => boxes.filter((box) => box.checked).map(({ id }) => id)
  const stepOf = (id: string): HTMLElement => steps.find((step) => step.id === id) ?? first
  const show = (step: HTMLElement): void => {
    for (const each of steps) each.classList.toggle('is-current', each === step)
    document.title = step === first ? title : `${step.querySelector('h2')?.textContent ?? ''} – ${title}`
  }
  const read = (): void => {
    const { step, answers } = readState(location.hash)
    for (const box of boxes) box.checked = answers.includes(box.id)
    show(stepOf(step))
  }
  const goTo = (id: string): void => {
    const step = stepOf(id)
    history.pushState(null, '', writeState({ step: step.id, answers: chosen() }))
    show(step)
    step.focus({ preventScroll: true })
    scrollTo(0, step === first ? 0 : step.offsetTop - 16)
  }

  page.classList.add('is-scripted')
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
    if (!link || !steps.some(({ id }) => `#${id}` === link.hash)) return
    event.preventDefault()
    goTo(link.hash.slice(1))
  })
  page.addEventListener('change', () => history.replaceState(null, '', writeState({ ...readState(location.hash), answers: chosen() })))
  addEventListener('popstate', read)
  showTools(page)
  read()
}

function showTools(page: HTMLElement): void {
  const tools = page.querySelector<HTMLElement>('[data-help-tools]')
  const copied = page.querySelector<HTMLElement>('[data-copied]')
  const copy = page.querySelector<HTMLButtonElement>('[data-copy]')
  if (!tools || !copied || !copy) return
  tools.hidden = false
  // Copying is allowed on secure addresses only.
  copy.hidden = !('clipboard' in navigator)
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(location.href).then(
      () => (copied.textContent = 'The link is copied. Whoever has it can see your answers.'),
      () => (copied.textContent = 'Please copy the address at the top of your browser.'),
    )
  })
  page.querySelector('[data-print]')?.addEventListener('click', () => print())
}

const page = document.querySelector<HTMLElement>('[data-find-help]')
if (page) start(page)
