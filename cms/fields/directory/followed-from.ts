import type { GroupField } from 'payload'
import { textField } from '../text.ts'
import { webAddress } from '../web-address.ts'

/** Where a followed entry comes from. It is written by the feed alone. */
export const followedFromField: GroupField = {
  name: 'followedFrom',
  type: 'group',
  label: 'Followed from',
  admin: {
    readOnly: true,
    description: "Another directory's entry: it is refreshed from there. Change it there, not here.",
    condition: (data) => typeof (data['followedFrom'] as { url?: unknown } | undefined)?.url === 'string',
  },
  fields: [textField({ name: 'name', help: 'Whose directory.' }), textField({ name: 'url', label: 'Web address', help: 'Of its feed.', validate: webAddress })],
}
