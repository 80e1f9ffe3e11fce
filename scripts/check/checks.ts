/** One check of `npm run check`. */
export interface Check {
  name: string
  /** What it looks for, as shown while it runs. */
  about: string
  program: string
  /** Words for the program; given paths, only those are looked at, when the tool can. */
  words: (paths: readonly string[]) => readonly string[]
  /** Endings it reads, when paths are given. Without it the check always looks at everything. */
  reads?: RegExp
}

const orAll = (paths: readonly string[], ...all: string[]) => (paths.length > 0 ? paths : all)

/** Quick ones first, so that a slip shows at once. */
export const checks: readonly Check[] = [
  { name: 'layout', about: 'folders and file names are as agreed', program: 'tsx', words: () => ['scripts/check/layout.ts'] },
  {
    name: 'lockfile',
    about: 'the lockfile is whole and holds no download addresses',
    program: 'node',
    words: () => ['scripts/complete-lockfile.mjs', '--check'],
  },
  {
    name: 'format',
    about: 'Prettier',
    program: 'prettier',
    words: (paths) => ['--check', '--ignore-unknown', '--log-level=warn', ...orAll(paths, '.')],
    reads: /./,
  },
  {
    name: 'styles',
    about: 'Stylelint',
    program: 'stylelint',
    words: (paths) => ['--allow-empty-input', ...orAll(paths, '{site,cms}/**/*.css')],
    reads: /\.css$|^[^.]+$/,
  },
  { name: 'types', about: 'TypeScript', program: 'tsc', words: () => ['--noEmit'] },
  {
    name: 'lint',
    about: 'ESLint',
    program: 'eslint',
    words: (paths) => ['--max-warnings=0', '--no-warn-ignored', ...orAll(paths, '.')],
    reads: /\.(ts|tsx|mjs|astro)$|^[^.]+$/,
  },
  { name: 'cms-types', about: 'TypeScript, as Next sees the CMS', program: 'tsc', words: () => ['--noEmit', '-p', 'cms'] },
  { name: 'astro', about: 'astro check', program: 'astro', words: () => ['check', '--minimumFailingSeverity', 'warning'] },
  { name: 'unused', about: 'knip: files, exports and packages that nobody uses', program: 'knip', words: () => [] },
]
