import { beforeEach, expect, it, vi } from 'vitest'
import { comment, picture } from '@/db/schema'
import { arrange, TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS } from '@/features/auth/actor'
import { createPage } from '@/features/pages/create-page'
import { savePage } from '@/features/pages/save-page'
import { env } from '@/lib/env'
import { newId, type CommentId } from '@/lib/ids'
import { findDeadLinks } from './find-dead-links'
import * as known from './known-places'
import { renameSlug } from './rename-slug'
import { makeActor, makeDraft, makeSection, paragraph, publish, rowOf, snapshot } from './testing'
import { unpublishStory } from './unpublish-story'

vi.mock(import('./known-places'), { spy: true })

useTestStore()
let editor: Awaited<ReturnType<typeof makeActor>>
beforeEach(async () => {
  editor = await makeActor('editor', 'Ed Itor')
})
const deadOf = (...hrefs: string[]) => findDeadLinks(editor, { hrefs })

it('knows stories by what readers find: there, moved, or not', async () => {
  const storyId = await makeDraft(editor, { sectionId: await makeSection('news'), topicNames: ['Walls'] })
  const { slug: draftSlug } = await rowOf(storyId)
  expect(await deadOf(`/news/2026/11/24/${draftSlug}`, '/topic/walls')).toHaveLength(2)
  await publish(editor, storyId)
  const { urlDate, slug } = await rowOf(storyId)
  const url = `/news/${urlDate!.replaceAll('-', '/')}/${slug}`
  const own = `${env().siteUrl}${url}`
  expect(await deadOf(url, own, `${url}?x=1#replies`, '/news', '/topic/walls', '/topic/walls/feed.xml')).toEqual([])
  await renameSlug(editor, { storyId, slug: 'wall' })
  expect(await deadOf(url)).toEqual([])
  await unpublishStory(editor, { storyId })
  expect(await deadOf(url, own, '/topic/walls')).toEqual([url, own, '/topic/walls'])
})

it('knows the pages about the paper, and leaves other sites and the portal’s own places alone', async () => {
  const { pageId } = await createPage(editor, { title: 'About us', slug: 'about' })
  expect(await deadOf('/about', '/ethics', '/no/thing', '/author/nobody', '/%')).toHaveLength(5)
  await savePage(editor, {
    pageId,
    baseVersion: 1,
    content: { title: 'About us', body: { type: 'doc', content: [paragraph('We print what we know.')] } },
  })
  expect(await deadOf('/about', '/about#who')).toEqual([])
  expect(
    await deadOf(
      '/',
      '/archive/2026/11/24',
      '/search?q=x',
      '/corrections',
      'https://other.example/x',
      'mailto:a@b.example',
      '#x',
    ),
  ).toEqual([])
})

it('takes no place for one because its first part is the portal’s', async () => {
  const none = [
    '/help',
    '/help/me',
    '/pages/x',
    '/latest',
    '/author',
    '/topic',
    '/search/x',
    '/archive/2026/13',
    '/archive/2026/02/30',
    '/media/nothing.jpg',
    `/media/${'0'.repeat(32)}-320.avif`,
    '/assets/none.js',
    '/api/replies',
    '/newsroom',
    '/login',
    '/replies/x',
    `/replies/at/${newId()}`,
    '/author/feed.xml',
  ]
  expect(await deadOf(...none)).toEqual(none)
  const there = [
    '/feed.xml',
    '/feed.json',
    '/sitemap.xml',
    '/saved',
    '/archive',
    '/archive/2026/11',
    '/icon.svg',
    '/archive/',
  ]
  expect(await deadOf(...there)).toEqual([])
})

it('judges three hundred links in one look-up of each kind', async () => {
  const storyId = await makeDraft(editor, { sectionId: await makeSection('news') })
  await publish(editor, storyId)
  const { urlDate, slug } = await rowOf(storyId)
  const url = `/news/${urlDate!.replaceAll('-', '/')}/${slug}`
  const kinds = (n: number) => [`/news/2026/11/24/no-${n}`, `/topic/no-${n}`, `/author/no-${n}`, `/no-${n}`]
  const dead = Array.from({ length: 74 }, (_, n) => kinds(n)).flat()
  vi.clearAllMocks()
  expect(await deadOf(...dead, url, `${url}/`, '/news')).toEqual(dead)
  for (const ask of Object.values(known)) expect(ask).toHaveBeenCalledTimes(1)
})

it('asks for no part that is not there', async () => {
  const storyId = await makeDraft(editor, { sectionId: await makeSection('news') })
  await publish(editor, storyId)
  const { urlDate, slug } = await rowOf(storyId)
  const odd = [`/news//${urlDate!.replaceAll('-', '/')}/${slug}`, '/archive//2026/11', '//news', '/%2Fnews']
  expect((await deadOf(...odd)).filter((href) => href !== '//news')).toEqual(odd.filter((href) => href !== '//news'))
})

it('knows files of pictures and published replies', async () => {
  const storyId = await makeDraft(editor, { sectionId: await makeSection('news') })
  await publish(editor, storyId)
  const [hash, shown, waiting] = ['ab'.repeat(32), newId<CommentId>(), newId<CommentId>()]
  const file = `${hash.slice(0, 32)}-320.avif`
  await arrange(async (tx) => {
    const renditions = [{ file, width: 320, height: 200, format: 'avif' as const, bytes: 9 }]
    await tx
      .insert(picture)
      .values({ id: newId(), sha256: hash, width: 320, height: 200, renditions, createdAt: TEST_NOW })
    const reply = { storyId, authorName: 'Rosa', body: 'Yes.', createdAt: TEST_NOW }
    await tx.insert(comment).values({ ...reply, id: shown, status: 'approved' })
    await tx.insert(comment).values({ ...reply, id: waiting, status: 'pending' })
  })
  const gone = [`/media/${file.replace('320', '640')}`, `/replies/at/${waiting}`]
  expect(await deadOf(`/media/${file}`, `/replies/at/${shown}`, ...gone)).toEqual(gone)
})

it('is for who writes, and changes nothing', async () => {
  const before = await snapshot()
  for (const who of [ANONYMOUS, await makeActor('moderator')])
    await expect(findDeadLinks(who, { hrefs: ['/x'] })).rejects.toMatchObject({
      code: who === ANONYMOUS ? 'unauthenticated' : 'forbidden',
    })
  await expect(
    findDeadLinks(editor, { hrefs: Array.from({ length: 301 }, (_, at) => `/${at}`) }),
  ).rejects.toMatchObject({ code: 'invalid' })
  await deadOf('/x', '/news/2026/11/24/x')
  expect(await snapshot()).toEqual(before)
})
