import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { lookAtPort, type PortState, refuseUnusablePorts } from '../../scripts/start/ports.ts'

const settings = { host: '127.0.0.1', sitePort: 4321, cmsPort: 3000 }
const states = (taken: Record<number, PortState>) => (_host: string, port: number) => Promise.resolve(taken[port] ?? 'free')

const open: { close: () => unknown }[] = []
afterEach(() => open.splice(0).forEach((server) => server.close()))

test('two free ports are fine', async () => {
  await expect(refuseUnusablePorts(settings, states({}))).resolves.toBeUndefined()
})

test('a taken port is named, and so is one that is free', async () => {
  const refusal = refuseUnusablePorts(settings, states({ 4321: 'taken', 4331: 'taken' }))
  await expect(refusal).rejects.toThrow('Port 4321, for the site, is taken')
  await expect(refusal).rejects.toThrow('SITE_PORT=4332 npm start')
})

test('when both ports are taken, both are told at once, with one command that puts both right', async () => {
  const refusal = refuseUnusablePorts(settings, states({ 4321: 'taken', 3000: 'taken' }))
  await expect(refusal).rejects.toThrow('Port 3000, for the CMS')
  await expect(refusal).rejects.toThrow('SITE_PORT=4331 CMS_PORT=3010 npm start')
})

test('a port below 1024 that this account may not use leads to one that it may', async () => {
  await expect(refuseUnusablePorts({ ...settings, sitePort: 80 }, states({ 80: 'forbidden' }))).rejects.toThrow('SITE_PORT=8000 npm start')
})

test('a host that this computer does not have is told as such', async () => {
  await expect(refuseUnusablePorts({ ...settings, host: '192.0.2.1' }, lookAtPort)).rejects.toThrow('no network address 192.0.2.1')
})

test('a port on which another server listens is seen as taken, and as free once it has gone', async () => {
  const server = createServer()
  open.push(server)
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve))
  const { port } = server.address() as { port: number }
  expect(await lookAtPort('127.0.0.1', port)).toBe('taken')
  await new Promise((resolve) => server.close(resolve))
  expect(await lookAtPort('127.0.0.1', port)).toBe('free')
})
