import type { CollectionConfig } from 'payload'
import { adminField } from '../access/admin-field.ts'
import { admins } from '../access/admins.ts'
import { people } from '../access/people.ts'
import { roles } from '../access/roles.ts'
import { selfOrAdmin, selfOrAdminField } from '../access/self-or-admin.ts'
import { textField } from '../fields/text.ts'
import { cmsAddress } from '../environment.ts'
import { firstPersonIsAdmin } from '../hooks/first-person-is-admin.ts'
import { oneAdminStays, oneAdminStaysOnDelete } from '../hooks/one-admin-stays.ts'
import { groups } from './groups.ts'

const minutes = 60_000

/** People who sign in. The first one, made in the browser at the first start, is the admin; there is no default password. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  admin: {
    useAsTitle: 'name',
    group: groups.people,
    defaultColumns: ['name', 'role', 'updatedAt'],
    description: 'People who can sign in, and what they may do.',
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * minutes,
    useSessions: true,
    cookies: { sameSite: 'Strict', secure: cmsAddress().startsWith('https:') },
  },
  access: { admin: ({ req }) => Boolean(req.user), read: people, create: admins, update: selfOrAdmin, delete: admins, unlock: admins },
  hooks: { beforeValidate: [firstPersonIsAdmin], beforeChange: [oneAdminStays], beforeDelete: [oneAdminStaysOnDelete] },
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      access: { read: selfOrAdminField, update: selfOrAdminField },
      // Payload shows a field of its own for it, beside the password.
      admin: { components: { Field: false } },
    },
    textField({ name: 'name', help: 'As colleagues know them. Never published.', required: true }),
    {
      name: 'role',
      type: 'select',
      label: 'What they may do',
      required: true,
      defaultValue: 'author',
      saveToJWT: true,
      options: [...roles],
      access: { create: adminField, update: adminField },
      // Nobody is signed in on the screen that makes the first person, who is the admin in any case.
      admin: { description: 'Only admins change this.', condition: (_data, _siblings, { user }) => Boolean(user) },
    },
  ],
}
