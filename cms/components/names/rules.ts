/**
 * Names for the controls of Payload's screens that have none of their own (WCAG 2.2, 4.1.2), so that editors who use a screen
 * reader or their voice can work too. Each rule says which controls, and what they are called. Looked at with axe-core in
 * tests/cms; when a new version of Payload names a control itself, its rule can go.
 */
export interface NameRule {
  selector: string
  name: (control: HTMLElement) => string | undefined
}

/** The label above the field that a control belongs to, without its asterisk. */
function fieldLabel(control: HTMLElement): string | undefined {
  for (let box = control.parentElement; box; box = box.parentElement) {
    const label = box.querySelector<HTMLElement>(':scope > .field-label, :scope > label, :scope > .rich-text-lexical__label-row > .field-label')
    if (label?.textContent) return label.textContent.replace(/\s*\*\s*$/, '').trim()
  }
  return undefined
}

const inField = (before: string) => (control: HTMLElement) => [before, fieldLabel(control)].filter(Boolean).join(' ')

/** "Part 1: Who is a carer", as the folded row itself says. */
function rowTitle(control: HTMLElement): string {
  const title = control.closest('.collapsible')?.querySelector('.collapsible__header-wrap')?.textContent
  return title?.replace(/\s+/g, ' ').trim() ?? ''
}

const ofRow = (before: string) => (control: HTMLElement) => `${before} ${rowTitle(control)}`.trim()

const toolbarNames: Readonly<Record<string, string>> = { bold: 'Bold', link: 'Link', orderedList: 'Numbered list', unorderedList: 'List' }

function toolbarName(control: HTMLElement): string {
  const key = control.dataset['buttonKey'] ?? control.dataset['dropdownKey'] ?? ''
  return toolbarNames[key] ?? (key === 'add' ? 'Add a fact, phone number or hard word' : key === 'text' ? 'Kind of text' : key)
}

/** The words of the chip that a small button changes or removes. */
const chip = (before: string) => (control: HTMLElement) =>
  `${before} ${control.closest('[class*="inlineBlock__container"]')?.querySelector('.inline-words')?.textContent ?? ''}`.trim()

const rowOfList = (control: HTMLElement): string | undefined => {
  const row = control.closest('tr')
  return row?.closest('tbody') ? `Select ${row.querySelector('td a')?.textContent ?? 'this entry'}` : 'Select all on this page'
}

export const nameRules: readonly NameRule[] = [
  { selector: '[contenteditable="true"][role="textbox"]', name: fieldLabel },
  { selector: '.dashboard-breadcrumb-select input', name: () => 'Which dashboard' },
  { selector: '.react-select input', name: fieldLabel },
  { selector: '.react-datepicker__input-container input', name: fieldLabel },
  { selector: '.date-time-picker__clear-button', name: inField('Clear') },
  { selector: '.toolbar-popup__button, .toolbar-popup__dropdown', name: toolbarName },
  { selector: '[class*="inlineBlock__editButton"]', name: chip('Change') },
  { selector: '[class*="inlineBlock__removeButton"]', name: chip('Remove') },
  { selector: '.collapsible__drag', name: ofRow('Move') },
  { selector: '.array-actions__button', name: ofRow('What to do with') },
  { selector: '.upload-relationship-details__edit', name: inField('Change') },
  { selector: '.upload-relationship-details__remove', name: inField('Remove') },
  { selector: '.doc-controls__popup .popup-button', name: () => 'More to do with this entry' },
  { selector: '.form-submit + .popup .popup-button, .form-submit .popup .popup-button', name: () => 'Other ways to publish' },
  { selector: 'td input[type="checkbox"], th input[type="checkbox"]', name: rowOfList },
  { selector: 'button.popup-button', name: inField('More for') },
]
