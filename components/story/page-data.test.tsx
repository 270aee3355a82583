import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { authorData } from './author-data'
import { breadcrumbs } from './breadcrumbs'
import { JsonLd } from './json-ld'
import { listData } from './list-data'
import { paperData } from './paper-data'

const SITE = { name: 'The Harbour Ledger', tagline: '', origin: 'https://ledger.example', language: 'en' } as const
const PUBLISHER = {
  '@type': 'NewsMediaOrganization',
  '@id': 'https://ledger.example/#paper',
  name: 'The Harbour Ledger',
  url: 'https://ledger.example/',
  logo: { '@type': 'ImageObject', url: 'https://ledger.example/icon-512.png', width: 512, height: 512 },
}

it('names the paper, its publisher and its search on the front', () => {
  expect(paperData({ ...SITE, tagline: 'News of the quay' })).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': 'https://ledger.example/#website',
        name: 'The Harbour Ledger',
        url: 'https://ledger.example/',
        description: 'News of the quay',
        inLanguage: 'en',
        publisher: { '@id': 'https://ledger.example/#paper' },
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: 'https://ledger.example/search?q={search_term_string}' },
          'query-input': 'required name=search_term_string',
        },
      },
      PUBLISHER,
    ],
  })
})

it('says where a page stands below the front', () => {
  const crumbs = [
    { name: 'News', path: '/news' },
    { name: 'A wall', path: '/news/2026/11/24/wall' },
  ]
  expect(breadcrumbs(SITE, crumbs)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'The Harbour Ledger', item: 'https://ledger.example/' },
      { '@type': 'ListItem', position: 2, name: 'News', item: 'https://ledger.example/news' },
      { '@type': 'ListItem', position: 3, name: 'A wall', item: 'https://ledger.example/news/2026/11/24/wall' },
    ],
  })
})

it('lists the stories of a page in their order', () => {
  const cards = [
    { url: '/news/2026/11/24/b', headline: 'B' },
    { url: '/news/2026/11/24/a', headline: 'A' },
  ]
  expect(listData(SITE, { name: 'News', path: '/news', cards })).toMatchObject({
    '@type': 'CollectionPage',
    name: 'News',
    url: 'https://ledger.example/news',
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: 2,
      itemListElement: [
        { '@type': 'ListItem', position: 1, url: 'https://ledger.example/news/2026/11/24/b', name: 'B' },
        { '@type': 'ListItem', position: 2, url: 'https://ledger.example/news/2026/11/24/a', name: 'A' },
      ],
    },
  })
})

it('introduces an author with what the page shows and no more', () => {
  const author = {
    name: 'Ines Ferreira',
    slug: 'ines-ferreira',
    roleLine: 'Harbour correspondent',
    bio: null,
    portrait: null,
  }
  expect(authorData(SITE, author)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: 'https://ledger.example/author/ines-ferreira',
    mainEntity: {
      '@type': 'Person',
      '@id': 'https://ledger.example/author/ines-ferreira',
      name: 'Ines Ferreira',
      url: 'https://ledger.example/author/ines-ferreira',
      jobTitle: 'Harbour correspondent',
      worksFor: PUBLISHER,
    },
  })
})

const HOSTILE = ['</script><script>alert(1)</script>', ']]>', '<!--', '&quot;', 'a\u0000b\u2028c', '🦆', '\u202e\u200f']

describe.each(HOSTILE)('the words %j', (words) => {
  const site = { ...SITE, name: words, tagline: words }
  it.each([
    ['paper', paperData(site)],
    ['breadcrumbs', breadcrumbs(site, [{ name: words, path: '/news' }])],
    ['list', listData(site, { name: words, path: '/news', cards: [{ url: '/a', headline: words }] })],
    ['author', authorData(site, { name: words, slug: 'a', roleLine: words, bio: words, portrait: null })],
  ])('cannot break out of the data of %s', (_, data) => {
    const html = renderToStaticMarkup(<JsonLd data={data} />)
    expect(html.match(/<\/?script|<!--/g)).toEqual(['<script', '</script'])
    expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(data)
  })
})
