import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv'
import type { FormatsPlugin } from 'ajv-formats'

/** The specification's own schemas, where somebody has put them beside the project. They are not part of it. */
const folder = path.resolve('../shared/open-referral-uk/schema')
const given = process.env['OPEN_REFERRAL_SCHEMAS'] ?? folder
export const specificationIsHere = existsSync(path.join(given, 'compiled', 'service.json'))
/** Said when the tests against it are left out. */
export const whereItIs = `the Open Referral UK schemas are not in ${given} (OPEN_REFERRAL_SCHEMAS names another folder)`

/** The module itself is the function; whether its types say so depends on who resolves them. */
const addFormats = createRequire(import.meta.url)('ajv-formats') as FormatsPlugin

/** @param file such as `compiled/service.json` or `taxonomy.json` */
export function specified(file: string): ValidateFunction {
  // Its files describe tables as well as JSON: words that ajv does not know are for others.
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  for (const name of ['attribute', 'taxonomy_term']) if (!file.startsWith(`${name}.`)) ajv.addSchema(read(`${name}.json`), `${name}.json`)
  return ajv.compile(read(file))
}

const read = (file: string): AnySchema => JSON.parse(readFileSync(path.join(given, file), 'utf8')) as AnySchema
