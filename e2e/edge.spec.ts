import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { pageOf } from './support/people'
import { publishStory, unpublish } from './support/publish-story'
import { multipart, send, type Answer } from './support/raw'
import { E2E_DATA, E2E_PORT } from './support/site'
import { countRows } from './support/store'

const GUARDS: Record<string, RegExp> = {
  'content-security-policy': /default-src 'none'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /./,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-site$/,
  'x-frame-options': /^DENY$/,
  'x-request-id': /^[0-9a-f-]{36}$/,
}

function expectGuarded(path: string, { status, headers }: Answer): void {
  for (const [name, value] of Object.entries(GUARDS))
    expect(headers[name], `${name} of ${path} (${status})`).toMatch(value)
  expect(headers['x-powered-by'], path).toBeUndefined()
}

/** The first address on the front page that looks like this. */
async function findOnFront(pattern: RegExp): Promise<string> {
  const found = pattern.exec((await send('/')).text)?.[0]
  expect(found, String(pattern)).toBeTruthy()
  return found!
}

const STORY = /\/news\/\d{4}\/\d\d\/\d\d\/[a-z0-9-]+/
const MEDIA = /\/media\/[a-z0-9]+-\d+\.(?:avif|webp|jpg)/
const STATIC = /\/_next\/static\/[^"]+\.css/

test('every answer of any status carries the guards', async ({ browser }) => {
  const editor = await pageOf(browser, 'editor')
  const gone = await publishStory(editor, 'A light that went out')
  await unpublish(editor)
  await editor.context().close()
  const etag = (await send('/')).headers.etag!
  const cases: [path: string, status: number, options?: Parameters<typeof send>[1]][] = [
    ['/', 200],
    ['/', 304, { headers: { 'if-none-match': etag } }],
    [await findOnFront(STORY), 200],
    ['/nothing/here', 404],
    [gone.url, 410],
    ['/', 403, { method: 'POST', headers: { origin: 'https://elsewhere.example' }, body: 'x=1' }],
    ['/', 405, { method: 'TRACE' }],
    ['/', 421, { headers: { host: 'elsewhere.example' } }],
    [await findOnFront(STATIC), 200],
    ['/_next/static/nothing.js', 404],
    ['/site.js', 200],
    [await findOnFront(MEDIA), 200],
    ['/media/nothing', 404],
    ['/feed.xml', 200],
    ['/sitemap.xml', 200],
    ['/robots.txt', 200],
    ['/login', 200],
    ['/newsroom', 307],
    ['/healthz', 200],
  ]
  for (const [path, status, options] of cases) {
    const answer = await send(path, options)
    expect(answer.status, `${options?.method ?? 'GET'} ${path}`).toBe(status)
    expectGuarded(path, answer)
  }
})

test('a Host that is neither the site nor loopback is refused', async () => {
  for (const host of ['elsewhere.example', 'localhost.elsewhere.example', `elsewhere.example:${E2E_PORT}`])
    expect((await send('/', { headers: { host } })).status, host).toBe(421)
  expect((await send('/', { headers: { host: `127.0.0.1:${E2E_PORT}` } })).status).toBe(200)
})

test('a form from another site is refused and nothing is stored', async () => {
  const story = await findOnFront(STORY)
  const html = (await send(story)).text
  const storyId = /name="storyId" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const stamp = /name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? ''
  expect(storyId).not.toBe('')
  const form = multipart({
    storyId,
    stamp,
    comment: 'Sent from a page that is not ours.',
    name: 'Stranger',
    email: 'stranger@elsewhere.example',
  })
  const before = countRows('comment')
  const foreign = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: `http://localhost:${E2E_PORT}.elsewhere.example` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  for (const path of [story, '/api/replies', '/login', '/api/pictures'])
    for (const headers of foreign) {
      const answer = await send(path, { method: 'POST', headers: { ...form.headers, ...headers }, body: form.body })
      expect(answer.status, `${path} ${JSON.stringify(headers)}`).toBe(403)
    }
  expect(countRows('comment')).toBe(before)
})

test('HEAD answers like GET, without a body', async () => {
  // Not the front: its ages change by the minute.
  for (const path of ['/about', await findOnFront(STORY), '/feed.xml', await findOnFront(MEDIA), '/nothing/here']) {
    const [get, head] = [await send(path), await send(path, { method: 'HEAD' })]
    expect(head.status, path).toBe(get.status)
    expect(head.body.length, path).toBe(0)
    for (const name of ['content-type', 'content-length', 'etag', 'cache-control'])
      expect(head.headers[name], `${name} of ${path}`).toBe(get.headers[name])
  }
})

test('a copy that is still right is not sent again', async () => {
  for (const path of ['/', await findOnFront(STORY), '/feed.xml', '/sitemap.xml', await findOnFront(MEDIA)]) {
    const { etag } = (await send(path)).headers
    expect(etag, path).toMatch(/^"/)
    const again = await send(path, { headers: { 'if-none-match': etag } })
    expect([again.status, again.body.length], path).toEqual([304, 0])
    expect((await send(path, { headers: { 'if-none-match': '"another"' } })).status, path).toBe(200)
  }
})

test('brotli, gzip and plain bodies are the same page', async () => {
  for (const path of ['/', await findOnFront(STORY), '/feed.xml', await findOnFront(STATIC)]) {
    const plain = await send(path, { headers: { 'accept-encoding': 'identity' } })
    const br = await send(path, { headers: { 'accept-encoding': 'br, gzip' } })
    const gzip = await send(path, { headers: { 'accept-encoding': 'gzip' } })
    expect(plain.headers['content-encoding'], path).toBeUndefined()
    expect([br.headers['content-encoding'], gzip.headers['content-encoding']], path).toEqual(['br', 'gzip'])
    expect(brotliDecompressSync(br.body).equals(plain.body), path).toBe(true)
    expect(gunzipSync(gzip.body).equals(plain.body), path).toBe(true)
    for (const { headers } of [plain, br, gzip]) expect(headers.vary, path).toMatch(/accept-encoding/i)
  }
})

test('names in the query that a page does not declare do not split it', async () => {
  for (const path of ['/', await findOnFront(STORY), '/news', '/feed.xml']) {
    const plain = await send(path)
    const odd = await send(`${path}?utm_source=letter&_rsc=1abcd&%3Cscript%3E=1`)
    expect([odd.status, odd.headers.etag], path).toEqual([200, plain.headers.etag])
    expect(odd.body.equals(plain.body), path).toBe(true)
  }
})

test('a session changes nothing about a public page', async ({ browser }) => {
  const editor = await pageOf(browser, 'editor')
  const cookie = (await editor.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  expect(cookie).toContain('session-token')
  await editor.context().close()
  for (const path of ['/', await findOnFront(STORY), '/search?q=harbour', '/nothing/here']) {
    const [anonymous, known] = [await send(path), await send(path, { headers: { cookie } })]
    expect(known.body.equals(anonymous.body), path).toBe(true)
    expect(known.headers['set-cookie'], path).toBeUndefined()
  }
})

test('only renditions are served, never originals or other files of the store', async () => {
  const [original] = readdirSync(join(E2E_DATA, 'originals'))
  expect(original).toBeTruthy()
  const media = await findOnFront(MEDIA)
  const name = media.slice('/media/'.length)
  const paths = [
    `/media/${original}`,
    `/media/../originals/${original}`,
    `/media/%2e%2e/originals/${original}`,
    `/media/..%2foriginals%2f${original}`,
    `/media/..%5coriginals%5c${original}`,
    `/originals/${original}`,
    '/media/../broadsheet.db',
    '/media/%2e%2e%2fsecret',
    '/media/..%2f..%2f..%2fetc%2fpasswd',
    `/media/${name}%00.jpg`,
    `/media//${name}`,
    '/broadsheet.db',
    '/secret',
    '/package.json',
    '/.env',
    '/_next/../package.json',
  ]
  for (const path of paths) {
    const { status, text } = await send(path)
    expect([400, 404], `${path} answered ${status}`).toContain(status)
    expect(text, path).toMatch(/<!doctype html>/i)
  }
})
