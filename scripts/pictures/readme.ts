import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import sharp from 'sharp'
import { addressOf, type Site } from '../../e2e/support/page-types'
import { PASSWORD, PEOPLE } from '../../e2e/support/site'
import { openAt, still } from './shots'

/** The four pictures that the README shows. */
export async function takeReadmePictures(browser: Browser, site: Site, folder: string): Promise<void> {
  const story = site.origin + (await addressOf('story', site))
  const desk = await openAt(browser, 1280, 'light', 900)
  await desk.goto(site.origin)
  await save(desk, 'front')
  await desk.goto(story)
  const headline = await desk.getByRole('heading', { level: 1 }).innerText()
  await save(desk, 'story')
  const phone = await openAt(browser, 390, 'dark', 844)
  await phone.goto(story)
  await save(phone, 'phone')
  await desk.goto(`${site.origin}/login`)
  await desk.getByLabel('Email').fill(PEOPLE.editor.email)
  await desk.getByLabel('Password').fill(PASSWORD)
  await desk.getByRole('button', { name: 'Sign in' }).click()
  await desk.getByRole('link', { name: headline, exact: true }).first().click()
  await desk.getByRole('textbox', { name: 'Story text' }).waitFor()
  await save(desk, 'editor')
  await Promise.all([desk.context().close(), phone.context().close()])

  async function save(page: Page, name: string): Promise<void> {
    await sharp(await still(page))
      .jpeg({ quality: 82, mozjpeg: true })
      .toFile(join(folder, `${name}.jpg`))
  }
}
