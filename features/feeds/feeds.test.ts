import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import type { PublicSite } from '@/features/settings/public'
import type { StoryCard } from '@/features/stories/types'
import { DEFAULT_SETTINGS } from '@/features/settings/input'
import { useTestStore } from '@/db/testing'
import { newRenderRecord, renderStorage } from '@/lib/tags'
import { getFeed, getRobots, getSitemap } from './public'
import { rss } from './rss'
import { sitemap } from './sitemap'

useTestStore()

const site: PublicSite = {
  ...DEFAULT_SETTINGS,
  name: 'The <Ledger> & Co',
  origin: 'https://ledger.example',
  sections: [],
}
const HOSTILE = [
  '</title><script>alert(1)</script>',
  ']]>',
  'a\u0000b\u000bc',
  'e\ud800f',
  '🦆 & <b>',
  '\u202eabc',
  'quote \' and "',
  'line\r\nbreak',
]

function card(headline: string): StoryCard {
  return {
    id: '01900000-0000-7000-8000-000000000000' as StoryCard['id'],
    url: '/news/2026/11/24/a',
    headline,
    standfirst: headline,
    kicker: null,
    kind: 'news',
    language: 'en',
    dir: 'ltr',
    section: { id: 's' as StoryCard['section']['id'], slug: 'news', name: headline, pillar: 'news' },
    bylines: [{ name: headline, slug: 'a', roleLine: null, bio: null, portrait: null }],
    picture: null,
    publishedAt: '2026-11-24T12:00:00.000Z',
    updatedAt: null,
    replyCount: 0,
  }
}

describe('rss', () => {
  it.each(HOSTILE)('is valid XML with the headline %j, which comes out as text', (headline) => {
    const xml = rss(site, [card(headline)])
    expect(XMLValidator.validate(xml)).toBe(true)
    const parsed = new XMLParser({ cdataPropName: undefined }).parse(xml) as {
      rss: { channel: { item: { title: unknown; guid: unknown } } }
    }
    const expected = headline.replace(/\r\n/, ' ').replaceAll('\u0000', '').replaceAll('\u000b', '').toWellFormed()
    expect(String(parsed.rss.channel.item.title)).toBe(expected)
  })

  it('gives each story an address and an identity that stays when the address changes', () => {
    const xml = rss(site, [card('A')])
    expect(xml).toContain('<link>https://ledger.example/news/2026/11/24/a</link>')
    expect(xml).toContain('urn:uuid:01900000-0000-7000-8000-000000000000')
    expect(xml).toContain('xmlns:dc=')
    expect(xml).toContain('<dc:creator>A</dc:creator>')
    expect(xml).not.toContain('<author>')
    expect(xml).toContain('<pubDate>Tue, 24 Nov 2026 12:00:00 GMT</pubDate>')
  })
})

describe('sitemap', () => {
  it('is valid and escapes addresses', () => {
    const xml = sitemap([{ url: 'https://ledger.example/a?b=1&c=<', changedAt: '2026-11-24T12:00:00.000Z' }])
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).toContain(
      '<loc>https://ledger.example/a?b=1&amp;c=&lt;</loc><lastmod>2026-11-24T12:00:00.000Z</lastmod>',
    )
  })
})

describe('an empty paper', () => {
  it('has a feed, a sitemap and robots, and each says what it depends on', async () => {
    const record = newRenderRecord()
    await renderStorage.run(record, async () => {
      expect(XMLValidator.validate(await getFeed())).toBe(true)
      expect(await getSitemap()).toContain('<loc>http://localhost:3000/</loc>')
      expect(await getRobots()).toContain('Disallow: /newsroom')
    })
    expect([...record.tags].sort()).toEqual(['front', 'site'])
  })
})
