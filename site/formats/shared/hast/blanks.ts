import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Blank } from '../../../../content/document/node.ts'

const controlId = (id: string) => `write-${id}`

/**
 * Blanks as boxes to type in. They belong to no form, so nothing can be sent; `autocomplete` keeps browsers from
 * remembering what was typed.
 */
export function blanksAsControls(blanks: readonly Blank[]): ElementContent {
  return h('div.blanks', blanks.map(control))
}

function control({ id, label, hint, lines }: Blank): ElementContent {
  const hintId = hint ? `${controlId(id)}-hint` : undefined
  const shared = { id: controlId(id), 'data-blank': id, autocomplete: 'off', 'aria-describedby': hintId }
  return h('div.blank', [
    h('label', { htmlFor: controlId(id) }, label),
    ...(hint ? [h('p.blank-hint', { id: hintId }, hint)] : []),
    lines === 1 ? h('input', { type: 'text', ...shared }) : h('textarea', { rows: lines, ...shared }),
  ])
}
