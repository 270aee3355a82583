import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from '@playwright/test'
import { listPublicFiles } from '../../lib/public-files'
import { STANDING, textColumns } from '../support/canary/columns'
import { addressesIn, Crawl, eachOf, ROUTER_FILES, WAYS, type May } from '../support/canary/crawl'
import { badRequests, postReply } from '../support/canary/requests'
import { findLeaks } from '../support/canary/leaks'
import { readNeedles } from '../support/canary/needles'
import { Paper } from '../support/canary/paper'
import { builtRoutes, DIST_FOLDER, REACH, STATIC_FOLDER, UNSAID } from '../support/canary/routes'
import { listSurfaces } from '../support/canary/surfaces'
import { ADDRESSES, ASKED_WORDS, EXPIRING, HIDDEN_GROUPS, MAILS, word, type Facts } from '../support/canary/words'
import { send } from '../support/raw'
import { PEOPLE } from '../support/site'

test.describe.configure({ mode: 'serial' })

const startedMs = Date.now()
let paper: Paper
let facts: Facts
let crawl: Crawl
const receipts: string[] = []
const AT_ONCE = 4
/** Once a kind is asked for in every way, its like is asked for whole and in parts. */
const AS_PARTS = WAYS.filter(({ how }) => how === 'rsc')
const LISTS = ['/', '/feed.xml', '/feed.json', '/sitemap.xml', '/news-sitemap.xml', '/archive', '/corrections']
/** Pages that are alike and dear: pictures that are drawn for networks, and the page of each reply. */
const FEW = /^\/(?:share|replies\/at|replies\/answer)\//
const MOST_OF_FEW = 3

const isExpiring: May = ({ what }) => what.startsWith(word(EXPIRING)) && !what.includes('secret')
/** Own words and ids that an answer gives back to who sent them. */
const own =
  (text: string): May =>
  (leak) =>
    isExpiring(leak) || text.includes(leak.what) || (leak.form.length >= 22 && text.includes(leak.form))

test.beforeAll(async () => {
  test.setTimeout(180_000)
  paper = new Paper()
  paper.write('lay.ts')
  await paper.serve()
  facts = JSON.parse(readFileSync(paper.factsFile, 'utf8')) as Facts
})
test.afterAll(() => paper?.stop())

test('every route of the build and every column of the schema has an entry', () => {
  expect(builtRoutes().filter((route) => !(route in REACH))).toEqual([])
  expect(Object.keys(REACH).filter((route) => !builtRoutes().includes(route))).toEqual([])
  expect(textColumns().filter((column) => !(column in STANDING))).toEqual([])
  expect(Object.keys(STANDING).filter((column) => !textColumns().includes(column))).toEqual([])
})

test('planted words are found in every form, and do stand in the originals of the pictures', () => {
  const needles = readNeedles(paper.dataDir, facts, [], { isLaid: false })
  const secret = MAILS[0]!
  const hashes = ['md5', 'sha1', 'sha256'].map((name) => createHash(name).update(secret).digest())
  const forms = [
    ...[secret.toUpperCase(), encodeURIComponent(secret), Buffer.from(secret).toString('hex')],
    ...['', 'a', 'ab'].map((before) => Buffer.from(before + secret).toString('base64')),
    ...[escaped(secret, '&#x', ';'), escaped(secret, '\\u00'), escaped(secret, '%'), escaped(secret, '%25')],
    ...hashes.flatMap((hash) => [hash.toString('hex'), hash.toString('base64'), hash.toString('base64url')]),
    ...[ADDRESSES.v4, facts.tokens[0]!, facts.hiddenStories[0]!, PEOPLE.admin.email],
  ]
  for (const form of forms) expect(findLeaks(Buffer.from(`{"a":"${form}"}`), needles).length, form).toBeGreaterThan(0)
  expect(findLeaks(Buffer.from('Nobody was there but the gulls.'), needles)).toEqual([])

  const originals = readdirSync(join(paper.dataDir, 'originals')).map((file) => join(paper.dataDir, 'originals', file))
  const told = originals.flatMap((file) => findLeaks(readFileSync(file), needles).map(({ what }) => what))
  for (const field of ['artist', 'copyright', 'about', 'place', 'xmp', 'iptcby', 'iptcabout', 'comment'])
    expect(told).toContain(word(`photo${field}`))
  for (const field of ['drawingtext', 'drawingartist', 'portraitartist', 'portraitxmp'])
    expect(told).toContain(word(field))
})

