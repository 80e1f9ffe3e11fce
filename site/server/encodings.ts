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
const isText = /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest)$/

/** What search fetches: Pagefind's files are zipped already, and have one copy, made by Brotli from what is in them. */
export const isZipped = /\.(pagefind|pf_meta|pf_index|pf_filter)$/

/** True when the build makes smaller copies, so that an answer depends on what the browser accepts. */
export const hasCopies = (file: string): boolean => isText.test(file) || isZipped.test(file)

/** Copies to look for, in order, for what a browser says it accepts: `gzip, br;q=0.5, deflate;q=0`. */
export function acceptedCopies(file: string, accepts = ''): Copy[] {
  const plain = { extension: '' }
  if (!hasCopies(file)) return [plain]
  const wanted = accepts.split(',').map((entry) =>
    entry
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/),
  )
  const isWanted = (encoding: string): boolean => wanted.some(([name, weight = '1']) => name === encoding && Number(weight) > 0)
  return [...copies.filter(({ encoding }) => isWanted(encoding)), plain]
}
