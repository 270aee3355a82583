import { systemActor, type Actor } from '@/features/auth/actor'
import { importReply } from '@/features/comments/import-reply'
import { makeStamp } from '@/features/comments/stamp'
import { submitReply } from '@/features/comments/submit-reply'
import { addPost } from '@/features/live/add-post'
import { now } from '@/lib/clock'
import type { AuthorId, StoryId } from '@/lib/ids'
import { renameSlug } from '@/features/stories/rename-slug'
import { ADDRESSES, mail, word } from './words'
import { bodyOf, publish, write } from './write'

/** Replies in every state, two of them out until somebody takes them away. */
export async function layReplies(editor: Actor, storyId: StoryId) {
  const take = async (field: string, status: 'pending' | 'approved' | 'spam', isShown = false) => {
    const { commentId } = await importReply(systemActor('canary'), {
      storyId,
      parentId: null,
      name: isShown ? 'A reader of the mole' : word(`${field}name`),
      email: mail(`${field}mail`),
      comment: isShown ? 'The gulls were there first.' : `It was ${word(field)} that I read.`,
      status,
      holdReason: status === 'approved' ? null : word(`${field}reason`),
      createdAt: now(),
    })
    return commentId
  }
  const approved = await take('approvedreply', 'approved', true)
  const hidden = [await take('pendingbody', 'pending'), await take('spambody', 'spam')]
  for (const [kind, ip] of Object.entries(ADDRESSES)) {
    const comment = `It was ${word(`from${kind}`)} that I read of.`
    const [name, email, website] = [word(`from${kind}name`), mail(`from${kind}mail`), '']
    const given = { storyId, parentId: undefined, comment, name, email, website, stamp: makeStamp() }
    hidden.push((await submitReply({ kind: 'anonymous' }, given, { ip })).commentId)
  }
  const trash = await take('trashedreply', 'approved')
  const spam = await take('spammedreply', 'approved')
  return { approved, hidden: [...hidden, trash, spam], trash, spam }
}

/** A live story with updates that are out until they are taken away or worded anew. */
export async function layLive(editor: Actor, renamed: AuthorId) {
  const body = bodyOf('The storm is at the mole.')
  const storyId = await write(editor, { headline: 'The storm at the mole', kind: 'live', body, authorIds: [renamed] })
  await renameSlug(editor, { storyId, slug: 'the-storm' })
  const post = async (field: string, place: string) => {
    const content = {
      title: word(`${field}title`),
      body: bodyOf(`The sea is ${word(`${field}update`)} now.`),
      place,
      authorId: renamed,
      isKey: true,
    }
    return (await addPost(editor, { storyId, content })).postId
  }
  const { url } = await publish(editor, storyId)
  const gone = await post('removed', word('removedplace'))
  const edited = await post('first', word('firstplace'))
  return { live: { storyId, url }, post: gone, edited }
}
