import { expect, type Page } from '@playwright/test'
import type { PageType } from './page-types'

const KB = 1024
const MAX_PAGE_BYTES = 150 * KB
const MAX_FONT_BYTES = 105 * KB
const MAX_FONT_FILES = 3
/** Italics and the further letters of Latin: asked for only by pages that hold such words. */
const NOW_AND_THEN = /-italic|-ext/

export type Sent = { path: string; type: string; bytes: number }

/** Note what a page asks for, with the bytes of each body as they came over the wire; call before it is opened. */
export function watchWire(page: Page): () => Promise<Sent[]> {
  const sent: Promise<Sent>[] = []
  page.on('requestfinished', (request) =>
    sent.push(
      request.sizes().then(({ responseBodySize }) => ({
        path: new URL(request.url()).pathname,
        type: request.resourceType(),
        bytes: responseBodySize,
      })),
    ),
  )
  return () => Promise.all(sent)
}

const sum = (sent: Sent[]) => sent.reduce((bytes, one) => bytes + one.bytes, 0)

/** What the design allows a first visit: words, style, script and fonts together, without the pictures. */
export function expectLight(all: Sent[], script: PageType['body'] = 'latin'): void {
  const words = all.map(({ path, bytes }) => `${bytes} ${path}`).join('\n')
  const ofType = (wanted: string) => all.filter(({ type }) => type === wanted)
  for (const needed of ['document', 'stylesheet', 'script', 'font'])
    expect(sum(ofType(needed)), `bytes of ${needed}\n${words}`).toBeGreaterThan(0)
  for (const { path } of ofType('script')) expect(path).toMatch(/^\/(?:site\.js|assets\/[\w.-]+\.js)$/)
  // Faces of other scripts come on top, and only to pages that hold such words.
  if (script !== 'latin') return
  const fonts = ofType('font').filter(({ path }) => !NOW_AND_THEN.test(path))
  expect(fonts.length, words).toBeLessThanOrEqual(MAX_FONT_FILES)
  expect(sum(fonts), words).toBeLessThanOrEqual(MAX_FONT_BYTES)
  expect(sum(all.filter(({ type }) => type !== 'image')), words).toBeLessThanOrEqual(MAX_PAGE_BYTES)
}
