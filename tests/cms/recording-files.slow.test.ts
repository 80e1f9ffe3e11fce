import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallSite } from '../built-site.ts'
import { openTestCms, type TestCms } from './open-test-cms.ts'

describe('the library of recording files', () => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openTestCms()
  })
  afterAll(() => cms.close())

  const add = async (name: string, mimetype: string, from = name) => {
    const data = await readFile(path.join(smallSite, 'recordings', from))
    return cms.payload.create({ collection: 'recording-files', data: { title: name }, file: { data, name, mimetype, size: data.length } })
  }

  it('measures what is uploaded, and gives it a name that fits web addresses', async () => {
    const signed = await add('First Steps SIGNED.MP4', 'video/mp4', 'first-steps-signed.mp4')
    expect(signed).toMatchObject({ filename: 'first-steps-signed.mp4', seconds: 3, width: 160, height: 90, filesize: 7239 })
    expect(await add('first-steps-heard.mp3', 'audio/mpeg')).toMatchObject({ seconds: 3, width: null })
    expect(await add('captions-of-allowance-talk.vtt', 'text/vtt')).toMatchObject({ seconds: null })
  })

  it('measures again when the file is replaced', async () => {
    const { id } = await add('talk.mp4', 'video/mp4', 'first-steps-signed.mp4')
    const data = await readFile(path.join(smallSite, 'recordings', 'allowance-talk.webm'))
    const file = { data, name: 'talk.webm', mimetype: 'video/webm', size: data.length }
    expect(await cms.payload.update({ collection: 'recording-files', id, data: { title: 'Newer' }, file })).toMatchObject({ seconds: 4 })
    expect(await cms.payload.update({ collection: 'recording-files', id, data: { title: 'Newest' } })).toMatchObject({ seconds: 4, width: 160 })
  })

  it('refuses what is not what its name says, and says what to do', async () => {
    await expect(add('talk.mp4', 'video/mp4', 'captions-of-allowance-talk.vtt')).rejects.toThrow()
    await expect(add('talk.vtt', 'text/vtt', 'first-steps-signed.mp4')).rejects.toThrow()
    await expect(add('talk.mp3', 'audio/mpeg', 'first-steps-signed.mp4')).rejects.toMatchObject({
      data: { errors: [{ message: 'This file holds MP4, not what its name says. Save it again as MP3.' }] },
    })
  })
})
