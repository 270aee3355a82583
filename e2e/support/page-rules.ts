import { expect, type Page } from '@playwright/test'
import { violationsOf } from './axe'

const WIDTHS = [1280, 390] as const
/** The narrowest screen that must do without scrolling sideways (WCAG 1.4.10). */
const NARROWEST = 320
const HEIGHT = 900
/** The rules that a colour scheme can break. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/**
 * No axe violation in light and dark, wide and narrow, and no sideways scroll at 320 px, as the page stands now.
 * Of the rules only those of colour depend on the scheme, so in dark they are asked alone.
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const found = await violationsOf(page, colorScheme === 'dark' ? OF_COLOUR : undefined)
      expect.soft(found, `${name}, ${colorScheme}, ${width} px`).toEqual([])
    }
  }
  await page.setViewportSize({ width: NARROWEST, height: HEIGHT })
  const wide = await page.evaluate((most) => {
    const over = document.documentElement.scrollWidth - most
    if (over <= 0) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > most + 1)
      .slice(0, 5)
      .map((element) => `${element.localName}.${element.className} ends at ${element.getBoundingClientRect().right}`)
      .concat(`${over} px too wide`)
  }, NARROWEST)
  expect.soft(wide, `${name} at ${NARROWEST} px`).toEqual([])
  await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT })
  await page.emulateMedia({ colorScheme: 'light' })
}
