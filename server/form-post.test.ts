import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arrange, useTestStore } from '@/db/testing'
import { touch } from '@/db/touch'
import { startTestSite, type TestSite } from './testing'
import { standInForNext, type AskedOfNext } from './testing-next'

useTestStore()

const BOUNDARY = '----WebKitFormBoundaryA1b2C3d4E5f6G7h8'

let asked: AskedOfNext[]
let site: TestSite

beforeEach(async () => {
  const stand = standInForNext()
  asked = stand.asked
  await arrange((tx) => touch(tx, 'before'))
  site = await startTestSite(stand.next, { assets: ['/site.js', '/fonts/text.cfd23ba1.woff2'] })
})
afterEach(() => site.close())

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
