import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, type TestCms } from './open-test-cms.ts'
import { pictureData, pictureFile } from './smallest-documents.ts'

describe('the picture library', () => {
  let cms: TestCms

  beforeAll(async () => {
    cms = await openTestCms()
  })
  afterAll(() => cms.close())

  const add = (name: string, text?: string, mimetype?: string) =>
    cms.payload.create({ collection: 'pictures', data: pictureData, file: pictureFile(name, text, mimetype) })
  const svg = (inside: string, root = '') =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="72" height="36" viewBox="0 0 72 36"${root}>${inside}</svg>`

  it('knows the size of an SVG and gives the file a name that fits web addresses', async () => {
    const picture = await add('Phone CALL.svg', svg('<path d="M0 0h9"/>'))
    expect(picture).toMatchObject({ filename: 'phone-call.svg', width: 72, height: 36, mimeType: 'image/svg+xml' })
  })

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a handler', svg('<path d="M0 0"/>', ' onload="alert(1)"')],
    ['a script address', svg('<a xlink:href="javascript:alert(1)"><path d="M0 0"/></a>')],
    ['HTML', svg('<foreignObject><p>hi</p></foreignObject>')],
    ['a picture from elsewhere', svg('<image href="https://elsewhere.example/x.png"/>')],
    ['a style from elsewhere', svg('<style>@import "https://elsewhere.example/x.css";</style>')],
    ['a fill from elsewhere', svg('<path fill="url(https://elsewhere.example/x#y)" d="M0 0"/>')],
  ])('refuses an SVG with %s', async (_what, text) => {
    await expect(add('bad.svg', text)).rejects.toThrow()
  })

  it('keeps an SVG that refers to its own parts', async () => {
    await expect(add('own.svg', svg('<defs><linearGradient id="g"/></defs><path fill="url(#g)" d="M0 0"/><use xlink:href="#g"/>'))).resolves.toBeDefined()
  })

  it('refuses a file that is not what its name says', async () => {
    await expect(add('page.png', '<html><script>alert(1)</script></html>', 'image/png')).rejects.toThrow()
    await expect(add('page.html', '<html></html>', 'text/html')).rejects.toThrow()
  })
  it('changes many pictures at once', async () => {
    for (const name of ['one.svg', 'two.svg', 'three.svg']) await add(name)
    const { docs, errors } = await cms.payload.update({ collection: 'pictures', where: {}, data: { set: 'Another set' } })
    expect(errors).toEqual([])
    expect(docs.length).toBeGreaterThan(2)
    expect((await cms.payload.count({ collection: 'pictures', where: { set: { equals: 'Another set' } } })).totalDocs).toBe(docs.length)
  })
})
