import { expect, test } from '@playwright/test'
import { from, pageOf } from './support/people'
import { newPicture } from './support/write-story'

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
