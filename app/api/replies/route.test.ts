import { describe, expect, it, vi } from 'vitest'
import { ANONYMOUS, type Actor } from '@/features/auth/actor'
import { makeStamp } from '@/features/comments/stamp'
import { arrangeByline, arrangeStory, arrangeUser, storedReplies, useTestStore } from '@/features/comments/testing'
import { POST } from './route'

const current = vi.hoisted(() => ({ actor: null as unknown }))
vi.mock('@/features/auth/session', () => ({
  currentActor: () => Promise.resolve((current.actor ?? ANONYMOUS) as Actor),
}))

useTestStore()
const TYPED = {
  comment: 'Hello <b>&amp;</b> "there"',
  name: 'Rosa',
  email: 'rosa@port.example',
  website: '',
  keep: 'yes',
}

function post(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return POST(
    new Request('http://localhost/api/replies', { method: 'POST', body, headers: { host: 'localhost', ...headers } }),
  )
}

describe('POST /api/replies', () => {
  it('takes a reply of an older page, odd fields and all, and leads to its receipt', async () => {
    const storyId = await arrangeStory()
    const old = { ...TYPED, storyId, stamp: makeStamp(), $ACTION_REF_1: '', mood: 'fine', status: 'approved' }
    const answer = await post(old, { origin: 'http://localhost' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/replies\/[\w-]{22}#status$/)
    expect(await storedReplies()).toMatchObject([{ body: TYPED.comment, status: 'pending' }])
  })

  it('knows who is signed in', async () => {
    const [storyId, reporter] = [await arrangeStory(), await arrangeUser('reporter')]
    const byline = await arrangeByline(TYPED.name, reporter, storyId)
    expect((await post({ ...TYPED, storyId, stamp: makeStamp() })).status).toBe(303)
    current.actor = reporter
    expect((await post({ ...TYPED, comment: 'Mine', storyId, stamp: makeStamp() })).status).toBe(303)
    current.actor = null
    expect(await storedReplies()).toMatchObject([
      { body: TYPED.comment, authorId: null },
      { body: 'Mine', authorId: byline },
    ])
  })

  it('gives the text back in a form with a fresh stamp', async () => {
    const storyId = await arrangeStory()
    const answer = await post(
      { ...TYPED, email: 'rosa@', storyId, stamp: 'old' },
      { 'x-broadsheet-story-path': '/news/2026/11/24/bathhouse' },
    )
    expect(answer.status).toBe(422)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const html = await answer.text()
    expect(html).toContain('Hello &#60;b&#62;&#38;amp;&#60;/b&#62; &#34;there&#34;')
    expect(html).toContain('Write it as name@place.com.')
    expect(html).toContain(`name="stamp" value="${makeStamp()}"`)
    expect(html).toContain('href="/news/2026/11/24/bathhouse"')
    expect(html).not.toMatch(/<b>|onerror/)
  })

  it.each(['https://evil.example/', '//evil.example/', 'javascript:alert(1)', '/\\evil.example'])(
    'leads back to no such place as %j',
    async (back) => {
      const html = await (await post({ ...TYPED, storyId: '' }, { 'x-broadsheet-story-path': back })).text()
      expect(html).not.toContain('Back to the story')
    },
  )

  it('refuses a form of another site and what is no form, and stores nothing', async () => {
    const fields = { ...TYPED, storyId: await arrangeStory(), stamp: makeStamp() }
    for (const [name, value] of [
      ['origin', 'https://evil.example'],
      ['origin', 'null'],
      ['sec-fetch-site', 'cross-site'],
    ] as const)
      expect((await post(fields, { [name]: value })).status).toBe(403)
    const request = new Request('http://localhost/api/replies', { method: 'POST', body: '{}' })
    expect((await POST(request)).status).toBe(415)
    expect(await storedReplies()).toEqual([])
  })
})
