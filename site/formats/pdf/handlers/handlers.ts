import type { ReactElement } from 'react'
import type { Handlers } from '../../../../content/document/render.ts'
import type { PdfContext } from '../context.ts'
import { adviceHandlers } from './advice.tsx'
import { inlineHandlers } from './inline.tsx'
import { proseHandlers } from './prose.tsx'
import { referenceHandlers } from './reference.tsx'

/** One handler for every kind of node: a kind that is missing does not compile. */
export const handlers: Handlers<ReactElement, PdfContext> = { ...inlineHandlers, ...proseHandlers, ...adviceHandlers, ...referenceHandlers }
