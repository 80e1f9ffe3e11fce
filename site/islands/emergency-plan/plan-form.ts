import type { Answers } from './plan-file.ts'

type Control = HTMLInputElement | HTMLTextAreaElement

/** The boxes of the plan, with their copies for paper: boxes cannot grow in print, and the card repeats some. */
export interface PlanForm {
  read: () => Answers
  isEmpty: () => boolean
  /** Fills in what it has a box for. @returns the answers that it has none for */
  fill: (answers: Answers) => Answers
  onChange: (changed: () => void) => void
}

export function planForm(page: Document): PlanForm {
  const controls = [...page.querySelectorAll<Control>('[data-blank]')]
  const idOf = (control: Control): string => control.dataset['blank'] ?? ''
  const copies = new Map(controls.map((control) => [control, [addCopy(control), ...page.querySelectorAll<HTMLElement>(`[data-card="${idOf(control)}"]`)]]))
  const copy = (control: Control): void => copies.get(control)?.forEach((place) => (place.textContent = control.value))
  const read = (): Answers => Object.fromEntries(controls.map((control) => [idOf(control), control.value]))

  for (const control of controls) control.addEventListener('input', () => copy(control))
  controls.forEach(copy)
  return {
    read,
    isEmpty: () => controls.every(({ value }) => value.trim() === ''),
    fill: (answers) => {
      for (const control of controls) {
        control.value = answers[idOf(control)] ?? ''
        copy(control)
      }
      const known = new Set(controls.map(idOf))
      return Object.fromEntries(Object.entries(answers).filter(([id]) => !known.has(id)))
    },
    onChange: (changed) => controls.forEach((control) => control.addEventListener('input', changed)),
  }
}

function addCopy(control: Control): HTMLElement {
  const copy = document.createElement('div')
  copy.className = `written lines-${control instanceof HTMLTextAreaElement ? control.rows : 1}`
  copy.ariaHidden = 'true'
  control.after(copy)
  return copy
}
