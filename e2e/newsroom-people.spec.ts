import { expect, test, type Browser, type Page } from '@playwright/test'
import { from, pageOf } from './support/people'
import { PASSWORD, PEOPLE } from './support/site'
import { newStory } from './support/write-story'

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
