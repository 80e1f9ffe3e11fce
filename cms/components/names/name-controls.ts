import { nameRules } from './rules.ts'

/** Controls that say twice what they are, or hide a place the keyboard stops at. */
const mends: readonly { selector: string; mend: (element: HTMLElement) => void }[] = [
  // The visible words are the name: a shorter hidden one keeps people who speak to their computer from pressing it (2.5.3).
  { selector: 'a.doc-tab[aria-label]', mend: (tab) => tab.removeAttribute('aria-label') },
  // Hidden from screen readers, so no stop for the keyboard either: Delete and the arrow keys do the same.
  { selector: '.clear-indicator[aria-hidden="true"], .dropdown-indicator[aria-hidden="true"]', mend: (button) => (button.tabIndex = -1) },
  // A list without list items.
  { selector: 'ul.doc-tabs__tabs', mend: (list) => list.setAttribute('role', 'group') },
  // A chosen value is moved with the keyboard, and holds buttons: a group, not a button (4.1.2).
  { selector: '.multi-value[role="button"]', mend: (value) => value.setAttribute('role', 'group') },
]

/** Names every control below an element that has no name yet. Does nothing to those that have one. */
export function nameControls(within: ParentNode): void {
  for (const { selector, name } of nameRules) {
    for (const control of within.querySelectorAll<HTMLElement>(selector)) {
      if (!isNamed(control)) setName(control, name(control))
    }
  }
  for (const { selector, mend } of mends) within.querySelectorAll<HTMLElement>(selector).forEach(mend)
}

function setName(control: HTMLElement, name: string | undefined): void {
  if (name) control.setAttribute('aria-label', name)
}

function isNamed(control: HTMLElement): boolean {
  if (control.getAttribute('aria-label')?.trim() || control.getAttribute('aria-labelledby')) return true
  if (control instanceof HTMLInputElement) return (control.labels?.length ?? 0) > 0
  // Payload's tooltips are hidden from screen readers, or appear only under a mouse.
  return control.tagName === 'BUTTON' && !control.querySelector('.tooltip') && Boolean(control.textContent.trim())
}
