import { expect } from '@playwright/test'
import { multipart, send } from '../raw'
import type { Crawl, May } from './crawl'
import type { Paper } from './paper'
import { ADDRESSES, mail, word, type Facts } from './words'

const REPLY = { comment: `It was ${word('posted')} that I read.`, name: word('postedname'), email: mail('postedmail') }

/** Post a reply as a browser without scripts does, and by the route for pages of older builds. The receipts that came back. */
export async function postReply({ port, origin }: Paper, { story, storyId }: Facts): Promise<string[]> {
  const { text } = await send(story, { port })
  const form = /<form[^>]*>(?:(?!<\/form>)[\s\S])*name="comment"[\s\S]*?<\/form>/.exec(text)?.[0] ?? ''
  const fields: Record<string, string> = {}
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const [name, value] = ['name', 'value'].map((of) => new RegExp(`\\b${of}="([^"]*)"`).exec(input)?.[1] ?? '')
    if (name) fields[name] = value!.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  }
  expect(Object.keys(fields).length, 'hidden fields of the reply form').toBeGreaterThan(2)
  const receipts: string[] = []
  for (const [path, more] of [
    [story, {}],
    ['/api/replies', { comment: `${REPLY.comment} Twice.` }],
  ] as const) {
    const { headers, body } = multipart({ ...fields, storyId, ...REPLY, ...more })
    const from = { origin, 'x-forwarded-for': ADDRESSES.v4 }
    const answer = await send(path, { port, method: 'POST', headers: { ...headers, ...from }, body })
    expect(answer.status, `${path}: ${answer.text.slice(0, 300)}`).toBe(303)
    receipts.push(/\/replies\/([\w-]{22})/.exec(answer.headers.location ?? '')?.[1] ?? '')
  }
  expect(receipts.every((receipt) => receipt.length === 22)).toBe(true)
  return receipts
}

type Own = (text: string) => May

/** Requests that are refused, each in its own way, and answers to forms: what was typed comes back, nothing else. */
export async function badRequests(crawl: Crawl, facts: Facts, receipts: readonly string[], own: Own): Promise<void> {
  const origin = `http://localhost:${crawl.port}`
  const typed = { comment: word('refused'), name: word('refusedname'), email: `${mail('refusedmail')} @` }
  const form = multipart({ storyId: facts.storyId, ...typed })
  const toHidden = facts.hiddenStories.map((storyId) => multipart({ storyId, ...REPLY }))
  const toReply = facts.hiddenReplies.map((parentId) => multipart({ storyId: facts.storyId, parentId, ...REPLY }))
  const post = ({ headers, body }: ReturnType<typeof multipart>) => ({
    method: 'POST',
    headers: { ...headers, origin },
    body,
  })
  const cases: [path: string, status: number | number[], options?: Parameters<Crawl['ask']>[1]][] = [
    ['/%zz', 400],
    ['/%00', [400, 404]],
    ['/..%2f..%2fetc/passwd', [400, 404]],
    ['/', 405, { method: 'PUT' }],
    ['/', 405, { method: 'TRACE' }],
    ['/', 421, { headers: { host: 'elsewhere.example' } }],
    ['/', 403, { method: 'POST', headers: { origin: 'https://elsewhere.example' }, body: 'x=1' }],
    [
      facts.story,
      413,
      { method: 'POST', headers: { origin, 'content-type': 'text/plain' }, body: 'a'.repeat(1_200_000) },
    ],
    ['/api/replies', 415, { method: 'POST', headers: { origin, 'content-type': 'text/plain' }, body: 'x' }],
    ['/api/replies', 422, post(form)],
    [facts.story, [404, 409, 422], post(form)],
    ...[...toHidden, ...toReply].map((one) => ['/api/replies', 422, post(one)] as [string, number, typeof form]),
    ['/api/pictures', 401, post(multipart({ file: 'x' }))],
    ['/api/nothing', 404],
    ['/media/nothing-100.jpg', 404],
    ['/media/..%2foriginals', [400, 404]],
    ['/originals/x', 404],
    ['/broadsheet.db', 404],
    ['/.env', 404],
    ['/_next/static/nothing.js', 404],
    ['/_next/static/chunks/nothing.js.map', 404],
    ['/_next/image?url=%2Fsite.js&w=640&q=75', 404],
    ['/_next/data/x/index.json', 404],
    ['/preview/AAAAAAAAAAAAAAAAAAAAAA', 404],
    [`/${'a'.repeat(9_000)}`, [400, 404, 414]],
  ]
  for (const [path, status, options = {}] of cases) {
    const may = own(`${path} ${String(options.body ?? '')}`)
    const answer = await crawl.ask(path, { how: `refused`, ...options, may })
    expect.soft([status].flat(), `${options.method ?? 'GET'} ${path}: ${answer.status}`).toContain(answer.status)
  }
  const may = own(`${REPLY.comment} ${REPLY.name}`)
  for (const receipt of receipts) await crawl.ask(`/replies/${receipt}`, { how: 'receipt', may })
}
