import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arrange, useTestStore } from '@/db/testing'
import { touch } from '@/db/touch'
import { startTestSite, type TestSite } from './testing'
import { REQUIRED_HEADERS, standInForNext, type AskedOfNext } from './testing-next'

useTestStore()

let asked: AskedOfNext[]
let site: TestSite

beforeEach(async () => {
  const stand = standInForNext()
  asked = stand.asked
  await arrange((tx) => touch(tx, 'before'))
  site = await startTestSite(stand.next, { assets: ['/site.js', '/fonts/text.cfd23ba1.woff2'] })
})
afterEach(() => site.close())

it.each([
  ['the preview of a story', '/newsroom/stories/1/preview'],
  ['a revision of a story', '/newsroom/stories/1/revisions/2'],
])('serves %s as readers get the page, to one person, and keeps it for nobody', async (_, path) => {
  const first = await site.get(path, { headers: { cookie: 'a=1', rsc: '1' } })
  const second = await site.get(`${path}?before=2`, { headers: { cookie: 'a=2' } })
  expect([first.text, second.text]).toEqual([`<h1>${path} 1</h1>`, `<h1>${path}?before=2 2</h1>`])
  expect(asked.map(({ headers }) => [headers.cookie, headers.rsc])).toEqual([
    ['a=1', undefined],
    ['a=2', undefined],
  ])
  expect(first.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
  expect(first.headers['content-security-policy']).toMatch(/script-src 'self';/)
})

describe('the page cache at the door', () => {
  it('answers the second reader from memory, with the same bytes, without framework scripts', async () => {
    const first = await site.get('/a')
    const second = await site.get('/a', {
      headers: { cookie: 'authjs.session-token=x; other=1', rsc: '1', 'next-router-prefetch': '1' },
    })
    expect(first.text).toBe('<h1>/a 1</h1>')
    expect(second.text).toBe(first.text)
    expect(asked).toHaveLength(1)
    expect(second.headers['cache-control']).toBe('public, max-age=0, s-maxage=0, must-revalidate')
    expect(second.headers.vary).toBe('accept-encoding')
  })

  it('shows a change on the very next request', async () => {
    await site.get('/a')
    await arrange((tx) => touch(tx, 'story:1'))
    expect((await site.get('/a')).text).toBe('<h1>/a 2</h1>')
  })

  it('tells Next.js nothing of the reader', async () => {
    await site.get('/search?utm_source=x&page=2', {
      headers: {
        cookie: 'authjs.session-token=x',
        authorization: 'Basic eA==',
        'user-agent': 'canary',
        rsc: '1',
        'x-forwarded-host': 'evil.test',
        'accept-language': 'pl',
      },
    })
    expect(asked[0]).toMatchObject({ method: 'GET', url: '/search?page=2' })
    expect(asked[0]?.headers).toEqual({ host: 'ledger.example', 'accept-encoding': 'identity' })
  })

  it('compresses once, with an ETag for each coding', async () => {
    const plain = await site.get('/a')
    const br = await site.get('/a', { headers: { 'accept-encoding': 'gzip, br' } })
    const gz = await site.get('/a', { headers: { 'accept-encoding': 'gzip' } })
    expect([plain, br, gz].map((one) => one.headers['content-encoding'])).toEqual([undefined, 'br', 'gzip'])
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect(gunzipSync(gz.body)).toEqual(plain.body)
    expect(new Set([plain, br, gz].map((one) => one.headers.etag)).size).toBe(3)
    expect(Number(br.headers['content-length'])).toBe(br.body.length)
    expect((await site.get('/a', { headers: { 'accept-encoding': 'zstd, identity;q=0' } })).status).toBe(406)
  })

  it('answers 304 to what the reader has, in every way of saying it', async () => {
    const { headers } = await site.get('/a')
    const etag = headers.etag!
    for (const match of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await site.get('/a', { headers: { 'if-none-match': match } })
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag])
      for (const name of REQUIRED_HEADERS) expect(again.headers[name], name).toBeTruthy()
      expect(again.headers['content-length']).toBe(undefined)
    }
    expect((await site.get('/a', { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
    const other = await site.get('/a', { headers: { 'if-none-match': etag, 'accept-encoding': 'br' } })
    expect(other.status).toBe(200)
  })

  it('answers HEAD with the headers of GET', async () => {
    const head = await site.get('/a', { method: 'HEAD' })
    const get = await site.get('/a')
    expect(head.text).toBe('')
    expect(asked.map((one) => one.method)).toEqual(['GET'])
    const compared = ['content-length', 'etag', 'content-type', 'content-security-policy']
    for (const name of compared) expect(head.headers[name]).toBe(get.headers[name])
  })

  it('keeps 404, 410 and redirects until something is published', async () => {
    const paths = ['/missing', '/gone', '/moved', '/too-far']
    for (const path of paths) await site.get(path)
    const before = asked.length
    const [missing, gone, moved, tooFar] = await Promise.all(paths.map((path) => site.get(path)))
    expect(asked).toHaveLength(before)
    expect([missing?.status, missing?.text]).toEqual([404, '<h1>Not in the paper</h1>'])
    expect(gone?.status).toBe(410)
    expect([tooFar?.status, tooFar?.headers.location]).toEqual([307, '/a'])
    expect([moved?.status, moved?.headers.location, moved?.text, moved?.headers.refresh]).toEqual([
      308,
      '/a',
      '',
      undefined,
    ])
    await arrange((tx) => touch(tx, 'front'))
    await site.get('/missing')
    expect(asked.length).toBeGreaterThan(before)
  })

  it('never keeps a page that sets a cookie, a fault, or a page in parts', async () => {
    for (const path of ['/cookie', '/fault', '/throws', '/streamed']) {
      const one = await site.get(path)
      await site.get(path)
      expect(one.headers['cache-control'], path).toBe('no-store')
    }
    expect(asked).toHaveLength(8)
  })

  it('answers a fault with a plain page that tells the request id and nothing else', async () => {
    const { status, text, headers } = await site.get('/throws')
    expect(status).toBe(500)
    expect(text).toContain(String(headers['x-request-id']))
    expect(text).not.toMatch(/secret|home|Error:/)
  })

  it('keeps files with a name for good and the others to be asked for', async () => {
    const built = await site.get('/_next/static/a.js', { headers: { 'accept-encoding': 'br' } })
    await site.get('/_next/static/a.js?dpl=1')
    expect(asked).toHaveLength(1)
    expect(built.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
    })
    expect((await site.get('/site.js')).headers['cache-control']).toBe('public, max-age=600, must-revalidate')
    expect((await site.get('/fonts/text.cfd23ba1.woff2')).headers['cache-control']).toContain('immutable')
    expect((await site.get('/site.js?v=2')).headers['cache-control']).toContain('immutable')
  })

  it('gives readers no way to the parts of a page', async () => {
    for (const path of [
      '/a.rsc',
      '/a.segments/_tree.segment.rsc',
      '/_not-found',
      '/_global-error',
      '/_next/image?url=/a',
      '/_next/data/a.json',
    ])
      expect((await site.get(path)).status, path).toBe(404)
    expect(asked).toHaveLength(0)
  })
})
