import { expect, it } from 'vitest'
import { useTestStore } from '@/features/comments/testing'
import { makeActor, makeDraft, makeSection, publish } from '@/features/stories/testing'
import { generateMetadata as authorHead } from './author/[slug]/page'
import { generateMetadata as sectionHead } from './[section]/page'
import { generateMetadata as topicHead } from './topic/[slug]/page'

useTestStore()

const searchParams = Promise.resolve({})
const PAPER = { url: '/feed.xml', title: 'Broadsheet' }

it('names the feed of a list beside that of the paper, and none where there is no list', async () => {
  await makeSection('news')
  const editor = await makeActor('editor', 'Maud Reader')
  await publish(editor, await makeDraft(editor, { topicNames: ['Harbour'] }))
  const section = (slug: string) => sectionHead({ params: Promise.resolve({ section: slug }), searchParams })
  const topic = (slug: string) => topicHead({ params: Promise.resolve({ slug }), searchParams })
  const author = (slug: string) => authorHead({ params: Promise.resolve({ slug }), searchParams })
  const feeds = async (head: ReturnType<typeof section>) => (await head).alternates?.types?.['application/rss+xml']
  expect(await feeds(section('news'))).toEqual([PAPER, { url: '/news/feed.xml', title: 'NEWS | Broadsheet' }])
  expect(await feeds(topic('harbour'))).toEqual([
    PAPER,
    { url: '/topic/harbour/feed.xml', title: 'Harbour | Broadsheet' },
  ])
  expect(await feeds(author('maud-reader'))).toEqual([
    PAPER,
    { url: '/author/maud-reader/feed.xml', title: 'Maud Reader | Broadsheet' },
  ])
  for (const head of [section('nothing'), topic('nothing'), author('nothing')])
    expect(await feeds(head)).toEqual([PAPER])
})
