import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { sitePage, sitePageVersion } from '@/db/schema'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS } from '@/features/auth/actor'
import { addPicture } from '@/features/media/add-picture'
import { getSitemap } from '@/features/feeds/public'
import { createSection } from '@/features/sections/create-section'
import { renameSection } from '@/features/sections/rename-section'
import { getSite } from '@/features/settings/public'
import { makeActor, paragraph, snapshot, tagsMovedBy, verbsOf } from '@/features/stories/testing'
import { emptyBody, type Body } from '@/lib/body'
import { newId, type SitePageId } from '@/lib/ids'
import { newRenderRecord, renderStorage, tag } from '@/lib/tags'
import { createPage } from './create-page'
import { listPages, listRemovedPages } from './list-pages'
import { findPage } from './public'
import { removePage } from './remove-page'
import { renamePage } from './rename-page'
import { reorderPages } from './reorder-pages'
import { restorePage } from './restore-page'
import { savePage } from './save-page'
import { missingPages } from './suggestions'
import { listPageVersions, readPageVersion } from './versions'
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
const redSquare = () =>
  sharp({ create: { width: 320, height: 320, channels: 3, background: '#d01010' } })
    .png()
    .toBuffer()
const everything = async () => [
  await db.select().from(sitePage),
  await db.select().from(sitePageVersion),
  await snapshot(),
]
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
    expect(await verbsOf(pageId)).toEqual(['page.create', 'page.save', 'page.rename', 'page.rename', 'page.remove'])
  })
})

describe('the past of a page', () => {
  it('is kept with each save: whose words, when, and as they were', async () => {
    const pageId = await make('About us', 'about')
    await write(pageId, 1, 'First words.')
    await savePage(admin, { pageId, baseVersion: 2, content: { title: 'Us', body: bodyOf('Second.') } })
    await write(pageId, 3, 'Second.', 'Us')
    expect(await listPageVersions(editor, { pageId })).toMatchObject({
      rows: [
        { version: 2, title: 'About us', words: 2, savedBy: 'Ed Itor' },
        { version: 1, title: 'About us', words: 0 },
      ],
      total: 2,
    })
    expect(await listPageVersions(editor, { pageId, before: 2 })).toMatchObject({ rows: [{ version: 1 }], total: 2 })
    const earlier = await readPageVersion(editor, { pageId, version: 2 })
    expect(earlier).toEqual({ title: 'About us', body: bodyOf('First words.') })
    expect(await savePage(editor, { pageId, baseVersion: 3, content: earlier })).toMatchObject({ version: 4 })
    expect(await findPage('about')).toMatchObject({ page: { title: 'About us', summary: 'First words.' } })
    await expect(readPageVersion(editor, { pageId, version: 9 })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('outlives its removal, and all of it comes back', async () => {
    const pageId = await make('About us', 'about')
    await write(pageId, 1)
    await renamePage(editor, { pageId, slug: 'who' })
    expect((await tagsMovedBy(() => removePage(editor, { pageId }))).toSorted()).toEqual([
      tag.page(pageId),
      tag.pages,
      tag.site,
    ])
    expect([await slugs(), (await getSite()).pages, await findPage('who')]).toEqual([[], [], null])
    expect(await getSitemap()).not.toContain('/who<')
    expect(await listRemovedPages(editor)).toMatchObject([{ id: pageId, slug: 'who', title: 'About us', words: 5 }])
    for (const attempt of [
      () => write(pageId, 2, 'Mine.'),
      () => renamePage(editor, { pageId, slug: 'us' }),
      () => removePage(editor, { pageId }),
      () => getWorkingPage(editor, pageId),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'not_found' })
    expect(await restorePage(editor, { pageId })).toEqual({ title: 'About us', slug: 'who' })
    expect(await findPage('who')).toMatchObject({ kind: 'page', page: { summary: 'We print what we know.' } })
    expect(await findPage('about')).toEqual({ kind: 'moved', url: '/who' })
    expect((await listPageVersions(editor, { pageId })).rows).toHaveLength(1)
    await expect(restorePage(editor, { pageId })).rejects.toMatchObject({ code: 'not_found' })
    expect((await verbsOf(pageId)).slice(-2)).toEqual(['page.remove', 'page.restore'])
  })

  it('holds no address: another page or a section may have it, and the page comes back beside it', async () => {
    const pageId = await make('About us', 'old')
    await write(pageId, 1)
    await renamePage(editor, { pageId, slug: 'us' })
    await removePage(editor, { pageId })
    const other = await make('Others', 'us')
    await renamePage(editor, { pageId: other, slug: 'old' })
    await createSection(admin, { name: 'Two', slug: 'us-2', pillar: 'news' })
    expect(await restorePage(editor, { pageId })).toEqual({ title: 'About us', slug: 'us-3' })
    expect(await slugs()).toEqual(['old', 'us-3'])
  })
})

it('is shown to readers only with words for each picture', async () => {
  const pageId = await make('About us', 'about')
  const before = await everything()
  const { pictureId } = await addPicture(editor, await redSquare(), { alt: 'A red square' })
  const attrs = { pictureId, caption: '', credit: '', alt: ' ', decorative: false, width: 'text' }
  const withPicture = (more: object) =>
    savePage(editor, {
      pageId,
      baseVersion: 1,
      content: { title: 'A', body: { type: 'doc', content: [{ type: 'figure', attrs: { ...attrs, ...more } }] } },
    })
  await expect(withPicture({})).rejects.toMatchObject({
    code: 'invalid',
    fields: { body: 'Say what a picture in the text shows, or mark it as decorative.' },
  })
  expect((await everything()).slice(0, 2)).toEqual(before.slice(0, 2))
  expect(await withPicture({ alt: 'A red square' })).toMatchObject({ version: 2 })
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
      () => restorePage(actor, { pageId }),
      () => readPageVersion(actor, { pageId, version: 1 }),
      () => listPageVersions(actor, { pageId }),
      () => listRemovedPages(actor),
      () => listPages(actor),
      () => getWorkingPage(actor, pageId),
    ])
      await expect(attempt()).rejects.toMatchObject({ code })
  expect(await everything()).toEqual(before)
  await removePage(admin, { pageId })
})
