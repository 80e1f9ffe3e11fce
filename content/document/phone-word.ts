import type { InterfaceWord } from '../schema/interface-words.ts'
import type { PhoneView } from './node.ts'

/** The word of the interface for each kind of number. */
export const phoneWord = { phone: 'phone', text: 'textMessage', textphone: 'textphone', relay: 'relay' } as const satisfies Record<
  PhoneView['kind'],
  InterfaceWord
>
