import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { PASSWORD, PEOPLE, type PersonRole } from './site'

const states = new Map<PersonRole, Awaited<ReturnType<BrowserContext['storageState']>>>()

/** A page of somebody who is signed in; each role signs in once a run. */
export async function pageOf(browser: Browser, role: PersonRole): Promise<Page> {
  const known = states.get(role)
  const context = await browser.newContext({ storageState: known, ...from(role) })
  const page = await context.newPage()
  if (!known) {
    await page.goto('/login')
    await page.getByLabel('Email').fill(PEOPLE[role].email)
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL(/\/newsroom/)
    states.set(role, await context.storageState())
  }
  return page
}

let lastPlace = 0

/** Context options of a reader at a place of their own: limits count by address. */
export function from(name: string): { extraHTTPHeaders: Record<string, string> } {
  lastPlace = (lastPlace + 1) % 250
  const group = [...name].reduce((sum, char) => (sum + char.charCodeAt(0)) % 250, 0)
  return { extraHTTPHeaders: { 'x-forwarded-for': `10.1.${group}.${lastPlace + 1}` } }
}
