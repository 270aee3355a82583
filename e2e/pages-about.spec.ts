import { expect, test, type Page } from '@playwright/test'
import { from, pageOf } from './support/people'
import { sendToAll } from './support/raw'

/** Through the desk check until readers have what stands in the editor. */
async function saveForReaders(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check and save' }).click()
  const sheet = page.getByRole('dialog', { name: 'Desk check' })
  await sheet.getByRole('button', { name: 'Save for readers' }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByRole('region', { name: 'This page' }).getByRole('status')).toHaveText(
    'Readers have these words',
  )
}

test('an editor changes a page about the paper, and puts its first words back', async ({ browser }) => {
  const word = `lighthouse${Date.now().toString(36)}`
  const reader = await (await browser.newContext(from('about'))).newPage()
  await reader.goto('/about')
  const firstWords = await reader.getByRole('main').innerText()
  const editor = await pageOf(browser, 'editor')
  await editor.goto('/newsroom/pages')
  await editor.getByRole('main').getByRole('link', { name: 'About the Ledger', exact: true }).click()
  const text = editor.getByRole('textbox', { name: 'Page text' })
  await text.press('ControlOrMeta+End')
  await editor.keyboard.insertText(` ${word}`)
  await expect(editor.getByRole('region', { name: 'This page' }).getByRole('status')).toHaveText(
    'Changed, not saved yet',
  )
  for (const { text: html } of await sendToAll('/about')) expect(html.includes(word)).toBe(false)
  await saveForReaders(editor)
  for (const { text: html } of await sendToAll('/about')) expect(html.includes(word)).toBe(true)
  await reader.reload()
  await expect(reader.getByRole('main')).toContainText(word)

  await editor.getByText('Earlier versions', { exact: true }).click()
  const newest = editor.getByRole('button', { name: /^Put into the editor/ }).first()
  await newest.click()
  await expect(editor.getByText(/stands in the editor\. Readers have it once you save/)).toBeVisible()
  await expect(text).not.toContainText(word)
  for (const { text: html } of await sendToAll('/about')) expect(html.includes(word)).toBe(true)
  await saveForReaders(editor)
  for (const { text: html } of await sendToAll('/about')) expect(html.includes(word)).toBe(false)
  await reader.reload()
  expect(await reader.getByRole('main').innerText()).toBe(firstWords)
  await reader.context().close()
  await editor.context().close()
})
