/** Compressed copies made by the build, the smaller first. */
const copies = [
  { encoding: 'br', extension: '.br' },
  { encoding: 'gzip', extension: '.gz' },
] as const

export interface Copy {
  /** Absent for the file as it is. */
  encoding?: string
  extension: string
}

/** Text that the build compresses; others have no copies. */
export const isText = /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest)$/

/** Copies to look for, in order, for what a browser says it accepts: `gzip, br;q=0.5, deflate;q=0`. */
export function acceptedCopies(file: string, accepts = ''): Copy[] {
  const plain = { extension: '' }
  if (!isText.test(file)) return [plain]
  const wanted = accepts.split(',').map((entry) =>
    entry
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/),
  )
  const isWanted = (encoding: string): boolean => wanted.some(([name, weight = '1']) => name === encoding && Number(weight) > 0)
  return [...copies.filter(({ encoding }) => isWanted(encoding)), plain]
}
