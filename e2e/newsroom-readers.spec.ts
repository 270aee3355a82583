import { expect, test } from '@playwright/test'
import { from, pageOf } from './support/people'
import { publishStory } from './support/publish-story'
import { sendToAll } from './support/raw'
import { openSettings } from './support/write-story'

const stamp = () => Date.now().toString(36)

test('a changed tagline and a new section show on the next request', async ({ browser }) => {
  const tagline = `News from the mole ${stamp()}`
  const section = `Tides ${stamp()}`
  const admin = await pageOf(browser, 'admin')
  await admin.goto('/newsroom/settings')
  const paper = admin.getByRole('region', { name: 'The paper' })
  const before = await paper.getByLabel('Tagline').inputValue()
  const setTagline = async (words: string) => {
    await paper.getByLabel('Tagline').fill(words)
    await paper.getByRole('button', { name: 'Save the settings' }).click()
    await expect(paper.getByRole('status')).not.toBeEmpty()
  }
  await setTagline(tagline)
  for (const { text: html } of await sendToAll('/')) expect(html.includes(tagline)).toBe(true)
  await admin.reload()
  await setTagline(before)
  for (const { text: html } of await sendToAll('/')) expect(html.includes(tagline)).toBe(false)

  const add = admin.getByRole('region', { name: 'Add a section' })
  await add.getByLabel('Name of the section').fill(section)
  await add.getByRole('button', { name: 'Add the section' }).click()
  await expect(admin.getByRole('heading', { level: 3, name: section })).toBeVisible()
  for (const { text: html } of await sendToAll('/')) expect(html.includes(section)).toBe(true)
  await admin.getByRole('button', { name: `Remove ${section}` }).click()
  await expect(admin.getByRole('heading', { level: 3, name: section })).toHaveCount(0)
  for (const { text: html } of await sendToAll('/')) expect(html.includes(section)).toBe(false)
  await admin.context().close()
})

test('a decision on a reply can be undone', async ({ browser }) => {
  const editor = await pageOf(browser, 'editor')
  const { url } = await publishStory(editor, 'A seal on the ferry stairs')
  await editor.context().close()
  const name = `Swift ${stamp()}`
  const reader = await (await browser.newContext(from('undo'))).newPage()
  await reader.goto(url)
  await reader.getByLabel('Comment *').fill('Seen it too, it had a limp.')
  await reader.getByLabel('Name *').fill(name)
  await reader.getByLabel('Email *').fill(`${name.replace(' ', '-').toLowerCase()}@replies.example`)
  await reader.getByRole('button', { name: 'Post Comment' }).click()
  await expect(reader.getByText(/waits for approval/)).toBeVisible()
  await reader.context().close()

  const page = await pageOf(browser, 'moderator')
  await page.goto('/newsroom/replies')
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click()
  // Another reply stands there until this one has come.
  await page
    .getByRole('article')
    .filter({ hasText: name })
    .getByRole('button', { name: /^Approve/ })
    .click()
  await expect(page.getByRole('status').filter({ hasText: `Approved: the reply by ${name}` })).toBeVisible()
  for (const { text: html } of await sendToAll(url)) expect(html.includes(name)).toBe(true)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByRole('status').filter({ hasText: `Waits again: the reply by ${name}` })).toBeVisible()
  for (const { text: html } of await sendToAll(url)) expect(html.includes(name)).toBe(false)
  await page.context().close()
})

test('a correction stands on the story and in the list on the next request, and can be taken back', async ({
  browser,
  request,
}) => {
  const page = await pageOf(browser, 'editor')
  const { url } = await publishStory(page, 'A bell that rang nine times')
  const panel = await openSettings(page)
  const words = 'An earlier version said nine times. It rang ten times.'
  await panel.getByLabel('Correction', { exact: true }).fill(words)
  await panel.getByRole('button', { name: 'Publish the correction' }).click()
  await expect(panel.getByText('The correction stands on the story')).toBeVisible()
  for (const path of [url, '/corrections']) expect(await (await request.get(path)).text()).toContain(words)
  await panel.getByRole('button', { name: 'Take back this correction' }).click()
  await expect(panel.getByText('The correction is taken back.')).toBeVisible()
  for (const path of [url, '/corrections']) expect(await (await request.get(path)).text()).not.toContain(words)
  await page.context().close()
})
