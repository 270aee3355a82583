import { writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arrange, useTestStore } from '@/db/testing'
import { touch } from '@/db/touch'
import { recordTags, wishStatus } from '@/lib/tags'
import { drain } from './drain'
import { startTestSite, type TestSite } from './testing'

useTestStore()

const BOUNDARY = '----WebKitFormBoundaryA1b2C3d4E5f6G7h8'

let asked: { method: string; url: string; headers: Record<string, unknown>; body: string }[]
let site: TestSite

/** Stands for Next.js. */
async function next(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const url = req.url ?? ''
  let body = ''
  if (!url.startsWith('/newsroom/ignores')) for await (const chunk of req) body += String(chunk)
  asked.push({ method: req.method ?? '', url, headers: { ...req.headers }, body })
  res.setHeader('x-powered-by', 'Next.js')
  res.setHeader('cache-control', 'private, no-store')
  const html = (status: number, text: string) => {
    res.writeHead(status, { 'content-type': 'text/html; charset=utf-8', vary: 'rsc' })
    res.end(text)
  }
  if (url === '/api/replies') return void res.writeHead(303, { location: '/replies/r1' }).end()
  if (req.method === 'POST' && body.includes('OLD')) {
    res
      .writeHead(409, { 'content-type': 'text/plain', 'x-nextjs-action-not-found': '1' })
      .end('Server Action unavailable.')
    return
  }
  if (url.startsWith('/_next/static/'))
    return void res.writeHead(200, { 'content-type': 'text/javascript' }).end('let a')
  if (url === '/site.js') return void res.writeHead(200, { 'content-type': 'text/javascript' }).end('let b')
  recordTags('story:1')
  if (url === '/throws') throw new Error('secret detail /home/x')
  if (url === '/fault') return html(500, '<html id="__next_error__"></html>')
  if (url === '/missing') return html(404, '<!DOCTYPE html><html id="__next_error__"><body></body></html>')
  if (url === '/_not-found') return html(404, '<h1>Not in the paper</h1>')
  if (url === '/moved') return void res.writeHead(308, { location: '/a', refresh: '0;url=/a' }).end('/a')
  if (url === '/cookie') res.setHeader('set-cookie', 'a=1')
  if (url === '/streamed') return html(200, '<template id="B:0"></template><script>x</script>')
  if (url === '/with-embed') return html(200, '<p data-embed="x"></p><script src="/assets/embed.js" defer=""></script>')
  if (url === '/gone' || url === '/newsroom/gone') wishStatus(410)
  html(200, `<h1>${url} ${asked.length}</h1><script>self.__next_f</script>`)
}

beforeEach(async () => {
  asked = []
  await arrange((tx) => touch(tx, 'before'))
  site = await startTestSite(next, { assets: ['/site.js', '/fonts/text.cfd23ba1.woff2'] })
})
afterEach(() => site.close())

const REQUIRED = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'x-frame-options',
  'x-request-id',
  'cache-control',
]

it('serves the preview of a story as readers get the page, to one person, and keeps it for nobody', async () => {
  const path = '/newsroom/stories/1/preview'
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
      for (const name of REQUIRED) expect(again.headers[name], name).toBeTruthy()
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

  it('keeps 404, 410 and permanent redirects until something is published', async () => {
    for (const path of ['/missing', '/gone', '/moved']) await site.get(path)
    const before = asked.length
    const [missing, gone, moved] = await Promise.all(['/missing', '/gone', '/moved'].map((path) => site.get(path)))
    expect(asked).toHaveLength(before)
    expect([missing?.status, missing?.text]).toEqual([404, '<h1>Not in the paper</h1>'])
    expect(gone?.status).toBe(410)
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
      '/_next/image?url=/a',
      '/_next/data/a.json',
    ])
      expect((await site.get(path)).status, path).toBe(404)
    expect(asked).toHaveLength(0)
  })
})

