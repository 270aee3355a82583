import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { formerPageSlug, sitePage } from '@/db/schema'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS } from '@/features/auth/actor'
import { getSitemap } from '@/features/feeds/public'
import { createSection } from '@/features/sections/create-section'
import { renameSection } from '@/features/sections/rename-section'
import { getSite } from '@/features/settings/public'
import { makeActor, paragraph, snapshot, tagsMovedBy, verbsOf } from '@/features/stories/testing'
import { emptyBody, type Body } from '@/lib/body'
import { newId, type SitePageId } from '@/lib/ids'
import { newRenderRecord, renderStorage, tag } from '@/lib/tags'
import { createPage } from './create-page'
import { listPages } from './list-pages'
import { findPage } from './public'
import { removePage } from './remove-page'
import { renamePage } from './rename-page'
import { reorderPages } from './reorder-pages'
import { savePage } from './save-page'
import { missingPages } from './suggestions'
import { getWorkingPage } from './working-page'

useTestStore()
let editor: Awaited<ReturnType<typeof makeActor>>
let admin: Awaited<ReturnType<typeof makeActor>>
beforeEach(async () => {
  editor = await makeActor('editor', 'Ed Itor')
  admin = await makeActor('admin')
})

const bodyOf = (text: string): Body => ({ type: 'doc', content: [paragraph(text)] })
const make = async (title: string, slug?: string) => (await createPage(editor, { title, slug })).pageId
const write = (pageId: SitePageId, baseVersion: number, text = 'We print what we know.', title = 'About us') =>
  savePage(editor, { pageId, baseVersion, content: { title, body: bodyOf(text) } })
const everything = async () => [await db.select().from(sitePage), await snapshot()]
const slugs = async () => (await listPages(editor)).map(({ slug }) => slug)

describe('a page', () => {
  it('is begun at the end, and readers see it when it has words', async () => {
    const pageId = await make('About us', 'about')
    await make('Łodzie i my')
    expect(await slugs()).toEqual(['about', 'lodzie-i-my'])
    expect([await findPage('about'), (await getSite()).pages]).toEqual([null, []])
    expect(await getSitemap()).not.toContain('/about<')
    await write(pageId, 1)
    expect(await findPage('about')).toMatchObject({
      kind: 'page',
      page: { title: 'About us', url: '/about', summary: 'We print what we know.', language: 'en', dir: 'ltr' },
    })
    expect((await getSite()).pages.map(({ url }) => url)).toEqual(['/about'])
    expect(await getSitemap()).toContain('/about<')
    expect((await listPages(editor))[0]).toMatchObject({ words: 5, updatedBy: 'Ed Itor' })
    expect(await verbsOf(pageId)).toEqual(['page.create', 'page.save'])
  })

  it('moves its own tag and the sitemap’s with its words, and every page’s when its name shows or changes', async () => {
    const pageId = await make('About us', 'about')
    expect((await tagsMovedBy(() => write(pageId, 1))).toSorted()).toEqual([tag.page(pageId), tag.pages, tag.site])
    expect((await tagsMovedBy(() => write(pageId, 2, 'Other words.'))).toSorted()).toEqual([
      tag.page(pageId),
      tag.pages,
    ])
    expect(await tagsMovedBy(() => write(pageId, 3, 'Other words.'))).toEqual([])
    expect(await tagsMovedBy(() => write(pageId, 3, 'Other words.', 'About the paper'))).toContain(tag.site)
    const record = newRenderRecord()
    await renderStorage.run(record, () => findPage('about'))
    expect([...record.tags].toSorted()).toEqual([tag.page(pageId), tag.site])
  })

  it('is not overwritten by who has not seen the newest words', async () => {
    const pageId = await make('About us', 'about')
    await write(pageId, 1)
    const before = await everything()
    await expect(write(pageId, 1, 'Mine.')).rejects.toMatchObject({ code: 'conflict' })
    expect(await everything()).toEqual(before)
    expect(await write(pageId, 1)).toMatchObject({ version: 2 })
    expect(await write(pageId, 2, 'Mine.')).toMatchObject({ version: 3 })
    expect((await getWorkingPage(admin, pageId)).content.body).toEqual(bodyOf('Mine.'))
  })

  it('takes nothing but the allow-list, and no picture that is gone', async () => {
    const pageId = await make('About us', 'about')
    const before = await everything()
    const attrs = { pictureId: newId(), caption: '', credit: '', alt: '', decorative: true, width: 'text' }
    for (const content of [
      { title: 'A', body: { type: 'doc', content: [{ type: 'script' }] } },
      { title: ' ', body: emptyBody() },
      { title: 'A', body: emptyBody(), html: '<b>' },
      { title: 'A', body: { type: 'doc', content: [{ type: 'figure', attrs }] } },
    ])
      await expect(savePage(editor, { pageId, baseVersion: 1, content })).rejects.toMatchObject({ code: 'invalid' })
    expect(await everything()).toEqual(before)
  })
})