test('what will be taken away is read first, so that it lies in the caches', async () => {
  for (const { path, words } of facts.shown) {
    const answers = await Promise.all([path, ...LISTS].map((one) => send(one, { port: paper.port })))
    for (const one of words) expect(answers[0]!.text.includes(one), `${one} at ${path}`).toBe(true)
  }
  receipts.push(...(await postReply(paper, facts)))
  paper.write('take-down.ts')
})

test('no answer to a reader holds what is not for readers (E1, E2, E3)', async () => {
  test.setTimeout(240_000)
  crawl = new Crawl(paper.port, readNeedles(paper.dataDir, facts, receipts), [process.cwd(), tmpdir(), paper.folder])
  const known = new Set<string>()
  const named = new Set<string>()
  const wrong: string[] = []
  for (const { paths, status } of Object.values(REACH))
    await eachOf(paths(facts), AT_ONCE, async (path) => {
      const answer = await read(path, WAYS)
      if (![status].flat().includes(answer.status)) wrong.push(`${path}: ${answer.status}`)
      for (const ending of ROUTER_FILES) await crawl.ask(bare(path) + ending, { how: 'router file', may: own(path) })
    })
  expect(wrong).toEqual([])

  const taken = [...facts.shown.map(({ path }) => path), ...facts.gone, facts.expiring.url]
  await eachOf(taken, AT_ONCE, async (path) => void (await read(path, WAYS)))
  for (const gone of facts.gone) expect((await crawl.ask(gone)).status, gone).toBe(410)
  const files = [...listPublicFiles('public'), ...built(), ...media(), '/healthz', '/readyz']
  const few = new Map<string, number>()
  for (let next = new Set([...files, ...named]); next.size > 0; next = new Set([...named].filter(isNew))) {
    named.clear()
    await eachOf([...next].filter(isNew), AT_ONCE, async (path) => {
      const [kind] = FEW.exec(path) ?? []
      if (kind) few.set(kind, (few.get(kind) ?? 0) + 1)
      if (!kind || few.get(kind)! <= MOST_OF_FEW) await read(path, files.includes(path) ? [] : AS_PARTS)
      else known.add(path)
    })
  }
  await badRequests(crawl, facts, receipts, own)
  expect(crawl.found).toEqual([])
  expect(crawl.count).toBeGreaterThan(1_000)

  function isNew(path: string): boolean {
    return !known.has(path)
  }

  async function read(path: string, ways: typeof WAYS) {
    known.add(path)
    const answer = await crawl.ask(path, { may: own(path) })
    for (const one of addressesIn(answer, paper.origin)) named.add(one)
    const isForOne = /^\/(?:newsroom|login|setup|api)\b/.test(path)
    for (const { how, headers = {}, path: spell } of ways) {
      const spelt = spell ? spell(path) : path
      await crawl.ask(spelt, { how, headers, may: own(isForOne ? spelt : path) })
    }
    return answer
  }
})

const escaped = (text: string, before: string, after = '') =>
  [...text].map((char) => before + char.charCodeAt(0).toString(16) + after).join('')
const bare = (path: string) => path.split('?')[0]!

/** What browsers are sent of the build. */
function built(): string[] {
  return [...listPublicFiles(STATIC_FOLDER)].map((path) => `/_next/static${path}`)
}

/** All sizes of all pictures, those that no page shows too. */
function media(): string[] {
  return readdirSync(join(paper.dataDir, 'media')).map((file) => `/media/${file}`)
}

