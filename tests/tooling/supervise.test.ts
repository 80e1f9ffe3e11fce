import { expect, test } from 'vitest'
import { startProgram } from '../../scripts/process/program.ts'
import { supervise } from '../../scripts/process/supervise.ts'

const node = (code: string, signal?: AbortSignal) =>
  startProgram({ name: 'The test server', program: process.execPath, words: ['-e', code], ...(signal ? { signal } : {}) })
const forever = new Promise<never>(() => undefined)

test('when a server dies, its last lines are shown and the others are stopped', async () => {
  const said: string[] = []
  const other = node('setInterval(() => {}, 1000)')
  const dying = node('console.error("cannot open the database"); process.exitCode = 3')
  expect(await supervise([other, dying], forever, (line) => said.push(line))).toBe(1)
  expect(said.join('\n')).toContain('The test server stopped unexpectedly (code 3)')
  expect(said.join('\n')).toContain('cannot open the database')
  await other.ended
})

test('when a person stops the command, every server is stopped and that is no failure', async () => {
  const said: string[] = []
  const servers = [node('setInterval(() => {}, 1000)'), node('setInterval(() => {}, 1000)')]
  expect(await supervise(servers, Promise.resolve(), (line) => said.push(line))).toBe(0)
  await Promise.all(servers.map((server) => server.ended))
  expect(said.at(-1)).toContain('Everything has stopped')
})

test('a program is stopped by the signal it was given', async () => {
  const controller = new AbortController()
  const program = node('setInterval(() => {}, 1000)', controller.signal)
  controller.abort()
  expect(await program.ended).toBe(1)
})

test('a program that cannot be found ends with the reason instead of hanging', async () => {
  const program = startProgram({ name: 'Nothing', program: '/nowhere/nothing', words: [] })
  expect(await program.ended).toBe(1)
  expect(program.lastLines().join()).toContain('ENOENT')
})
