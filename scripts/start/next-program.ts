import path from 'node:path'
import { root } from '../launch/root.mjs'

/** Next's own program: started without npm in between, it hears Ctrl-C itself and leaves no server behind. */
export const nextProgram = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
