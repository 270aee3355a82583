import { expect, test, type Browser, type Page } from '@playwright/test'
import { from, pageOf } from './support/people'
import { sendToAll } from './support/raw'
import { PASSWORD, PEOPLE } from './support/site'
import { readStore } from './support/store'
import { publishStory, unpublish } from './support/publish-story'
import { newPicture, newStory, openSettings, saved } from './support/write-story'

const text = (page: Page) => page.getByRole('textbox', { name: 'Story text' })
const saveState = (page: Page) => page.getByRole('region', { name: 'This story' }).getByRole('status')
const stamp = () => Date.now().toString(36)

async function signIn(browser: Browser, email: string, password: string): Promise<Page> {
  const context = await browser.newContext(from(email))
  const page = await context.newPage()
  await page.goto('/login')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/newsroom/)
  return page
}

/** Add somebody as the admin, choose the password through the link, and come back signed in. */
async function addPerson(browser: Browser, admin: Page, name: string, role: string) {
  const email = `${name.toLowerCase().replaceAll(' ', '-')}@journeys.example`
  await admin.goto('/newsroom/people')
  const form = admin.getByRole('region', { name: 'Add somebody' })
  await form.getByLabel('Name').fill(name)
  await form.getByLabel('Email').fill(email)
  await form.getByLabel('Role').selectOption({ label: role })
  await form.getByRole('button', { name: 'Add and make a link' }).click()
  const link = await form.getByRole('textbox', { name: 'Link' }).inputValue()
  const context = await browser.newContext(from(email))
  const page = await context.newPage()
  const password = `a fresh one ${stamp()}`
  await page.goto(link)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Keep this password' }).click()
  await expect(page).not.toHaveURL(link)
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
  await context.close()
  return signIn(browser, email, password)
}

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
  await expect(banner).toBeVisible()
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

test('a moderator sees replies and nothing else', async ({ browser }) => {
  const page = await pageOf(browser, 'moderator')
  await page.goto('/newsroom/replies')
  await expect(page.getByRole('heading', { level: 1, name: 'Replies' })).toBeVisible()
  const nav = page.getByRole('navigation', { name: 'Newsroom', exact: true })
  await expect(nav.getByRole('link')).toHaveCount(1)
  await expect(nav.getByRole('link', { name: /^Replies/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'New story' })).toHaveCount(0)
  for (const path of ['/newsroom/settings', '/newsroom/people']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: /^(Settings|People|Bylines)$/ })).toHaveCount(0)
  }
  await page.goto('/newsroom')
  await expect(page.getByRole('region', { name: 'Stories' })).toHaveCount(0)
  await page.context().close()
})

test('signing out ends a copied cookie at once', async ({ browser }) => {
  const page = await signIn(browser, PEOPLE.reporter.email, PASSWORD)
  const thief = await browser.newContext({ storageState: await page.context().storageState() })
  const copy = await thief.newPage()
  await copy.goto('/newsroom')
  await expect(copy).toHaveURL(/\/newsroom$/)
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible()
  await copy.goto('/newsroom')
  await expect(copy).toHaveURL(/\/login/)
  expect((await copy.request.get('/api/pictures')).status()).toBe(401)
  await thief.close()
  await page.context().close()
})

test('somebody is added by a link, works, and is shut out on the very next request', async ({ browser }) => {
  const name = `Nora New ${stamp()}`
  const admin = await pageOf(browser, 'admin')
  const person = await addPerson(browser, admin, name, 'Reporter')
  await newStory(person)
  await admin.goto('/newsroom/people')
  await admin.getByRole('button', { name: `Disable ${name}` }).click()
  await expect(admin.getByRole('button', { name: `Enable ${name}` })).toBeVisible()
  await person.goto('/newsroom')
  await expect(person).toHaveURL(/\/login/)
  await person.context().close()
  await admin.context().close()
})

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

const SVG = {
  name: 'drawing.svg',
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><script>alert(1)</script></svg>',
  ),
}
const NOT_A_PICTURE = 'This is not a picture we can use. Choose a JPEG, PNG, WebP or GIF file.'

test('a picture is chosen, gets its texts, and an SVG is refused in words', async ({ browser }) => {
  const page = await pageOf(browser, 'editor')
  await page.goto('/newsroom/pictures')
  const chooser = page.waitForEvent('filechooser')
  await page.getByLabel('Add pictures').click()
  await (await chooser).setFiles(await newPicture())
  const detail = page.getByRole('complementary', { name: 'Chosen picture' })
  await expect(detail).toBeVisible({ timeout: 30_000 })
  await detail.getByLabel('Alt text').fill('One even colour')
  await detail.getByLabel('Caption').fill('A test of the press')
  await detail.getByLabel('Credit').fill('The Ledger')
  await detail.getByRole('button', { name: 'Save' }).click()
  await expect(detail.getByRole('status')).not.toBeEmpty()
  await expect(detail.getByRole('status')).not.toHaveText('Saving')
  await page.reload()
  await expect(detail.getByLabel('Alt text')).toHaveValue('One even colour')
  await expect(detail.getByLabel('Caption')).toHaveValue('A test of the press')
  await expect(detail.getByLabel('Credit')).toHaveValue('The Ledger')

  await page.getByLabel('Add pictures').setInputFiles(SVG)
  await expect(page.getByText(NOT_A_PICTURE)).toBeVisible()
  await page.context().close()
})

test('the upload form works without JavaScript', async ({ browser }) => {
  const known = await pageOf(browser, 'editor')
  const storageState = await known.context().storageState()
  await known.context().close()
  const context = await browser.newContext({ javaScriptEnabled: false, storageState, ...from('plain') })
  const page = await context.newPage()
  await page.goto('/newsroom/pictures')
  await page.getByLabel('Add pictures').setInputFiles(await newPicture())
  await page.getByRole('button', { name: 'Add picture', exact: true }).click()
  await expect(page).toHaveURL(/\/newsroom\/pictures\?picture=/)
  await expect(page.getByRole('complementary', { name: 'Chosen picture' })).toBeVisible()
  await page.getByLabel('Add pictures').setInputFiles(SVG)
  await page.getByRole('button', { name: 'Add picture', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText(NOT_A_PICTURE)
  await context.close()
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
