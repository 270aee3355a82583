import { closeStore } from '@/db/client'
import { systemActor, type Actor } from '@/features/auth/actor'
import { markSpam } from '@/features/comments/mark-spam'
import { trashReply } from '@/features/comments/trash-reply'
import { removeCorrection } from '@/features/corrections/remove-correction'
import { editPost } from '@/features/live/edit-post'
import { removePost } from '@/features/live/remove-post'
import { removePage } from '@/features/pages/remove-page'
import { savePage } from '@/features/pages/save-page'
import { editAuthor } from '@/features/people/edit-author'
import { saveSettings } from '@/features/settings/save-settings'
import { trashStory } from '@/features/stories/trash-story'
import { unpublishStory } from '@/features/stories/unpublish-story'
import type { AuthorId, CommentId, StoryId } from '@/lib/ids'
import { renameSlug } from '@/features/stories/rename-slug'
import { word } from './words'
import { bodyOf, publish, readFacts, save } from './write'

// Takes away, from outside of a running paper whose pages are cached, what lay.ts had put out.
const { removes } = readFacts()
const actor: Actor = systemActor('canary')

await unpublishStory(actor, { storyId: removes.unpublished })
// Where it would be if it came back is not for readers, who know the address it had.
await renameSlug(actor, { storyId: removes.unpublished, slug: word('comebackslug') })
await unpublishStory(actor, { storyId: removes.trashed })
await trashStory(actor, { storyId: removes.trashed })

const reworded = removes.reworded as StoryId
await save(actor, reworded, {
  headline: 'The wall was looked at',
  standfirst: null,
  kicker: null,
  body: bodyOf('Nothing was wrong with it.'),
  topicNames: ['Gulls'],
  sources: [],
  pictureId: null,
  pictureAlt: null,
  pictureCaption: null,
  pictureCredit: null,
})
await publish(actor, reworded)

await removePost(actor, { postId: removes.post })
const content = {
  title: 'The sea',
  body: bodyOf('The sea is calm.'),
  place: null,
  authorId: removes.author as AuthorId,
  isKey: false,
}
await editPost(actor, { postId: removes.edited, version: 1, content })
await trashReply(actor, { id: removes.trash as CommentId, version: 1 })
await markSpam(actor, { id: removes.spam as CommentId, version: 1 })
await removeCorrection(actor, { correctionId: removes.correction })
await savePage(actor, {
  pageId: removes.page,
  baseVersion: 2,
  content: { title: 'The rules of the mole', body: bodyOf('We hold to the tide here.') },
})
await removePage(actor, { pageId: removes.gonePage })
const author = { name: 'Una Slip', roleLine: 'Reporter', bio: 'Writes of the sea.', userId: null, portraitId: null }
await editAuthor(actor, { ...author, authorId: removes.author as AuthorId })
await saveSettings(actor, { tagline: 'Read at low water', imprint: 'A paper of fiction' })
await closeStore()