describe('trust.md 4: headers on every answer', () => {
  it.each([
    ['GET', '/a', 200],
    ['GET', '/missing', 404],
    ['GET', '/moved', 308],
    ['GET', '/throws', 500],
    ['GET', '/newsroom', 200],
    ['GET', '/newsroom/x.png', 200],
    ['GET', '/newsroom/gone', 410],
    ['POST', '/newsroom/gone', 410],
    ['GET', '/replies/r1', 200],
    ['GET', '/api/x', 200],
    ['POST', '/a', 200],
    ['GET', '/_next/static/a.js', 200],
    ['GET', '/site.js', 200],
    ['GET', '/media/x', 404],
    ['GET', '/healthz', 200],
    ['GET', '/%zz', 400],
    ['DELETE', '/a', 405],
  ])('%s %s (%i)', async (method, path, status) => {
    const answer = await site.get(path, { method })
    expect(answer.status).toBe(status)
    for (const name of REQUIRED) expect(answer.headers[name], name).toBeTruthy()
    expect(answer.headers['x-powered-by']).toBe(undefined)
    expect(answer.headers['strict-transport-security']).toBe(undefined)
    const names = answer.raw.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase())
    expect(new Set(names).size).toBe(names.length)
  })

  it('is on what cannot be read as a request, and on refused upgrades', async () => {
    for (const text of [
      'nonsense\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: ledger.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    ]) {
      const answer = await site.raw(text)
      expect(answer).toMatch(/^HTTP\/1\.1 400 /)
      for (const name of REQUIRED) expect(answer.toLowerCase()).toContain(`\r\n${name}: `)
    }
  })

  it('refuses an absolute target and a foreign host', async () => {
    const end = 'Connection: close\r\n\r\n'
    expect(await site.raw(`GET http://ledger.example/ HTTP/1.1\r\nHost: ledger.example\r\n${end}`)).toMatch(
      /^HTTP\/1\.1 400 /,
    )
    expect(await site.raw(`GET / HTTP/1.1\r\nHost: evil.test\r\n${end}`)).toMatch(/^HTTP\/1\.1 421 /)
    expect(asked).toHaveLength(0)
  })

  it('promises HTTPS only under HTTPS', async () => {
    const secure = await startTestSite(next, { isHttps: true })
    const { headers } = await secure.get('/a')
    await secure.close()
    expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
  })

  it('lets frames of known sites into a page that has an embed, and into no other', async () => {
    const policy = async (path: string) => String((await site.get(path)).headers['content-security-policy'])
    expect(await policy('/a')).not.toContain('frame-src')
    expect(await policy('/with-embed')).toMatch(/; frame-src https:\/\/www\.youtube-nocookie\.com https:[^;*]+$/)
    expect(await policy('/with-embed')).toContain((await policy('/a')).slice(0, 60))
    // From the cache as well.
    expect(await policy('/with-embed')).toContain('frame-src')
  })

  it('gives readers a policy without inline script, and the newsroom a fresh nonce that Next.js is told', async () => {
    expect((await site.get('/a')).headers['content-security-policy']).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self';/,
    )
    const own = "script-src 'nonce-mine'"
    const [one, two] = [
      await site.get('/newsroom', { headers: { 'content-security-policy': own } }),
      await site.get('/newsroom'),
    ]
    const policy = one.headers['content-security-policy']
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'; style-src 'self' 'nonce-/)
    expect(policy).not.toBe(two.headers['content-security-policy'])
    expect(asked[1]?.headers['content-security-policy']).toBe(policy)
    expect(policy).toContain(String(asked[1]?.headers['x-nonce']))
    expect(one.headers['cache-control']).toBe('no-store')
  })
})

describe('form posts', () => {
  const form = (fields: Record<string, string>) => {
    const parts = Object.entries(fields).map(
      ([name, text]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
    )
    return {
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
      body: `${parts.join('')}--${BOUNDARY}--\r\n`,
    }
  }
  const STORY = '/harbour/2026/11/24/tide'

  it('reach the action with their body and are not kept', async () => {
    const { status, headers } = await site.get(STORY, form({ text: 'hello' }))
    expect(asked[0]?.body).toContain('hello')
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
  })

  it('from a story of an older build go to the reply route, whole', async () => {
    const { status, headers } = await site.get(STORY, form({ $ACTION_ID_OLD: '', text: 'hello' }))
    expect(asked[1]).toMatchObject({ url: '/api/replies', headers: { 'x-broadsheet-story-path': STORY } })
    expect(asked[1]?.body).toBe(asked[0]?.body)
    expect([status, headers.location, headers['cache-control']]).toEqual([303, '/replies/r1', 'no-store'])
  })

  it('from another old page come back with what was typed, escaped, without passwords', async () => {
    const fields = { $ACTION_ID_OLD: '', headline: 'Tide <b>"turns"</b>', password: 'hunter2 hunter2', empty: '' }
    const { status, text } = await site.get('/newsroom', form(fields))
    expect(status).toBe(409)
    expect(text).toContain('Tide &#60;b&#62;&#34;turns&#34;&#60;/b&#62;</textarea>')
    expect(text).not.toMatch(/hunter2|ACTION|empty/)
  })

  it('come back when the fault is ours', async () => {
    const { status, text } = await site.get('/throws', form({ text: 'hello' }))
    expect(status).toBe(500)
    expect(text).toContain('hello')
    expect(text).toContain('may or may not have been saved')
  })

  it('from elsewhere never reach Next.js', async () => {
    for (const origin of ['null', 'https://evil.test']) {
      const { headers, ...rest } = form({ text: 'hello' })
      expect((await site.get(STORY, { ...rest, headers: { ...headers, origin } })).status).toBe(403)
    }
    expect(asked).toHaveLength(0)
  })

  it.each([
    ['announced', '/a', false],
    ['streamed to a reader page', '/a', true],
    ['streamed to the newsroom', '/newsroom', true],
    ['streamed to a route that reads it', '/api/x', true],
  ])('over 1 MB are refused: %s', async (_, path, chunked) => {
    const body = Buffer.alloc(1024 * 1024 + 1)
    const { status } = await site.get(path, {
      method: 'POST',
      body,
      chunked,
      headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    })
    expect(status).toBe(413)
    expect(asked).toHaveLength(0)
  })

  it('may be 15 MB for pictures, and no more', async () => {
    const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }
    const ask = (size: number, path: string) => site.get(path, { method: 'POST', body: Buffer.alloc(size), headers })
    expect((await ask(14 * 1024 * 1024, '/newsroom/pictures')).status).toBe(200)
    expect((await ask(14 * 1024 * 1024, '/api/pictures')).status).toBe(200)
    expect((await ask(15 * 1024 * 1024 + 1, '/api/pictures')).status).toBe(413)
    expect((await ask(2 * 1024 * 1024, '/newsroom/picturesque')).status).toBe(413)
  })
})

