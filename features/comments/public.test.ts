import { eq } from 'drizzle-orm'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { openReader, transaction } from '@/db/client'
import { comment } from '@/db/schema'
import { arrange, TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS } from '@/features/auth/actor'
import { setClock } from '@/lib/clock'
import { isAppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { newRenderRecord, renderStorage } from '@/lib/tags'
import { newId, type CommentId, type StoryId } from '@/lib/ids'
import { FIRST_REPLIES, type ReplyPlace } from '@/lib/reply-place'
import { outlineQuery } from './outline'
import { findReceipt, findReplyToAnswer, getReplies, replyStamp, wordsQuery } from './public'
import { submitReply } from './submit-reply'
import { arrangeReply, arrangeStory, replyInput } from './testing'

useTestStore()
/** All replies of the first page in the order in which it prints them. */
const listReplies = async (storyId: StoryId, place: ReplyPlace = FIRST_REPLIES) =>
  (await getReplies(storyId, place)).threads.flatMap(({ reply, answers }) => [reply, ...answers.map((a) => a.reply)])
const minutesAgo = (n: number) => new Date(TEST_NOW.getTime() - n * 60_000)

describe('getReplies', () => {
  it('gives the approved ones, oldest first, and records their tag', async () => {
    const storyId = await arrangeStory()
    await arrangeReply(storyId, { status: 'approved', body: 'Second\nline\n\nmore', createdAt: minutesAgo(1) })
    await arrangeReply(storyId, { status: 'approved', body: 'First', createdAt: minutesAgo(2) })
    for (const status of ['pending', 'spam', 'trash'] as const) await arrangeReply(storyId, { status })
    await arrangeReply(await arrangeStory(), { status: 'approved' })
    const record = newRenderRecord()
    const replies = await renderStorage.run(record, () => listReplies(storyId))
    expect(replies.map(({ paragraphs }) => paragraphs)).toEqual([
      [[{ text: 'First' }]],
      [[{ text: 'Second\nline' }], [{ text: 'more' }]],
    ])
    expect([...record.tags]).toEqual([`replies:${storyId}`])
  })

  it('keeps the place of a removed reply that has answers, without its name and words', async () => {
    const storyId = await arrangeStory()
    const gone = await arrangeReply(storyId, {
      status: 'trash',
      name: 'Ferryman',
      body: 'Secret',
      createdAt: minutesAgo(3),
    })
    const answer = await arrangeReply(storyId, { status: 'approved', parentId: gone, createdAt: minutesAgo(2) })
    await arrangeReply(storyId, { status: 'spam', body: 'Without answers' })
    const replies = await listReplies(storyId)
    expect(replies).toMatchObject([
      { id: gone, isRemoved: true, name: '', paragraphs: [] },
      { id: answer, isRemoved: false },
    ])
    expect(await getReplies(storyId, FIRST_REPLIES)).toMatchObject({ count: 1, threadCount: 1, pages: 1 })
    await transaction((tx) => tx.update(comment).set({ status: 'spam' }).where(eq(comment.id, answer)))
    expect(await listReplies(storyId)).toEqual([])
  })

  it('has a page for every thread, also beyond the thousandth page', async () => {
    const storyId = await arrangeStory()
    const total = 25_001
    const rows = Array.from({ length: total }, (_, at) => ({
      id: newId<CommentId>(),
      storyId,
      authorName: `Reader ${at}`,
      body: 'Me too.',
      status: 'approved' as const,
      createdAt: new Date(TEST_NOW.getTime() - (total - at) * 1_000),
    }))
    await arrange(async (tx) => {
      while (rows.length > 0) await tx.insert(comment).values(rows.splice(0, 1_000))
    })
    const last = await getReplies(storyId, { order: 'oldest', page: 1_001 })
    expect(last).toMatchObject({ pages: 1_001, threads: [{ page: 1_001, reply: { name: 'Reader 25000' } }] })
    const first = await getReplies(storyId, { order: 'newest', page: 1_001 })
    expect(first).toMatchObject({ threads: [{ page: 1, reply: { name: 'Reader 0' } }] })
    const found = await findReplyToAnswer(last.threads[0]!.reply.id)
    expect(found?.story.url).toContain('?replies=1001#')
  })

  it('begins a thread with what answers a reply that is not there', async () => {
    const storyId = await arrangeStory()
    const top = await arrangeReply(storyId, { status: 'trash', createdAt: minutesAgo(3) })
    const middle = await arrangeReply(storyId, { status: 'trash', parentId: top, createdAt: minutesAgo(2) })
    const last = await arrangeReply(storyId, { status: 'approved', parentId: middle })
    const { threads } = await getReplies(storyId, FIRST_REPLIES)
    expect(threads).toMatchObject([{ reply: { id: middle }, answers: [{ reply: { id: last }, to: null }] }])
  })

  it('says whom an answer to an answer is for, but for no removed one', async () => {
    const storyId = await arrangeStory()
    const root = await arrangeReply(storyId, { status: 'approved', name: 'Root', createdAt: minutesAgo(9) })
    const answer = (parentId: CommentId, name: string, minutes: number, status: 'approved' | 'trash' = 'approved') =>
      arrangeReply(storyId, { status, name, parentId, createdAt: minutesAgo(minutes) })
    const first = await answer(root, 'First', 8)
    await answer(first, 'Second', 7)
    const gone = await answer(root, 'Gone', 6, 'trash')
    await answer(gone, 'Third', 5)
    const { threads } = await getReplies(storyId, FIRST_REPLIES)
    expect(threads[0]!.answers.map(({ reply, to }) => [reply.name, to])).toEqual([
      ['First', null],
      ['Second', 'First'],
      ['', null],
      ['Third', null],
    ])
  })

  it('cuts 25 whole threads a page from either end, and keeps the page of each', async () => {
    const storyId = await arrangeStory()
    const roots: CommentId[] = []
    for (let n = 0; n < 27; n++)
      roots.push(await arrangeReply(storyId, { status: 'approved', name: `N${n}`, createdAt: minutesAgo(100 - n) }))
    await arrangeReply(storyId, { status: 'approved', name: 'Late answer', parentId: roots[0] })
    const at = async (order: ReplyPlace['order'], page: number) => {
      const { threads, ...rest } = await getReplies(storyId, { order, page })
      expect(rest).toEqual({ count: 28, threadCount: 27, pages: 2, place: { order, page } })
      return threads.map((thread) => `${thread.reply.name}:${thread.page}${thread.answers.length > 0 ? '+' : ''}`)
    }
    const oldest = roots.map((_, n) => `N${n}:${n < 25 ? 1 : 2}${n === 0 ? '+' : ''}`)
    expect(await at('oldest', 1)).toEqual(oldest.slice(0, 25))
    expect(await at('oldest', 2)).toEqual(oldest.slice(25))
    expect(await at('newest', 1)).toEqual(oldest.toReversed().slice(0, 25))
    expect(await at('newest', 2)).toEqual(oldest.toReversed().slice(25))
    expect(await at('oldest', 3)).toEqual([])
    expect(await findReplyToAnswer(roots[26]!)).toMatchObject({
      story: { url: expect.stringMatching(new RegExp(`\\?replies=2#reply-${roots[26]}$`)) as string },
    })
    expect((await findReplyToAnswer(roots[24]!))?.story.url).not.toContain('?')
  })

  it('gives nothing of a story that may not be seen', async () => {
    const storyId = await arrangeStory({ deskState: 'unpublished' })
    const id = await arrangeReply(storyId, { status: 'approved' })
    expect(await listReplies(storyId)).toEqual([])
    expect(await findReplyToAnswer(id)).toBeNull()
  })

  it.each([
    ['the outline', async () => outlineQuery(await arrangeStory()).toSQL()],
    ['the words', async () => wordsQuery([await arrangeReply(await arrangeStory())]).toSQL()],
  ])('reads no other reply for %s', async (_, query) => {
    const { sql, params } = await query()
    const reader = openReader()
    const plan = reader.prepare(`explain query plan ${sql}`).all(...params) as { detail: string }[]
    reader.close()
    expect(plan.length).toBeGreaterThan(0)
    expect(plan.filter(({ detail }) => detail.startsWith('SCAN'))).toEqual([])
  })

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    'javascript:alert(1)',
    '{{constructor.constructor("alert(1)")()}}',
    'https://a.example/"onmouseover="alert(1)',
    '&lt;b&gt; &#106;avascript:',
  ])('gives %j back as text', async (body) => {
    const storyId = await arrangeStory()
    await arrangeReply(storyId, { status: 'approved', body, name: body })
    const [reply] = await listReplies(storyId)
    expect(
      reply!.paragraphs
        .flat()
        .map(({ text }) => text)
        .join(''),
    ).toBe(body)
    expect(reply!.name).toBe(body)
    for (const { href } of reply!.paragraphs.flat())
      if (href !== undefined) expect(href).toMatch(/^https:\/\/a\.example\/[^"]*$/)
  })
})

describe('findReplyToAnswer', () => {
  it('gives a published reply with its story, and why it cannot be answered', async () => {
    const open = await arrangeReply(await arrangeStory(), { status: 'approved' })
    expect(await findReplyToAnswer(open)).toMatchObject({
      reply: { id: open, name: 'Greta Holm', paragraphs: [[{ text: 'Could it be heated?' }]] },
      story: { headline: 'Council votes on the bathhouse' },
      closedBecause: null,
    })
    const shut = await arrangeReply(await arrangeStory({ repliesAreOpen: false }), { status: 'approved' })
    expect((await findReplyToAnswer(shut))?.closedBecause).toBe('Replies to this story are closed.')
  })

  it('gives nothing that is not published', async () => {
    const storyId = await arrangeStory()
    for (const status of ['pending', 'spam', 'trash'] as const)
      expect(await findReplyToAnswer(await arrangeReply(storyId, { status }))).toBeNull()
    expect(await findReplyToAnswer('nothing')).toBeNull()
  })
})

it('shows a canary e-mail and address to no public reader and to no log', async () => {
  const lines: string[] = []
  const stream = { write: (line: string) => void lines.push(line) }
  const before = { level: log.level, stream: Reflect.get(log, pino.symbols.streamSym) as unknown }
  log.level = 'trace'
  Reflect.set(log, pino.symbols.streamSym, stream)
  try {
    const [email, ip] = ['cnry-email-1@leak.example', '203.0.113.199']
    const storyId = await arrangeStory()
    const published = await arrangeReply(storyId, { status: 'approved', email })
    const { commentId, receipt } = await submitReply(ANONYMOUS, replyInput(storyId, { email }), { ip })
    const again = await submitReply(ANONYMOUS, replyInput(storyId, { email }), { ip }).catch((error: unknown) => error)
    expect(isAppError(again)).toBe(true)
    log.info({ email, ip, headers: { cookie: email } }, 'what slips through')
    const shown = JSON.stringify([
      await getReplies(storyId, FIRST_REPLIES),
      await findReplyToAnswer(commentId),
      await findReplyToAnswer(published),
      await findReceipt(receipt),
      again,
      String(again),
      lines,
    ])
    expect(shown).toContain('ticket window')
    expect(lines.length).toBeGreaterThan(0)
    for (const text of [
      email,
      ip,
      'cnry',
      'leak.example',
      Buffer.from(email).toString('base64'),
      encodeURIComponent(email),
    ])
      expect(shown).not.toContain(text)
  } finally {
    log.level = before.level
    Reflect.set(log, pino.symbols.streamSym, before.stream)
  }
})

describe('replyStamp', () => {
  it('is the same within an hour, and says when it will change', () => {
    const record = newRenderRecord()
    const first = renderStorage.run(record, replyStamp)
    expect(record.dueAtMs).toBe(TEST_NOW.getTime() + 3_600_000)
    setClock(new Date(TEST_NOW.getTime() + 3_599_999))
    expect(replyStamp()).toBe(first)
    setClock(new Date(TEST_NOW.getTime() + 3_600_000))
    expect(replyStamp()).not.toBe(first)
  })
})
