import { asc, isNotNull, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { author, picture, section, sitePage } from '@/db/schema'
import { editPicture } from '@/features/media/edit-picture'
import { createPage } from '@/features/pages/create-page'
import { removePage } from '@/features/pages/remove-page'
import { renamePage } from '@/features/pages/rename-page'
import { reorderPages } from '@/features/pages/reorder-pages'
import { restorePage } from '@/features/pages/restore-page'
import { savePage } from '@/features/pages/save-page'
import { createAuthor } from '@/features/people/create-author'
import { editAuthor } from '@/features/people/edit-author'
import { createSection } from '@/features/sections/create-section'
import { removeSection } from '@/features/sections/remove-section'
import { renameSection } from '@/features/sections/rename-section'
import { reorderSections } from '@/features/sections/reorder-sections'
import type { SiteSettings } from '@/features/settings/input'
import { saveSettings } from '@/features/settings/save-settings'
import { one, type Choice, type Verb } from './verb'
import { bodyOf, capital, wordAt } from './words'
import { SYSTEM } from './world'

const SETTINGS: Partial<SiteSettings>[] = [
  { name: 'The Quay Gazette' },
  { tagline: 'Daily but for storms' },
  { timeZone: 'Pacific/Auckland' },
  { timeZone: 'America/St_Johns' },
  { language: 'de' },
  { language: 'ar' },
  { replyPolicy: 'closed' },
  { replyPolicy: 'all' },
  { repliesCloseAfterDays: 1 },
  { repliesCloseAfterDays: 0 },
  { imprint: 'Printed on Ropewalk Lane' },
]

const sections = () => db.select().from(section).orderBy(asc(section.position), asc(section.id))
const pages = () =>
  db.select().from(sitePage).where(isNull(sitePage.removedAt)).orderBy(asc(sitePage.createdAt), asc(sitePage.id))

async function changeAuthor({ pick }: Choice, given: Partial<typeof author.$inferSelect>): Promise<string | null> {
  const row = one(await db.select().from(author).orderBy(asc(author.id)), pick)
  if (!row) return null
  const { id: authorId, name, slug, roleLine, bio, userId, portraitId } = { ...row, ...given }
  await editAuthor(SYSTEM, { authorId, name, slug, roleLine, bio, userId, portraitId })
  return `change the byline ${row.name}: ${JSON.stringify(given)}`
}

/** Verbs of sections, settings, bylines, pictures and pages about the paper, by what they do. */
export const PAPER_VERBS: Record<string, Verb> = {
  createSection: async ({ word }) => {
    const { slug } = await createSection(SYSTEM, { name: `${capital(wordAt(word))} life`, pillar: 'sport' })
    return `add the section /${slug}`
  },
  renameSection: async ({ pick, word }) => {
    const row = one(await sections(), pick)!
    await renameSection(SYSTEM, { sectionId: row.id, name: capital(wordAt(word)), slug: row.slug })
    return `name the section /${row.slug} ${capital(wordAt(word))}`
  },
  moveSection: async ({ pick, word }) => {
    const row = one(await sections(), pick)!
    const { slug } = await renameSection(SYSTEM, { sectionId: row.id, name: row.name, slug: `${wordAt(word)}-page` })
    return `move the section /${row.slug} to /${slug}`
  },
  reorderSections: async ({ pick }) => {
    const ids = (await sections()).map(({ id }) => id)
    const at = pick % ids.length
    await reorderSections(SYSTEM, { sectionIds: [...ids.slice(at), ...ids.slice(0, at)].reverse() })
    return 'put the sections in another order'
  },
  removeSection: async () => {
    const last = (await sections()).at(-1)!
    await removeSection(SYSTEM, { sectionId: last.id })
    return `remove the section /${last.slug}`
  },
  saveSettings: async ({ pick }) => {
    const wanted = one(SETTINGS, pick)!
    await saveSettings(SYSTEM, wanted)
    return `set ${JSON.stringify(wanted)}`
  },
  createAuthor: async ({ word }) => {
    const name = `Nora ${capital(wordAt(word))}`
    const { slug } = await createAuthor(SYSTEM, { name, roleLine: null, bio: null, userId: null })
    return `add the byline /author/${slug}`
  },
  renameAuthor: (choice) => changeAuthor(choice, { name: `Ines ${capital(wordAt(choice.word))}` }),
  describeAuthor: (choice) =>
    changeAuthor(choice, { roleLine: capital(wordAt(choice.word)), bio: `Knows ${wordAt(choice.word)}.` }),
  moveAuthor: (choice) => changeAuthor({ ...choice, pick: 3 }, { slug: `paul-${wordAt(choice.word)}` }),
  portrayAuthor: async (choice) =>
    changeAuthor(choice, {
      portraitId: one(await db.select().from(picture).orderBy(asc(picture.id)), choice.word)!.id,
    }),
  editPicture: async ({ pick, word }) => {
    const row = one(await db.select().from(picture).orderBy(asc(picture.id)), pick)!
    const texts = { alt: `A ${wordAt(word)}`, caption: wordAt(word), credit: wordAt(word), licence: '' }
    const focal = { focalX: (word % 10) / 10, focalY: (pick % 10) / 10 }
    await editPicture(SYSTEM, { pictureId: row.id, ...texts, ...focal })
    return `change the words and the focal point of a picture to ${focal.focalX}, ${focal.focalY}`
  },
  createPage: async ({ word }) => {
    const { slug } = await createPage(SYSTEM, { title: `The ${wordAt(word)} fund` })
    return `begin the page /${slug}`
  },
  savePage: async ({ pick, word }) => {
    const row = one(await pages(), pick)
    if (!row) return null
    const content = { title: row.title, body: bodyOf(`We speak of ${wordAt(word)}.`) }
    await savePage(SYSTEM, { pageId: row.id, baseVersion: row.version, content })
    return `save other words of the page /${row.slug}`
  },
  titlePage: async ({ pick, word }) => {
    const row = one(await pages(), pick)
    if (!row) return null
    const content = { title: `On ${wordAt(word)}`, body: row.body }
    await savePage(SYSTEM, { pageId: row.id, baseVersion: row.version, content })
    return `give the page /${row.slug} the title "${content.title}"`
  },
  emptyPage: async ({ pick }) => {
    const row = one(await pages(), pick)
    if (!row) return null
    await savePage(SYSTEM, {
      pageId: row.id,
      baseVersion: row.version,
      content: { title: row.title, body: bodyOf('') },
    })
    return `take all words from the page /${row.slug}`
  },
  renamePage: async ({ pick, word }) => {
    const row = one(await pages(), pick)
    if (!row) return null
    const { slug } = await renamePage(SYSTEM, { pageId: row.id, slug: `on-${wordAt(word)}` })
    return `move the page /${row.slug} to /${slug}`
  },
  reorderPages: async () => {
    await reorderPages(SYSTEM, { pageIds: (await pages()).map(({ id }) => id).reverse() })
    return 'put the pages in another order'
  },
  removePage: async ({ pick }) => {
    const row = one(await pages(), pick)
    if (!row) return null
    await removePage(SYSTEM, { pageId: row.id })
    return `remove the page /${row.slug}`
  },
  restorePage: async ({ pick }) => {
    const row = one(
      await db.select().from(sitePage).where(isNotNull(sitePage.removedAt)).orderBy(asc(sitePage.id)),
      pick,
    )
    if (!row) return null
    const { slug } = await restorePage(SYSTEM, { pageId: row.id })
    return `bring back the page /${slug}`
  },
}
