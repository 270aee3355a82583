import { expect, test, type Browser, type Page } from '@playwright/test'
import { fullLinesOf, hasFaceFor, pictureFaults, watchShifts } from '../support/measure'
import { expectLight, watchWire } from '../support/weight'
import { JOURNEYS, PAGE_TYPES, type PageType } from '../support/page-types'

const MAX_SHIFT = 0.02
/** Of `sizes`, against the width a picture is laid out in. */
const TOLERANCE = 0.1
/** Long enough that the first paint is in the fallback faces. */
const FONTS_LATE_MS = 400
const HEIGHT = 900

/** Characters a full line may hold, on a desk and on a phone. Faces of other scripts are wider or narrower. */
const LINES: Record<NonNullable<PageType['body']>, Record<1280 | 390, [least: number, most: number]>> = {
  latin: { 1280: [45, 75], 390: [35, 50] },
  arabic: { 1280: [45, 85], 390: [30, 55] },
  japanese: { 1280: [34, 38], 390: [19, 22] },
}
/** One sign of each script. */
const SIGNS = { latin: 'n', arabic: 'ن', japanese: '紙' }
/** A long word, a name or a quote may leave a line shorter. */
const SHARE_IN_RANGE = 0.9

for (const { name, find, body, maxShift = MAX_SHIFT } of PAGE_TYPES)
  test(`${name} does not shift, is light, and its pictures and lines have their measure`, async ({ browser }) => {
    const path = await find(JOURNEYS)
    for (const width of [390, 1280] as const) {
      const { page, shifted, fontsAsked, sent } = await openCold(browser, path, width)
      expect(fontsAsked(), 'fonts that came late').toBeGreaterThanOrEqual(2)
      const { sum, moved } = await shifted()
      expect(sum, `layout shift at ${width} px: ${moved.join(', ')}`).toBeLessThanOrEqual(maxShift)
      const weight = await sent()
      await openAgain(page)
      if (body && (await hasFaceFor(page, SIGNS[body]))) {
        const [least, longest] = LINES[body][width]
        const lines = await fullLinesOf(page)
        expect(lines.length, 'full lines').toBeGreaterThan(5)
        const counts = lines.map(({ chars }) => chars).sort((a, b) => a - b)
        const within = counts.filter((chars) => chars >= least && chars <= longest).length
        const words = `characters of a line at ${width} px: ${counts.join(' ')}`
        expect(within / counts.length, words).toBeGreaterThanOrEqual(SHARE_IN_RANGE)
      }
      for (const screen of width === 390 ? [390] : [1280, 768, 1600]) {
        await page.setViewportSize({ width: screen, height: HEIGHT })
        expect((await pictureFaults(page, TOLERANCE)).faults, `pictures at ${screen} px`).toEqual([])
      }
      if (width === 1280) expectLight(weight, body)
      await page.context().close()
    }
  })

/** A page as somebody gets it who was never here, with fonts that come after the words. */
async function openCold(browser: Browser, path: string, width: number) {
  const page = await (await browser.newContext({ viewport: { width, height: HEIGHT } })).newPage()
  let fonts = 0
  await page.route('**/*.woff2', async (route) => {
    fonts += 1
    await new Promise((done) => setTimeout(done, FONTS_LATE_MS))
    await route.continue()
  })
  const shifted = await watchShifts(page)
  const sent = watchWire(page)
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready)
  return { page, shifted, sent, fontsAsked: () => fonts }
}

/** The page as on the second visit: what it is set in is here, and its lines and pictures can be measured in our own faces. */
async function openAgain(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'wait' })
  await page.reload()
  await page.evaluate(() => document.fonts.ready)
}