describe('media', () => {
  const NAME = `${'a1'.repeat(16)}-800.avif`

  it('serves a rendition for a year, sandboxed', async () => {
    writeFileSync(join(site.mediaDir, NAME), 'picture')
    const { status, headers, text } = await site.get(`/media/${NAME}`)
    expect([status, text]).toEqual([200, 'picture'])
    expect(headers).toMatchObject({
      'content-type': 'image/avif',
      'content-length': '7',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
    expect((await site.get(`/media/${NAME}`, { method: 'HEAD' })).text).toBe('')
    expect((await site.get(`/media/${NAME}`, { headers: { 'if-none-match': headers.etag! } })).status).toBe(304)
  })

  it.each([
    '../secret',
    '..%2fsecret',
    '%2e%2e/secret',
    `${'a'.repeat(300)}-1.webp`,
    `${NAME}%00.jpg`,
    `x/${NAME}`,
    '',
    NAME.replace('avif', 'svg'),
    NAME,
  ])('finds nothing at /media/%s', async (name) => {
    writeFileSync(join(site.mediaDir, '..', 'secret'), 'secret')
    const { status, text } = await site.get(`/media/${name}`)
    expect([400, 404]).toContain(status)
    expect(text).not.toContain('secret')
  })
})

describe('trust.md R13, R14: health and draining', () => {
  it('says ready or not, and nothing more', async () => {
    const ill = await startTestSite(next, { isReady: () => Promise.reject(new Error('disk')) })
    const [ready, not, alive] = [await site.get('/readyz'), await ill.get('/readyz'), await ill.get('/healthz')]
    await ill.close()
    expect([ready.status, ready.text]).toEqual([200, 'ready'])
    expect([not.status, not.text]).toEqual([503, 'not ready'])
    expect([alive.status, alive.text]).toEqual([200, 'ok'])
  })

  it('lets what is in flight finish, and cuts off only what never ends', async () => {
    let begin = () => {}
    let finish = () => {}
    const begun = new Promise<void>((resolve) => (begin = resolve))
    const finished = new Promise<void>((resolve) => (finish = resolve))
    const slow = await startTestSite(async (_req, res) => {
      begin()
      await finished
      res.end('saved')
    })
    const saving = slow.get('/newsroom/slow')
    await begun
    slow.lifecycle.isDraining = true
    const drained = drain(slow.server)
    await expect(slow.get('/healthz')).rejects.toThrow('ECONNREFUSED')
    finish()
    expect((await saving).text).toBe('saved')
    expect(await drained).toBe(true)

    const stuck = await startTestSite(() => new Promise(() => {}))
    const lost = stuck.get('/newsroom/stuck').catch(() => 'cut off')
    await new Promise<void>((resolve) => stuck.server.once('request', () => resolve()))
    expect(await drain(stuck.server, 1)).toBe(false)
    expect(await lost).toBe('cut off')
  })

  it('turns unready and closes connections while draining', async () => {
    site.lifecycle.isDraining = true
    const ready = await site.get('/readyz')
    const page = await site.get('/a')
    expect(ready.status).toBe(503)
    expect([page.status, page.headers.connection]).toEqual([200, 'close'])
  })
})
