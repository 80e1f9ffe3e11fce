/** A number as a file has it, to the thousandth: finer than any printer's points, and than the 256 steps of a colour. */
export const toThousandths = (value: number): string => String(Math.round(value * 1000) / 1000)
