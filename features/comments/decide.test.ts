import { desc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { cacheTag, comment, history, section, type CommentStatus } from '@/db/schema'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS, type Actor } from '@/features/auth/actor'
import { newId, type CommentId } from '@/lib/ids'
import { approveReply } from './approve-reply'
import { holdReply } from './hold-reply'
import { markSpam } from './mark-spam'
import { moderateReplies } from './moderate-replies'
import { arrangeReply, arrangeStory, arrangeUser } from './testing'
import { trashReply } from './trash-reply'
import { undoDecision } from './undo-decision'

useTestStore()
const rowOf = async (id: CommentId) => (await db.select().from(comment).where(eq(comment.id, id)))[0]!
const tags = async () => (await db.select().from(cacheTag)).map(({ tag }) => tag)
const code = (is: string) => expect.objectContaining({ name: 'AppError', code: is })

const VERBS = [
  ['approveReply', approveReply, 'approved', 'comment.approve', 'pending'],
  ['markSpam', markSpam, 'spam', 'comment.spam', 'pending'],
  ['trashReply', trashReply, 'trash', 'comment.trash', 'pending'],
  ['holdReply', holdReply, 'pending', 'comment.hold', 'approved'],
] as const

describe.each(VERBS)('%s', (_, verb, status, historyVerb, from) => {
  it('works for moderators, editors and admins, and leaves its trace', async () => {
    for (const role of ['moderator', 'editor', 'admin'] as const) {
      const actor = await arrangeUser(role)
      const storyId = await arrangeStory()
      const id = await arrangeReply(storyId, { status: from })
      expect(await verb(actor, { id, version: 1 })).toEqual({ id, version: 2, status, previousStatus: from })
      expect(await rowOf(id)).toMatchObject({
        status,
        previousStatus: from,
        version: 2,
        decidedAt: TEST_NOW,
        decidedBy: actor.kind === 'user' && actor.userId,
      })
      const [trace] = await db.select().from(history).where(eq(history.thingId, id))
      expect(trace).toMatchObject({ verb: historyVerb, thingKind: 'comment', detail: { from, to: status } })
      expect(await tags()).toContain(`replies:${storyId}`)
    }
  })

  it('is refused to readers and reporters, and changes nothing', async () => {
    const id = await arrangeReply(await arrangeStory(), { status: from })
    const refused: [Actor, string][] = [
      [ANONYMOUS, 'unauthenticated'],
      [await arrangeUser('reporter'), 'forbidden'],
    ]
    for (const [actor, why] of refused) await expect(verb(actor, { id, version: 1 })).rejects.toEqual(code(why))
    expect(await rowOf(id)).toMatchObject({ status: from, version: 1 })
    expect(await db.$count(history)).toBe(0)
    expect(await tags()).toEqual([])
  })

  it('does not overwrite what another moderator decided', async () => {
    const [one, two] = [await arrangeUser('moderator'), await arrangeUser('moderator')]
    const id = await arrangeReply(await arrangeStory(), { status: from })
    await verb(one, { id, version: 1 })
    for (const [, other] of VERBS) await expect(other(two, { id, version: 1 })).rejects.toEqual(code('conflict'))
    expect(await rowOf(id)).toMatchObject({ status, version: 2 })
    await expect(verb(two, { id, version: 2 })).rejects.toEqual(code('conflict'))
    await expect(verb(two, { id: newId<CommentId>(), version: 1 })).rejects.toEqual(code('not_found'))
  })
})

it('drops the story, the cards that print its count and the ranks by replies when what is published changes, and no other page', async () => {
  const actor = await arrangeUser('moderator')
  const storyId = await arrangeStory()
  const id = await arrangeReply(storyId)
  await markSpam(actor, { id, version: 1 })
  expect(await tags()).toEqual([`replies:${storyId}`])
  await approveReply(actor, { id, version: 2 })
  const [ranked] = await db.select().from(section)
  const dropped = [`most-replied:${ranked!.id}`, `replies:${storyId}`, `story:${storyId}`]
  expect((await tags()).toSorted()).toEqual(dropped)
})

describe('undoDecision', () => {
  it('puts a reply back once, from every state to every other', async () => {
    const actor = await arrangeUser('moderator')
    const storyId = await arrangeStory()
    const states: CommentStatus[] = ['pending', 'approved', 'spam', 'trash']
    for (const [, verb, to] of VERBS)
      for (const from of states.filter((state) => state !== to)) {
        const id = await arrangeReply(storyId, { status: from })
        await verb(actor, { id, version: 1 })
        const undone = await undoDecision(actor, { id, version: 2 })
        expect(undone).toEqual({ id, version: 3, status: from, previousStatus: null })
        await expect(undoDecision(actor, { id, version: 3 })).rejects.toEqual(code('conflict'))
        const [trace] = await db
          .select()
          .from(history)
          .where(eq(history.thingId, id))
          .orderBy(desc(history.id))
          .limit(1)
        expect(trace?.verb).toBe('comment.undo')
      }
  })

  it('forgets the decision when the reply waits again', async () => {
    const actor = await arrangeUser('moderator')
    const id = await arrangeReply(await arrangeStory())
    await trashReply(actor, { id, version: 1 })
    await undoDecision(actor, { id, version: 2 })
    expect(await rowOf(id)).toMatchObject({ status: 'pending', decidedAt: null, decidedBy: null })
  })

  it('is refused to readers and reporters, and to who saw an older state', async () => {
    const actor = await arrangeUser('moderator')
    const id = await arrangeReply(await arrangeStory())
    await trashReply(actor, { id, version: 1 })
    await expect(undoDecision(ANONYMOUS, { id, version: 2 })).rejects.toEqual(code('unauthenticated'))
    await expect(undoDecision(await arrangeUser('reporter'), { id, version: 2 })).rejects.toEqual(code('forbidden'))
    await expect(undoDecision(actor, { id, version: 1 })).rejects.toEqual(code('conflict'))
    expect(await rowOf(id)).toMatchObject({ status: 'trash', version: 2 })
  })
})

describe('moderateReplies', () => {
  it('decides on many, and leaves alone what somebody else decided', async () => {
    const actor = await arrangeUser('moderator')
    const storyId = await arrangeStory()
    const ids = [await arrangeReply(storyId), await arrangeReply(storyId), await arrangeReply(storyId)]
    await approveReply(actor, { id: ids[1]!, version: 1 })
    const refs = ids.map((id) => ({ id, version: 1 }))
    const { decided, skipped } = await moderateReplies(actor, refs, 'spam')
    expect(decided.map(({ id }) => id)).toEqual([ids[0], ids[2]])
    expect(skipped).toBe(1)
    expect((await rowOf(ids[1]!)).status).toBe('approved')
    const back = await moderateReplies(actor, decided, 'undo')
    expect(back.decided.every(({ status }) => status === 'pending')).toBe(true)
  })

  it('takes 1 to 100, from those who may', async () => {
    const actor = await arrangeUser('moderator')
    const refs = Array.from({ length: 101 }, () => ({ id: newId<CommentId>(), version: 1 }))
    await expect(moderateReplies(actor, [], 'spam')).rejects.toEqual(code('invalid'))
    await expect(moderateReplies(actor, refs, 'spam')).rejects.toEqual(code('invalid'))
    await expect(moderateReplies(ANONYMOUS, refs.slice(0, 1), 'spam')).rejects.toEqual(code('unauthenticated'))
    await expect(moderateReplies(await arrangeUser('reporter'), refs, 'spam')).rejects.toEqual(code('forbidden'))
  })
})