test('search and mistyped addresses know nothing of them', async () => {
  const before = crawl.found.length
  const unsaid = await crawl.ask(`/search?q=${UNSAID}`, { may: own(UNSAID) })
  for (const one of ASKED_WORDS) {
    const { text } = await crawl.ask(`/search?q=${one}`, { how: 'search', may: own(one) })
    expect(text.replaceAll(one, UNSAID), one).toBe(unsaid.text)
  }
  const heads = HIDDEN_GROUPS.map((group) => word(`${group}head`))
  const mistyped = [...heads, ...facts.due.map(({ group }) => word(`${group}head`))].map((one) => one.slice(0, -1))
  for (const one of mistyped) {
    await crawl.ask(`/search?q=${one}`, { how: 'search', may: own(one) })
    await crawl.ask(`/news/2026/11/24/${one}-over-the-harbou`, { how: 'mistyped', may: own(one) })
  }
  const places = ['draft', 'review', 'ready'].map((group) => word(`${group}slu`))
  for (const one of [...places, word('gonepageslu'), word('draftpageslu'), word('comebackslu')])
    for (const path of [`/${one}`, `${facts.story.slice(0, facts.story.lastIndexOf('/'))}/${one}`, `/topic/${one}`])
      await crawl.ask(path, { how: 'mistyped', may: own(one) })
  expect(crawl.found.slice(before)).toEqual([])
})

test('a story is nowhere a second before its instant, and everywhere from it on (E2)', async () => {
  test.setTimeout(120_000)
  const before = crawl.found.length
  let past: string[] = []
  for (const due of [...facts.due, facts.expiring]) {
    const head = word(`${due.group}head`)
    const signOf = (path: string) =>
      path === due.url ? word(`${due.group}stand`) : path.startsWith('/search') ? due.url : head
    const { all, lists } = listSurfaces(due, facts)
    const isDue = due.group !== EXPIRING
    for (const [offsetMs, endMs] of [
      [-1_000, 0],
      [0, Infinity],
      [1_000, Infinity],
    ] as const) {
      const isOut = isDue === offsetMs >= 0
      const groups = isOut ? [...past, due.group] : past
      for (const path of all) {
        const may: May = (leak) => {
          if (leak.what.includes('secret')) return false
          if (groups.some((group) => leak.what.startsWith(word(group)))) return true
          if (groups.length > 0 && leak.what.startsWith('wall time')) return true
          if (facts.due.some((one) => groups.includes(one.group) && leak.what.includes(one.storyId))) return true
          return isOut || isDue ? own(path)(leak) : path.includes(leak.what)
        }
        const ask = () => crawl.ask(path, { how: `${due.group} ${offsetMs}`, may })
        const { text } = await paper.atInstant(due.atMs + offsetMs, due.atMs + endMs, ask)
        if (lists.includes(path))
          expect(text.includes(signOf(path)), `${path} at ${offsetMs} of ${due.group}`).toBe(isOut)
      }
    }
    past = [...past, due.group].filter((group) => group !== EXPIRING)
  }
  expect(crawl.found.slice(before)).toEqual([])
})

test('a fault tells nothing, and neither does the log or what lies on the disk (E7)', async () => {
  const store = new Database(join(paper.dataDir, 'broadsheet.db'))
  const broken = `{"${word('broken')}`
  store
    .prepare('update revision set body = ? where id = (select live_revision_id from story where id = ?)')
    .run(broken, facts.storyId)
  store.prepare('update cache_seq set seq = seq + 1').run()
  store.prepare('update cache_tag set seq = (select seq from cache_seq) where tag = ?').run(`story:${facts.storyId}`)
  store.close()
  const before = crawl.found.length
  const isOut: May = ({ what }) => facts.due.some(({ group }) => what.startsWith(word(group)))
  for (const { headers } of [{ headers: {} }, ...WAYS]) {
    const answer = await crawl.ask(facts.story, { how: 'fault', may: isOut, ...(headers && { headers }) })
    expect(answer.status).toBe(500)
  }
  expect(crawl.found.slice(before)).toEqual([])

  const secrets = [...facts.tokens, ...receipts, ...Object.values(ADDRESSES), '@leak.example', facts.password]
  const sent = ['agent', 'referer', 'language', 'utm'].map(word)
  expect(paper.log).toContain('"msg":"request"')
  for (const one of [...secrets, ...sent]) expect(paper.log.includes(one), one).toBe(false)

  const needles = readNeedles(paper.dataDir, facts, receipts)
  const fresh = [...listPublicFiles(DIST_FOLDER)].map((file) => join(DIST_FOLDER, file))
  for (const file of fresh)
    if (statSync(file).mtimeMs > startedMs) expect(findLeaks(readFileSync(file), needles), file).toEqual([])
  console.log(`${crawl.count} answers:`, Object.fromEntries([...crawl.asked].sort()))
})
