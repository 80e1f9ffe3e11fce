import type { CollectionBeforeChangeHook } from 'payload'

/** Readers are promised that how to reach them is deleted when they have their answer. */
export const forgetContact: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { state } = { ...(originalDoc as object | undefined), ...data } as { state?: string }
  return state === 'done' ? { ...data, contact: null } : data
}
