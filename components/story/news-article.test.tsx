import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { PublicStory } from '@/features/stories/types'
import { JsonLd } from './json-ld'
import { newsArticle } from './news-article'

const SITE = { name: 'The Harbour Ledger', origin: 'https://ledger.example' }
const STORY = {
  url: '/news/2026/11/24/wall',
  headline: 'Wall </script><script>alert(1)</script> & more',
  standfirst: null,
  kind: 'opinion',
  language: 'en',
  section: { name: 'News' },
  bylines: [{ name: 'Ines Ferreira', slug: 'ines-ferreira' }],
  picture: null,
  publishedAt: '2026-11-24T12:00:00.000Z',
  updatedAt: null,
  wordCount: 210,
  replyCount: 2,
  topics: [],
  corrections: [{ id: 'c', at: '2026-11-24T13:00:00.000Z', text: 'It was two.' }],
  sources: [
    { role: 'agency', name: 'CNN', url: null },
    { role: 'original', name: 'Politico', url: 'https://politico.example/a' },
  ],
} as unknown as PublicStory

it('describes a story with what it is based on', () => {
  expect(newsArticle(STORY, SITE)).toMatchObject({
    '@type': ['NewsArticle', 'OpinionNewsArticle'],
    mainEntityOfPage: 'https://ledger.example/news/2026/11/24/wall',
    dateModified: '2026-11-24T12:00:00.000Z',
    author: [{ '@type': 'Person', url: 'https://ledger.example/author/ines-ferreira' }],
    correction: [{ '@type': 'CorrectionComment', text: 'It was two.', datePublished: '2026-11-24T13:00:00.000Z' }],
    isBasedOn: [{ name: 'CNN' }, { name: 'Politico', url: 'https://politico.example/a' }],
  })
})

it('cannot break out of its element', () => {
  const html = renderToStaticMarkup(<JsonLd data={newsArticle(STORY, SITE)} />)
  expect(html.match(/<\/?script/g)).toHaveLength(2)
  const text = html.replace(/^<script[^>]*>|<\/script>$/g, '')
  expect((JSON.parse(text) as { headline: string }).headline).toBe(STORY.headline)
})
