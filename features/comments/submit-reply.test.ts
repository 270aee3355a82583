import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { attempt, cacheTag, comment, commentContact, history, section, setting } from '@/db/schema'
import { arrange, TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS, type Actor } from '@/features/auth/actor'
import { setClock } from '@/lib/clock'
import type { AppErrorCode } from '@/lib/errors'
import { newId, type CommentId, type StoryId } from '@/lib/ids'
import { openEmail } from '@/lib/mail-cipher'
import { replySchema, type ReplyInput } from './input'
import { FIRST_REPLY } from './judge-reply'
import { findReceipt } from './receipt'
import { makeStamp } from './stamp'
import { submitReply } from './submit-reply'
import { arrangeByline, arrangeReply, arrangeStory, arrangeUser, replyInput } from './testing'

useTestStore()
let hosts = 0
const fromAnywhere = () => ({ ip: `198.51.100.${++hosts % 250}` })
const submit = (input: ReplyInput, from = fromAnywhere()) => submitReply(ANONYMOUS, input, from)
const known = { email: 'greta@port.example', name: 'Greta Holm' }
const saying = (text: string, given: Partial<ReplyInput> = {}) => ({ ...known, comment: text, ...given })
const refusal = (code: AppErrorCode) => expect.objectContaining({ name: 'AppError', code })
const reasonOf = async (id: CommentId) =>
  (await db.select().from(commentContact).where(eq(commentContact.commentId, id)))[0]!.holdReason

async function storyWithKnownWriter(): Promise<StoryId> {
  const storyId = await arrangeStory()
  await arrangeReply(storyId, { ...known, status: 'approved', body: 'An earlier reply, which was fine.' })
  return storyId
}

