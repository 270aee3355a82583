import { expect, test, type Page } from '@playwright/test'
import { pageOf } from './support/people'
import { unpublish } from './support/publish-story'
import { sendToAll } from './support/raw'
import { readStore } from './support/store'
import { newStory, saved } from './support/write-story'

const text = (page: Page) => page.getByRole('textbox', { name: 'Story text' })
const saveState = (page: Page) => page.getByRole('region', { name: 'This story' }).getByRole('status')
const stamp = () => Date.now().toString(36)

test('a reporter hands in, an editor publishes', async ({ browser }) => {
  const headline = `The weir was opened by hand ${stamp()}`
  const reporter = await pageOf(browser, 'reporter')
  await newStory(reporter)
  await reporter.getByLabel('Headline').fill(headline)
  await text(reporter).click()
  await reporter.keyboard.insertText('It took four people and a bar.')
  await saved(reporter)
  await expect(reporter.getByRole('button', { name: 'Check and publish' })).toHaveCount(0)
  await reporter.getByRole('button', { name: 'Check and hand in' }).click()
  const sheet = reporter.getByRole('dialog', { name: 'Desk check' })
  await expect(sheet.getByRole('button', { name: /publish/i })).toHaveCount(0)
  await sheet.getByRole('button', { name: 'Hand in for review' }).click()
  await expect(sheet).toBeHidden()

  const editor = await pageOf(browser, 'editor')
  await editor.goto('/newsroom?stage=in_review')
  await editor.getByRole('link', { name: headline, exact: true }).click()
  await editor.getByRole('button', { name: 'Check and publish' }).click()
  await editor.getByRole('dialog', { name: 'Desk check' }).getByLabel(/^Now/).check()
  await editor.getByRole('dialog', { name: 'Desk check' }).getByRole('button', { name: 'Publish now' }).click()
  await expect(editor.getByRole('link', { name: 'View the live story' })).toBeVisible()
  for (const { text: html } of await sendToAll('/')) expect(html.includes(headline)).toBe(true)
  await unpublish(editor)
  for (const { text: html } of await sendToAll('/')) expect(html.includes(headline)).toBe(false)
  await reporter.context().close()
  await editor.context().close()
})

test('what is typed saves itself and is there after a reload', async ({ browser }) => {
  const page = await pageOf(browser, 'editor')
  await newStory(page)
  await text(page).click()
  await page.keyboard.type('Typed and left alone.')
  await expect(saveState(page)).toHaveText(/^Saved \d\d:\d\d/)
  await page.reload()
  await expect(text(page)).toContainText('Typed and left alone.')
  await expect(saveState(page)).toHaveText(/^Saved \d\d:\d\d/)
  await page.context().close()
})

test('words typed without a network are kept and saved later', async ({ browser }) => {
  const page = await pageOf(browser, 'editor')
  await newStory(page)
  await text(page).click()
  await page.keyboard.type('With a line. ')
  await saved(page)
  await page.context().setOffline(true)
  await page.keyboard.type('Without one.')
  await expect(saveState(page)).toHaveText('Offline, kept on this computer')
  await page.context().setOffline(false)
  await saved(page)
  await page.reload()
  await expect(text(page)).toContainText('With a line. Without one.')
  await page.context().close()
})

test('two people on one story: nothing of either is lost', async ({ browser }) => {
  const [first, second] = [await pageOf(browser, 'editor'), await pageOf(browser, 'admin')]
  await newStory(first)
  await text(first).click()
  await first.keyboard.type('Begun. ')
  // Long enough that a banner above it is out of sight where the second types.
  for (let line = 0; line < 40; line++) await first.keyboard.press('Enter')
  await saved(first)
  await second.goto(first.url())
  await expect(text(second)).toContainText('Begun.')
  await text(first).press('Control+End')
  await first.keyboard.type('Words of the first.')
  await saved(first)
  await text(second).click()
  await text(second).press('Control+End')
  await second.keyboard.type('Words of the second.')
  const banner = second.getByRole('alert').filter({ hasText: 'Your words are not on the server yet' })
  await expect(banner).toBeInViewport({ ratio: 1 })
  await expect(text(second)).toBeFocused()
  await expect(saveState(second)).toHaveText('Not saved: somebody else saved a newer version')
  await expect(text(second)).toContainText('Words of the second.')
  await expect(async () => {
    await banner.getByRole('button', { name: 'Keep mine as a new revision' }).click({ timeout: 2_000 })
    await expect(banner).toBeHidden({ timeout: 2_000 })
  }).toPass({ timeout: 15_000 })
  await saved(second)

  await first.reload()
  await expect(text(first)).toContainText('Words of the second.')
  const id = first.url().split('/').pop()
  const bodies = readStore((store) =>
    store.prepare('select body from revision where story_id = ?').pluck().all(id),
  ).join()
  expect(bodies).toContain('Words of the first.')
  expect(bodies).toContain('Words of the second.')
  await first.context().close()
  await second.context().close()
})
