import { asc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, comment, correction, livePost, story, visibleStory } from '@/db/schema'
import { approveReply } from '@/features/comments/approve-reply'
import { holdReply } from '@/features/comments/hold-reply'
import { importReply } from '@/features/comments/import-reply'
import type { ReplyRef } from '@/features/comments/input'
import { markSpam } from '@/features/comments/mark-spam'
import { moderateReplies } from '@/features/comments/moderate-replies'
import { makeStamp } from '@/features/comments/stamp'
import { trashReply } from '@/features/comments/trash-reply'
import { undoDecision } from '@/features/comments/undo-decision'
import { addCorrection } from '@/features/corrections/add-correction'
import { removeCorrection } from '@/features/corrections/remove-correction'
import { addPost } from '@/features/live/add-post'
import { editPost } from '@/features/live/edit-post'
import { endLive, resumeLive } from '@/features/live/end-live'
import { pinPost, unpinPost } from '@/features/live/pin-post'
import { bringBackPost, removePost } from '@/features/live/remove-post'
import type { Actor } from '@/features/auth/actor'
import { multipart } from '../raw'
import { one, type Choice, type Verb } from './verb'
import { bodyOf, capital, wordAt } from './words'
import { SYSTEM } from './world'

const replies = (...statuses: ('pending' | 'approved' | 'spam' | 'trash')[]) =>
  db.select().from(comment).where(inArray(comment.status, statuses)).orderBy(asc(comment.createdAt), asc(comment.id))
const visible = () => db.select().from(visibleStory).orderBy(asc(visibleStory.publishAt), asc(visibleStory.id))

/** A verb that decides on a reply that has one of these states. */
function decision(
  words: string,
  statuses: Parameters<typeof replies>,
  act: (actor: Actor, reply: ReplyRef) => Promise<unknown>,
): Verb {
  return async ({ pick }) => {
    const row = one(await replies(...statuses), pick)
    if (!row) return null
    await act(SYSTEM, { id: row.id, version: row.version })
    return `${words} the ${row.status} reply of ${row.authorName}`
  }
}

async function liveAt({ pick }: Choice, isEnded: boolean) {
  const rows = await db.select().from(story).where(eq(story.kind, 'live')).orderBy(asc(story.createdAt), asc(story.id))
  return one(
    rows.filter(({ liveEndedAt }) => (liveEndedAt !== null) === isEnded),
    pick,
  )
}

async function postAt({ pick }: Choice, isRemoved: boolean) {
  const removed = isRemoved ? isNotNull(livePost.removedAt) : isNull(livePost.removedAt)
  return one(await db.select().from(livePost).where(removed).orderBy(asc(livePost.at), asc(livePost.id)), pick)
}

/** Posts the form as a reader does, to one of the workers. */
const submitReply: Verb = async ({ pick, word }, { servers }) => {
  const found = one(await visible(), pick)
  if (!found) return null
  const name = `Reader ${word % 3}`
  const fields = { storyId: found.id, comment: `It was ${wordAt(word)} ${pick} times.`, name, stamp: makeStamp() }
  const { headers, body } = multipart({ ...fields, email: `greta${word % 3 || ''}@port.example` })
  const from = { 'x-forwarded-for': `10.${pick % 250}.${word % 250}.7` }
  const worker = one(servers.workers, word)!
  const { status } = await worker.send('/api/replies', { method: 'POST', headers: { ...headers, ...from }, body })
  return `reply to /${found.slug} by a post to ${worker.name}: ${status}`
}

