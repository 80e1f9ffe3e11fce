import type { Access } from 'payload'
import { mayPublish } from './may-publish.ts'

/** Editors and admins. */
export const editors: Access = ({ req }) => mayPublish(req.user)
