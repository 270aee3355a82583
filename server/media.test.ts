import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arrange, useTestStore } from '@/db/testing'
import { touch } from '@/db/touch'
import { startTestSite, type TestSite } from './testing'
import { standInForNext } from './testing-next'

useTestStore()

let site: TestSite

beforeEach(async () => {
  await arrange((tx) => touch(tx, 'before'))
  site = await startTestSite(standInForNext().next, { assets: ['/site.js', '/fonts/text.cfd23ba1.woff2'] })
})
afterEach(() => site.close())

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
