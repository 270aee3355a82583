import { transaction } from '@/db/client'
import { EDITION } from '@/db/seed/edition/edition'
import type { SeedStory } from '@/db/seed/edition/types'
import type { Actor } from '@/features/auth/actor'
import { addCorrection } from '@/features/corrections/add-correction'
import { importReply } from '@/features/comments/import-reply'
import { FIRST_REPLY } from '@/features/comments/judge-reply'
import { createPage } from '@/features/pages/create-page'
import { savePage } from '@/features/pages/save-page'
import { addPost } from '@/features/live/add-post'
import { createAuthor } from '@/features/people/create-author'
import { createSection } from '@/features/sections/create-section'
import { saveSettings } from '@/features/settings/save-settings'
import { importStory } from '@/features/stories/import-story'
import { storyPath } from '@/lib/story-path'
import { now } from '@/lib/clock'
import { newId, type AuthorId, type CommentId, type SectionId, type StoryId } from '@/lib/ids'
import { dateOf } from '@/lib/wall-time'
import { createDemoUsers, type DemoUser } from './demo-users'
import { markDemo } from './is-store-empty'
import { resolveBody, type StoryPlace } from './resolve-body'
import { addPortraits, addScenes, type Scenes } from './scenes'

export type { DemoUser } from './demo-users'

const ZONE = 'Europe/London'
const MINUTE_MS = 60_000

type Laid = {
  sections: Map<string, SectionId>
  authors: Map<string, AuthorId>
  scenes: Scenes
  places: Map<string, StoryPlace>
}

/**
 * Lay the demo edition into an empty store: pictures through the upload pipeline, which knows those it has; then, all
 * or nothing, settings, sections, bylines, stories with times relative to now and replies; last one person a role with
 * a new password. Cut off anywhere, it can be begun again.
 * @returns the people with their passwords, which are kept nowhere else.
 */
export async function seedDemo(actor: Actor, say: (line: string) => void): Promise<DemoUser[]> {
  const scenes = await addScenes(actor, EDITION.stories, say)
  const portraits = await addPortraits(actor, EDITION.authors)
  await transaction(async (tx) => {
    await markDemo(tx)
    await layEdition(actor, scenes, portraits)
  })
  say(`${EDITION.stories.length} stories, ${EDITION.replies.length} replies`)
  return createDemoUsers(actor)
}

async function layEdition(actor: Actor, scenes: Scenes, portraits: Scenes): Promise<void> {
  const startedAt = now()
  await saveSettings(actor, {
    name: EDITION.name,
    tagline: EDITION.tagline,
    imprint: EDITION.about,
    timeZone: ZONE,
    language: 'en',
  })
  const sections = await addAll(EDITION.sections, async ({ slug, name, pillar }) => {
    return (await createSection(actor, { name, slug, pillar })).sectionId
  })
  const authors = await addAll(EDITION.authors, async ({ slug, name, role, bio }) => {
    const portraitId = known(portraits, slug)
    return (await createAuthor(actor, { name, slug, roleLine: role, bio, userId: null, portraitId })).authorId
  })
  const places = placeStories(startedAt)
  const laid = { sections, authors, scenes, places }
  for (const story of [...EDITION.stories].reverse()) await layStory(actor, story, laid, startedAt)
  await layReplies(actor, laid)
  await layPages(actor, laid)
}

async function layPages(actor: Actor, { scenes, places }: Laid): Promise<void> {
  for (const { slug, title, body } of EDITION.pages) {
    const { pageId } = await createPage(actor, { slug, title })
    const content = { title, body: resolveBody(body, scenes, places) }
    await savePage(actor, { pageId, baseVersion: 1, content })
  }
}

async function addAll<T extends { slug: string }, I>(
  things: readonly T[],
  add: (thing: T) => Promise<I>,
): Promise<Map<string, I>> {
  const ids = new Map<string, I>()
  for (const thing of things) ids.set(thing.slug, await add(thing))
  return ids
}

/** Ids and addresses first, so that stories can link to each other. */
function placeStories(startedAt: Date): Map<string, StoryPlace> {
  return new Map(
    EDITION.stories.map(({ slug, section, minutesAgo }) => {
      const publishedAt = new Date(startedAt.getTime() - minutesAgo * MINUTE_MS)
      const url = storyPath({ sectionSlug: section, urlDate: dateOf(publishedAt, ZONE), slug })
      return [slug, { storyId: newId<StoryId>(), url, publishedAt }]
    }),
  )
}

async function layStory(actor: Actor, story: SeedStory, laid: Laid, startedAt: Date): Promise<void> {
  const place = known(laid.places, story.slug)
  const picture = story.mainPicture
  const updated = story.updatedMinutesAgo
  await importStory(actor, {
    storyId: place.storyId,
    slug: story.slug,
    publishedAt: place.publishedAt,
    updatedAt: updated === undefined ? null : new Date(startedAt.getTime() - updated * MINUTE_MS),
    isLead: story.isLead ?? false,
    content: {
      headline: story.headline,
      standfirst: story.standfirst,
      kicker: story.kicker,
      body: resolveBody(story.body, laid.scenes, laid.places),
      sectionId: known(laid.sections, story.section),
      kind: story.kind,
      language: story.language,
      topicNames: story.topics,
      authorIds: story.bylines.map((slug) => known(laid.authors, slug)),
      sources: story.sources,
      pictureId: picture ? known(laid.scenes, picture.art) : null,
      pictureCaption: picture?.caption ?? null,
      pictureCredit: picture?.credit ?? null,
      pictureAlt: picture?.alt ?? null,
      pictureIsDecorative: false,
    },
  })
  for (const update of story.updates ?? [])
    await addPost(actor, {
      storyId: place.storyId,
      content: {
        title: update.title,
        body: resolveBody(update.body, laid.scenes, laid.places),
        place: update.place ?? null,
        authorId: known(laid.authors, update.by),
        isKey: update.isKey ?? false,
      },
      isPinned: update.isPinned ?? false,
      at: new Date(startedAt.getTime() - update.minutesAgo * MINUTE_MS),
    })
  for (const { minutesAgo, text } of story.corrections ?? [])
    await addCorrection(actor, {
      storyId: place.storyId,
      text,
      at: new Date(startedAt.getTime() - minutesAgo * MINUTE_MS),
    })
}

async function layReplies(actor: Actor, { places, authors }: Laid): Promise<void> {
  const bylines = new Map(EDITION.authors.map(({ name, slug }) => [name, known(authors, slug)]))
  const ids = new Map<string, CommentId>()
  for (const { key, parent, story, name, email, text, minutesAfter, state } of EDITION.replies) {
    const { storyId, publishedAt } = known(places, story)
    const { commentId } = await importReply(actor, {
      storyId,
      parentId: parent === null ? null : known(ids, parent),
      name,
      authorId: bylines.get(name) ?? null,
      email,
      comment: text,
      status: state,
      holdReason: state === 'pending' ? FIRST_REPLY : null,
      createdAt: new Date(publishedAt.getTime() + minutesAfter * MINUTE_MS),
    })
    ids.set(key, commentId)
  }
}

function known<V>(map: ReadonlyMap<string, V>, key: string): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The demo edition names "${key}", and there is none.`)
  return value
}
