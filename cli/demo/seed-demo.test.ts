import { describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { livePost, picture, section, setting, story, user } from '@/db/schema'
import { EDITION } from '@/db/seed/edition/edition'
import { arrange, useTestStore } from '@/db/testing'
import { systemActor } from '@/features/auth/actor'
import { newId, type PictureId } from '@/lib/ids'
import { createDemoUsers } from './demo-users'
import { isStoreEmpty, lacksDemoUsers } from './is-store-empty'
import { seedDemo } from './seed-demo'

const fault = vi.hoisted(() => ({ replies: Infinity, users: Infinity }))

// Drawing is the slow part, and the pipeline behind it has tests of its own.
vi.mock('./scenes', () => ({
  addPortraits: async (_actor: unknown, authors: typeof EDITION.authors) => addRows(authors.map(({ slug }) => slug)),
  addScenes: async (_actor: unknown, stories: typeof EDITION.stories) => {
    const names = stories.flatMap(({ mainPicture, body }) => [
      ...(mainPicture ? [mainPicture.art] : []),
      ...body.content.flatMap((block) => (block.type === 'figure' ? [block.attrs.art] : [])),
    ])
    return addRows(names)
  },
}))
vi.mock('@/features/comments/import-reply', async (original) => {
  const real = await original<typeof import('@/features/comments/import-reply')>()
  const importReply: typeof real.importReply = (...args) => {
    if (fault.replies-- <= 0) throw new Error('cut off')
    return real.importReply(...args)
  }
  return { ...real, importReply }
})
vi.mock('@/features/people/create-user', async (original) => {
  const real = await original<typeof import('@/features/people/create-user')>()
  const createUser: typeof real.createUser = (...args) => {
    if (fault.users-- <= 0) throw new Error('cut off')
    return real.createUser(...args)
  }
  return { ...real, createUser }
})

/** Rows of pictures without files; those that are there already are known again. */
async function addRows(names: string[]): Promise<Map<string, PictureId>> {
  const ids = new Map<string, PictureId>()
  await arrange(async (tx) => {
    const known = new Map((await tx.select().from(picture)).map((row) => [row.sha256, row.id]))
    for (const name of new Set(names)) {
      const id = known.get(name) ?? newId<PictureId>()
      ids.set(name, id)
      const row = { id, sha256: name, width: 1200, height: 800, renditions: [], createdAt: new Date(0) }
      if (!known.has(name)) await tx.insert(picture).values(row)
    }
  })
  return ids
}

useTestStore()
const actor = systemActor('test')
const say = () => undefined

describe('seedDemo', () => {
  it('leaves nothing but pictures when it is cut off in the middle, and then begins again', async () => {
    fault.replies = 3
    await expect(seedDemo(actor, say)).rejects.toThrow('cut off')
    fault.replies = Infinity
    expect(await isStoreEmpty()).toBe(true)
    for (const table of [section, story, setting]) expect(await db.$count(table)).toBe(0)
    const pictures = await db.$count(picture)

    const users = await seedDemo(actor, say)
    expect(users.map(({ role }) => role)).toEqual(['admin', 'editor', 'reporter', 'moderator'])
    expect(await db.$count(story)).toBe(EDITION.stories.length)
    const updates = EDITION.stories.flatMap((one) => one.updates ?? [])
    expect(await db.$count(livePost)).toBe(updates.length)
    expect(await db.$count(section)).toBe(EDITION.sections.length)
    expect(await db.$count(picture)).toBe(pictures)
    expect([await isStoreEmpty(), await lacksDemoUsers()]).toEqual([false, false])
  })

  it('makes all of its people or none, and knows that they are missing', async () => {
    fault.users = 2
    await expect(seedDemo(actor, say)).rejects.toThrow('cut off')
    fault.users = Infinity
    expect(await db.$count(user)).toBe(0)
    expect([await isStoreEmpty(), await lacksDemoUsers()]).toEqual([false, true])
    expect(await createDemoUsers(actor)).toHaveLength(4)
    expect(await lacksDemoUsers()).toBe(false)
  })
})
