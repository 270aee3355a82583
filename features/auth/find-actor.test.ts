import { describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { session, user, type Role } from '@/db/schema'
import { arrange, TEST_NOW, useTestStore } from '@/db/testing'
import { changeOwnPassword } from '@/features/people/change-own-password'
import { changeRole } from '@/features/people/change-role'
import { disableUser } from '@/features/people/disable-user'
import { enableUser } from '@/features/people/enable-user'
import { setPassword } from '@/features/people/set-password'
import { signOutEverywhere } from '@/features/people/sign-out-everywhere'
import { arrangeUser, PASSWORD, tracesOf, type TestUser } from '@/features/people/testing'
import { setClock } from '@/lib/clock'
import { ANONYMOUS, systemActor, type Actor } from './actor'
import { findActor } from './find-actor'
import { signOut } from './sign-out'

useTestStore()
const HOUR_MS = 60 * 60_000
const at = (ms: number) => setClock(new Date(TEST_NOW.getTime() + ms))

describe('findActor', () => {
  it.each(['admin', 'editor', 'reporter', 'moderator'] satisfies Role[])(
    'knows the %s who holds the token',
    async (role) => {
      const { token, actor } = await arrangeUser(role)
      expect(await findActor(token)).toEqual(actor)
    },
  )

  it.each([null, '', 'x', 'a'.repeat(5_000)])('knows nobody by %j', async (token) => {
    await arrangeUser('admin')
    expect(await findActor(token)).toEqual(ANONYMOUS)
  })

  it('knows nobody by the hash that the store keeps', async () => {
    await arrangeUser('admin')
    const [row] = await db.select().from(session)
    expect(await findActor(row?.tokenHash ?? null)).toEqual(ANONYMOUS)
  })
})

describe('length of a session (A5)', () => {
  it('lasts 11 h 59 without use, and is over after 12 h 01', async () => {
    const { token } = await arrangeUser('editor')
    const idle = await arrangeUser('editor')
    at(11 * HOUR_MS + 59 * 60_000)
    expect((await findActor(token)).kind).toBe('user')
    at(12 * HOUR_MS + 60_000)
    expect((await findActor(token)).kind).toBe('user')
    expect(await findActor(idle.token)).toEqual(ANONYMOUS)
  })

  it('is over after 7 days, however much it is used', async () => {
    const { token } = await arrangeUser('editor')
    for (let hours = 6; hours < 7 * 24; hours += 6) {
      at(hours * HOUR_MS)
      expect((await findActor(token)).kind).toBe('user')
    }
    at(7 * 24 * HOUR_MS - 1)
    expect((await findActor(token)).kind).toBe('user')
    at(7 * 24 * HOUR_MS)
    expect(await findActor(token)).toEqual(ANONYMOUS)
  })

  it('notes that it was seen at most once a minute', async () => {
    const { token } = await arrangeUser('editor')
    const seen = async () => (await db.select().from(session))[0]?.lastSeenAt.getTime()
    at(59_999)
    await findActor(token)
    expect(await seen()).toBe(TEST_NOW.getTime())
    at(60_000)
    await findActor(token)
    expect(await seen()).toBe(TEST_NOW.getTime() + 60_000)
  })
})

describe('a copied cookie is nobody on the very next call (A4, 7.4.1-7.4.5)', () => {
  const admin = systemActor('test')
  const CASES: [string, (person: TestUser) => Promise<unknown>][] = [
    ['signing out', ({ token }) => signOut(token)],
    ['signing out everywhere', ({ actor }) => signOutEverywhere(actor)],
    ['being disabled', ({ userId }) => disableUser(admin, { userId })],
    ['a new role', ({ userId }) => changeRole(admin, { userId, role: 'moderator' })],
    [
      'a new password',
      ({ actor }) => changeOwnPassword(actor, { current: PASSWORD, password: 'nine lamps on a wet pier' }),
    ],
    ['a password set for them', ({ email }) => setPassword(admin, { email, password: 'nine lamps on a wet pier' })],
    [
      'a disabled row',
      ({ userId }) => arrange(async (tx) => tx.update(user).set({ disabledAt: TEST_NOW }).where(eq(user.id, userId))),
    ],
  ]
  it.each(CASES)('after %s', async (_, act) => {
    const person = await arrangeUser('editor')
    const colleague = await arrangeUser('editor')
    expect((await findActor(person.token)).kind).toBe('user')
    await act(person)
    expect(await findActor(person.token)).toEqual(ANONYMOUS)
    expect((await findActor(colleague.token)).kind).toBe('user')
  })

  it('and stays nobody when the account is enabled again', async () => {
    const { token, userId } = await arrangeUser('editor')
    await disableUser(admin, { userId })
    await enableUser(admin, { userId })
    expect(await findActor(token)).toEqual(ANONYMOUS)
  })

  it('leaves a trace of signing out once', async () => {
    const { token, actor } = await arrangeUser('editor')
    await signOut(token)
    await signOut(token)
    await signOut('unknown')
    expect(await tracesOf(actor.sessionId ?? '')).toEqual(['session.end'])
  })
})

it('a role in the token would not count: the row decides', async () => {
  const { token, userId } = await arrangeUser('reporter')
  await arrange(async (tx) => tx.update(user).set({ role: 'moderator' }).where(eq(user.id, userId)))
  const actor: Actor = await findActor(token)
  expect(actor.kind === 'user' && actor.role).toBe('moderator')
})
