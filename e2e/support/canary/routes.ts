import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { word, type Facts } from './words'

const DIST = process.env.NEXT_DIST_DIR || '.next'
/** Nobody has this id, and no story this word. */
const NOBODY = '01900000-0000-7000-8000-000000000000'
export const UNSAID = word('unsaidbyanybody')

type Reach = { paths: (facts: Facts) => string[]; status: number | readonly number[] }
const at = (...paths: string[]) => ({ paths: () => paths, status: 200 })
/** A page of the newsroom: whoever is not signed in is led to the door. */
const closed = (...paths: string[]) => ({ paths: () => paths, status: 307 })

/**
 * How a reader reaches each route of the build, and what one is answered: the crawl asks for all of them in every way,
 * and fails when the build has a route that is not here.
 */
export const REACH: Record<string, Reach> = {
  '/newsroom/stories/[id]/preview/page': {
    paths: ({ hiddenStories }) => hiddenStories.map((id) => `/newsroom/stories/${id}/preview`),
    status: 307,
  },
  '/newsroom/stories/[id]/revisions/[revisionId]/page': {
    paths: ({ hiddenStories }) => hiddenStories.map((id) => `/newsroom/stories/${id}/revisions/${id}`),
    status: 307,
  },
  '/[...path]/page': {
    paths: () => ['/nothing/here', '/a/b/c/d/e/f', '/news/2026/11/24', '/news/2026/11/31/never', '/author', '/topic'],
    status: 404,
  },
  '/[section]/[yyyy]/[mm]/[dd]/[slug]/page': {
    paths: ({ story, live }) => [story, live, `${story}?replies=newest`],
    status: 200,
  },
  '/[section]/feed.xml/route': at('/news/feed.xml', '/culture/feed.xml'),
  '/[section]/page': at('/news', '/culture', '/about'),
  '/archive/[yyyy]/[mm]/[dd]/page': { paths: archive(['/', '/', '']), status: 200 },
  '/archive/[yyyy]/[mm]/page': { paths: archive(['/', '']), status: 200 },
  '/archive/page': at('/archive'),
  '/author/[slug]/feed.xml/route': at('/author/orla-quill/feed.xml', '/author/the-renamed/feed.xml'),
  '/author/[slug]/page': at('/author/orla-quill', '/author/the-renamed'),
  '/corrections/page': at('/corrections'),
  '/page': at('/'),
  '/replies/[receipt]/page': { paths: () => ['/replies/AAAAAAAAAAAAAAAAAAAAAA'], status: 404 },
  '/replies/answer/[commentId]/page': {
    paths: ({ hiddenReplies }) => hiddenReplies.map((id) => `/replies/answer/${id}`),
    status: 404,
  },
  '/replies/at/[commentId]/page': {
    paths: ({ hiddenReplies }) => hiddenReplies.map((id) => `/replies/at/${id}`),
    status: 404,
  },
  '/saved/page': at('/saved'),
  '/search/page': at('/search', '/search?q=gulls', '/search?q=harbour&page=2', '/search?q=harbuor'),
  '/topic/[slug]/feed.xml/route': at('/topic/gulls/feed.xml'),
  '/topic/[slug]/page': at('/topic/gulls'),
  '/_global-error/page': { paths: () => ['/_global-error'], status: 404 },
  '/_not-found/page': { paths: () => ['/_not-found'], status: 404 },
  '/api/auth/[...nextauth]/route': {
    paths: () => ['/api/auth/session', '/api/auth/providers', '/api/auth/csrf', '/api/auth/error', '/api/auth/signin'],
    status: [200, 302, 400, 404],
  },
  '/api/pictures/route': { paths: () => ['/api/pictures', `/api/pictures?before=${NOBODY}`], status: 401 },
  '/api/replies/route': { paths: () => ['/api/replies'], status: 405 },
  '/feed.json/route': at('/feed.json'),
  '/feed.xml/route': at('/feed.xml'),
  '/login/page': at('/login', '/login?next=/newsroom/people'),
  '/manifest.webmanifest/route': at('/manifest.webmanifest'),
  '/news-sitemap.xml/route': at('/news-sitemap.xml'),
  '/newsroom/[...missing]/page': closed('/newsroom/nothing'),
  '/newsroom/account/page': closed('/newsroom/account'),
  '/newsroom/page': closed('/newsroom', '/newsroom?stage=draft&q=harbour'),
  '/newsroom/pages/[id]/page': { paths: ({ removes }) => [`/newsroom/pages/${removes.gonePage}`], status: 307 },
  '/newsroom/pages/page': closed('/newsroom/pages'),
  '/newsroom/people/bylines/[authorId]/page': {
    paths: ({ removes }) => [`/newsroom/people/bylines/${removes.author}`],
    status: 307,
  },
  '/newsroom/people/bylines/new/page': closed('/newsroom/people/bylines/new'),
  '/newsroom/people/bylines/page': closed('/newsroom/people/bylines'),
  '/newsroom/people/page': closed('/newsroom/people'),
  '/newsroom/pictures/page': closed('/newsroom/pictures'),
  '/newsroom/replies/page': closed('/newsroom/replies'),
  '/newsroom/settings/page': closed('/newsroom/settings'),
  '/newsroom/stories/[id]/live/page': {
    paths: ({ removes }) => [`/newsroom/stories/${removes.live}/live`],
    status: 307,
  },
  '/newsroom/stories/[id]/page': {
    paths: ({ hiddenStories }) => hiddenStories.map((id) => `/newsroom/stories/${id}`),
    status: 307,
  },
  '/robots.txt/route': at('/robots.txt'),
  '/setup/[token]/page': at(`/setup/${'A'.repeat(43)}`),
  '/setup/password/[token]/page': at(`/setup/password/${'A'.repeat(43)}`),
  '/share/[kind]/[id]/[file]/route': {
    paths: ({ hiddenStories }) => [
      ...hiddenStories.map((id) => `/share/story/${id}/0123456789abcdef.png`),
      `/share/author/nobody/0123456789abcdef.png`,
    ],
    status: 404,
  },
  '/sitemap.xml/route': at('/sitemap.xml', '/sitemap.xml?part=1'),
}

/** `/archive/2026/11` and so on: the first parts of the day in the story's own address. */
function archive(joints: string[]) {
  return ({ story }: Facts) => [['/archive', ...story.split('/').slice(2, 2 + joints.length)].join('/')]
}

/** The routes of the build, as its manifest names them, but for the groups of layouts, which are in no address. */
export function builtRoutes(): string[] {
  const manifest = readFileSync(join(DIST, 'server', 'app-paths-manifest.json'), 'utf8')
  return Object.keys(JSON.parse(manifest) as Record<string, string>).map((key) => key.replaceAll(/\/\([^)]+\)/g, ''))
}

/** Where the build keeps what browsers are sent. */
export const STATIC_FOLDER = join(DIST, 'static')
export const DIST_FOLDER = DIST
