import { expect, test } from 'vitest'
import { closingWords } from '../../scripts/start/closing-words.ts'
import { localAddress, readServerSettings } from '../../scripts/start/settings.ts'

test('without settings both servers listen on this computer only', () => {
  expect(readServerSettings({})).toEqual({ host: '127.0.0.1', sitePort: 4321, cmsPort: 3000 })
})

test('HOST, SITE_PORT and CMS_PORT are followed', () => {
  expect(readServerSettings({ HOST: '0.0.0.0', SITE_PORT: '8080', CMS_PORT: '8081' })).toEqual({ host: '0.0.0.0', sitePort: 8080, cmsPort: 8081 })
})

test.each(['abc', '70000', '-1', '80.5', '0'])('%s is refused as a port, with the usual one named', (port) => {
  expect(() => readServerSettings({ CMS_PORT: port })).toThrow(/CMS_PORT is ".*", which is not a port\.\n.*then it is 3000/)
})

test('one port for both servers is refused', () => {
  expect(() => readServerSettings({ SITE_PORT: '3000' })).toThrow('different numbers')
})

test.each([
  ['127.0.0.1', 'http://localhost:4321'],
  ['0.0.0.0', 'http://localhost:4321'],
  ['::1', 'http://[::1]:4321'],
  ['192.168.1.20', 'http://192.168.1.20:4321'],
])('listening on %s is reached at %s', (host, address) => {
  expect(localAddress(host, 4321)).toBe(address)
})

test('the closing words ask for the first editor only while there is none', () => {
  const settings = readServerSettings({})
  expect(closingWords(settings, false)).toContain('Create the first editor in your browser: open http://localhost:3000/admin')
  expect(closingWords(settings, true)).not.toContain('first editor')
  for (const words of [closingWords(settings, true), closingWords(settings, false)]) expect(words).toContain('http://localhost:4321')
})

test('when others can reach the CMS, the closing words name the setting without which they cannot sign in', () => {
  expect(closingWords(readServerSettings({ HOST: '0.0.0.0' }), true)).toContain('CMS_URL')
  expect(closingWords(readServerSettings({}), true)).not.toContain('CMS_URL')
  const words = closingWords(readServerSettings({ HOST: '0.0.0.0', CMS_URL: 'https://cms.example.org' }), false)
  expect(words).toContain('open https://cms.example.org/admin')
  expect(words).not.toContain('CMS_URL')
})
