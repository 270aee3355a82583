import { beforeEach, expect, it } from 'vitest'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS } from '@/features/auth/actor'
import { createPage } from '@/features/pages/create-page'
import { savePage } from '@/features/pages/save-page'
import { env } from '@/lib/env'
import { findDeadLinks } from './find-dead-links'
import { renameSlug } from './rename-slug'
import { makeActor, makeDraft, makeSection, paragraph, publish, rowOf, snapshot } from './testing'
import { unpublishStory } from './unpublish-story'

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
