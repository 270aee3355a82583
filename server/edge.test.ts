import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientAddress } from './client-address'
import { inspect, type EdgeSettings } from './edge'
import { hostKind, isLoopbackAddress } from './host-check'

const LIVE: EdgeSettings = {
  siteOrigin: 'https://ledger.example',
  trustedProxies: 0,
  publicFiles: new Set(),
  dev: false,
}
const LOCAL: EdgeSettings = { ...LIVE, siteOrigin: 'http://localhost:3000' }

function arrive(headers: IncomingHttpHeaders, more: { method?: string; url?: string } = {}, settings = LIVE) {
  const given: IncomingHttpHeaders = { host: new URL(settings.siteOrigin).host, ...headers }
  const result = inspect(
    { method: 'GET', url: '/', headers: given, remoteAddress: '192.0.2.7', id: 'id-1', ...more },
    settings,
  )
  return { result, headers: given, status: 'status' in result ? result.status : 200 }
}
const post = (headers: IncomingHttpHeaders, settings = LIVE) => arrive(headers, { method: 'POST', url: '/a' }, settings)

describe('the host', () => {
  it.each([
    ['ledger.example', 'site'],
    ['Ledger.Example:443', 'site'],
    ['ledger.example:8080', 'unknown'],
    ['www.ledger.example', 'unknown'],
    ['ledger.example.evil.test', 'unknown'],
    ['localhost', 'loopback'],
    ['127.0.0.1:3000', 'loopback'],
    ['[::1]:3000', 'loopback'],
    ['localhost.evil.test', 'unknown'],
    ['a@localhost', 'unknown'],
    ['127.0.0.1:3000/x', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (host, kind) => expect(hostKind(host, LIVE.siteOrigin)).toBe(kind))

  it('takes a missing port for the site’s, but not under a loopback name', () => {
    expect(hostKind('ledger.example', 'http://ledger.example:8080')).toBe('site')
    expect(hostKind('localhost', 'http://localhost:3000')).toBe('loopback')
    expect(hostKind('localhost:3000', 'http://localhost:3000')).toBe('site')
  })

  it('is refused when it is somebody else’s, before anything else', () => {
    expect(arrive({ host: 'evil.test' }).status).toBe(421)
    expect(arrive({ host: undefined }).status).toBe(400)
  })

  it('knows this machine', () => {
    expect(['::1', '127.0.0.1', '::ffff:127.0.0.1'].every(isLoopbackAddress)).toBe(true)
    expect(['192.0.2.1', '::ffff:192.0.2.1', undefined].some(isLoopbackAddress)).toBe(false)
  })
})

describe('the target and the method', () => {
  it('refuses absolute form and malformed addresses', () => {
    expect(arrive({}, { url: 'http://ledger.example/' }).status).toBe(400)
    expect(arrive({}, { url: '/%zz' }).status).toBe(400)
  })
  it.each([
    ['OPTIONS', '/', 405],
    ['TRACE', '/', 405],
    ['PUT', '/a', 405],
    ['PUT', '/api/pictures', 200],
    ['POST', '/healthz', 405],
    ['POST', '/media/x', 405],
    ['HEAD', '/', 200],
  ])('%s %s → %i', (method, url, status) => expect(arrive({}, { method, url }).status).toBe(status))
})

describe('trust.md F1: a form comes from our own page', () => {
  const session = 'a=1; __Host-authjs.session-token=x'
  it.each<[number, IncomingHttpHeaders]>([
    [200, { origin: 'https://ledger.example', cookie: session }],
    [403, { origin: 'null' }],
    [403, { origin: 'https://evil.test' }],
    [403, { origin: 'http://ledger.example' }],
    [403, { origin: 'https://sub.ledger.example', 'sec-fetch-site': 'same-site' }],
    [403, { origin: 'https://ledger.example', 'sec-fetch-site': 'cross-site' }],
    [403, { 'sec-fetch-site': 'same-site' }],
    [403, { origin: 'http://localhost:3000' }],
    [200, {}],
    [403, { cookie: session }],
    [403, { cookie: 'authjs.session-token.0=x' }],
    [200, { cookie: session, 'sec-fetch-site': 'same-origin' }],
    [403, { cookie: session, 'sec-fetch-site': 'none' }],
    [200, { cookie: 'theme=dark' }],
  ])('%i for %j', (status, headers) => expect(post(headers).status).toBe(status))

  it('lets every loopback name post under its own origin, and tells Next.js that one', () => {
    const viaNumber = post({ host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }, LOCAL)
    expect(viaNumber.status).toBe(200)
    expect(viaNumber.headers).toMatchObject({
      host: '127.0.0.1:3000',
      'x-forwarded-host': '127.0.0.1:3000',
      'x-forwarded-proto': 'http',
    })
    expect(post({ host: '127.0.0.1:3000', origin: 'http://127.0.0.1:4000' }, LOCAL).status).toBe(403)
  })

  it('accepts the site’s origin behind a proxy that names us by loopback', () => {
    const { status, headers } = post({ host: '127.0.0.1:3000', origin: 'https://ledger.example' })
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'x-forwarded-host': 'ledger.example', 'x-forwarded-proto': 'https' })
  })
})

describe('headers', () => {
  it('drops what only this server may say and writes its own', () => {
    const lies = {
      'x-middleware-subrequest': 'src/middleware',
      'x-nonce': 'a',
      'content-security-policy': "script-src 'nonce-a'",
      'next-resume': '1',
      'x-forwarded-host': 'evil.test',
      'x-forwarded-proto': 'gopher',
      'x-matched-path': '/newsroom',
      'x-invoke-path': '/newsroom',
      'x-now-route-matches': '1',
      'x-vercel-id': '1',
      'x-action-forwarded': '1',
      'x-nextjs-data': '1',
      'x-http-method-override': 'DELETE',
      'x-broadsheet-story-path': '/a',
      'x-broadsheet-ip': '10.0.0.1',
      forwarded: 'host=evil.test',
    }
    const { headers } = arrive({ ...lies, accept: 'text/html' }, { url: '/newsroom?a=1' })
    expect(headers).toEqual({
      accept: 'text/html',
      host: 'ledger.example',
      'x-forwarded-host': 'ledger.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-port': '443',
      'x-forwarded-for': '192.0.2.7',
      'x-broadsheet-ip': '192.0.2.7',
      'x-broadsheet-request-id': 'id-1',
      'x-broadsheet-path': '/newsroom?a=1',
    })
  })
})

describe('trust.md F5: the address', () => {
  it.each([
    [0, '203.0.113.1', '192.0.2.7'],
    [1, '203.0.113.1', '203.0.113.1'],
    [1, '6.6.6.6, 203.0.113.1', '203.0.113.1'],
    [2, '6.6.6.6, 203.0.113.1, 10.0.0.2', '203.0.113.1'],
    [2, '203.0.113.1', '192.0.2.7'],
    [1, 'unknown', '192.0.2.7'],
    [1, '203.0.113.1:5123', '203.0.113.1'],
    [1, '[2001:db8::1]:443', '2001:db8::1'],
    [1, undefined, '192.0.2.7'],
  ])('%i proxies, %j → %s', (proxies, chain, address) =>
    expect(clientAddress('192.0.2.7', chain, proxies)).toBe(address),
  )
})
