import { describe, expect, it } from 'vitest'
import { openReader } from '@/db/client'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS } from '@/features/auth/actor'
import { countPendingReplies } from './count-pending-replies'
import { countQueue, stateCountQuery } from './count-queue'
import { findReplyForModerator } from './find-reply-for-moderator'
import { QUEUE_TABS } from './input'
import { listQueue } from './list-queue'
import { queueQuery } from './queue-query'
import { arrangeReply, arrangeStory, arrangeUser } from './testing'

useTestStore()
const minutesAgo = (n: number) => new Date(TEST_NOW.getTime() - n * 60_000)
const code = (is: string) => expect.objectContaining({ name: 'AppError', code: is })

describe('listQueue', () => {
  it('pages through what waits, oldest first, also within one millisecond', async () => {
    const actor = await arrangeUser('moderator')
    const storyId = await arrangeStory()
    for (let i = 0; i < 60; i++)
      await arrangeReply(storyId, { body: `Reply ${i}`, createdAt: minutesAgo(60 - Math.floor(i / 20)) })
    const seen: string[] = []
    let after: string | null = null
    do {
      const page = await listQueue(actor, { status: 'pending', after })
      seen.push(...page.rows.map(({ excerpt }) => excerpt))
      after = page.next
    } while (after)
    expect(seen).toHaveLength(60)
    expect(new Set(seen).size).toBe(60)
    expect(seen[0]).toMatch(/^Reply 1?\d$/)
  })

  it('lists the rest newest first and keeps states apart', async () => {
    const actor = await arrangeUser('editor')
    const storyId = await arrangeStory()
    for (const status of QUEUE_TABS)
      for (const minutes of [3, 1, 2])
        await arrangeReply(storyId, { status, body: `${status} ${minutes}`, createdAt: minutesAgo(minutes) })
    for (const status of QUEUE_TABS) {
      const order = status === 'pending' ? [3, 2, 1] : [1, 2, 3]
      const { rows, next } = await listQueue(actor, { status })
      expect(rows.map(({ excerpt }) => excerpt)).toEqual(order.map((minutes) => `${status} ${minutes}`))
      expect(next).toBeNull()
    }
    expect(await countQueue(actor)).toMatchObject({
      pending: 3,
      approved: 3,
      oldestPendingAt: minutesAgo(3).toISOString(),
    })
    expect(await countPendingReplies(actor)).toBe(3)
  })

  it('finds by name and by text, and takes wildcards and odd cursors for nothing special', async () => {
    const actor = await arrangeUser('moderator')
    const storyId = await arrangeStory()
    await arrangeReply(storyId, { name: 'Anke', body: 'The committee report' })
    await arrangeReply(storyId, { name: 'Ferryman', body: 'The boilers' })
    const names = async (search: string) =>
      (await listQueue(actor, { status: 'pending', search })).rows.map(({ name }) => name)
    expect(await names('anke')).toEqual(['Anke'])
    expect(await names('BOILERS')).toEqual(['Ferryman'])
    expect(await names('%')).toEqual(['Anke', 'Ferryman'])
    expect(await names('%'.repeat(5_000) + 'x')).toEqual([])
    expect(await names("' or 1=1 --")).toEqual([])
    for (const after of ['', 'x', '1_', '_', `1'_${'0'.repeat(36)}`])
      expect((await listQueue(actor, { status: 'pending', after })).rows).toHaveLength(2)
  })

  it('tells why a reply is held', async () => {
    const actor = await arrangeUser('moderator')
    await arrangeReply(await arrangeStory(), { holdReason: '3 links\nFirst reply under this email' })
    const { rows } = await listQueue(actor, { status: 'pending' })
    expect(rows[0]?.reasons).toEqual(['3 links', 'First reply under this email'])
  })

  it('is refused to readers and reporters, as are the counts and the single reply', async () => {
    const id = await arrangeReply(await arrangeStory())
    for (const [actor, why] of [
      [ANONYMOUS, 'unauthenticated'] as const,
      [await arrangeUser('reporter'), 'forbidden'] as const,
    ]) {
      await expect(listQueue(actor, { status: 'pending' })).rejects.toEqual(code(why))
      await expect(countQueue(actor)).rejects.toEqual(code(why))
      await expect(countPendingReplies(actor)).rejects.toEqual(code(why))
      await expect(findReplyForModerator(actor, id)).rejects.toEqual(code(why))
    }
  })

  it('never walks a whole table', () => {
    const cursor = `${TEST_NOW.getTime()}_01900000-0000-7000-8000-000000000000`
    const queries = QUEUE_TABS.flatMap((status) => [
      queueQuery({ status }),
      queueQuery({ status, after: cursor }),
      queueQuery({ status, search: 'boilers', after: cursor }),
      stateCountQuery(status),
    ])
    const plain = openReader()
    for (const query of queries) {
      const { sql, params } = query.toSQL()
      const plan = plain.prepare(`explain query plan ${sql}`).all(...params) as { detail: string }[]
      const scans = plan.filter(({ detail }) => /^SCAN (?!scope|in_state|\(subquery)/.test(detail))
      expect(scans).toEqual([])
      expect(plan.some(({ detail }) => detail.includes('USING') && detail.includes('comment_queue'))).toBe(true)
    }
    plain.close()
  })
})

describe('findReplyForModerator', () => {
  it('gives the e-mail, the context and the writer’s record', async () => {
    const actor = await arrangeUser('moderator')
    const storyId = await arrangeStory()
    const parentId = await arrangeReply(storyId, {
      status: 'approved',
      name: 'Rosa',
      email: 'rosa@port.example',
      body: 'First',
    })
    await arrangeReply(storyId, { status: 'approved', body: 'Earlier one' })
    await arrangeReply(storyId, { status: 'spam', body: 'Cheap boilers' })
    const id = await arrangeReply(storyId, { parentId, body: 'See https://a.example' })
    const reply = await findReplyForModerator(actor, id)
    expect(reply).toMatchObject({
      email: 'greta@port.example',
      parent: { name: 'Rosa', body: 'First' },
      record: { pending: 1, approved: 1, spam: 1, trash: 0 },
      paragraphs: [[{ text: 'See ' }, { text: 'https://a.example', href: 'https://a.example/' }]],
      story: { headline: 'Council votes on the bathhouse' },
    })
    expect(reply?.story.url).toMatch(/^\/.+\/2026\/11\/24\/bathhouse/)
    expect(reply?.earlier.map(({ excerpt }) => excerpt).toSorted()).toEqual(['Cheap boilers', 'Earlier one'])
  })
})
