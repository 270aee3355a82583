import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, picture, revision, section, story } from '@/db/schema'
import { readSettings } from '@/features/settings/read'
import { createStory } from '@/features/stories/create-story'
import { importStory } from '@/features/stories/import-story'
import { renameSlug } from '@/features/stories/rename-slug'
import { restoreRevision } from '@/features/stories/restore-revision'
import { restoreStory } from '@/features/stories/restore-story'
import { setDeskState } from '@/features/stories/set-desk-state'
import { setLead } from '@/features/stories/set-lead'
import { setRepliesOpen } from '@/features/stories/set-replies-open'
import { setUnpublishAt } from '@/features/stories/set-unpublish-at'
import { stageOf } from '@/features/stories/state'
import { trashStory } from '@/features/stories/trash-story'
import type { DeskStage, StoryContent } from '@/features/stories/types'
import { unpublishStory } from '@/features/stories/unpublish-story'
import { wallTimeOf } from '@/lib/wall-time'
import { change, publish } from './story-steps'
import { one, type Choice, type Scene, type Verb } from './verb'
import { bodyOf, capital, seeAlso, wordAt } from './words'
import { emptyContent, SYSTEM } from './world'

const MINUTE = 60_000
/** How far ahead things are set, in minutes. */
const AHEAD = [1, 30, 90, 24 * 60]

async function storyAt(choice: Choice, { now }: Scene, ...stages: DeskStage[]) {
  const rows = await db.select().from(story).orderBy(asc(story.createdAt), asc(story.id))
  return one(
    rows.filter((row) => stages.includes(stageOf(row, now()))),
    choice.pick,
  )
}

async function wallAhead({ word }: Choice, { now }: Scene): Promise<string> {
  const { timeZone } = await readSettings()
  return wallTimeOf(new Date(now().getTime() + AHEAD[word % AHEAD.length]! * MINUTE), timeZone)
}

/** A verb for a live story: its words are changed and it is published again. */
function update(
  words: string,
  given: (choice: Choice, row: typeof story.$inferSelect) => Promise<Partial<StoryContent>>,
): Verb {
  return async (choice, scene) => {
    const row = await storyAt(choice, scene, 'live')
    if (!row) return null
    await change(SYSTEM, row.id, await given(choice, row))
    await publish(SYSTEM, row.id)
    return `publish /${row.slug} with ${words} changed (word ${wordAt(choice.word)})`
  }
}

/** A verb for one story in some stages of the desk. */
function forStory(
  stages: DeskStage[],
  act: (row: typeof story.$inferSelect, choice: Choice, scene: Scene) => Promise<string>,
): Verb {
  return async (choice, scene) => {
    const row = await storyAt(choice, scene, ...stages)
    return row ? act(row, choice, scene) : null
  }
}

const nth = async <T>(rows: Promise<T[]>, at: number) => one(await rows, at)

