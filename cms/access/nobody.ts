import type { Access } from 'payload'

/** Only the program itself. */
export const nobody: Access = () => false
