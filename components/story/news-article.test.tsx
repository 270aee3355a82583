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

const words = (text: string, isBold = false) => ({
  type: 'text' as const,
  text,
  ...(isBold && { marks: [{ type: 'bold' as const }] }),
})

it('says what a review is of, when its text begins with the box', () => {
  const items = [[words('Play:', true), words(' The Prompter')], [words('See it from behind')]]
  const list = {
    type: 'bulletList',
    content: items.map((content) => ({ type: 'listItem', content: [{ type: 'paragraph', content }] })),
  }
  const review = { ...STORY, kind: 'review', body: { type: 'doc', content: [list] } } as unknown as PublicStory
  expect(newsArticle(review, SITE)).toMatchObject({
    '@type': ['NewsArticle', 'ReviewNewsArticle', 'Review'],
    itemReviewed: { '@type': 'Thing', name: 'The Prompter' },
    reviewBody: 'See it from behind',
  })
  const without = { ...review, body: { type: 'doc', content: [] } } as unknown as PublicStory
  expect(newsArticle(without, SITE)['@type']).toEqual(['NewsArticle', 'ReviewNewsArticle'])
  expect(newsArticle(without, SITE)).not.toHaveProperty('itemReviewed')
})

it('lists each picture of a gallery once', () => {
  const picture = (name: string) => ({ jpg: [{ url: `/media/${name}.jpg`, width: 1920 }], webp: [] })
  const figure = (pictureId: string, caption: string) => ({ type: 'figure', attrs: { pictureId, caption, credit: '' } })
  const gallery = {
    ...STORY,
    kind: 'gallery',
    picture: { ...picture('a'), caption: 'Lead', credit: 'O' },
    body: { type: 'doc', content: [figure('1', 'One'), figure('2', 'Two')] },
    pictures: { 1: picture('a'), 2: picture('b') },
  } as unknown as PublicStory
  expect(newsArticle(gallery, SITE)).toMatchObject({
    mainEntityOfPage: { '@type': 'ImageGallery', '@id': 'https://ledger.example/news/2026/11/24/wall' },
    image: [
      { url: 'https://ledger.example/media/a.jpg', caption: 'Lead', creditText: 'O' },
      { url: 'https://ledger.example/media/b.jpg', caption: 'Two' },
    ],
  })
})

it('cannot break out of its element', () => {
  const html = renderToStaticMarkup(<JsonLd data={newsArticle(STORY, SITE)} />)
  expect(html.match(/<\/?script/g)).toHaveLength(2)
  const text = html.replace(/^<script[^>]*>|<\/script>$/g, '')
  expect((JSON.parse(text) as { headline: string }).headline).toBe(STORY.headline)
})
