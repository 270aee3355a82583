import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arrange, useTestStore } from '@/db/testing'
import { touch } from '@/db/touch'
import type { NextHandler } from './exchange'
import { startTestSite, type TestSite } from './testing'
import { REQUIRED_HEADERS, standInForNext, type AskedOfNext } from './testing-next'

useTestStore()

let asked: AskedOfNext[]
let next: NextHandler
let site: TestSite

beforeEach(async () => {
  const stand = standInForNext()
  asked = stand.asked
  next = stand.next
  await arrange((tx) => touch(tx, 'before'))
  site = await startTestSite(stand.next, { assets: ['/site.js', '/fonts/text.cfd23ba1.woff2'] })
})
afterEach(() => site.close())

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
    for (const name of REQUIRED_HEADERS) expect(answer.headers[name], name).toBeTruthy()
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
      for (const name of REQUIRED_HEADERS) expect(answer.toLowerCase()).toContain(`\r\n${name}: `)
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
