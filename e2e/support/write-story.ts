import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'

/** A picture nobody has uploaded before: uploads are known by their bytes. */
export async function newPicture(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const tone = () => Math.floor(Math.random() * 256)
  const image = sharp({
    create: { width: 1500, height: 1000, channels: 3, background: { r: tone(), g: tone(), b: tone() } },
  })
  return { name: 'picture.png', mimeType: 'image/png', buffer: await image.png().toBuffer() }
}

/** Open a new story in the editor. */
export async function newStory(page: Page): Promise<void> {
  await page.goto('/newsroom')
  await page.getByRole('button', { name: 'New story' }).first().click()
  await expect(page).toHaveURL(/\/newsroom\/stories\/[0-9a-f-]+/)
  await expect(page.getByRole('textbox', { name: 'Story text' })).toBeVisible()
}

/** Open the panel of settings when it is closed. */
export async function openSettings(page: Page) {
  const button = page.getByRole('button', { name: 'Settings', exact: true })
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
  return page.getByRole('complementary', { name: 'Story settings' })
}

/** Wait until the editor says that all is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'This story' }).getByRole('status')).toHaveText(/^Saved \d/, {
    timeout: 20_000,
  })
}

/** Add an upload through the open chooser; a single one is picked at once. */
export async function uploadPicture(page: Page): Promise<void> {
  await page
    .getByRole('dialog', { name: 'Choose a picture' })
    .getByLabel('Add a picture')
    .setInputFiles(await newPicture())
  await expect(page.getByRole('dialog', { name: 'Choose a picture' })).toBeHidden({ timeout: 30_000 })
}

/** Publish through the sheet and return the address of the live story. */
export async function publishNow(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Check and publish' }).click()
  await page
    .getByRole('dialog', { name: 'Desk check' })
    .getByRole('button', { name: /^(Publish|Update) now$/ })
    .click()
  const link = page.getByRole('link', { name: 'View the live story' })
  await expect(link).toBeVisible({ timeout: 20_000 })
  return (await link.getAttribute('href')) ?? ''
}
