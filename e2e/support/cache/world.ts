import { transaction } from '@/db/client'
import { picture } from '@/db/schema'
import { systemActor } from '@/features/auth/actor'
import { importReply } from '@/features/comments/import-reply'
import { addCorrection } from '@/features/corrections/add-correction'
import { addPost } from '@/features/live/add-post'
import { endLive } from '@/features/live/end-live'
import { createPage } from '@/features/pages/create-page'
import { removePage } from '@/features/pages/remove-page'
import { savePage } from '@/features/pages/save-page'
import { createAuthor } from '@/features/people/create-author'
import { createSection } from '@/features/sections/create-section'
import { createStory } from '@/features/stories/create-story'
import { importStory } from '@/features/stories/import-story'
import { setUnpublishAt } from '@/features/stories/set-unpublish-at'
import { trashStory } from '@/features/stories/trash-story'
import type { StoryContent } from '@/features/stories/types'
import { unpublishStory } from '@/features/stories/unpublish-story'
import type { AuthorId, CommentId, PictureId, SectionId, StoryId } from '@/lib/ids'
import { newId } from '@/lib/ids'
import { wallTimeOf } from '@/lib/wall-time'
import { change, publish } from './story-steps'
import { bodyOf, seeAlso } from './words'

/** When the small paper is laid in: some of what it shows is about to change by itself. */
export const AT = new Date('2026-11-24T11:40:20Z')
export const SYSTEM = systemActor('cache-test')

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const ago = (ms: number) => new Date(AT.getTime() - ms)

/**
 * A small paper that has one of everything: stories of all ages and in every state of the desk, replies in every state,
 * live stories, corrections, pages about the paper. All of it laid in by the verbs.
 */
export async function layWorld(): Promise<void> {
  const sections = []
  for (const [name, pillar] of [
    ['News', 'news'],
    ['Culture', 'culture'],
    ['Sport', 'sport'],
    ['Weather', 'science'],
  ] as const)
    sections.push((await createSection(SYSTEM, { name, pillar })).sectionId)
  const pictures = await layPictures()
  const authors = []
  for (const name of ['Ines Ferreira', 'Tomas Grau', 'Mira Okoye', 'Paul Unread'])
    authors.push((await createAuthor(SYSTEM, { name, roleLine: 'Reporter', bio: null, userId: null })).authorId)
  const stories = await layStories(sections, authors, pictures)
  await layDesk(sections, stories)
  await layReplies(stories)
  await addCorrection(SYSTEM, { storyId: stories[2], text: 'The pier is 40 m long, not 400.', at: ago(2 * HOUR) })
  await layPages()
}

async function layPictures(): Promise<PictureId[]> {
  const ids = [newId<PictureId>(), newId<PictureId>()]
  await transaction(async (tx) => {
    for (const id of ids) {
      const file = (width: number) => ({
        file: `${id}-${width}.jpg`,
        width,
        height: width / 2,
        format: 'jpg' as const,
        bytes: 1,
      })
      await tx
        .insert(picture)
        .values({ id, sha256: id, width: 1600, height: 800, renditions: [file(640), file(1600)], createdAt: AT })
    }
  })
  return ids
}

type Laid = Partial<StoryContent> & { headline: string; age: number; isLead?: boolean }

