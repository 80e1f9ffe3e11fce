import type { TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestCms, type TestCms } from './open-test-cms.ts'

describe('two editors with the same page open', () => {
  let cms: TestCms
  let ann: TypedUser
  let bob: TypedUser

  beforeAll(async () => {
    cms = await openTestCms()
    ann = await person('Ann')
    bob = await person('Bob')
  })
  afterAll(() => cms.close())

  async function person(name: string): Promise<TypedUser> {
    const data = { name, email: `${name}@example.org`, password: 'a long enough password', role: 'editor' as const }
    return { ...(await cms.payload.create({ collection: 'users', data })), collection: 'users' }
  }
  const save = (id: string, user: TypedUser, data: { title: string; updatedAt?: string }) =>
    cms.payload.update({ collection: 'topics', id, draft: true, autosave: true, overrideAccess: false, user, data })

  it('cannot save over each other’s newer words, and are told what to do', async () => {
    const opened = await cms.payload.create({ collection: 'topics', draft: true, overrideAccess: false, user: ann, data: { title: 'Money' } })
    await save(opened.id, bob, { title: 'Money matters', updatedAt: opened.updatedAt })

    const late = save(opened.id, ann, { title: 'Cash', updatedAt: opened.updatedAt })
    await expect(late).rejects.toMatchObject({ status: 409, message: expect.stringMatching(/Somebody else has saved.*load the page again/) as string })
    expect(await cms.payload.findByID({ collection: 'topics', id: opened.id, draft: true })).toMatchObject({ title: 'Money matters' })

    const again = await cms.payload.findByID({ collection: 'topics', id: opened.id, draft: true })
    await expect(save(opened.id, ann, { title: 'Cash', updatedAt: again.updatedAt })).resolves.toMatchObject({ title: 'Cash' })
  })

  it('may each save their own words as often as they like', async () => {
    const opened = await cms.payload.create({ collection: 'topics', draft: true, overrideAccess: false, user: ann, data: { title: 'Breaks' } })
    for (const title of ['Breaks f', 'Breaks fr', 'Breaks from caring']) await save(opened.id, ann, { title, updatedAt: opened.updatedAt })
    expect(await cms.payload.findByID({ collection: 'topics', id: opened.id, draft: true })).toMatchObject({ title: 'Breaks from caring' })
  })

  it('cannot say that somebody else saved it', async () => {
    const opened = await cms.payload.create({
      collection: 'topics',
      draft: true,
      overrideAccess: false,
      user: ann,
      data: { title: 'Health', savedBy: bob.id },
    })
    expect(await cms.payload.findByID({ collection: 'topics', id: opened.id, draft: true, depth: 0 })).toMatchObject({ savedBy: ann.id })
  })
})
