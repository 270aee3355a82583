import { beforeEach, describe, expect, it, vi } from 'vitest'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { attempt, session, user } from '@/db/schema'
import { arrange, TEST_NOW, useTestStore } from '@/db/testing'
import { arrangeUser, PASSWORD, tracesOf, type TestUser } from '@/features/people/testing'
import { setClock } from '@/lib/clock'
import { findActor } from './find-actor'
import { hashToken } from './session-life'
import { ACCOUNT_TRIES, ADDRESS_TRIES, signIn } from './sign-in'
import { FREE_TRIES } from './attempts'

useTestStore()
// Hashing is slow on purpose, and slower while other tests run.
vi.setConfig({ testTimeout: 60_000 })
const SOMEWHERE = '192.0.2.7'
const WRONG = 'The email or the password is not right.'
const TOO_MANY = /^Too many tries\. Wait/

let editor: TestUser
beforeEach(async () => {
  editor = await arrangeUser('editor')
})

type Try = { email?: string; password?: string; ip?: string; device?: string | null }
const attemptWith = (wish: Try = {}) =>
  signIn({ email: editor.email, password: PASSWORD, ip: SOMEWHERE, device: null, ...wish })
/** What a try is answered: `in`, or the words of the refusal. */
const answer = async (wish: Try = {}) =>
  attemptWith(wish).then(
    () => 'in',
    (error: Error) => error.message,
  )
const wait = (ms: number) => setClock(new Date(clock + (elapsed += ms)))
const clock = TEST_NOW.getTime()
let elapsed = 0
beforeEach(() => {
  elapsed = 0
})

describe('signIn', () => {
  it('starts a session that the token names and the store cannot give back', async () => {
    const { token, userId } = await attemptWith({ email: ` ${editor.email.toUpperCase()} ` })
    expect(userId).toBe(editor.userId)
    const actor = await findActor(token)
    expect(actor).toMatchObject({ kind: 'user', userId, role: 'editor' })
    const rows = await db.select().from(session).where(eq(session.userId, userId))
    expect(rows.map((row) => row.tokenHash)).toContain(hashToken(token))
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(actor.kind === 'user' && (await tracesOf(actor.sessionId ?? ''))).toEqual(['session.start'])
  })

  it('gives a new token each time (7.2.4)', async () => {
    const [first, second] = [await attemptWith(), await attemptWith()]
    expect(first.token).not.toBe(second.token)
  })

  it('answers an unknown email, a wrong password, no password and a disabled account alike (6.3.8)', async () => {
    const disabled = await arrangeUser('editor', { isDisabled: true })
    const invited = await arrangeUser('editor', { hasNoPassword: true })
    const before = await db.$count(session)
    expect(await answer({ password: 'seven boats and a kettl' })).toBe(WRONG)
    expect(await answer({ email: 'nobody@ledger.example' })).toBe(WRONG)
    expect(await answer({ email: 'no email at all' })).toBe(WRONG)
    expect(await answer({ email: disabled.email })).toBe(WRONG)
    expect(await answer({ email: invited.email })).toBe(WRONG)
    expect(await db.$count(session)).toBe(before)
  })

  it('keeps no address and no email in its counters', async () => {
    await answer({ password: 'wrong' })
    const rows = JSON.stringify(await db.select().from(attempt))
    expect(rows).not.toContain(SOMEWHERE)
    expect(rows).not.toContain(editor.email)
  })
})

describe('limits (A1, 6.3.1)', () => {
  it('lets five wrong tries through, then waits a minute, then twice as long each time', async () => {
    for (let i = 0; i < FREE_TRIES; i++) expect(await answer({ password: 'wrong' })).toBe(WRONG)
    expect(await answer()).toBe('Too many tries. Wait a minute, then try again.')
    wait(59_999)
    expect(await answer()).toMatch(TOO_MANY)
    wait(1)
    expect(await answer({ password: 'wrong' })).toBe(WRONG)
    wait(119_999)
    expect(await answer()).toMatch(TOO_MANY)
    wait(1)
    expect(await answer()).toBe('in')
    for (let i = 0; i < FREE_TRIES; i++) expect(await answer({ password: 'wrong' })).toBe(WRONG)
  })

  it('never waits longer than a day, and does not forget at its end', async () => {
    for (let i = 1; i < FREE_TRIES; i++) expect(await answer({ password: 'wrong' })).toBe(WRONG)
    for (let i = 0; i < 14; i++) {
      expect(await answer({ password: 'wrong' })).toBe(WRONG)
      expect(await answer()).toMatch(TOO_MANY)
      wait(24 * 60 * 60_000)
    }
    expect(await answer({ password: 'wrong' })).toBe(WRONG)
    expect(await answer()).toBe('Too many tries. Wait 24 hours, then try again.')
  })

  it('lets at most ten of 200 tries at once from one address reach the hash', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => answer({ password: 'wrong' })))
    expect(answers.filter((words) => words === WRONG)).toHaveLength(FREE_TRIES)
  })

  it('lets at most twenty of 200 addresses try one account, and a known browser still in', async () => {
    const { device } = await attemptWith({ ip: '203.0.113.1' })
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) => answer({ password: 'wrong', ip: `198.51.100.${i}` })),
    )
    expect(answers.filter((words) => words === WRONG).length).toBeLessThanOrEqual(ACCOUNT_TRIES)
    expect(await answer({ ip: '203.0.113.2' })).toMatch(TOO_MANY)
    expect(await answer({ ip: '203.0.113.2', device })).toBe('in')
    wait(60 * 60_000)
    expect(await answer({ ip: '203.0.113.2' })).toBe('in')
  })

  it('knows a browser for the one account it signed in to', async () => {
    const other = await arrangeUser('admin')
    const { device } = await attemptWith()
    for (let i = 0; i < FREE_TRIES; i++) await answer({ email: other.email, password: 'wrong', device })
    expect(await answer({ email: other.email, device })).toMatch(TOO_MANY)
    for (let i = 0; i < FREE_TRIES; i++) await answer({ password: 'wrong' })
    expect(await answer()).toMatch(TOO_MANY)
    expect(await answer({ device: `${device}x` })).toMatch(TOO_MANY)
    expect(await answer({ device })).toBe('in')
  })

  it('limits a known browser by itself', async () => {
    const { device } = await attemptWith()
    for (let i = 0; i < FREE_TRIES; i++) expect(await answer({ password: 'wrong', device })).toBe(WRONG)
    expect(await answer({ device })).toMatch(TOO_MANY)
  })

  it('limits one address over all accounts, an IPv6 one by its /64', async () => {
    const tries = Array.from({ length: ADDRESS_TRIES }, (_, i) => ({
      email: `nobody${i}@ledger.example`,
      ip: `2001:db8:0:7::${i}`,
    }))
    await Promise.all(tries.map((each) => answer({ ...each, password: 'wrong' })))
    expect(await answer({ ip: '2001:db8:0:7:ffff::1' })).toMatch(TOO_MANY)
    expect(await answer({ ip: '2001:db8:0:8::1' })).toBe('in')
  })

  it('answers a locked unknown account like a locked known one', async () => {
    for (let i = 0; i < FREE_TRIES; i++) await answer({ email: 'nobody@ledger.example', password: 'wrong' })
    expect(await answer({ email: 'nobody@ledger.example' })).toBe('Too many tries. Wait a minute, then try again.')
  })
})

it('does not let somebody in who is disabled while the password is being checked', async () => {
  const trying = answer()
  await arrange(async (tx) => tx.update(user).set({ disabledAt: TEST_NOW }).where(eq(user.id, editor.userId)))
  expect(await trying).toBe(WRONG)
})
