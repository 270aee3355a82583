import { describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { openReader } from '@/db/client'
import { author, commentContact, storyByline } from '@/db/schema'
import { arrange, useTestStore } from '@/db/testing'
import { FIRST_REPLIES } from '@/lib/reply-place'
import { findReplyForModerator } from './find-reply-for-moderator'
import { listQueue } from './list-queue'
import { findReceipt, findReplyToAnswer, getReplies, wordsQuery } from './public'
import { hashReceipt, newReceipt } from './receipt'
import { arrangeByline, arrangeReply, arrangeStory, arrangeUser } from './testing'

useTestStore()

async function arrangeThread() {
  const [storyId, reporter] = [await arrangeStory(), await arrangeUser('reporter')]
  const own = await arrangeByline('Ines Ferreira', reporter, storyId)
  const other = await arrangeByline('Tom Adeyemi', await arrangeUser('editor'), await arrangeStory())
  const given = { status: 'approved', name: 'Ines Ferreira' } as const
  const byAuthor = await arrangeReply(storyId, { ...given, authorId: own })
  const byReader = await arrangeReply(storyId, { ...given, parentId: byAuthor })
  const byNewsroom = await arrangeReply(storyId, { ...given, authorId: other, parentId: byAuthor })
  return { storyId, own, reporter, byAuthor, byReader, byNewsroom }
}

async function marksOf(storyId: Awaited<ReturnType<typeof arrangeStory>>) {
  const { threads } = await getReplies(storyId, FIRST_REPLIES)
  return threads.flatMap(({ reply, answers }) => [reply.mark, ...answers.map((answer) => answer.reply.mark)])
}

describe('the mark of a reply', () => {
  it('is by the byline in its row, not by the name in it', async () => {
    const { storyId, own } = await arrangeThread()
    expect(await marksOf(storyId)).toEqual(['author', null, 'newsroom'])
    await arrange((tx) => tx.delete(storyByline).where(eq(storyByline.authorId, own)))
    expect(await marksOf(storyId)).toEqual(['newsroom', null, 'newsroom'])
  })

  it('stays when the login goes, and goes with a removal', async () => {
    const { storyId, own } = await arrangeThread()
    await arrange((tx) => tx.update(author).set({ userId: null }).where(eq(author.id, own)))
    expect(await marksOf(storyId)).toEqual(['author', null, 'newsroom'])
    const gone = await arrangeReply(storyId, { status: 'trash', authorId: own })
    await arrangeReply(storyId, { status: 'approved', parentId: gone })
    expect((await marksOf(storyId)).slice(3)).toEqual([null, null])
  })

  it('is where the reply is answered, on its receipt and on the desk', async () => {
    const { byAuthor, byReader, storyId, own } = await arrangeThread()
    expect((await findReplyToAnswer(byAuthor))?.reply.mark).toBe('author')
    expect((await findReplyToAnswer(byReader))?.reply.mark).toBeNull()
    const receipt = newReceipt()
    const mine = eq(commentContact.commentId, byAuthor)
    await arrange((tx) =>
      tx
        .update(commentContact)
        .set({ receiptHash: hashReceipt(receipt) })
        .where(mine),
    )
    expect((await findReceipt(receipt))?.mark).toBe('author')
    const waiting = await arrangeReply(storyId, { authorId: own, parentId: byAuthor })
    const moderator = await arrangeUser('moderator')
    const { rows } = await listQueue(moderator, { status: 'pending' })
    expect(rows).toMatchObject([{ id: waiting, mark: 'author' }])
    const open = await findReplyForModerator(moderator, waiting)
    expect(open).toMatchObject({ mark: 'author', parent: { name: 'Ines Ferreira', mark: 'author' } })
  })

  it('brings no id of a byline or a login along, and walks no table', async () => {
    const { storyId, own, reporter, byAuthor, byReader } = await arrangeThread()
    const shown = JSON.stringify([await getReplies(storyId, FIRST_REPLIES), await findReplyToAnswer(byAuthor)])
    expect(shown).not.toContain(own)
    expect(shown).not.toContain(reporter.kind === 'user' ? reporter.userId : '')
    const plain = openReader()
    const { sql, params } = wordsQuery([byAuthor, byReader]).toSQL()
    const plan = plain.prepare(`explain query plan ${sql}`).all(...params) as { detail: string }[]
    expect(plan.filter(({ detail }) => detail.startsWith('SCAN'))).toEqual([])
    plain.close()
  })
})
