import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import sharp from 'sharp'

/**
 * Takes the README's pictures from a running paper with the demo edition:
 * `SITE=http://localhost:3000 EMAIL=… PASSWORD=… node --import tsx scripts/take-pictures.ts`
 */
const { SITE = 'http://localhost:3000', EMAIL = '', PASSWORD = '', CHROMIUM_PATH } = process.env
const FOLDER = join('docs', 'pictures')
const STORY = /Council votes to close/

const browser = await chromium.launch({ executablePath: CHROMIUM_PATH || undefined, args: ['--no-sandbox'] })
mkdirSync(FOLDER, { recursive: true })
try {
  const desk = await open({ width: 1280, height: 900 }, 'light')
  await desk.goto(SITE)
  await take(desk, 'front')
  await desk.getByRole('link', { name: STORY }).first().click()
  await take(desk, 'story')
  const phone = await open({ width: 390, height: 844 }, 'dark')
  await phone.goto(SITE)
  await phone.getByRole('link', { name: STORY }).first().click()
  await take(phone, 'phone')
  await desk.goto(`${SITE}/login`)
  await desk.getByLabel('Email').fill(EMAIL)
  await desk.getByLabel('Password').fill(PASSWORD)
  await desk.getByRole('button', { name: 'Sign in' }).click()
  await desk.getByRole('link', { name: STORY }).first().click()
  await desk.getByRole('textbox', { name: 'Story text' }).waitFor()
  await take(desk, 'editor')
} finally {
  await browser.close()
}

async function open(viewport: { width: number; height: number }, colorScheme: 'light' | 'dark'): Promise<Page> {
  return (await browser.newContext({ viewport, colorScheme, deviceScaleFactor: 1 })).newPage()
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  const picture = await page.screenshot({ animations: 'disabled' })
  await sharp(picture)
    .jpeg({ quality: 82, mozjpeg: true })
    .toFile(join(FOLDER, `${name}.jpg`))
}
