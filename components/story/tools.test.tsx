import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { StoryCard } from '@/features/stories/types'
import { Tools } from './tools'

const story = {
  headline: 'Harbour wall to rise',
  url: '/news/2026/11/24/harbour-wall-to-rise',
  section: { name: 'News' } as StoryCard['section'],
  language: 'en',
  dir: 'ltr' as const,
  publishedAt: '2026-11-24T12:00:00.000Z',
  replyCount: 0,
}
const html = (address: string | null) =>
  renderToStaticMarkup(<Tools story={story} address={address} repliesAreOpen={false} />)
const names = (text: string) => [...text.matchAll(/class="act"[^>]*>([^<]+)</g)].map(([, name]) => name)

it('copies, keeps and sends the address where readers find the story', () => {
  const address = 'https://ledger.example/news/2026/11/24/harbour-wall-to-rise'
  expect(names(html(address))).toEqual(['Copy link', 'Save for later', 'Email', 'Print'])
  expect(html(address)).toContain(`data-copy="${address}"`)
})

it('has nothing to copy, keep or send of a story that readers do not find', () => {
  expect(names(html(null))).toEqual(['Print'])
})