async function layStories(sections: SectionId[], authors: AuthorId[], pictures: PictureId[]): Promise<StoryId[]> {
  const [news, culture, sport] = sections as [SectionId, SectionId, SectionId]
  const [ines, tomas, mira] = authors as [AuthorId, AuthorId, AuthorId]
  const shown = (at: number) => ({
    pictureId: pictures[at]!,
    pictureAlt: 'A wall at low tide',
    pictureCredit: 'Mira Okoye',
  })
  const laid: Laid[] = [
    {
      headline: 'Harbour wall to rise',
      age: 10 * MINUTE,
      isLead: true,
      authorIds: [ines],
      topicNames: ['Harbour', 'Tides'],
      ...shown(0),
    },
    { headline: 'Ferry timetable shrinks', age: 3 * HOUR, authorIds: [tomas], topicNames: ['Harbour'] },
    { headline: 'Pier reopens', age: 20 * HOUR, authorIds: [ines, mira] },
    { headline: 'Lantern market moves', age: 47.5 * HOUR, topicNames: ['Tides'] },
    { headline: 'Bathhouse vote delayed', age: 6.99 * DAY, authorIds: [mira] },
    {
      headline: 'A play about salt',
      age: 5 * HOUR,
      sectionId: culture,
      kind: 'review',
      authorIds: [mira],
      ...shown(1),
    },
    { headline: 'Keep the kiosk', age: 2 * DAY, sectionId: culture, kind: 'opinion', authorIds: [tomas] },
    { headline: 'Rowers win by a length', age: 59 * MINUTE, sectionId: sport, topicNames: ['Rowing'] },
    { headline: 'The storm as it comes', age: 14 * HOUR, kind: 'live', authorIds: [ines] },
    { headline: 'The regatta as it was', age: 3 * DAY, sectionId: sport, kind: 'live', topicNames: ['Rowing'] },
    { headline: 'Old ropeworks sold', age: 59.9 * DAY, authorIds: [ines] },
  ]
  const ids: StoryId[] = []
  for (const { age, isLead = false, ...given } of laid) {
    const extra = ids.length === 1 ? [seeAlso(ids[0]!)] : []
    const content = {
      ...emptyContent(news),
      body: bodyOf(`${given.headline}, say people at the quay.`, extra),
      ...given,
    }
    const wish = { content, slug: given.headline, publishedAt: ago(age), isLead }
    ids.push((await importStory(SYSTEM, wish)).storyId)
  }
  const post = (storyId: StoryId, title: string, age: number, more = {}) => {
    const content = {
      title,
      body: bodyOf(`${title}, as seen from the mole.`),
      place: null,
      authorId: null,
      isKey: false,
      ...more,
    }
    return addPost(SYSTEM, { storyId, content, at: ago(age) })
  }
  await post(ids[8]!, 'Wind at nine', 12 * HOUR - 5 * MINUTE, { isKey: true })
  await post(ids[8]!, 'Wind at ten', 20 * MINUTE, { authorId: tomas })
  await post(ids[9]!, 'First boat home', 70 * HOUR)
  await endLive(SYSTEM, { storyId: ids[9]! })
  return ids
}

/** Stories that readers do not see, or not for long. */
async function layDesk(sections: SectionId[], stories: StoryId[]): Promise<void> {
  const draft = async (headline: string) => {
    const { storyId } = await createStory(SYSTEM, {})
    await change(SYSTEM, storyId, { headline, body: bodyOf(`${headline}, it is said.`), sectionId: sections[0]! })
    return storyId
  }
  await draft('Tannery plan drafted')
  await publish(
    SYSTEM,
    await draft('Tower clock to chime'),
    wallTimeOf(new Date(AT.getTime() + 2 * HOUR), 'Europe/London'),
  )
  const taken = await draft('Tram line a mistake')
  await publish(SYSTEM, taken)
  await unpublishStory(SYSTEM, { storyId: taken })
  await trashStory(SYSTEM, { storyId: await draft('Thrown away') })
  const at = wallTimeOf(new Date(AT.getTime() + 3 * HOUR), 'Europe/London')
  await setUnpublishAt(SYSTEM, { storyId: stories[7]!, at, occurrence: null })
}

async function layReplies(stories: StoryId[]): Promise<void> {
  const reply = async (at: number, words: string, status = 'approved', parentId: CommentId | null = null) => {
    const name = words.split(' ')[0]!
    const given = { storyId: stories[at]!, parentId, name, email: `${name}@port.example`.toLowerCase(), comment: words }
    const more = { status, holdReason: null, createdAt: ago(30 * MINUTE) }
    return (await importReply(SYSTEM, { ...given, ...more })).commentId
  }
  const root = await reply(0, 'Greta asks whether it could be heated.')
  await reply(0, 'Henk says that it was, once.', 'approved', root)
  await reply(0, 'Ilse waits for a moderator.', 'pending')
  await reply(0, 'Jonas sells ropes.', 'spam')
  await reply(1, 'Karin took the last ferry.')
  for (const name of ['Lars', 'Marit', 'Nils']) await reply(4, `${name} would have voted.`)
  await reply(5, 'Olga cried at the end.')
}

async function layPages(): Promise<void> {
  for (const title of ['About us', 'Ethics', 'Contact', 'Jobs']) {
    const { pageId } = await createPage(SYSTEM, { title })
    if (title === 'Contact') continue
    await savePage(SYSTEM, {
      pageId,
      baseVersion: 1,
      content: { title, body: bodyOf(`${title}: this paper is made by hand.`) },
    })
    if (title === 'Jobs') await removePage(SYSTEM, { pageId })
  }
}

/** A story's content in which all that may be missing is. */
export function emptyContent(sectionId: SectionId): StoryContent {
  return {
    headline: '',
    standfirst: null,
    kicker: null,
    body: bodyOf(''),
    sectionId,
    kind: 'news',
    language: 'en',
    topicNames: [],
    authorIds: [],
    sources: [],
    pictureId: null,
    pictureCaption: null,
    pictureCredit: null,
    pictureAlt: null,
    pictureIsDecorative: false,
  }
}
