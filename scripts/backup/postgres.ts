import { RemedyError } from '../launch/remedy.mjs'
import { startProgram } from '../process/program.ts'

/** Saves a PostgreSQL database with its own program. @throws RemedyError when that is missing or fails */
export function dumpPostgres(url: string, file: string): Promise<void> {
  return runPostgresProgram('pg_dump', ['--format=custom', '--no-owner', `--file=${file}`], url)
}

/** Puts a saved database back, in one transaction: all of it or nothing. */
export function restorePostgres(url: string, file: string): Promise<void> {
  const { PGDATABASE } = connectionVariables(url)
  return runPostgresProgram('pg_restore', ['--clean', '--if-exists', '--no-owner', '--single-transaction', `--dbname=${PGDATABASE ?? ''}`, file], url)
}

async function runPostgresProgram(name: string, words: string[], url: string): Promise<void> {
  const program = startProgram({ name, program: name, words, environment: connectionVariables(url) })
  const code = await program.ended
  if (code === 0) return
  const said = program.lastLines().join('\n')
  if (said.includes('ENOENT')) {
    throw new RemedyError(
      `The database is PostgreSQL, and its program ${name} was not found.`,
      'Install the PostgreSQL client of the same version as the server (Debian: apt-get install postgresql-client), or back up with your database host’s own tool.',
    )
  }
  throw new RemedyError(`${name} failed:\n${said}`, 'When it speaks of versions: install the client of the same version as the server.')
}

/** Passed as variables, so that the password does not stand in the list of processes. */
export function connectionVariables(address: string): Record<string, string> {
  const url = new URL(address)
  const variables = {
    PGHOST: url.hostname,
    PGPORT: url.port,
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
    PGSSLMODE: url.searchParams.get('sslmode') ?? '',
  }
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
}