/** Verbs of replies, corrections and live stories, by what they do. */
export const READER_VERBS: Record<string, Verb> = {
  submitReply,
  submitAnswered: async (choice, scene) => {
    // Whoever had a reply approved is not asked to wait: this one shows at once.
    const [known] = await replies('approved')
    const said = await submitReply({ ...choice, word: choice.word * 3 }, scene)
    return known ? said : null
  },
  importReply: async ({ pick, word }, { now }) => {
    const found = one(await visible(), pick)
    if (!found) return null
    const given = {
      storyId: found.id,
      parentId: null,
      name: capital(wordAt(word)),
      email: `${wordAt(word)}@port.example`,
    }
    await importReply(SYSTEM, {
      ...given,
      comment: `Of ${wordAt(word)}.`,
      status: 'approved',
      holdReason: null,
      createdAt: now(),
    })
    return `import a reply to /${found.slug}`
  },
  approveReply: decision('approve', ['pending', 'spam', 'trash'], approveReply),
  holdReply: decision('hold', ['approved', 'spam', 'trash'], holdReply),
  markSpam: decision('mark as spam', ['approved', 'pending', 'trash'], markSpam),
  trashReply: decision('trash', ['approved', 'pending', 'spam'], trashReply),
  undoDecision: async ({ pick }) => {
    const rows = await db.select().from(comment).where(isNotNull(comment.previousStatus)).orderBy(asc(comment.id))
    // When nobody has decided yet: decide, and think better of it in the next step.
    const row = one(rows, pick) ?? (await replies('approved'))[0]
    if (!row) return null
    if (row.previousStatus === null) await trashReply(SYSTEM, row)
    await undoDecision(SYSTEM, { id: row.id, version: row.previousStatus === null ? row.version + 1 : row.version })
    return `undo the decision on the reply of ${row.authorName}`
  },
  moderateReplies: async ({ word }) => {
    const to = one(['approved', 'trash'] as const, word)!
    const rows = await db.select().from(comment).where(ne(comment.status, to)).limit(4)
    const { decided } = await moderateReplies(SYSTEM, rows, to)
    return `put ${decided.length} replies at once into ${to}`
  },
  addCorrection: async ({ pick, word }) => {
    const found = one(await visible(), pick)
    if (!found) return null
    await addCorrection(SYSTEM, { storyId: found.id, text: `It was ${wordAt(word)}, not rope.` })
    return `correct /${found.slug}`
  },
  removeCorrection: async ({ pick }) => {
    const row = one(await db.select().from(correction).orderBy(asc(correction.id)), pick)
    if (!row) return null
    await removeCorrection(SYSTEM, { correctionId: row.id })
    return 'take back a correction'
  },
  addPost: async (choice) => {
    const row = await liveAt(choice, false)
    if (!row) return null
    const by = one(await db.select().from(author).orderBy(asc(author.id)), choice.word)
    const title = `${capital(wordAt(choice.word))} sighted`
    const content = {
      title,
      body: bodyOf(`${title} off the mole.`),
      place: 'Mole',
      authorId: by?.id ?? null,
      isKey: choice.word % 2 > 0,
    }
    await addPost(SYSTEM, { storyId: row.id, content, isPinned: choice.pick % 3 === 0 })
    return `post "${title}" in /${row.slug}`
  },
  editPost: async (choice) => {
    const row = await postAt(choice, false)
    if (!row) return null
    const content = {
      title: `${capital(wordAt(choice.word))} after all`,
      body: row.body,
      place: row.place,
      authorId: null,
      isKey: true,
    }
    await editPost(SYSTEM, { postId: row.id, version: row.version, content })
    return `reword the update "${row.title}"`
  },
  pinPost: async (choice) => {
    const row = await postAt(choice, false)
    if (!row) return null
    await (row.isPinned ? unpinPost : pinPost)(SYSTEM, { postId: row.id })
    return `${row.isPinned ? 'unpin' : 'pin'} the update "${row.title}"`
  },
  removePost: async (choice) => {
    const row = await postAt(choice, false)
    if (!row) return null
    await removePost(SYSTEM, { postId: row.id })
    return `remove the update "${row.title}"`
  },
  bringBackPost: async (choice) => {
    const row = (await postAt(choice, true)) ?? (await postAt(choice, false))
    if (!row) return null
    if (!row.removedAt) await removePost(SYSTEM, { postId: row.id })
    await bringBackPost(SYSTEM, { postId: row.id })
    return `bring back the update "${row.title}"`
  },
  endLive: async (choice) => {
    const row = await liveAt(choice, false)
    if (!row) return null
    await endLive(SYSTEM, { storyId: row.id })
    return `end the live story /${row.slug}`
  },
  resumeLive: async (choice) => {
    const row = await liveAt(choice, true)
    if (!row) return null
    await resumeLive(SYSTEM, { storyId: row.id })
    return `resume the live story /${row.slug}`
  },
}
