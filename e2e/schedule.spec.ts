import { expect, test } from '@playwright/test'
import { moveClock } from './support/clock'
import { pageOf } from './support/people'
import { newStory, openSettings, saved } from './support/write-story'

const MINUTE_MS = 60_000

test.afterEach(() => moveClock(0))

test('a scheduled story appears by itself at its time, and not before', async ({ browser, request }) => {
  test.setTimeout(120_000)
  const headline = `The lamp is lit on Cold Head ${Date.now()}`
  const page = await pageOf(browser, 'editor')
  await newStory(page)
  await page.getByLabel('Headline').fill(headline)
  await page.getByRole('textbox', { name: 'Story text' }).click()
  await page.keyboard.insertText('At dusk the lamp was lit for the first time since the flood.')
  const panel = await openSettings(page)
  await panel.getByLabel('Section').selectOption({ label: 'News' })
  await saved(page)

  await page.getByRole('button', { name: 'Check and publish' }).click()
  const sheet = page.getByRole('dialog', { name: 'Desk check' })
  await sheet.getByLabel('At a time').check()
  const at = new Date(Math.floor((Date.now() + 30 * MINUTE_MS) / MINUTE_MS) * MINUTE_MS)
  // The site's zone is Europe/London, and so are the words of the field.
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .replace(' ', 'T')
  await sheet.getByLabel(/^Date and time/).fill(wall)
  await sheet.getByRole('button', { name: /^Schedule for/ }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Scheduled for/ })).toBeVisible({ timeout: 20_000 })

  const surfaces = ['/', '/news', '/feed.xml', '/search?q=lamp+lit+cold+head']
  const seen = async () =>
    Promise.all(
      surfaces.map(async (path) =>
        (await (await request.get(path)).text()).replace(/<\/?mark>/g, '').includes(headline),
      ),
    )
  for (let i = 0; i < 3; i++) expect(await seen()).toEqual([false, false, false, false])
  moveClock(at.getTime() - Date.now() - MINUTE_MS)
  for (let i = 0; i < 3; i++) expect(await seen()).toEqual([false, false, false, false])
  moveClock(at.getTime() - Date.now() + 1_000)
  for (let i = 0; i < 3; i++) expect(await seen()).toEqual([true, true, true, true])
  await page.context().close()
})
