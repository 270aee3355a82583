import { expect, test } from '@playwright/test'
import { HtmlValidate, type ConfigData } from 'html-validate'
import { parseHtml } from '../support/html'
import { FRAMEWORK_RULES, HTML_RULES } from '../support/html-rules'
import { asBreadcrumbs, JSON_LD_SCHEMAS } from '../support/json-ld-schemas'
import { JOURNEYS, PAGE_TYPES } from '../support/page-types'
import { send } from '../support/raw'

/** Each fault with the piece of the page that has it. */
async function htmlFaults(html: string, rules: ConfigData): Promise<string[]> {
  const { results } = await new HtmlValidate(rules).validateString(html)
  const lines = html.split('\n')
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const near = lines[line - 1]?.slice(Math.max(0, column - 20), column + 60)
      return `${ruleId}: ${message} at ${near}`
    }),
  )
}

for (const { name, find, data, status = 200 } of PAGE_TYPES)
  test(`${name} is valid HTML, runs nothing of the framework, and says the same to machines`, async () => {
    const path = await find(JOURNEYS)
    const answer = await send(path)
    expect(answer.status).toBe(status)
    expect(await htmlFaults(answer.text, HTML_RULES)).toEqual([])

    const page = parseHtml(answer.text)
    for (const { src, type } of page.scripts)
      if (type !== 'application/ld+json') expect(src).toMatch(/^\/(?:site\.js|assets\/[\w.-]+\.js)$/)
    if (status === 200 && page.canonical) expect(page.description, 'a description').toBeTruthy()

    expect(page.data, 'pieces of JSON-LD').toHaveLength(data.length)
    for (const [index, type] of data.entries()) {
      const parsed: unknown = JSON.parse(page.data[index]!)
      const { error } = JSON_LD_SCHEMAS[type]!.safeParse(parsed)
      expect(error?.issues ?? [], type).toEqual([])
      if (type === 'BreadcrumbList') expectBreadcrumbs(parsed, page)
    }
  })

/** They begin at the front, count on, end at this very page under its name, and lead nowhere that the page does not. */
function expectBreadcrumbs(data: unknown, page: ReturnType<typeof parseHtml>): void {
  const crumbs = asBreadcrumbs(data).itemListElement
  expect(crumbs.map(({ position }) => position)).toEqual(crumbs.map((_, index) => index + 1))
  expect(crumbs[0]!.item).toBe(`${JOURNEYS.origin}/`)
  expect(crumbs.at(-1)!.item).toBe(page.canonical)
  expect(crumbs.at(-1)!.name).toBe(page.h1.trim())
  for (const { item } of crumbs.slice(1, -1)) expect(page.hrefs).toContain(item.slice(JOURNEYS.origin.length))
}

test('the door is valid HTML', async () => {
  for (const path of ['/login', '/setup/long-used'])
    expect(await htmlFaults((await send(path)).text, FRAMEWORK_RULES), path).toEqual([])
})

test('the one script of all pages stays small', async () => {
  const { body, status } = await send('/site.js')
  expect(status).toBe(200)
  expect(body.length).toBeLessThanOrEqual(6144)
})
