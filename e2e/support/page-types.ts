import { join } from 'node:path'
import Database from 'better-sqlite3'
import { E2E_DATA, E2E_PORT } from './site'

/** A served demo edition: where it is asked, and where its store lies. */
export type Site = { origin: string; dataDir: string }
export const JOURNEYS: Site = { origin: `http://localhost:${E2E_PORT}`, dataDir: E2E_DATA }

export type PageType = {
  name: string
  /** Its address in the seeded demo edition. */
  find: (site: Site) => Promise<string>
  /** What its JSON-LD must be about, in order of the page; `NewsArticle` means the kind of a story, whichever it is. */
  data: readonly string[]
  status?: number
  /** What may shift if not the usual least: where a machine has no face for the script at all, empty boxes become words. */
  maxShift?: number
  /** Holds a story's text in this script, whose lines are counted. */
  body?: 'latin' | 'arabic' | 'japanese'
  /** Not to be kept with a sheet in docs/pages.md: it looks like its neighbour. */
  isAlike?: true
}

const at = (path: string) => () => Promise.resolve(path)
const STORY = ['NewsArticle', 'BreadcrumbList'] as const
const LIST = ['CollectionPage', 'BreadcrumbList'] as const

/**
 * Every page type of the reader site. A new one is one line here: axe, overflow, HTML validity, JSON-LD, layout shift,
 * pictures, weight and the sheets of docs/pages.md all read this list.
 */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'front', find: at('/'), data: ['WebSite'] },
  { name: 'section', find: at('/culture'), data: LIST },
  { name: 'topic', find: at('/topic/eastgate-baths'), data: LIST },
  { name: 'author', find: at('/author/ines-ferreira'), data: ['ProfilePage', 'BreadcrumbList'] },
  { name: 'archive', find: at('/archive'), data: LIST },
  { name: 'archive-day', find: linkOn('/archive', /^\/archive\/\d{4}\/\d\d\/\d\d$/), data: LIST },
  { name: 'corrections', find: at('/corrections'), data: LIST },
  { name: 'search', find: at('/search'), data: [] },
  { name: 'search-hits', find: at('/search?q=harbour'), data: [] },
  { name: 'search-nothing', find: at('/search?q=zzyzxqqq'), data: [], isAlike: true },
  { name: 'not-found', find: at('/nothing/here'), data: [], status: 404, isAlike: true },
  { name: 'not-found-meant', find: at('/news/council-votes-bathouse'), data: [], status: 404 },
  { name: 'about', find: at('/about'), data: ['AboutPage', 'BreadcrumbList'] },
  { name: 'saved', find: at('/saved'), data: [] },
  { name: 'story', find: story("slug like '%bathhouse%' and kind = 'news'"), data: STORY, body: 'latin' },
  { name: 'feature', find: story("kind = 'feature' and language = 'en'"), data: STORY, body: 'latin' },
  { name: 'opinion', find: story("kind = 'opinion'"), data: STORY, body: 'latin' },
  { name: 'explainer', find: story("slug = 'how-to-read-a-tide-table'"), data: STORY },
  { name: 'review', find: story("kind = 'review'"), data: STORY, body: 'latin' },
  { name: 'live', find: story("kind = 'live' and slug like 'eastgate%'"), data: STORY },
  { name: 'gallery', find: story("kind = 'gallery'"), data: STORY },
  { name: 'story-arabic', find: story("language = 'ar'"), data: STORY, body: 'arabic' },
  // A machine without a Japanese face shows narrow boxes until ours has come.
  { name: 'story-japanese', maxShift: 0.3, find: story("language = 'ja'"), data: STORY, body: 'japanese' },
]

/** The address of one page type by its name. */
export async function addressOf(name: string, site: Site = JOURNEYS): Promise<string> {
  const type = PAGE_TYPES.find((known) => known.name === name)
  if (!type) throw new Error(`no page type ${name}`)
  return type.find(site)
}

/** The first link of a page whose path looks like this. */
function linkOn(list: string, path: RegExp) {
  return async ({ origin }: Site): Promise<string> => {
    const html = await (await fetch(origin + list)).text()
    for (const [, href = ''] of html.matchAll(/<a\b[^>]* href="([^"]+)"/g)) if (path.test(href)) return href
    throw new Error(`${list} links to nothing like ${path}`)
  }
}

/** The newest public story of which this SQL about the table `story` is true. */
function story(where: string) {
  return ({ dataDir }: Site): Promise<string> => {
    const store = new Database(join(dataDir, 'broadsheet.db'), { readonly: true, fileMustExist: true })
    try {
      const found = store
        .prepare(
          `select '/' || (select slug from section where id = story.section_id) || '/' || replace(url_date, '-', '/') || '/' || slug
             from story where desk_state = 'published' and first_published_at is not null and (${where})
            order by first_published_at desc, id limit 1`,
        )
        .pluck()
        .get() as string | undefined
      if (!found) throw new Error(`no story where ${where}`)
      return Promise.resolve(found)
    } finally {
      store.close()
    }
  }
}
