import { asc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, comment, section, sitePage, story } from '@/db/schema'
import { makeStamp } from '@/features/comments/stamp'
import { addCorrection } from '@/features/corrections/add-correction'
import { addPost } from '@/features/live/add-post'
import { savePage } from '@/features/pages/save-page'
import { editAuthor } from '@/features/people/edit-author'
import { renameSection } from '@/features/sections/rename-section'
import { saveSettings } from '@/features/settings/save-settings'
import { storyPath } from '@/lib/story-path'
import { multipart } from '../raw'
import type { Servers } from './servers'
import { change, publish } from './story-steps'
import { bodyOf } from './words'
import { SYSTEM } from './world'

/** Something that is written, with a mark that nothing else has, and where a reader finds the mark at once. */
type Writer = { path: string; write: (mark: string, turn: number) => Promise<unknown> }

/** Verbs of this process, as the command line calls them, and a reader's reply that one of the workers takes in. */
async function ownWriters(servers: Servers): Promise<Writer[]> {
  const [news] = await db.select().from(section).orderBy(asc(section.position))
  const [page] = await db.select().from(sitePage).where(isNull(sitePage.removedAt)).orderBy(asc(sitePage.position))
  const [ines] = await db.select().from(author).where(eq(author.slug, 'ines-ferreira'))
  const [wall] = await db.select().from(story).where(eq(story.slug, 'harbour-wall-to-rise'))
  const [storm] = await db.select().from(story).where(eq(story.slug, 'the-storm-as-it-comes'))
  const [asked] = await db.select().from(comment).where(eq(comment.authorName, 'Greta'))
  if (!news || !page || !ines || !wall || !storm || !asked) throw new Error('The small paper is not as it was laid in.')
  const pathOf = ({ urlDate, slug }: typeof wall) =>
    storyPath({ sectionSlug: news.slug, urlDate: urlDate!, slug: slug! })
  let version = page.version
  return [
    ...['/', '/feed.xml', pathOf(wall)].map((path) => ({
      path,
      write: async (mark: string) => {
        await change(SYSTEM, wall.id, { headline: `Harbour wall ${mark}` })
        await publish(SYSTEM, wall.id)
      },
    })),
    { path: '/archive', write: (mark) => saveSettings(SYSTEM, { imprint: mark }) },
    { path: '/corrections', write: (mark) => addCorrection(SYSTEM, { storyId: wall.id, text: mark }) },
    {
      path: `/author/${ines.slug}`,
      write: (mark) => {
        const { id: authorId, name, roleLine, userId, portraitId } = ines
        return editAuthor(SYSTEM, { authorId, name, roleLine, bio: mark, userId, portraitId })
      },
    },
    {
      path: `/${page.slug}`,
      write: async (mark) => {
        const content = { title: page.title, body: bodyOf(mark) }
        version = (await savePage(SYSTEM, { pageId: page.id, baseVersion: version, content })).version
      },
    },
    {
      path: `/${news.slug}`,
      write: (mark) => renameSection(SYSTEM, { sectionId: news.id, name: mark, slug: news.slug }),
    },
    {
      path: pathOf(storm),
      write: (mark) => {
        const content = { title: mark, body: bodyOf(mark), place: null, authorId: null, isKey: false }
        return addPost(SYSTEM, { storyId: storm.id, content })
      },
    },
    {
      path: pathOf(wall),
      write: async (mark, turn) => {
        const fields = {
          storyId: wall.id,
          parentId: asked.id,
          comment: mark,
          name: 'Greta',
          email: 'greta@port.example',
        }
        const { headers, body } = multipart({ ...fields, stamp: makeStamp() })
        const from = { 'x-forwarded-for': `10.0.${turn}.7` }
        await servers.workers[turn % 2]!.send('/api/replies', {
          method: 'POST',
          headers: { ...headers, ...from },
          body,
        })
      },
    },
  ]
}

/**
 * Writes so often, by each writer in turn, to pages that both workers keep, and asks both in the same moment. Returns
 * what was not seen at once.
 */
export async function missedWrites(servers: Servers, times: number): Promise<string[]> {
  const writers = await ownWriters(servers)
  const missed: string[] = []
  for (let turn = 0; turn < times; turn++) {
    const { path, write } = writers[turn % writers.length]!
    const ask = () => Promise.all(servers.workers.map((worker) => worker.send(path)))
    await ask()
    const mark = `mark${String(turn).padStart(4, '0')}`
    await write(mark, turn)
    for (const [at, { body }] of (await ask()).entries())
      if (!body.includes(mark)) missed.push(`${mark} at ${path} by ${servers.workers[at]!.name}`)
  }
  return missed
}
