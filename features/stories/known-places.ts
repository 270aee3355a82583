import { and, eq, exists, gt, inArray, isNull, lt, or } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  author,
  comment,
  formerAddress,
  formerPageSlug,
  formerSectionSlug,
  picture,
  section,
  sitePage,
  story,
  storyByline,
  storyTopic,
  topic,
  visibleStory,
} from '@/db/schema'
import { idSchema, type CommentId } from '@/lib/ids'

/** `yyyy-mm-dd` and the slug, which make the address of a story. */
export type DatedSlug = { date: string; slug: string }

/** Those of these that are sections, now or under this name before. */
export async function knownSections(slugs: string[]): Promise<Set<string>> {
  const [now, former] = await Promise.all([
    db.select({ slug: section.slug }).from(section).where(inArray(section.slug, slugs)),
    db.select({ slug: formerSectionSlug.slug }).from(formerSectionSlug).where(inArray(formerSectionSlug.slug, slugs)),
  ])
  return setOf([...now, ...former])
}

/** Those of these that are pages about the paper with words, now or under this name before. */
export async function knownPages(slugs: string[]): Promise<Set<string>> {
  const isReadable = and(gt(sitePage.wordCount, 0), isNull(sitePage.removedAt))
  const [now, former] = await Promise.all([
    db
      .select({ slug: sitePage.slug })
      .from(sitePage)
      .where(and(inArray(sitePage.slug, slugs), isReadable)),
    db
      .select({ slug: formerPageSlug.slug })
      .from(formerPageSlug)
      .innerJoin(sitePage, eq(sitePage.id, formerPageSlug.pageId))
      .where(and(inArray(formerPageSlug.slug, slugs), isReadable)),
  ])
  return setOf([...now, ...former])
}

/** Those of these topics that a story has which the public may see. */
export async function knownTopics(slugs: string[]): Promise<Set<string>> {
  const seen = db
    .select({ id: visibleStory.id })
    .from(storyTopic)
    .innerJoin(visibleStory, eq(visibleStory.id, storyTopic.storyId))
    .where(eq(storyTopic.topicId, topic.id))
  return setOf(
    await db
      .select({ slug: topic.slug })
      .from(topic)
      .where(and(inArray(topic.slug, slugs), exists(seen))),
  )
}

/** Those of these authors who sign a story which the public may see. */
export async function knownAuthors(slugs: string[]): Promise<Set<string>> {
  const seen = db
    .select({ id: visibleStory.id })
    .from(storyByline)
    .innerJoin(visibleStory, eq(visibleStory.id, storyByline.storyId))
    .where(eq(storyByline.authorId, author.id))
  return setOf(
    await db
      .select({ slug: author.slug })
      .from(author)
      .where(and(inArray(author.slug, slugs), exists(seen))),
  )
}

/** Those of these, written `date/slug`, behind which stands a story that the public may see, also under a newer address. */
export async function knownStories(places: DatedSlug[]): Promise<Set<string>> {
  if (places.length === 0) return new Set()
  const of = (table: typeof story | typeof formerAddress) =>
    or(...places.map(({ date, slug }) => and(eq(table.urlDate, date), eq(table.slug, slug))))
  const [here, former] = await Promise.all([
    db.select({ id: story.id, date: story.urlDate, slug: story.slug }).from(story).where(of(story)),
    db
      .select({ id: formerAddress.storyId, date: formerAddress.urlDate, slug: formerAddress.slug })
      .from(formerAddress)
      .where(of(formerAddress)),
  ])
  // A story that has the address now keeps it from one that had it before, also while it cannot be seen.
  const ids = new Map([...former, ...here].map(({ id, date, slug }) => [`${date}/${slug}`, id]))
  const visible = await db
    .select({ id: visibleStory.id })
    .from(visibleStory)
    .where(inArray(visibleStory.id, [...new Set(ids.values())]))
  const seen = new Set(visible.map(({ id }) => id))
  return new Set([...ids].filter(([, id]) => seen.has(id)).map(([place]) => place))
}

/** Those of these replies that are published, below a story that the public may see. */
export async function knownReplies(given: string[]): Promise<Set<string>> {
  const ids = given.filter((id): id is CommentId => idSchema<CommentId>().safeParse(id).success)
  const rows = await db
    .select({ id: comment.id })
    .from(comment)
    .innerJoin(visibleStory, eq(visibleStory.id, comment.storyId))
    .where(and(inArray(comment.id, ids), eq(comment.status, 'approved')))
  return new Set(rows.map(({ id }) => id))
}

/** Those of these files of pictures, `<hash>-<width>.<format>`, that a picture has. */
export async function knownFiles(files: string[]): Promise<Set<string>> {
  const hashes = [...new Set(files.map((file) => file.split('-')[0]!))].filter((hash) => /^[0-9a-f]{32}$/.test(hash))
  if (hashes.length === 0) return new Set()
  // The hash in a file's name is the first half of the picture's.
  const ofHash = hashes.map((hash) => and(gt(picture.sha256, hash), lt(picture.sha256, `${hash}g`)))
  const rows = await db
    .select({ renditions: picture.renditions })
    .from(picture)
    .where(or(...ofHash))
  return new Set(rows.flatMap(({ renditions }) => renditions.map(({ file }) => file)))
}

function setOf(rows: { slug: string }[]): Set<string> {
  return new Set(rows.map(({ slug }) => slug))
}
