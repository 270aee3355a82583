import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { useTestStore } from '@/db/testing'
import { newRenderRecord, renderStorage } from '@/lib/tags'
import { getFeed, getRobots, getSitemap } from './public'
import { rss } from './rss'
import { card, HOSTILE, parsedText, PICTURE, site, SITE_CHANNEL } from './testing'

useTestStore()

describe('rss', () => {
  it.each(HOSTILE)('is valid XML with the headline %j, which comes out as text', (headline) => {
    const xml = rss(site, [card(headline)], { ...SITE_CHANNEL, title: headline, description: headline })
    expect(XMLValidator.validate(xml)).toBe(true)
    const parsed = new XMLParser({ cdataPropName: undefined }).parse(xml) as {
      rss: { channel: { item: { title: unknown; guid: unknown } } }
    }
    expect(String(parsed.rss.channel.item.title)).toBe(parsedText(headline))
  })

  it('gives each story an address and an identity that stays when the address changes', () => {
    const xml = rss(site, [card('A')], SITE_CHANNEL)
    expect(xml).toContain('<link>https://ledger.example/news/2026/11/24/a</link>')
    expect(xml).toContain('urn:uuid:01900000-0000-7000-8000-000000000000')
    expect(xml).toContain('xmlns:dc=')
    expect(xml).toContain('<dc:creator>A</dc:creator>')
    expect(xml).not.toContain('<author>')
    expect(xml).toContain('<pubDate>Tue, 24 Nov 2026 12:00:00 GMT</pubDate>')
    expect(xml).not.toContain('<media:content')
  })

  it('names the picture that is wide enough, with its words', () => {
    const xml = rss(site, [{ ...card('A'), picture: PICTURE }], SITE_CHANNEL)
    expect(xml).toContain(
      '<media:content url="https://ledger.example/media/b-1200.jpg" type="image/jpeg" medium="image" width="1200" height="800">',
    )
    expect(xml).toContain('<media:description type="plain">A &lt;wall&gt; &amp; gulls</media:description>')
    expect(xml).toContain('<media:credit>Ines Ferreira</media:credit>')
    expect(XMLValidator.validate(xml)).toBe(true)
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
    expect([...record.tags].sort()).toEqual(['front', 'pages', 'site'])
  })
})
