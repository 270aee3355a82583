import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './support/page-rules'
import { addressOf } from './support/page-types'
import { from, pageOf } from './support/people'
import { publishStory, unpublish } from './support/publish-story'
import { readStore } from './support/store'
import { newStory, openSettings } from './support/write-story'

test.describe.configure({ timeout: 300_000 })

async function expectAll(page: Page, pages: [name: string, path: string][]): Promise<void> {
  for (const [name, path] of pages)
    await test.step(name, async () => {
      await page.goto(path)
      await expectAccessible(page, name)
    })
}

// The pages that everybody sees are in pages/axe.spec.ts.
test('replies: the form with errors, the receipt, the answer page', async ({ browser }) => {
  const reader = await (await browser.newContext(from('axe'))).newPage()
  await reader.goto(await addressOf('story'))
  const answer = await reader
    .getByRole('link', { name: /^Reply|^Answer/ })
    .first()
    .getAttribute('href')
  await reader.getByRole('button', { name: 'Post Comment' }).click()
  await expect(reader.getByRole('alert')).toContainText('Your reply was not sent')
  await expectAccessible(reader, 'reply form with errors')
  await reader.getByLabel('Comment *').fill('A reply to look at.')
  await reader.getByLabel('Name *').fill('A. Reader')
  await reader.getByLabel('Email *').fill('axe@replies.example')
  await reader.getByRole('button', { name: 'Post Comment' }).click()
  await expect(reader).toHaveURL(/\/replies\//)
  await expectAccessible(reader, 'receipt')
  await reader.goto(answer!)
  await expectAccessible(reader, 'answer page')
  await reader.context().close()
})

test('the door of the newsroom', async ({ page }) => {
  await expectAll(page, [
    ['login', '/login'],
    ['a used setup link', '/setup/long-used'],
    ['a used password link', '/setup/password/long-used'],
  ])
  await page.goto('/login')
  await page.getByLabel('Email').fill('nobody@journeys.example')
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible()
  await expectAccessible(page, 'login with an error')
})

test('pages of the newsroom', async ({ browser }) => {
  const page = await pageOf(browser, 'admin')
  await expectAll(page, [
    ['desk', '/newsroom'],
    ['an empty stage of the desk', '/newsroom?stage=in_review&q=zzyzxqqq'],
    ['replies', '/newsroom/replies'],
    ['an empty state of replies', '/newsroom/replies?status=trash&q=zzyzxqqq'],
    ['pictures', '/newsroom/pictures'],
    ['people', '/newsroom/people'],
    ['bylines', '/newsroom/people/bylines'],
    ['a new byline', '/newsroom/people/bylines/new'],
    ['pages', '/newsroom/pages'],
    ['settings', '/newsroom/settings'],
    ['account', '/newsroom/account'],
    ['nothing in the newsroom', '/newsroom/nothing'],
  ])
  await page.goto('/newsroom/pictures')
  await page.getByRole('region', { name: 'Library' }).getByRole('link').first().click()
  await expect(page.getByRole('complementary', { name: 'Chosen picture' })).toBeVisible()
  await expectAccessible(page, 'a chosen picture')
  await page.goto('/newsroom/people/bylines')
  await page.getByRole('main').getByRole('listitem').getByRole('link', { name: 'Ines Ferreira' }).click()
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible()
  await expectAccessible(page, 'a byline')
  await page.goto('/newsroom/pages')
  await page.getByRole('main').getByRole('link', { name: 'About the Ledger', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Page text' })).toBeVisible()
  await expectAccessible(page, 'editor of a page')
  await page.getByRole('button', { name: 'Check and save' }).click()
  await expect(page.getByRole('dialog', { name: 'Desk check' })).toBeVisible()
  await expectAccessible(page, 'desk check of a page')
  await page.context().close()
})

test('the desk of a live story, an update posted there, and the open page that offers it', async ({ browser }) => {
  const page = await pageOf(browser, 'editor')
  const { url, id } = await publishStory(page, 'A barge adrift', 'News', 'Live')
  await page.goto(`/newsroom/stories/${id}/live`)
  await expectAccessible(page, 'desk of a live story')
  const post = async (title: string) => {
    await page.getByLabel('Title').fill(title)
    await page.getByRole('textbox', { name: 'Story text' }).click()
    await page.keyboard.insertText('The tug has a line on her.')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(page.getByRole('form', { name: 'New update' }).getByRole('status')).toHaveText('Posted.')
  }
  await post('Adrift off the mole')
  const reader = await (await browser.newContext(from('live'))).newPage()
  await reader.clock.install()
  await reader.goto(url)
  await expect(reader.getByRole('article', { name: 'Adrift off the mole' })).toBeVisible()
  await post('Made fast at the quay')
  await reader.clock.fastForward(31_000)
  await reader.getByRole('button', { name: '1 new update' }).click()
  await expect(reader.getByRole('article', { name: 'Made fast at the quay' })).toBeFocused()
  await expect(reader.getByRole('button', { name: /new update/ })).toHaveCount(0)
  const posted = page.getByRole('region', { name: 'Posted' }).getByRole('listitem')
  await posted.filter({ hasText: 'Made fast' }).getByRole('button', { name: /^Edit/ }).click()
  await page.getByRole('form', { name: 'Change the update' }).getByLabel('Title').fill('Made fast at the old quay')
  await page.getByRole('button', { name: 'Save the change' }).click()
  const reworded = posted.filter({ hasText: 'Made fast at the old quay' })
  await reworded.getByText('1 earlier wording').click()
  await expect(reworded.getByText('Made fast at the quay', { exact: true })).toBeVisible()
  await posted
    .filter({ hasText: 'Adrift' })
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect(posted.filter({ hasText: 'readers do not see it' })).toBeVisible()
  await reader.clock.fastForward(31_000)
  await expect(reader.getByRole('article', { name: 'Made fast at the old quay' })).toBeFocused()
  await expect(reader.getByRole('article', { name: 'Adrift off the mole' })).toHaveCount(0)
  await page.getByRole('button', { name: 'End the live story' }).click()
  await expect(page.getByRole('button', { name: 'Let it go on' })).toBeVisible()
  await reader.clock.fastForward(31_000)
  await expect(reader.getByText('Ended', { exact: true })).toBeVisible()
  await reader.context().close()
  await page.context().close()
})

test('the editor with its panel and dialogs, the preview, and a story that is gone', async ({ browser }) => {
  const page = await pageOf(browser, 'editor')
  const { url, id } = await publishStory(page, 'A buoy off its chain')
  await openSettings(page)
  await expectAccessible(page, 'editor, panel open')
  await page.getByRole('button', { name: 'Check and publish' }).click()
  await expect(page.getByRole('dialog', { name: 'Desk check' })).toBeVisible()
  await expectAccessible(page, 'publish sheet')
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: 'Story text' }).click()
  const tools = page.getByRole('toolbar', { name: 'Text' })
  await tools.getByRole('button', { name: 'Link', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Link' })).toBeVisible()
  await expectAccessible(page, 'link dialog')
  await page.keyboard.press('Escape')
  await tools.getByRole('button', { name: 'See also', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'See also' })).toBeVisible()
  await expectAccessible(page, 'see also dialog')
  await page.keyboard.press('Escape')
  await tools.getByRole('button', { name: 'Embed', exact: true }).click()
  const embed = page.getByRole('dialog', { name: 'Embed' })
  await embed.getByLabel('Address').fill('https://youtu.be.example/abcDEF_-123')
  await embed.getByRole('button', { name: 'Put in the embed' }).click()
  await expect(embed.getByText(/This is not the address of one video/)).toBeVisible()
  await expectAccessible(page, 'embed dialog with an error')
  await page.keyboard.press('Escape')
  await tools.getByRole('button', { name: 'Picture', exact: true }).click()
  const chooser = page.getByRole('dialog', { name: 'Choose a picture' })
  await expect(chooser.getByRole('list', { name: 'Pictures of the library' }).getByRole('button').first()).toBeVisible()
  await expectAccessible(page, 'picture chooser')
  await page.keyboard.press('Escape')
  await expect(chooser).toBeHidden()
  await unpublish(page)
  await page.goto(`/newsroom/stories/${id}/preview`)
  await expectAccessible(page, 'preview')
  const [first] = readStore((store) =>
    store.prepare('select id from revision where story_id = ? order by number').pluck().all(id),
  )
  await page.goto(`/newsroom/stories/${id}/revisions/${first}`)
  await expect(page.getByRole('region', { name: 'Revision 1' })).toContainText('Revision 1 of ')
  await expectAccessible(page, 'a revision')
  await page.goto(url)
  await expectAccessible(page, '410')
  await newStory(page)
  await page.getByRole('button', { name: 'Check and publish' }).click()
  await expect(page.getByRole('dialog', { name: 'Desk check' })).toBeVisible()
  await expectAccessible(page, 'publish sheet with things to settle')
  await page.context().close()
})
