/** The id of a field's control: a dot in it would be hard on style sheets and scripts. */
export const controlId = (path: string): string => `f-${path.replace('.', '-')}`

/** The start of the ids of one row's controls. @param number from 1 */
export const rowId = (path: string, number: number): string => `${controlId(path)}-${number}`

/** The control of one column of a row. */
export const cellId = (row: string, column: string): string => `${row}-${column}`

/** The box that takes a row out. */
export const outId = (row: string): string => `${row}-out`
