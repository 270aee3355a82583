import { expect, test, type Page } from '@playwright/test'
import { pageOf } from './support/people'
import { readStoryText } from './support/story-text'
import { newStory, openSettings, publishNow, saved, uploadPicture } from './support/write-story'

const text = readStoryText()
const ORIGINAL = 'https://original.example/2026/the-story'
const LINKED = 'https://board.example/statement'

test('a story with every part is typed in the newsroom and read whole on the very next request', async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000)
  const page = await pageOf(browser, 'editor')
  await newStory(page)
  await page.getByLabel('Kicker').fill('Across the water')
  await page.getByLabel('Headline').fill(text.headline)
  await page.getByLabel('Standfirst').fill(text.standfirst)
  await typeBody(page)
  await fillSettings(page)
  await saved(page)

  const preview = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Preview' }).click()
  const previewPage = await preview
  await expect(previewPage.getByRole('heading', { level: 1, name: text.headline })).toBeVisible()
  await previewPage.close()
  const url = await publishNow(page)

  // Two workers answer: each one must know, at once.
  for (let i = 0; i < 6; i++)
    expect((await (await request.get('/')).text()).includes(escapeHtml(text.headline))).toBe(true)

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await reader.goto('/')
  await reader.getByRole('link', { name: text.headline }).first().click()
  expect(new URL(reader.url()).pathname).toBe(url)
  await readWhole(reader)
  await reader.context().close()
  await page.context().close()
})

async function typeBody(page: Page): Promise<void> {
  const body = page.getByRole('textbox', { name: 'Story text' })
  const tool = (name: string) => page.getByRole('toolbar', { name: 'Text' }).getByRole('button', { name, exact: true })
  await body.click()
  let isLinked = false
  for (const { kind, text: words } of text.blocks) {
    if (kind === 'see-also') {
      await tool('See also').click()
      const dialog = page.getByRole('dialog', { name: 'See also' })
      await dialog.getByLabel('Words').fill(words)
      await dialog.getByLabel('Where it leads').fill('https://elsewhere.example/related')
      await dialog.getByRole('button', { name: 'Put in the line' }).click()
      continue
    }
    if (kind === 'subhead') await tool('Heading 2').click()
    await page.keyboard.insertText(words)
    if (kind === 'paragraph' && !isLinked) {
      isLinked = true
      await page.keyboard.insertText(' Read the statement')
      await page.keyboard.press('Control+Shift+ArrowLeft')
      await tool('Link').click()
      const dialog = page.getByRole('dialog', { name: 'Link' })
      await expect(dialog.getByText('For “statement”')).toBeVisible()
      await dialog.getByLabel('Where it leads').fill(LINKED)
      await dialog.getByRole('button', { name: 'Set link' }).click()
      await expect(body.getByRole('link', { name: 'statement', exact: true })).toBeVisible()
      // The browser tells the editor of a moved caret a little later: Enter before that would replace the chosen word.
      await expect(tool('Link')).toHaveAttribute('aria-pressed', 'true')
      await page.keyboard.press('End')
      await expect(tool('Link')).toHaveAttribute('aria-pressed', 'false')
    }
    await page.keyboard.press('Enter')
  }
  await tool('Quote').click()
  await page.keyboard.insertText('Somebody’s words at length')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await tool('Bullet list').click()
  await page.keyboard.insertText('first item')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('second item')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await tool('Table').click()
  for (const words of ['Port', 'Dues', 'Since', 'Merrowport', '37p']) {
    await page.keyboard.insertText(words)
    await page.keyboard.press('Tab')
  }
  await body.getByLabel('Caption of the table').fill('Dues at two ports')
  await body.getByRole('cell').last().click()
  await page.keyboard.press('Enter')
  await tool('Picture').click()
  await uploadPicture(page)
  const figure = body.getByRole('figure').last()
  await figure.getByLabel('Caption').fill('The second picture')
  await figure.getByLabel('Alt text').fill('A plain colour')
}