/** Verbs of `features/stories/`, by what they do. */
export const STORY_VERBS: Record<string, Verb> = {
  createStory: async (choice) => {
    const { storyId } = await createStory(SYSTEM, {})
    const headline = `${capital(wordAt(choice.word))} at first light`
    await change(SYSTEM, storyId, { headline, body: bodyOf(`${headline}, at the quay.`) })
    return `begin a draft "${headline}"`
  },
  saveStory: forStory(['live'], async (row, { word }) => {
    await change(SYSTEM, row.id, { headline: `${capital(wordAt(word))}, not yet out` })
    return `save other words of /${row.slug}, and do not publish them`
  }),
  publishStory: forStory(['draft', 'in_review', 'ready', 'unpublished'], async (row) => {
    await publish(SYSTEM, row.id)
    return `publish the story of ${row.slug ?? 'no address'}`
  }),
  scheduleStory: forStory(['draft', 'in_review', 'ready'], async (row, choice, scene) => {
    const at = await wallAhead(choice, scene)
    await publish(SYSTEM, row.id, at)
    return `schedule a draft for ${at}`
  }),
  publishScheduled: forStory(['scheduled'], async (row) => {
    await publish(SYSTEM, row.id)
    return `publish the scheduled /${row.slug} now`
  }),
  updateHeadline: update('headline', async ({ word }) => ({ headline: `${capital(wordAt(word))} in the news` })),
  updateText: update('standfirst and text', async ({ word }) => ({
    standfirst: `Of ${wordAt(word)}.`,
    body: bodyOf(`A ${wordAt(word)} was seen at the quay.`),
  })),
  updateSection: update('section', async ({ word }) => ({
    sectionId: (await nth(db.select().from(section), word))!.id,
  })),
  updateTopics: update('topics', async ({ word }) => ({ topicNames: [capital(wordAt(word)), 'Tides'] })),
  updateBylines: update('bylines', async ({ word }) => ({
    authorIds: [(await nth(db.select().from(author), word))!.id],
  })),
  updateKind: update('kind', async ({ word }) => ({
    kind: one(['news', 'opinion', 'feature', 'review', 'gallery'] as const, word)!,
  })),
  updatePicture: update('picture', async ({ word }) => ({
    pictureId: (await nth(db.select().from(picture), word))!.id,
    pictureAlt: `A ${wordAt(word)}`,
    pictureCredit: wordAt(word),
  })),
  updateSeeAlso: update('a line to another story', async ({ word }) => {
    const other = await nth(db.select().from(story).orderBy(asc(story.id)), word)
    return { body: bodyOf('More of it at the quay.', [seeAlso(other!.id)]) }
  }),
  restoreRevision: async (choice, scene) => {
    const row = await storyAt(choice, scene, 'live')
    if (!row) return null
    const [first] = await db.select().from(revision).where(eq(revision.storyId, row.id)).orderBy(asc(revision.number))
    const wish = { storyId: row.id, revisionId: first!.id, baseRevisionId: row.workingRevisionId }
    await restoreRevision(SYSTEM, wish)
    await publish(SYSTEM, row.id)
    return `publish the first version of /${row.slug} again`
  },
  importStory: async ({ pick, word }, { now }) => {
    const [news] = await db.select().from(section).orderBy(asc(section.position))
    const headline = `${capital(wordAt(word))} from elsewhere`
    const content = { ...emptyContent(news!.id), headline, body: bodyOf(`${headline}, by wire.`) }
    const publishedAt = new Date(now().getTime() - (pick % 100) * 60 * MINUTE)
    await importStory(SYSTEM, { content, slug: headline, publishedAt })
    return `import "${headline}" of ${pick % 100} h ago`
  },
  unpublishStory: forStory(['live', 'scheduled'], async (row) => {
    await unpublishStory(SYSTEM, { storyId: row.id })
    return `unpublish /${row.slug}`
  }),
  trashStory: forStory(['draft', 'in_review', 'ready', 'unpublished'], async (row) => {
    await trashStory(SYSTEM, { storyId: row.id })
    return `trash the ${row.deskState} story ${row.slug ?? ''}`
  }),
  restoreStory: forStory(['trashed'], async (row) => {
    await restoreStory(SYSTEM, { storyId: row.id })
    return `restore a story from the trash`
  }),
  renameSlug: forStory(['live', 'scheduled', 'unpublished'], async (row, { word }) => {
    const { slug } = await renameSlug(SYSTEM, { storyId: row.id, slug: `${wordAt(word)}-anew` })
    return `rename /${row.slug} to /${slug}`
  }),
  renameBack: async ({ pick }) => {
    const [row] = await db
      .select()
      .from(story)
      .where(and(isNotNull(story.urlDate), eq(story.slug, 'harbour-wall-to-rise')))
    if (!row) return null
    await renameSlug(SYSTEM, { storyId: row.id, slug: `wall-${pick % 3}` })
    await renameSlug(SYSTEM, { storyId: row.id, slug: 'harbour-wall-to-rise' })
    return 'rename /harbour-wall-to-rise and back'
  },
  setLead: forStory(['live', 'scheduled'], async (row, { word }) => {
    const { isLead } = await setLead(SYSTEM, { storyId: row.id, isLead: word % 4 > 0 })
    return `${isLead ? 'lead with' : 'take from the top'} /${row.slug}`
  }),
  setRepliesOpen: forStory(['live'], async (row) => {
    const { repliesAreOpen } = await setRepliesOpen(SYSTEM, { storyId: row.id, isOpen: !row.repliesAreOpen })
    return `${repliesAreOpen ? 'open' : 'close'} replies of /${row.slug}`
  }),
  setUnpublishAt: forStory(['live', 'scheduled'], async (row, choice, scene) => {
    const at = choice.pick % 5 === 0 ? null : await wallAhead(choice, scene)
    await setUnpublishAt(SYSTEM, { storyId: row.id, at, occurrence: null })
    return `let /${row.slug} come down at ${at ?? 'no time'}`
  }),
  setDeskState: forStory(['draft', 'in_review', 'ready'], async (row, { word }) => {
    const to = one(['draft', 'in_review', 'ready'] as const, word)!
    await setDeskState(SYSTEM, { storyId: row.id, to })
    return `move a ${row.deskState} story to ${to}`
  }),
}
