/** Points in a file, to the thousandth: finer than any printer. */
export const point = (value: number): string => String(Math.round(value * 1000) / 1000)

/** A share of a colour, to the thousandth: finer than the 256 steps that there are. */
export const share = point
