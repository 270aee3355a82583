import type { PublicSite } from '@/features/settings/public'
import { DEFAULT_SETTINGS } from '@/features/settings/input'
import type { PublicPicture, StoryCard } from '@/features/stories/types'
import { newRenderRecord, renderStorage } from '@/lib/tags'

/** Test only: a paper whose name needs escaping. */
export const site: PublicSite = {
  ...DEFAULT_SETTINGS,
  name: 'The <Ledger> & Co',
  origin: 'https://ledger.example',
  sections: [],
  pages: [],
}

/** Test only: the channel of the whole paper. */
export const SITE_CHANNEL = { title: site.name, description: site.name, page: '/', path: '/feed.xml' }

/** Test only: words that break a careless serializer. */
export const HOSTILE = [
  '</title><script>alert(1)</script>',
  ']]>',
  'a\u0000b\u000bc',
  'e\ud800f',
  '🦆 & <b>',
  '\u202eabc',
  '\u200fעברית\u200e',
  'quote \' and "',
  'line\r\nbreak',
]

/** Test only: what a parser gives back for hostile words. */
export function parsedText(text: string): string {
  return text.replace(/\r\n/, ' ').replaceAll('\u0000', '').replaceAll('\u000b', '').toWellFormed()
}

/** Test only: a picture in two sizes. */
export const PICTURE: PublicPicture = {
  avif: [],
  webp: [],
  jpg: [
    { url: '/media/b-640.jpg', width: 640 },
    { url: '/media/b-1200.jpg', width: 1200 },
    { url: '/media/b-2000.jpg', width: 2000 },
  ],
  width: 3000,
  height: 2000,
  alt: 'A <wall> & gulls',
  caption: 'The wall',
  credit: 'Ines Ferreira',
  focalX: 0.5,
  focalY: 0.5,
}

/** Test only: a story whose every word is this one. */
export function card(headline: string): StoryCard {
  return {
    id: '01900000-0000-7000-8000-000000000000' as StoryCard['id'],
    url: '/news/2026/11/24/a',
    headline,
    standfirst: headline,
    kicker: null,
    kind: 'news',
    isRunning: false,
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

/** Test only: what a reader found, what the page depended on and when it is due. */
export async function recorded<T>(read: () => Promise<T>) {
  const record = newRenderRecord()
  const found = await renderStorage.run(record, read)
  return { found, tags: record.tags, dueAtMs: record.dueAtMs }
}
