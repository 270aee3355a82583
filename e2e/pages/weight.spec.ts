import { expect, test, type Page } from '@playwright/test'
import { JOURNEYS, PAGE_TYPES } from '../support/page-types'
import { send } from '../support/raw'

const KB = 1000
const MAX_PAGE_BYTES = 150 * KB
const MAX_FONT_BYTES = 105 * KB
const MAX_FONT_FILES = 3
const MAX_SITE_JS_BYTES = 6144

type Sent = { path: string; type: string; bytes: number }

/** All that a page asks for on a first visit, with what came over the wire for it. */
async function load(page: Page, path: string): Promise<Sent[]> {
  const sent: Promise<Sent>[] = []
  page.on('requestfinished', (request) =>
    sent.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
        path: new URL(request.url()).pathname,
        type: request.resourceType(),
        bytes: responseBodySize + responseHeadersSize,
      })),
    ),
  )
  await page.goto(path, { waitUntil: 'networkidle' })
  return Promise.all(sent)
}

const sum = (sent: Sent[]) => sent.reduce((bytes, one) => bytes + one.bytes, 0)

for (const { name, find, body = 'latin' } of PAGE_TYPES)
  test(`${name} is light`, async ({ page }) => {
    const all = await load(page, await find(JOURNEYS))
    const fonts = all.filter(({ type }) => type === 'font')
    const words = all.map(({ path, bytes }) => `${bytes} ${path}`).join('\n')
    expect(all.filter(({ type }) => type === 'stylesheet').length, words).toBeGreaterThan(0)
    expect(fonts.length, words).toBeGreaterThan(0)
    for (const { path } of all.filter(({ type }) => type === 'script'))
      expect(path).toMatch(/^\/(?:site\.js|assets\/[\w.-]+\.js)$/)
    // Faces of other scripts come on top, and only to pages that hold such words.
    if (body !== 'latin') return
    expect(fonts.length, words).toBeLessThanOrEqual(MAX_FONT_FILES)
    expect(sum(fonts), words).toBeLessThanOrEqual(MAX_FONT_BYTES)
    expect(sum(all.filter(({ type }) => type !== 'image')), words).toBeLessThanOrEqual(MAX_PAGE_BYTES)
  })

test('the one script of all pages stays small', async () => {
  const { body, status } = await send('/site.js')
  expect(status).toBe(200)
  expect(body.length).toBeLessThanOrEqual(MAX_SITE_JS_BYTES)
})
