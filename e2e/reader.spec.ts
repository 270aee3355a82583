import { expect, test, type Page } from '@playwright/test'
import { XMLValidator } from 'fast-xml-parser'
import { from, pageOf } from './support/people'
import { publishStory, unpublish } from './support/publish-story'
import { send, sendToAll } from './support/raw'
import { E2E_PORT } from './support/site'
import { openSettings } from './support/write-story'

const HEADLINE = /Council votes to close/
const AUTHOR = 'Ines Ferreira'
const TOPIC = 'Eastgate baths'

/** What a page says to the console and asks of other places; must stay empty. */
function watch(page: Page): string[] {
  const said: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(String(error)))
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol !== 'data:' && host !== `localhost:${E2E_PORT}`) said.push(`asked ${request.url()}`)
  })
  return said
}

/** Reader pages run our one file and nothing else. */
async function expectNoFramework(page: Page): Promise<void> {
  const html = await (await page.request.get(page.url())).text()
  const scripts = html.match(/<script\b[^>]*>/g) ?? []
  for (const script of scripts)
    expect(script).toMatch(/ src="\/(?:site|assets\/[a-z]+)\.js[^"]*"| type="application\/ld\+json"/)
  expect(html).not.toMatch(/_next\/static\/[^"]+\.js/)
  expect(html).not.toMatch(/ on[a-z]+="/)
}

for (const javaScriptEnabled of [false, true]) {
  test(`from the front to a section, a story, its topic and its author, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    const said = watch(page)
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: 'The Harbour Ledger' })).toBeVisible()
    await expectNoFramework(page)

    await page.mouse.wheel(0, 1500)
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'World' }).click()
    await expect(page).toHaveURL('/world')

    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'News' }).click()
    await expect(page).toHaveURL('/news')
    await expect(page.getByRole('heading', { level: 1, name: 'News' })).toBeVisible()
    await expectNoFramework(page)

    await page.getByRole('link', { name: HEADLINE }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
    await expectNoFramework(page)
    const story = page.url()

    await page.getByRole('article').getByRole('link', { name: TOPIC, exact: true }).click()
    await expect(page).toHaveURL(/\/topic\/eastgate-baths$/)
    await expect(page.getByRole('heading', { level: 1, name: TOPIC })).toBeVisible()
    await expect(page.getByRole('link', { name: HEADLINE }).first()).toBeVisible()
    await expectNoFramework(page)

    await page.goto(story)
    await page.getByRole('article').getByRole('link', { name: AUTHOR }).first().click()
    await expect(page).toHaveURL(/\/author\/ines-ferreira$/)
    await expect(page.getByRole('heading', { level: 1, name: AUTHOR })).toBeVisible()
    await expect(page.getByRole('link', { name: HEADLINE }).first()).toBeVisible()
    await expectNoFramework(page)
    expect(said).toEqual([])
    await context.close()
  })

  test(`the search finds and marks words, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    const said = watch(page)
    await page.goto('/')
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    await page.getByRole('searchbox', { name: /^Search/ }).fill('boilers')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL(/\/search\?q=boilers/)
    const results = page.getByRole('region', { name: 'Results' })
    await expect(results.getByRole('article').first()).toBeVisible()
    await expect(
      results
        .locator('mark')
        .filter({ hasText: /boiler/i })
        .first(),
    ).toBeVisible()
    await results.getByRole('article').first().getByRole('heading').getByRole('link').click()
    await expect(page.getByRole('article').first()).toContainText(/boiler/i)

    await page.goto('/search?q=the')
    const first = await results.getByRole('article').getByRole('heading').allInnerTexts()
    await page.getByRole('link', { name: 'Next results' }).click()
    await expect(page).toHaveURL(/page=2/)
    const second = await results.getByRole('article').getByRole('heading').allInnerTexts()
    expect(second.length).toBeGreaterThan(0)
    expect(first.filter((headline) => second.includes(headline))).toEqual([])

    await page.goto('/search?q=zzyzxqqq')
    await expect(page.getByText('No results', { exact: true })).toBeVisible()
    await expect(page.getByRole('searchbox')).toHaveValue('zzyzxqqq')
    await expectNoFramework(page)
    expect(said).toEqual([])
    await context.close()
  })
}

test('a hostile query is answered like any other', async ({ page }) => {
  const queries = [
    `"`,
    `'; drop table story;--`,
    'NEAR(a b',
    '* OR *',
    '^title:',
    '<script>alert(1)</script>',
    '{}[]()\\',
    '"unclosed AND (',
    '\u0000\u202e\u200b',
    'a'.repeat(5_000),
    '%',
    '한국어 العربية 日本',
  ]
  for (const query of queries) {
    const { status, text } = await send(`/search?q=${encodeURIComponent(query)}`)
    expect(status, query.slice(0, 40)).toBe(200)
    expect(text).not.toContain('<script>alert')
  }
  expect((await send('/search?q=%E0%A4%A')).status).toBeLessThan(500)
  await page.goto(`/search?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
})

test('an address where nothing is says so, and offers the search', async ({ page }) => {
  for (const path of ['/nothing', '/news/2020/01/01/never-was', '/topic/never-was', '/author/never-was', '/a/b/c/d']) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'There is nothing at this address' })).toBeVisible()
  }
  await page.getByRole('searchbox').fill('ferry')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('region', { name: 'Results' }).getByRole('article').first()).toBeVisible()
})

test('a story that is taken down is gone everywhere on the very next request', async ({ browser, page }) => {
  const editor = await pageOf(browser, 'editor')
  const { url, headline } = await publishStory(editor, 'Gulls counted on the slipway')
  const search = `/search?q=${encodeURIComponent(headline)}`
  const places = ['/', '/news', '/feed.xml', '/sitemap.xml', search]
  const naming = (path: string) => (path === '/sitemap.xml' ? url : headline)
  const heading = (text: string, path: string) => text.replaceAll(search, '').includes(naming(path))
  for (const path of places)
    for (const { status, text } of await sendToAll(path)) {
      expect(status).toBe(200)
      if (path !== search) expect(heading(text, path), path).toBe(true)
      else expect(text).toContain(`href="${url}"`)
    }
  await unpublish(editor)
  for (const path of places)
    for (const { text } of await sendToAll(path))
      expect(text.includes(url), `${path} after it was taken down`).toBe(false)
  for (const { status } of await sendToAll(url)) expect(status).toBe(410)
  await page.goto(url)
  await expect(page.getByRole('heading', { level: 1, name: 'We have taken this story down' })).toBeVisible()
  await expect(page.getByRole('searchbox')).toBeVisible()
  expect((await send(url)).text).not.toContain(headline)
  await editor.context().close()
})

test('a wrong section and an old slug lead to the right address in one hop', async ({ browser }) => {
  const editor = await pageOf(browser, 'editor')
  const { url } = await publishStory(editor, 'The tide table was a day out')
  const wrong = url.replace('/news/', '/sport/')
  const first = await send(wrong)
  expect([first.status, pathOf(first.headers.location)]).toEqual([308, url])

  const panel = await openSettings(editor)
  const slug = `tide-table-${Date.now().toString(36)}`
  await panel.getByLabel('Slug').fill(slug)
  await panel.getByRole('button', { name: 'Change the address' }).click()
  await expect(panel.getByText('The address is changed.')).toBeVisible()
  const renamed = url.replace(/[^/]+$/, slug)
  for (const old of [url, wrong])
    for (const { status, headers } of await sendToAll(old))
      expect([status, pathOf(headers.location)], old).toEqual([308, renamed])
  expect((await send(renamed)).status).toBe(200)
  await editor.context().close()
})

function pathOf(location: string | undefined): string {
  return new URL(location ?? '', `http://localhost:${E2E_PORT}`).pathname
}

test('the feed, the sitemap and robots.txt can be read by machines', async () => {
  const feed = await send('/feed.xml')
  expect(XMLValidator.validate(feed.text)).toBe(true)
  expect(feed.headers['content-type']).toMatch(/xml/)
  expect(feed.text.match(/<item>/g)?.length).toBeGreaterThan(5)
  const sitemap = await send('/sitemap.xml')
  expect(XMLValidator.validate(sitemap.text)).toBe(true)
  const addresses = [...sitemap.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname)
  expect(addresses.length).toBeGreaterThan(10)
  for (const address of addresses.slice(0, 60)) expect((await send(address)).status, address).toBe(200)
  const robots = await send('/robots.txt')
  expect(robots.headers['content-type']).toMatch(/^text\/plain/)
  expect(robots.text).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m)
  expect(robots.text).toMatch(/^Sitemap: http.*\/news-sitemap\.xml$/m)
  expect(robots.text).toMatch(/^Disallow: \/newsroom/m)
  const news = await send('/news-sitemap.xml')
  expect(XMLValidator.validate(news.text)).toBe(true)
  expect(news.text).toContain('<news:title>')
})

test('sections, topics and authors have feeds, the paper has one as JSON, and icons are where browsers look', async () => {
  const { text } = await send('/sitemap.xml')
  const topic = /\/topic\/[a-z0-9-]+/.exec(text)![0]
  const author = /\/author\/[a-z0-9-]+/.exec(text)![0]
  for (const list of ['/news', topic, author]) {
    const page = await send(list)
    expect(page.text, list).toMatch(
      new RegExp(`<link rel="alternate" type="application/rss\\+xml" href="[^"]*${list}/feed.xml"`),
    )
    expect(page.text, list).toContain('"BreadcrumbList"')
    const feed = await send(`${list}/feed.xml`)
    expect(XMLValidator.validate(feed.text), list).toBe(true)
    expect(feed.text, list).toContain('<item>')
    expect(feed.headers['content-type']).toMatch(/^application\/rss\+xml/)
  }
  for (const path of [
    '/nothing/feed.xml',
    '/topic/nothing/feed.xml',
    '/author/nothing/feed.xml',
    '/sitemap.xml?part=9',
  ])
    expect((await send(path)).status, path).toBe(404)
  const json = await send('/feed.json')
  expect(json.headers['content-type']).toMatch(/^application\/feed\+json/)
  expect((JSON.parse(json.text) as { items: unknown[] }).items.length).toBeGreaterThan(5)
  const manifest = JSON.parse((await send('/manifest.webmanifest')).text) as { icons: { src: string }[] }
  for (const { src } of [...manifest.icons, { src: '/favicon.ico' }, { src: '/apple-touch-icon.png' }])
    expect((await send(src)).headers['content-type'], src).toMatch(/^image\//)
})

test('the whole way to a posted reply goes by keyboard', async ({ browser }) => {
  const context = await browser.newContext(from('keyboard'))
  const page = await context.newPage()
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await tabTo(page, page.getByRole('main').getByRole('link', { name: HEADLINE }).first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Comment *'))
  await page.keyboard.type('Written without a mouse.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Kay Board')
  await page.keyboard.press('Tab')
  await page.keyboard.type('kay@replies.example')
  await tabTo(page, page.getByRole('button', { name: 'Post Comment' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/replies\//)
  await expect(page.getByText(/waits for approval/)).toBeVisible()
  await context.close()
})

/** Press Tab until this has the focus; it must be reachable, and its focus visible. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) break
  }
  await expect(target).toBeFocused()
  // The ring stands round the link, or round the whole card of which it is the link.
  const hasRing = await target.evaluate((element) => {
    for (let at: Element | null = element; at && at.localName !== 'main'; at = at.parentElement)
      if ([getComputedStyle(at), getComputedStyle(at, '::after')].some(({ outlineStyle }) => outlineStyle !== 'none'))
        return true
    return false
  })
  expect(hasRing).toBe(true)
}
