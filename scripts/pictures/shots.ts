import type { Browser, Page } from '@playwright/test'

const WIDTHS = [390, 768, 1280, 1600] as const
export const SCHEMES = ['light', 'dark'] as const
export type Shot = { width: number; png: Buffer }

/** How much of a page a sheet shows, from its top. */
export const SHOWN_HEIGHT = 1700

/** A page at every width, in one scheme. Each width is opened anew, as a reader's screen would. */
export async function shotsOf(browser: Browser, address: string, colorScheme: 'light' | 'dark'): Promise<Shot[]> {
  const shots: Shot[] = []
  for (const width of WIDTHS) {
    const page = await openAt(browser, width, colorScheme, SHOWN_HEIGHT)
    await page.goto(address)
    shots.push({ width, png: await still(page) })
    await page.context().close()
  }
  return shots
}

/** A page of a browser in which nothing moves. */
export async function openAt(
  browser: Browser,
  width: number,
  colorScheme: 'light' | 'dark',
  height: number,
): Promise<Page> {
  const viewport = { width, height }
  return (await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce', deviceScaleFactor: 1 })).newPage()
}

/** A picture of what the window shows, once fonts and pictures are there. */
export async function still(page: Page): Promise<Buffer> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  return page.screenshot({ animations: 'disabled', caret: 'hide' })
}
