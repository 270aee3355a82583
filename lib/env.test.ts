import { describe, expect, it } from 'vitest'
import { parseEnv } from './env'

describe('parseEnv', () => {
  it('has a default for all that is no secret', () => {
    expect(parseEnv({})).toMatchObject({
      port: 3000,
      siteUrl: 'http://localhost:3000',
      isDemo: true,
      workers: null,
      authSecret: null,
      trustedProxies: 0,
    })
  })

  it('takes an empty value for one that is not set', () => {
    expect(parseEnv({ PORT: '', SITE_URL: ' ', AUTH_SECRET: '' }).port).toBe(3000)
  })

  it('derives the address from the port, and cuts a slash', () => {
    expect(parseEnv({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080')
    expect(parseEnv({ SITE_URL: 'https://Ledger.example/' }).siteUrl).toBe('https://ledger.example')
  })

  const bad: [string, string][] = [
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['SITE_URL', 'nonsense'],
    ['SITE_URL', 'ftp://a.example'],
    ['SITE_URL', 'https://a.example/path'],
    ['DEMO', '2'],
    ['WEB_CONCURRENCY', '0'],
    ['WEB_CONCURRENCY', '1.5'],
    ['LOG_LEVEL', 'loud'],
    ['TRUSTED_PROXIES', '-1'],
  ]
  it.each(bad)('names %s when it is %j, in one sentence', (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(new RegExp(`^${name} must be [^\\n]+\\.$`))
    expect(() => parseEnv({ [name]: value })).toThrow(JSON.stringify(value))
  })

  it('does not repeat a secret', () => {
    expect(() => parseEnv({ AUTH_SECRET: 'hunter2' })).toThrow(/^AUTH_SECRET must be (?!.*hunter2)/)
  })
})