async function fillSettings(page: Page): Promise<void> {
  const panel = await openSettings(page)
  await panel.getByLabel('Section').selectOption({ label: 'World' })
  for (const topic of ['Diplomacy', 'Anniversaries']) {
    await panel.getByLabel('Topics', { exact: true }).fill(topic)
    await panel.getByLabel('Topics', { exact: true }).press('Enter')
  }
  const option = await panel
    .getByLabel('Add a byline')
    .locator('option', { hasText: 'Ines Ferreira' })
    .getAttribute('value')
  await panel.getByLabel('Add a byline').selectOption(option)
  const sources = [
    ...text.agencies.map((name) => ({ role: 'Agency', name, url: '' })),
    { role: 'Original', name: 'The original report', url: ORIGINAL },
    { role: 'Confidential', name: 'A pilot who must not be named', url: '' },
  ]
  for (const [index, { role, name, url }] of sources.entries()) {
    await panel.getByRole('button', { name: /Add a source/ }).click()
    const row = panel.getByRole('group', { name: `Source ${index + 1}` })
    await row.getByLabel('Role').selectOption({ label: role })
    await row.getByLabel('Name').fill(name)
    if (url) await row.getByLabel('Address').fill(url)
    if (role !== 'Confidential') await row.getByLabel('Shown to readers').setChecked(true)
  }
  await panel.getByRole('button', { name: 'Choose the main picture' }).click()
  await uploadPicture(page)
  const picture = panel.getByRole('group', { name: 'Main picture' })
  await picture.getByLabel('Caption').fill('The hall on the evening before')
  await picture.getByLabel('Credit').fill(text.imageSource)
  await picture.getByLabel('Alt text').fill('A hall with lit windows')
}

async function readWhole(page: Page): Promise<void> {
  const article = page.getByRole('article').first()
  await expect(article.getByRole('heading', { level: 1, name: text.headline })).toBeVisible()
  await expect(article.getByText(text.standfirst)).toBeVisible()
  await expect(article.getByText('Across the water', { exact: true })).toBeVisible()
  await expect(article.getByRole('link', { name: 'World' }).first()).toBeVisible()
  await expect(article.getByText('Ines Ferreira').first()).toBeVisible()
  await expect(article.getByText(/^Published \d\d:\d\d/)).toBeVisible()
  await expect(article.getByText(/min\sread/)).toBeVisible()
  for (const { kind, text: words } of text.blocks) {
    if (kind === 'subhead') await expect(article.getByRole('heading', { level: 2, name: words })).toBeVisible()
    if (kind === 'paragraph') await expect(article.getByRole('paragraph').filter({ hasText: words })).toBeVisible()
    if (kind === 'see-also') {
      await expect(article.getByText('See also').first()).toBeVisible()
      await expect(article.getByRole('link', { name: words })).toHaveAttribute(
        'href',
        'https://elsewhere.example/related',
      )
    }
  }
  await expect(article.getByRole('link', { name: 'statement' })).toHaveAttribute('href', LINKED)
  await expect(article.getByRole('blockquote').filter({ hasText: 'Somebody’s words at length' })).toBeVisible()
  await expect(article.getByRole('listitem').filter({ hasText: 'second item' })).toBeVisible()
  const table = page.getByRole('region', { name: 'Dues at two ports' }).getByRole('table')
  await expect(table.getByRole('columnheader', { name: 'Dues' })).toBeVisible()
  await expect(table.getByRole('row', { name: 'Merrowport 37p' })).toBeVisible()
  await expect(article.getByRole('img', { name: 'A hall with lit windows' })).toBeVisible()
  await expect(article.getByRole('img', { name: 'A plain colour' })).toBeVisible()
  await expect(article.getByText('The hall on the evening before')).toBeVisible()
  await expect(article.getByText(text.imageSource).first()).toBeVisible()
  await expect(article.getByText(text.agencies.join(', '), { exact: true })).toBeVisible()
  await expect(article.getByRole('link', { name: /The original report/ })).toHaveAttribute('href', ORIGINAL)
  for (const topic of ['Diplomacy', 'Anniversaries'])
    await expect(article.getByRole('link', { name: topic })).toBeVisible()
  expect((await page.content()).includes('must not be named')).toBe(false)
  await expect(page.getByRole('heading', { name: 'Leave a Reply' })).toBeVisible()
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '{}') as {
    '@type': string
    headline: string
  }
  expect(data).toMatchObject({ '@type': 'NewsArticle', headline: text.headline })
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(new URL(canonical ?? '').pathname).toBe(new URL(page.url()).pathname)
}

function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
