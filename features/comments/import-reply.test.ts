import { describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { cacheTag, comment, commentContact, history } from '@/db/schema'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS, systemActor } from '@/features/auth/actor'
import { openEmail } from '@/lib/mail-cipher'
import { importReply } from './import-reply'
import { arrangeStory } from './testing'

useTestStore()

async function input() {
  const storyId = await arrangeStory()
  const words = { name: 'Rosa M.', email: 'Rosa@Reader.example', comment: 'My grandmother worked the ticket window.' }
  return { ...words, storyId, parentId: null, status: 'approved' as const, holdReason: null, createdAt: TEST_NOW }
}

describe('importReply', () => {
  it('keeps the reply with its time, its e-mail apart and unreadable, and leaves its trace', async () => {
    const given = await input()
    const { commentId } = await importReply(systemActor('test'), given)
    expect(await db.select().from(comment)).toMatchObject([
      { id: commentId, authorName: 'Rosa M.', status: 'approved', createdAt: TEST_NOW },
    ])
    const [contact] = await db.select().from(commentContact)
    expect(contact!.emailCipher.toString('latin1')).not.toContain('reader.example')
    expect(openEmail(contact!.emailCipher, commentId)).toBe('rosa@reader.example')
    expect(await db.select().from(history)).toMatchObject([{ verb: 'comment.import', thingId: commentId }])
    expect((await db.select().from(cacheTag)).map((row) => row.tag)).toContain(`replies:${given.storyId}`)
  })

  it('is for the system only, and takes no more than it names', async () => {
    const given = await input()
    await expect(importReply(ANONYMOUS, given)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(importReply(systemActor('test'), { ...given, version: 9 })).rejects.toMatchObject({ code: 'invalid' })
    expect(await db.select().from(comment)).toEqual([])
  })
})
