import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { type Environment } from './environment.ts'

/** Finds the first of some programs on the PATH. @returns its absolute path */
export function findProgram(names: readonly string[], environment: Environment = process.env): string | undefined {
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram)
}

/** Whether there is a program at this path that this account may run. */
export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