describe('submitReply', () => {
  it('keeps a first reply for approval, with its private part sealed, and leaves a trace', async () => {
    const storyId = await arrangeStory()
    const { commentId, receipt, status } = await submit(replyInput(storyId), { ip: '203.0.113.77' })
    expect(status).toBe('pending')
    const [row] = await db.select().from(comment)
    expect(row).toMatchObject({
      id: commentId,
      authorName: 'Rosa Marlow',
      status: 'pending',
      parentId: null,
      version: 1,
    })
    const [contact] = await db.select().from(commentContact)
    expect(openEmail(contact!.emailCipher, commentId)).toBe('rosa@port.example')
    const raw = Object.values(contact!).map((value) =>
      Buffer.isBuffer(value) ? value.toString('latin1') : String(value),
    )
    expect(raw.join('\n')).not.toMatch(/rosa@port|203\.0\.113/)
    expect(raw).not.toContain(receipt)
    expect(await db.select().from(history)).toMatchObject([
      { verb: 'comment.submit', actor: 'anonymous', thingId: commentId, detail: { status: 'pending' } },
    ])
    expect(await db.select().from(cacheTag)).toEqual([])
    expect(await findReceipt(receipt)).toMatchObject({ standing: 'waiting', name: 'Rosa Marlow' })
  })

  it('publishes a known writer at once and drops the pages that show it', async () => {
    const storyId = await storyWithKnownWriter()
    const { status, receipt, commentId } = await submit(replyInput(storyId, known))
    expect(status).toBe('approved')
    const tags = (await db.select().from(cacheTag)).map(({ tag }) => tag)
    const [ranked] = await db.select().from(section)
    expect(tags.toSorted()).toEqual([`most-replied:${ranked!.id}`, `replies:${storyId}`, `story:${storyId}`])
    expect((await findReceipt(receipt))?.story?.url).toContain(`#reply-${commentId}`)
  })

  it('takes an answer to a published reply of the same story only', async () => {
    const storyId = await storyWithKnownWriter()
    const [parent] = await db.select().from(comment)
    expect((await submit(replyInput(storyId, { parentId: parent!.id }))).status).toBe('pending')
    const elsewhere = await arrangeReply(await arrangeStory(), { status: 'approved' })
    const waiting = await arrangeReply(storyId)
    for (const parentId of [elsewhere, waiting, newId<CommentId>()])
      await expect(submit(replyInput(storyId, { parentId }))).rejects.toEqual(refusal('not_found'))
  })

  it('answers a trapped program as if the reply waited', async () => {
    const { receipt, status } = await submit(replyInput(await arrangeStory(), { website: 'https://x.example' }))
    expect(status).toBe('spam')
    expect((await findReceipt(receipt))?.standing).toBe('waiting')
  })

  it.each([
    ['three links', saying('See a.com b.com and c.com'), 'pending', '3 links'],
    ['nine links', saying('https://a.example '.repeat(9)), 'spam', '9 links'],
    ['two links', saying('See https://a.example and https://b.example'), 'approved', null],
    ['quick typing', saying('Well said', { typing_ms: 900 }), 'pending', 'Written in under three seconds'],
    ['slow typing', saying('Well said', { typing_ms: 9_000 }), 'approved', null],
  ] as const)('judges %s', async (_, given, status, reason) => {
    const submitted = await submit(replyInput(await storyWithKnownWriter(), given))
    expect(submitted.status).toBe(status)
    expect(await reasonOf(submitted.commentId)).toBe(reason)
  })

  it('holds everything under the policy "all" and a writer with spam on record', async () => {
    const storyId = await storyWithKnownWriter()
    await arrangeReply(storyId, { ...known, status: 'spam', body: 'Cheap boilers' })
    expect(await reasonOf((await submit(replyInput(storyId, known))).commentId)).toBe('Held by the writer’s record')
    await arrange((tx) => tx.insert(setting).values({ key: 'replyPolicy', value: 'all' }))
    const { commentId } = await submit(replyInput(storyId, { comment: 'And one more thing.' }))
    expect(await reasonOf(commentId)).toContain('Every reply waits')
  })

  it('refuses the same words from the same writer, holds them from another', async () => {
    const storyId = await storyWithKnownWriter()
    await submit(replyInput(storyId))
    await expect(
      submit(replyInput(storyId, { comment: 'My Grandmother worked the ticket window, for years!' })),
    ).rejects.toEqual(refusal('conflict'))
    const { commentId } = await submit(replyInput(storyId, known))
    expect(await reasonOf(commentId)).toBe('The same words were sent before')
    setClock(new Date(TEST_NOW.getTime() + 25 * 3_600_000))
    expect((await submit(replyInput(storyId, { stamp: makeStamp() }))).status).toBe('pending')
  })

  it('counts by address prefix: 3 a minute, and the fourth stores nothing', async () => {
    const storyId = await arrangeStory()
    const send = (i: number) => submit(replyInput(storyId, { comment: `Reply ${i}` }), { ip: `2001:db8:1:2::${i}` })
    for (let i = 1; i <= 3; i++) await send(i)
    await expect(send(4)).rejects.toEqual(refusal('rate_limited'))
    expect(await db.$count(comment)).toBe(3)
    expect(JSON.stringify(await db.select().from(attempt))).not.toContain('2001')
    setClock(new Date(TEST_NOW.getTime() + 60_000))
    expect((await send(5)).status).toBe('pending')
  })

  it('counts also what is refused afterwards', async () => {
    const nowhere = replyInput(newId<StoryId>())
    for (let i = 0; i < 3; i++) await expect(submit(nowhere, { ip: '192.0.2.1' })).rejects.toEqual(refusal('not_found'))
    await expect(submit(nowhere, { ip: '192.0.2.1' })).rejects.toEqual(refusal('rate_limited'))
  })

  it('holds the 61st reply to a story within a minute', async () => {
    const storyId = await storyWithKnownWriter()
    for (let i = 1; i <= 60; i++)
      expect((await submit(replyInput(storyId, saying(`Reply ${i}`)), { ip: `10.0.${i}.1` })).status).toBe('approved')
    const { commentId } = await submit(replyInput(storyId, saying('Reply 61')), { ip: '10.0.61.1' })
    expect(await reasonOf(commentId)).toBe('Many replies to this story at once')
  })

  it.each(['', undefined, 'nonsense', '1.' + 'a'.repeat(43)])('refuses the stamp %j', async (stamp) => {
    const storyId = await arrangeStory()
    await expect(submit(replyInput(storyId, { stamp }))).rejects.toEqual(refusal('invalid'))
    expect(await db.$count(comment)).toBe(0)
  })

  it('takes a stamp for 26 hours, and none from the future', async () => {
    const storyId = await arrangeStory()
    const stamp = makeStamp()
    setClock(new Date(TEST_NOW.getTime() + 26 * 3_600_000 - 1))
    expect((await submit(replyInput(storyId, { stamp }))).status).toBe('pending')
    setClock(new Date(TEST_NOW.getTime() + 26 * 3_600_000))
    await expect(submit(replyInput(storyId, { stamp, comment: 'Later' }))).rejects.toEqual(refusal('invalid'))
    setClock(new Date(TEST_NOW.getTime() - 3_600_000))
    await expect(submit(replyInput(storyId, { stamp, comment: 'Earlier' }))).rejects.toEqual(refusal('invalid'))
  })

  it('refuses a story that is not out, closed by hand, by age or by policy', async () => {
    await expect(submit(replyInput(await arrangeStory({ deskState: 'draft' })))).rejects.toEqual(refusal('not_found'))
    await expect(submit(replyInput(await arrangeStory({ repliesAreOpen: false })))).rejects.toEqual(
      refusal('forbidden'),
    )
    const storyId = await arrangeStory()
    await arrange((tx) => tx.insert(setting).values({ key: 'replyPolicy', value: 'closed' }))
    await expect(submit(replyInput(storyId))).rejects.toEqual(refusal('forbidden'))
    await arrange((tx) => tx.update(setting).set({ value: 'approval' }))
    setClock(new Date(TEST_NOW.getTime() + 61 * 86_400_000))
    await expect(submit(replyInput(storyId, { stamp: makeStamp() }))).rejects.toEqual(refusal('forbidden'))
    expect(await db.$count(comment)).toBe(0)
  })
})