describe('the address of a page', () => {
  it('is none that the portal, a section or another page has or had', async () => {
    const { sectionId } = await createSection(admin, { name: 'Harbour', pillar: 'news' })
    await renameSection(admin, { sectionId, name: 'Port', slug: 'port' })
    const pageId = await make('About us', 'about')
    await renamePage(editor, { pageId, slug: 'who-we-are' })
    const before = await everything()
    for (const [slug, words] of [
      ['newsroom', /keeps the address/],
      ['port', /section Port has/],
      ['harbour', /still leads to the section Port/],
      ['who-we-are', /Another page/],
      ['about', /still leads to another page/],
    ] as const)
      await expect(make('New', slug)).rejects.toMatchObject({
        fields: { slug: expect.stringMatching(words) as string },
      })
    expect(await everything()).toEqual(before)
  })

  it('is no section’s either, nor is one that it had', async () => {
    const pageId = await make('Standards', 'standards')
    await renamePage(editor, { pageId, slug: 'rules' })
    for (const slug of ['rules', 'standards'])
      await expect(createSection(admin, { name: 'X', slug, pillar: 'news' })).rejects.toMatchObject({
        code: 'conflict',
        fields: { slug: expect.stringContaining('Standards') as string },
      })
  })

  it('leads on from a former one, and may be taken back', async () => {
    const pageId = await make('About us', 'about')
    await write(pageId, 1)
    expect((await tagsMovedBy(() => renamePage(editor, { pageId, slug: 'who-we-are' }))).toSorted()).toEqual([
      tag.page(pageId),
      tag.pages,
      tag.site,
    ])
    expect(await findPage('about')).toEqual({ kind: 'moved', url: '/who-we-are' })
    await renamePage(editor, { pageId, slug: 'about' })
    expect(await findPage('about')).toMatchObject({ kind: 'page' })
    expect(await findPage('who-we-are')).toEqual({ kind: 'moved', url: '/about' })
    await removePage(editor, { pageId })
    expect([await findPage('about'), await findPage('who-we-are')]).toEqual([null, null])
    expect(await db.select().from(formerPageSlug)).toEqual([])
    expect(await verbsOf(pageId)).toEqual(['page.create', 'page.save', 'page.rename', 'page.rename', 'page.remove'])
  })
})

it('is put in order, all or none', async () => {
  const [a, b] = [await make('A page'), await make('B page')]
  await reorderPages(editor, { pageIds: [b, a] })
  expect(await slugs()).toEqual(['b-page', 'a-page'])
  for (const pageIds of [[a], [a, a], [a, newId()]])
    await expect(reorderPages(editor, { pageIds })).rejects.toMatchObject({ code: 'conflict' })
  expect(await slugs()).toEqual(['b-page', 'a-page'])
})

it('suggests what readers look for and is not begun', async () => {
  expect(missingPages([]).map(({ slug }) => slug)).toEqual(['about', 'ethics', 'contact', 'privacy'])
  expect(missingPages([{ slug: 'ethics' }]).map(({ slug }) => slug)).toEqual(['about', 'contact', 'privacy'])
})

it('is for editors and admins alone', async () => {
  const pageId = await make('About us', 'about')
  const reporter = await makeActor('reporter')
  const moderator = await makeActor('moderator')
  const before = await everything()
  for (const [actor, code] of [
    [ANONYMOUS, 'unauthenticated'],
    [reporter, 'forbidden'],
    [moderator, 'forbidden'],
  ] as const)
    for (const attempt of [
      () => createPage(actor, { title: 'Mine' }),
      () => savePage(actor, { pageId, baseVersion: 1, content: { title: 'Mine', body: emptyBody() } }),
      () => renamePage(actor, { pageId, slug: 'mine' }),
      () => reorderPages(actor, { pageIds: [pageId] }),
      () => removePage(actor, { pageId }),
      () => listPages(actor),
      () => getWorkingPage(actor, pageId),
    ])
      await expect(attempt()).rejects.toMatchObject({ code })
  expect(await everything()).toEqual(before)
  await removePage(admin, { pageId })
})
