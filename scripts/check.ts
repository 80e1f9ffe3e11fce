import { chooseChecks } from './check/choose.ts'
import { endWith } from './process/end-with.ts'
import { run } from './process/run.ts'

/** `npm run check`: every check, and at the end which failed. `npm run check -- lint content` runs one over one folder. */
await endWith(async () => {
  const chosen = chooseChecks(process.argv.slice(2))
  const failed: string[] = []
  for (const { name, about, program, arguments: words } of chosen) {
    console.log(`\n${name}: ${about}`)
    const started = Date.now()
    const code = await run(program, words)
    console.log(`${code === 0 ? 'good' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(0)} s)`)
    if (code !== 0) failed.push(name)
  }
  console.log(failed.length === 0 ? `\nAll ${chosen.length} checks are good.` : `\n${failed.length} of ${chosen.length} checks failed: ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
})
