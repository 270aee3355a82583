import { describe, expect, it, vi } from 'vitest'
import { eq } from 'drizzle-orm'
import { db, openReader, transaction } from '@/db/client'
import { author, livePost, picture, storyByline } from '@/db/schema'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS, systemActor } from '@/features/auth/actor'
import { editPost } from '@/features/live/edit-post'
import { makeLive, post, postContent } from '@/features/live/testing'
import { publicBylines } from '@/features/stories/public-byline'
import { change, makeActor, makeDraft, makePicture, makeSection, publish } from '@/features/stories/testing'
import { unpublishStory } from '@/features/stories/unpublish-story'
import type { AuthorId } from '@/lib/ids'
import { tag } from '@/lib/tags'
import { createAuthor } from './create-author'
import { editAuthor } from './edit-author'
import { knownQueries } from './is-known'
import { findAuthor, listAuthors, listLogins } from './list-authors'
import { arrangeUser, seqOf, tracesOf } from './testing'

const store = useTestStore()
vi.setConfig({ testTimeout: 30_000 })
const system = systemActor('test')
const maud = { name: 'Maud Reader', roleLine: 'Harbour correspondent', bio: 'Writes of tides.', userId: null }

describe('bylines', () => {
  it('are added with a slug of their own and a trace', async () => {
    const { actor } = await arrangeUser('editor')
    const first = await createAuthor(actor, maud)
    const second = await createAuthor(actor, { ...maud, roleLine: '  ', bio: '' })
    expect([first.slug, second.slug]).toEqual(['maud-reader', 'maud-reader-2'])
    expect(await findAuthor(actor, second.authorId)).toMatchObject({ roleLine: null, bio: null, userName: null })
    expect(await tracesOf(first.authorId)).toEqual(['author.create'])
  })

  it('are changed at the same address; pages that show them hear of it', async () => {
    const { actor, userId } = await arrangeUser('admin')
    const { authorId } = await createAuthor(actor, maud)
    expect(await seqOf(tag.author(authorId))).toBe(0)
    await editAuthor(actor, { ...maud, authorId, name: 'Maud Writer', userId })
    expect(await findAuthor(actor, authorId)).toMatchObject({
      name: 'Maud Writer',
      slug: 'maud-reader',
      userName: 'The admin',
    })
    expect(await seqOf(tag.author(authorId))).toBe(1)
    expect(await tracesOf(authorId)).toEqual(['author.create', 'author.edit'])
  })

  it('under a new name are found by the search: pages of every list hear of that, and of nothing less', async () => {
    const { actor } = await arrangeUser('editor')
    const { authorId } = await createAuthor(actor, maud)
    const before = await seqOf(tag.front)
    await editAuthor(actor, { ...maud, authorId, bio: 'Writes of storms.' })
    expect(await seqOf(tag.front)).toBe(before)
    await editAuthor(actor, { ...maud, authorId, name: 'Maud Writer' })
    expect(await seqOf(tag.front)).toBeGreaterThan(before)
  })

  it('have the address that is given them, until a story under the name is out', async () => {
    const { actor } = await arrangeUser('editor')
    const layan = { ...maud, name: 'ليان مرزوق' }
    const given = await createAuthor(actor, { ...layan, slug: 'Layan Marzuq' })
    const made = await createAuthor(actor, layan)
    expect([given.slug, made.slug]).toEqual(['layan-marzuq', expect.stringMatching(/^author-[0-9a-f]{8}$/)])
    const before = JSON.stringify(await db.select().from(author))
    const again = { ...layan, slug: 'layan-marzuq' }
    const taken = { code: 'conflict', fields: { slug: 'The byline ليان مرزوق has the address /author/layan-marzuq.' } }
    await expect(createAuthor(actor, again)).rejects.toMatchObject(taken)
    await expect(editAuthor(actor, { ...again, authorId: made.authorId })).rejects.toMatchObject(taken)
    await expect(createAuthor(actor, { ...layan, slug: 'ليان' })).rejects.toMatchObject({ code: 'invalid' })
    expect(JSON.stringify(await db.select().from(author))).toBe(before)

    await editAuthor(actor, { ...layan, authorId: made.authorId, slug: 'l-marzuq' })
    expect(await findAuthor(actor, made.authorId)).toMatchObject({ slug: 'l-marzuq', isKnown: false })
    expect([await seqOf(tag.author(made.authorId)), await tracesOf(made.authorId)]).toEqual([
      1,
      ['author.create', 'author.edit'],
    ])
    const who = await makeActor('editor', 'Ed Itor')
    await publish(who, await makeDraft(who, { authorIds: [made.authorId], sectionId: await makeSection('news') }))
    const known = await findAuthor(actor, made.authorId)
    expect(known).toMatchObject({ isKnown: true })
    await expect(editAuthor(actor, { ...layan, authorId: made.authorId, slug: 'other' })).rejects.toMatchObject({
      code: 'invalid',
      fields: { slug: 'Readers know the address /author/l-marzuq, so it stays.' },
    })
    await editAuthor(actor, { ...layan, authorId: made.authorId, slug: 'L Marzuq', bio: '' })
    expect(await findAuthor(actor, made.authorId)).toMatchObject({ slug: 'l-marzuq', bio: null })
  })

  it('keep an address that readers knew, also when the story goes out again without the name', async () => {
    const { actor } = await arrangeUser('editor')
    const { authorId } = await createAuthor(actor, maud)
    const knows = async () => (await findAuthor(actor, authorId))?.isKnown
    const who = await makeActor('editor', 'Ed Itor')
    const storyId = await makeDraft(who, { authorIds: [authorId], sectionId: await makeSection('news') })
    // A story that waits for its time is nobody's to see, and went back unseen.
    await publish(who, storyId, '2026-11-30T09:00')
    expect(await knows()).toBe(false)
    await change(who, storyId, { authorIds: [] })
    await publish(who, storyId, '2026-11-30T09:00')
    expect([await knows(), await tracesOf(authorId)]).toEqual([false, ['author.create']])
    await editAuthor(actor, { ...maud, authorId, slug: 'm-reader' })

    await change(who, storyId, { authorIds: [authorId] })
    await unpublishStory(who, { storyId })
    await publish(who, storyId)
    await change(who, storyId, { authorIds: [] })
    await publish(who, storyId)
    expect(await db.$count(storyByline)).toBe(0)
    expect(await knows()).toBe(true)
    expect((await tracesOf(authorId)).at(-1)).toBe('author.leave-story')
    const before = JSON.stringify(await db.select().from(author))
    await expect(editAuthor(actor, { ...maud, authorId, slug: 'other' })).rejects.toMatchObject({
      code: 'invalid',
      fields: { slug: 'Readers know the address /author/m-reader, so it stays.' },
    })
    expect(JSON.stringify(await db.select().from(author))).toBe(before)
  })

  it('are known by an update that was out, too, and by one that says another name now', async () => {
    const { actor } = await arrangeUser('editor')
    const { authorId } = await createAuthor(actor, maud)
    const knows = async () => (await findAuthor(actor, authorId))?.isKnown
    const who = await makeActor('editor', 'Ed Itor')
    const storyId = await makeLive(who, { sectionId: await makeSection('news') })
    const postId = await post(who, storyId, 'Water at the bend.', { authorId })
    expect(await knows()).toBe(false)
    await publish(who, storyId)
    expect(await knows()).toBe(true)
    await editPost(who, { postId, version: 1, content: postContent('Water at the bend.') })
    expect(await db.$count(livePost, eq(livePost.authorId, authorId))).toBe(0)
    expect(await knows()).toBe(true)
  })

  it('are looked up by an index, without a scan', () => {
    const handle = openReader(store.file())
    const plans = knownQueries(db, '0193b2c0-0000-7000-8000-000000000000' as AuthorId).map((query) => {
      const { sql, params } = query.toSQL()
      return handle.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(...params)
    })
    handle.close()
    expect(plans).toHaveLength(4)
    for (const steps of plans) {
      expect(steps[0]?.detail).toMatch(/USING .*INDEX \w+ \(\w+=\?/)
      expect(steps.filter(({ detail }) => detail.startsWith('SCAN'))).toEqual([])
    }
  })

  it('belong to one login at most, which must be there', async () => {
    const { actor, userId } = await arrangeUser('editor')
    const mine = await createAuthor(actor, { ...maud, userId })
    await expect(createAuthor(actor, { ...maud, userId })).rejects.toMatchObject({ code: 'conflict' })
    const nobody = '0193b2c0-0000-7000-8000-000000000000'
    await expect(createAuthor(actor, { ...maud, userId: nobody })).rejects.toMatchObject({ code: 'invalid' })
    await editAuthor(actor, { ...maud, authorId: mine.authorId, userId })
    await expect(editAuthor(actor, { ...maud, authorId: nobody })).rejects.toMatchObject({ code: 'not_found' })
    expect(await db.$count(author)).toBe(1)
  })

  it('carry a portrait of the library, which readers see by the author', async () => {
    const { actor } = await arrangeUser('editor')
    const pictureId = await makePicture()
    const jpg = { file: 'a-640.jpg', width: 640, height: 640, format: 'jpg', bytes: 1 } as const
    await transaction((tx) => tx.update(picture).set({ renditions: [jpg] }))
    const { authorId } = await createAuthor(actor, { ...maud, portraitId: pictureId })
    expect(await findAuthor(actor, authorId)).toMatchObject({ portraitId: pictureId })
    const [byline] = await publicBylines(await db.select().from(author))
    expect(byline?.portrait?.jpg).toEqual([{ url: '/media/a-640.jpg', width: 640 }])
    const nothing = '0193b2c0-0000-7000-8000-000000000000'
    await expect(editAuthor(actor, { ...maud, authorId, portraitId: nothing })).rejects.toMatchObject({
      code: 'invalid',
      fields: { portraitId: 'This picture is gone. Choose another.' },
    })
    await editAuthor(actor, { ...maud, authorId, portraitId: null })
    expect(await findAuthor(actor, authorId)).toMatchObject({ portraitId: null })
  })

  it('are for admins and editors to change, and for all who write to see', async () => {
    const { authorId } = await createAuthor(system, maud)
    const before = JSON.stringify(await db.select().from(author))
    for (const role of ['reporter', 'moderator'] as const) {
      const { actor } = await arrangeUser(role)
      await expect(createAuthor(actor, maud)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(editAuthor(actor, { ...maud, authorId })).rejects.toMatchObject({ code: 'forbidden' })
      await expect(findAuthor(actor, authorId)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(listLogins(actor)).rejects.toMatchObject({ code: 'forbidden' })
      if (role === 'reporter') expect(await listAuthors(actor)).toHaveLength(1)
      else await expect(listAuthors(actor)).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(createAuthor(ANONYMOUS, maud)).rejects.toMatchObject({ code: 'unauthenticated' })
    expect(JSON.stringify(await db.select().from(author))).toBe(before)
  })

  it('refuse what is not theirs (B5)', async () => {
    for (const column of ['id', 'createdAt'])
      await expect(createAuthor(system, { ...maud, [column]: 'x' } as never)).rejects.toMatchObject({ code: 'invalid' })
    await expect(createAuthor(system, { ...maud, name: '\u202e \u200b' })).rejects.toMatchObject({ code: 'invalid' })
  })
})
