import { expect, type Page } from '@playwright/test'
import { newStory, openSettings, publishNow, saved } from './write-story'

export type Published = { url: string; id: string; headline: string }

/** Write a short story and publish it. The headline is made to be the only one of its kind. */
export async function publishStory(page: Page, about: string, section = 'News', kind = 'News'): Promise<Published> {
  const headline = `${about} ${Date.now().toString(36)}`
  await newStory(page)
  await page.getByLabel('Headline').fill(headline)
  await page.getByRole('textbox', { name: 'Story text' }).click()
  await page.keyboard.insertText('It was seen from the mole, and written down.')
  const panel = await openSettings(page)
  await panel.getByLabel('Section').selectOption({ label: section })
  await panel.getByLabel('Kind').selectOption({ label: kind })
  await saved(page)
  const url = await publishNow(page)
  return { url, id: page.url().split('/').pop()!, headline }
}

/** Take the story down that is open in the editor. */
export async function unpublish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check and publish' }).click()
  await page.getByRole('dialog', { name: 'Desk check' }).getByRole('button', { name: 'Unpublish' }).click()
  await expect(page.getByRole('dialog', { name: 'Desk check' })).toBeHidden({ timeout: 20_000 })
}
