import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'

/** What Pagefind's program gives to pages: its last words. */
const given = /export\s*\{[^}]*\};?\s*$/
/** The class behind it, which does the work without a worker of its own. */
const engine = 'Pagefind'

/** What the search page uses of Pagefind, and nothing else. Like Pagefind's own, it begins its work at `init` or the first search. */
const used = `import { ${engine} } from 'pagefind-program'
let settings, engine
const begun = () => (engine ??= new ${engine}(settings))
export const options = async (wanted) => { settings = wanted }
export const init = async () => void begun()
export const search = (words, wanted) => begun().search(words, wanted)`

/**
 * Makes the program smaller that every first search fetches: Pagefind's own is not made small, and brings workers, several
 * indexes at once and searching while somebody types. Here stays what the search page uses, 27 KB instead of 47. The part of
 * it that reads words without knowing their language is removed where no index needs it.
 * @param folder Pagefind's folder in the finished site
 * @throws Error when the program is not as Pagefind 1.6 writes it
 */
export async function makeProgramSmaller(folder: string): Promise<void> {
  const file = path.join(folder, 'pagefind.js')
  const whole = await readFile(file, 'utf8')
  if (!given.test(whole) || !whole.includes(`${engine}=class`)) throw new Error("Pagefind's program does not end as that of 1.6: is it another version?")
  const { outputFiles } = await build({
    stdin: { contents: used },
    plugins: [from(whole.replace(given, `export { ${engine} }`))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
  })
  await writeFile(file, outputFiles[0]?.contents ?? '')
  const entry = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8')) as { languages: Record<string, { wasm: string | null }> }
  if (Object.values(entry.languages).every(({ wasm }) => wasm !== null)) await rm(path.join(folder, 'wasm.unknown.pagefind'), { force: true })
}

/** The program by its name, from memory. */
const from = (contents: string): Plugin => ({
  name: 'pagefind-program',
  setup: (work) => {
    work.onResolve({ filter: /^pagefind-program$/ }, ({ path }) => ({ path, namespace: 'pagefind-program', sideEffects: false }))
    work.onLoad({ filter: /.*/, namespace: 'pagefind-program' }, () => ({ contents }))
  },
})
