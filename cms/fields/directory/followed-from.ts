import type { GroupField, UIField } from 'payload'
import { nobodyField } from '../../access/nobody-field.ts'
import { textField } from '../text.ts'
import { webAddress } from '../web-address.ts'

/** Where a followed entry comes from. It is written by the feed alone; `followedNote` shows it. */
export const followedFromField: GroupField = {
  name: 'followedFrom',
  type: 'group',
  label: 'Followed from',
  access: nobodyField,
  admin: { hidden: true },
  fields: [textField({ name: 'name', help: 'Whose directory.' }), textField({ name: 'url', label: 'Web address', help: 'Of its feed.', validate: webAddress })],
}

/** Says above a followed entry that it is changed elsewhere. */
export const followedNote: UIField = { name: 'followedNote', type: 'ui', admin: { components: { Field: '/feeds/followed-note.tsx#FollowedNote' } } }
