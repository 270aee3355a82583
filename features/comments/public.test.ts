import { eq } from 'drizzle-orm'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { openReader, transaction } from '@/db/client'
import { comment } from '@/db/schema'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS } from '@/features/auth/actor'
import { setClock } from '@/lib/clock'
import { isAppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { newRenderRecord, renderStorage } from '@/lib/tags'
import { findReceipt, findReplyToAnswer, listPublicReplies, publicRepliesQuery, replyStamp } from './public'
import { submitReply } from './submit-reply'
import { arrangeReply, arrangeStory, replyInput } from './testing'

useTestStore()
const minutesAgo = (n: number) => new Date(TEST_NOW.getTime() - n * 60_000)

describe('listPublicReplies', () => {
  it('gives the approved ones, oldest first, and records their tag', async () => {
    const storyId = await arrangeStory()
    await arrangeReply(storyId, { status: 'approved', body: 'Second\nline\n\nmore', createdAt: minutesAgo(1) })
    await arrangeReply(storyId, { status: 'approved', body: 'First', createdAt: minutesAgo(2) })
    for (const status of ['pending', 'spam', 'trash'] as const) await arrangeReply(storyId, { status })
    await arrangeReply(await arrangeStory(), { status: 'approved' })
    const record = newRenderRecord()
    const replies = await renderStorage.run(record, () => listPublicReplies(storyId))
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
    const replies = await listPublicReplies(storyId)
    expect(replies).toMatchObject([
      { id: gone, isRemoved: true, name: '', paragraphs: [] },
      { id: answer, isRemoved: false, parentId: gone },
    ])
    await transaction((tx) => tx.update(comment).set({ status: 'spam' }).where(eq(comment.id, answer)))
    expect(await listPublicReplies(storyId)).toEqual([])
  })

  it('names no parent that is not in the list', async () => {
    const storyId = await arrangeStory()
    const top = await arrangeReply(storyId, { status: 'trash', createdAt: minutesAgo(3) })
    const middle = await arrangeReply(storyId, { status: 'trash', parentId: top, createdAt: minutesAgo(2) })
    await arrangeReply(storyId, { status: 'approved', parentId: middle })
    expect((await listPublicReplies(storyId)).map(({ parentId }) => parentId)).toEqual([null, middle])
  })

  it('gives nothing of a story that may not be seen', async () => {
    const storyId = await arrangeStory({ deskState: 'unpublished' })
    const id = await arrangeReply(storyId, { status: 'approved' })
    expect(await listPublicReplies(storyId)).toEqual([])
    expect(await findReplyToAnswer(id)).toBeNull()
  })

  it('looks only at the replies of that story', async () => {
    const { sql, params } = publicRepliesQuery(await arrangeStory()).toSQL()
    const reader = openReader()
    const plan = reader.prepare(`explain query plan ${sql}`).all(...params) as { detail: string }[]
    reader.close()
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
    const [reply] = await listPublicReplies(storyId)
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
      await listPublicReplies(storyId),
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
