import { expect, test, type Page } from '@playwright/test'
import { from, pageOf } from './support/people'

const STORY = 'Council votes to close'
const EMAIL = 'canary-of-a-reader@replies.example'

async function openStory(page: Page): Promise<void> {
  await page.goto('/')
  await page
    .getByRole('link', { name: new RegExp(STORY) })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Leave a Reply' })).toBeVisible()
}

async function fill(
  page: Page,
  { comment, name, email }: { comment: string; name: string; email: string },
): Promise<void> {
  await page.getByLabel('Comment *').fill(comment)
  await page.getByLabel('Name *').fill(name)
  await page.getByLabel('Email *').fill(email)
}

for (const javaScriptEnabled of [false, true]) {
  test(`a reply is posted, waits, is approved and shows on the next request, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
    request,
  }) => {
    const words = `The Thursday lane was full again, ${javaScriptEnabled ? 'and warm' : 'but cold'}.`
    const name = javaScriptEnabled ? 'Lane swimmer' : 'Lane counter'
    const email = javaScriptEnabled ? `js-${EMAIL}` : EMAIL
    const context = await browser.newContext({ javaScriptEnabled, ...from('reader') })
    const page = await context.newPage()
    await openStory(page)
    const story = new URL(page.url()).pathname
    const byAuthor = page.getByRole('article').filter({ hasText: 'I should like to ask you.' }).last()
    await expect(byAuthor.getByText('Author', { exact: true })).toBeVisible()
    await expect(page.getByText('Your email address will not be published. Required fields are marked *')).toBeVisible()
    await fill(page, { comment: words, name, email })
    await page.getByRole('button', { name: 'Post Comment' }).click()
    await expect(page).toHaveURL(/\/replies\//)
    await expect(page.getByText(/waits for approval/)).toBeVisible()
    expect((await (await request.get(story)).text()).includes(words)).toBe(false)

    const moderator = await pageOf(browser, 'moderator')
    await moderator.goto('/newsroom/replies')
    await moderator
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .click()
    await expect(moderator.getByText(email)).toBeVisible()
    await moderator
      .getByRole('article')
      .getByRole('button', { name: /^Approve/ })
      .click()
    await expect(moderator.getByRole('status').filter({ hasText: `the reply by ${name}` })).toBeVisible()

    for (let i = 0; i < 6; i++) {
      const html = await (await request.get(story)).text()
      expect(html.includes(words)).toBe(true)
      expect(html.includes('canary-of-a-reader')).toBe(false)
    }
    await page.reload()
    await expect(page.getByText(/is published/)).toBeVisible()
    await page.getByRole('link', { name: 'See it under the story' }).click()
    const replies = page.getByRole('region', { name: /^Replies/ })
    await replies.getByRole('link', { name: 'Newest first' }).click()
    await expect(page).toHaveURL(/\?replies=newest#replies$/)
    await expect(replies.getByText(words)).toBeVisible()
    await context.close()
    await moderator.context().close()
  })

  test(`what was typed comes back with errors by field, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, ...from('reader') })
    const page = await context.newPage()
    await openStory(page)
    await fill(page, { comment: 'A long text that must not be lost.', name: 'N. Reader', email: 'not an address' })
    await page.getByRole('button', { name: 'Post Comment' }).click()
    await expect(page.getByRole('alert')).toContainText('Your reply was not sent')
    await expect(page.getByLabel('Comment *')).toHaveValue('A long text that must not be lost.')
    await expect(page.getByLabel('Name *')).toHaveValue('N. Reader')
    await expect(page.getByLabel('Email *')).toHaveValue('not an address')
    await expect(page.getByLabel('Email *')).toHaveAttribute('aria-invalid', 'true')
    await context.close()
  })
}

test('a page that was open before an upgrade still posts', async ({ browser }) => {
  const context = await browser.newContext(from('reader'))
  const page = await context.newPage()
  await openStory(page)
  await fill(page, {
    comment: 'Posted from a page of an older build.',
    name: 'Slow writer',
    email: 'slow@replies.example',
  })
  // Action ids change with builds: the one in the page is made one that no build knows.
  await page.evaluate(() => {
    for (const field of document.querySelectorAll<HTMLInputElement>('input[name^="$ACTION_"]')) {
      field.name = field.name.replace(/[0-9a-f]{40,}/, (id) => '0'.repeat(id.length))
      field.value = field.value.replace(/[0-9a-f]{40,}/, (id) => '0'.repeat(id.length))
    }
  })
  await page.getByRole('button', { name: 'Post Comment' }).click()
  await expect(page.getByText(/waits for approval/)).toBeVisible()
  await context.close()
})

test('spam in the trap is answered like any other and never shows', async ({ browser, request }) => {
  const context = await browser.newContext(from('reader'))
  const page = await context.newPage()
  await openStory(page)
  const story = new URL(page.url()).pathname
  await fill(page, {
    comment: 'Cheap things at a cheap place, come and see.',
    name: 'Bot',
    email: 'bot@replies.example',
  })
  await page
    .locator('input[name=website]')
    .evaluate((field: HTMLInputElement) => (field.value = 'https://cheap.example'))
  await page.getByRole('button', { name: 'Post Comment' }).click()
  await expect(page.getByText(/waits for approval/)).toBeVisible()
  expect((await (await request.get(story)).text()).includes('Cheap things')).toBe(false)
  await context.close()
})

test('more than three replies a minute from one place are refused, with the text kept', async ({ browser }) => {
  const context = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': '10.9.9.9' } })
  const page = await context.newPage()
  for (let number = 1; number <= 4; number++) {
    await openStory(page)
    await fill(page, {
      comment: `Reply number ${number} of an eager writer.`,
      name: 'Eager',
      email: 'eager@replies.example',
    })
    await page.getByRole('button', { name: 'Post Comment' }).click()
    if (number < 4) await expect(page).toHaveURL(/\/replies\//)
  }
  await expect(page.getByRole('alert')).toContainText('Wait a little')
  await expect(page.getByLabel('Comment *')).toHaveValue('Reply number 4 of an eager writer.')
  await context.close()
})