describe('replySchema', () => {
  const fields = { storyId: newId<StoryId>(), comment: 'Hello', name: 'Rosa', email: 'Rosa@Port.Example', stamp: 'x' }

  it('cleans what was typed', () => {
    const parsed = replySchema.parse({ ...fields, name: ' Ro\u202esa ', comment: 'a\r\n\r\n\r\nb\u200b', parentId: '' })
    expect(parsed).toMatchObject({ name: 'Rosa', comment: 'a\n\nb', email: 'rosa@port.example', parentId: undefined })
  })

  it.each([
    ['comment', ''],
    ['comment', '\u200b \n'],
    ['comment', 'x'.repeat(5_001)],
    ['name', '\u3164'],
    ['name', '👍'],
    ['name', 'x'.repeat(61)],
    ['email', 'greta@'],
    ['email', 'a\uff20b.example'],
    ['email', ''],
    ['storyId', '1 or 1=1'],
    ['status', 'approved'],
    ['createdAt', '2020'],
  ])('refuses %s = %j', (field, value) => {
    expect(replySchema.safeParse({ ...fields, [field]: value }).success).toBe(false)
  })

  it('lets a meddling script’s typing time pass as unknown', () => {
    expect(replySchema.parse({ ...fields, typing_ms: 'soon' }).typing_ms).toBeUndefined()
  })
})

describe('submitReply by somebody of the paper', () => {
  const rowOf = async (id: CommentId) => (await db.select().from(comment).where(eq(comment.id, id)))[0]!
  const traceOf = async (id: CommentId) => (await db.select().from(history).where(eq(history.thingId, id)))[0]!

  it('is of the byline whose owner types its name, also in other case and spacing', async () => {
    const [storyId, reporter] = [await arrangeStory(), await arrangeUser('reporter')]
    const byline = await arrangeByline('Ines Ferreira', reporter, storyId)
    const given = replyInput(storyId, { name: 'INES  ferreira' })
    const { commentId } = await submitReply(reporter, given, fromAnywhere())
    expect(await rowOf(commentId)).toMatchObject({ authorId: byline, authorName: 'INES  ferreira' })
    expect(await traceOf(commentId)).toMatchObject({ actor: 'user', userId: idOf(reporter) })
    expect(await reasonOf(commentId)).toBe(FIRST_REPLY)
  })

  it.each(['Rosa Marlow', 'The reporter', 'Tom Adeyemi'])(
    'is a reader’s under another name, %s, and nothing says who it was',
    async (name) => {
      const [storyId, reporter] = [await arrangeStory(), await arrangeUser('reporter')]
      await arrangeByline('Ines Ferreira', reporter, storyId)
      await arrangeByline('Tom Adeyemi', await arrangeUser('reporter'), await arrangeStory())
      const { commentId } = await submitReply(reporter, replyInput(storyId, { name }), fromAnywhere())
      expect((await rowOf(commentId)).authorId).toBeNull()
      expect(await traceOf(commentId)).toMatchObject({ actor: 'anonymous', userId: null })
      const [contact] = await db.select().from(commentContact)
      expect(JSON.stringify([await rowOf(commentId), contact])).not.toContain(idOf(reporter))
    },
  )

  it('is nobody’s when a stranger types the name of who signs the story: it waits, and the desk is told why', async () => {
    const storyId = await storyWithKnownWriter()
    await arrangeByline('Ines Ferreira', await arrangeUser('reporter'), storyId)
    const given = replyInput(storyId, { ...known, name: 'ines ferreira.' })
    const { commentId, status } = await submit(given)
    expect(status).toBe('pending')
    expect((await rowOf(commentId)).authorId).toBeNull()
    expect(await reasonOf(commentId)).toBe('Signed with the name of an author of this story, not signed in')
    const marked = await submit(replyInput(storyId, { ...known, ...saying('As if.'), name: 'Old Stoker · Author' }))
    expect(marked.status).toBe('pending')
    const other = await submit(
      replyInput(await arrangeStory(), { ...saying('Another matter.'), name: 'Ines Ferreira' }),
    )
    expect(other.status).toBe('approved')
  })
})

function idOf(actor: Actor): string {
  if (actor.kind !== 'user') throw new Error('Nobody is signed in.')
  return actor.userId
}
