import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { history, oneTimeToken, session, user } from '@/db/schema'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS, systemActor, type Actor } from '@/features/auth/actor'
import { findActor } from '@/features/auth/find-actor'
import { signIn } from '@/features/auth/sign-in'
import { changeOwnPassword } from './change-own-password'
import { changeRole } from './change-role'
import { countUsers } from './count-users'
import { createPasswordLink } from './create-password-link'
import { createUser } from './create-user'
import { disableUser } from './disable-user'
import { enableUser } from './enable-user'
import { ROLES } from './input'
import { listUsers } from './list-users'
import { listOwnSessions } from './own-sessions'
import { setPassword } from './set-password'
import { signOutEverywhere } from './sign-out-everywhere'
import { arrangeUser, PASSWORD, tracesOf } from './testing'

useTestStore()
vi.setConfig({ testTimeout: 60_000 })
const system = systemActor('test')
const NEW_PASSWORD = 'nine lamps on a wet pier'
const NEWCOMER = { email: 'Maud@Ledger.Example', name: '  Maud\u202e   Reader ', role: 'reporter' as const }
const enter = (email: string, password: string) => signIn({ email, password, ip: '192.0.2.7', device: null })
const everything = async () =>
  JSON.stringify([
    await db.select().from(user),
    await db.select().from(session),
    await db.select().from(history),
    await db.select().from(oneTimeToken),
  ])

describe('who may manage people', () => {
  const VERBS: [string, (actor: Actor, userId: string, email: string) => Promise<unknown>][] = [
    ['createUser', (actor) => createUser(actor, NEWCOMER)],
    ['disableUser', (actor, userId) => disableUser(actor, { userId })],
    ['enableUser', (actor, userId) => enableUser(actor, { userId })],
    ['changeRole', (actor, userId) => changeRole(actor, { userId, role: 'admin' })],
    ['createPasswordLink', (actor, userId) => createPasswordLink(actor, { userId })],
    ['setPassword', (actor, _, email) => setPassword(actor, { email, password: NEW_PASSWORD })],
    ['listUsers', (actor) => listUsers(actor)],
  ]
  it.each(VERBS)('%s is for admins; a refusal changes nothing', async (_, act) => {
    const target = await arrangeUser('reporter')
    await arrangeUser('admin')
    const others = await Promise.all([arrangeUser('editor'), arrangeUser('reporter'), arrangeUser('moderator')])
    const before = await everything()
    for (const { actor } of others)
      await expect(act(actor, target.userId, target.email)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(act(target.actor, target.userId, target.email)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(act(ANONYMOUS, target.userId, target.email)).rejects.toMatchObject({ code: 'unauthenticated' })
    expect(await everything()).toBe(before)
  })
})

describe('createUser', () => {
  it('adds somebody under the normal form of the email, with a link and no password', async () => {
    const admin = await arrangeUser('admin')
    const { userId, linkToken } = await createUser(admin.actor, NEWCOMER)
    const [row] = await db.select().from(user).where(eq(user.id, userId))
    expect(row).toMatchObject({
      email: 'maud@ledger.example',
      name: 'Maud Reader',
      role: 'reporter',
      passwordHash: null,
    })
    expect(linkToken).toMatch(/^[\w-]{43}$/)
    expect(await everything()).not.toContain(linkToken)
    expect(await tracesOf(userId)).toEqual(['user.create'])
    expect(JSON.stringify(await db.select().from(history))).not.toContain('@')
  })

  it('adds somebody with a password from the command line', async () => {
    const { userId, linkToken } = await createUser(system, { ...NEWCOMER, password: NEW_PASSWORD })
    expect(linkToken).toBeNull()
    expect((await enter(NEWCOMER.email, NEW_PASSWORD)).userId).toBe(userId)
    const [row] = await db.select().from(user)
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await countUsers()).toBe(1)
  })

  it.each([
    [{ email: 'no email' }, 'email'],
    [{ email: 'admin\uff20ledger.example' }, 'email'],
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(81) }, 'name'],
    [{ role: 'owner' as never }, 'role'],
    [{ password: 'short' }, 'password'],
    [{ password: 'Password2026!' }, 'password'],
  ])('refuses %j', async (wrong, field) => {
    const refused = createUser(system, { ...NEWCOMER, ...wrong })
    await expect(refused).rejects.toMatchObject({ code: 'invalid', fields: { [field]: expect.any(String) } })
    expect(await countUsers()).toBe(0)
  })

  it('refuses every column that is not its own (B5)', async () => {
    for (const column of ['id', 'passwordHash', 'password_hash', 'createdAt', 'disabledAt', 'passwordChangedAt'])
      await expect(createUser(system, { ...NEWCOMER, [column]: 'x' } as never)).rejects.toMatchObject({
        code: 'invalid',
      })
    expect(await countUsers()).toBe(0)
  })

  it('refuses an email that is taken, whatever its case', async () => {
    await createUser(system, NEWCOMER)
    await expect(createUser(system, { ...NEWCOMER, email: 'MAUD@ledger.example' })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await countUsers()).toBe(1)
  })
})

describe('disableUser, enableUser, changeRole', () => {
  it('disables and enables, each with its trace', async () => {
    const { userId, email } = await arrangeUser('editor')
    await disableUser(system, { userId })
    await expect(enter(email, PASSWORD)).rejects.toThrow('not right')
    await enableUser(system, { userId })
    expect((await enter(email, PASSWORD)).userId).toBe(userId)
    expect(await tracesOf(userId)).toEqual(['user.disable', 'user.enable'])
  })

  it('does nothing twice', async () => {
    const { userId } = await arrangeUser('editor')
    await disableUser(system, { userId })
    await disableUser(system, { userId })
    await changeRole(system, { userId, role: 'editor' })
    expect(await tracesOf(userId)).toEqual(['user.disable'])
  })

  it('changes a role', async () => {
    const { userId, token } = await arrangeUser('editor')
    expect(await changeRole(system, { userId, role: 'reporter' })).toMatchObject({ role: 'reporter' })
    expect(await findActor(token)).toEqual(ANONYMOUS)
    expect(await tracesOf(userId)).toEqual(['user.change-role'])
  })

  it('says so when nobody has the account', async () => {
    const userId = '0193b2c0-0000-7000-8000-000000000000'
    await expect(disableUser(system, { userId })).rejects.toMatchObject({ code: 'not_found' })
    await expect(changeRole(system, { userId, role: 'admin' })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('keeps the last admin (B6)', async () => {
    const { userId, actor } = await arrangeUser('admin')
    await arrangeUser('admin', { isDisabled: true })
    const before = await everything()
    for (const who of [actor, system]) {
      await expect(disableUser(who, { userId })).rejects.toMatchObject({ code: 'conflict' })
      await expect(changeRole(who, { userId, role: 'editor' })).rejects.toMatchObject({ code: 'conflict' })
    }
    expect(await everything()).toBe(before)
  })
})

describe('whatever admins do to each other, one is left (B6)', () => {
  const step = fc.record({
    who: fc.nat(3),
    verb: fc.constantFrom('disable', 'enable', 'role'),
    role: fc.constantFrom(...ROLES),
  })
  it('in any order and all at once', async () => {
    const people = [
      await arrangeUser('admin'),
      await arrangeUser('admin'),
      await arrangeUser('editor'),
      await arrangeUser('reporter'),
    ]
    const admins = and(eq(user.role, 'admin'), isNull(user.disabledAt))
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const acts = steps.map(({ who, verb, role }) => {
          const { userId } = people[who]!
          if (verb === 'disable') return disableUser(system, { userId })
          if (verb === 'enable') return enableUser(system, { userId })
          return changeRole(system, { userId, role })
        })
        await Promise.allSettled(acts)
        expect(await db.$count(user, admins)).toBeGreaterThan(0)
      }),
      { numRuns: 40 },
    )
  })
})

describe('changeOwnPassword', () => {
  it('needs the present one, ends all sessions and starts a new one (7.4.3)', async () => {
    const { actor, token, userId, email } = await arrangeUser('reporter')
    const elsewhere = await enter(email, PASSWORD)
    const { token: fresh } = await changeOwnPassword(actor, { current: PASSWORD, password: NEW_PASSWORD })
    expect(await findActor(token)).toEqual(ANONYMOUS)
    expect(await findActor(elsewhere.token)).toEqual(ANONYMOUS)
    expect(await findActor(fresh)).toMatchObject({ kind: 'user', userId })
    expect((await enter(email, NEW_PASSWORD)).userId).toBe(userId)
    expect(await tracesOf(userId)).toEqual(['user.change-password'])
  })

  it('refuses a wrong present one, and after five tries waits', async () => {
    const { actor, token } = await arrangeUser('reporter')
    const wrong = () => changeOwnPassword(actor, { current: 'wrong', password: NEW_PASSWORD })
    const before = await everything()
    for (let i = 0; i < 5; i++)
      await expect(wrong()).rejects.toMatchObject({ code: 'invalid', fields: { current: expect.any(String) } })
    await expect(wrong()).rejects.toMatchObject({ code: 'rate_limited' })
    expect((await findActor(token)).kind).toBe('user')
    expect(await everything()).toBe(before)
  })

  it('refuses a weak new one and who is not a person', async () => {
    const { actor } = await arrangeUser('reporter')
    await expect(changeOwnPassword(actor, { current: PASSWORD, password: 'password1234' })).rejects.toMatchObject({
      fields: { password: expect.any(String) },
    })
    for (const who of [ANONYMOUS, system])
      await expect(changeOwnPassword(who, { current: PASSWORD, password: NEW_PASSWORD })).rejects.toMatchObject({
        name: 'AppError',
      })
  })
})

describe('own sessions', () => {
  it('are listed for who they are of, and end together', async () => {
    const { actor, email, userId } = await arrangeUser('moderator')
    await arrangeUser('moderator')
    await enter(email, PASSWORD)
    const sessions = await listOwnSessions(actor)
    expect(sessions.map(({ isThisOne }) => isThisOne).toSorted()).toEqual([false, true])
    await signOutEverywhere(actor)
    expect(await listOwnSessions(actor)).toEqual([])
    expect(await tracesOf(userId)).toEqual(['session.end-all'])
    await expect(listOwnSessions(ANONYMOUS)).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(signOutEverywhere(ANONYMOUS)).rejects.toMatchObject({ code: 'unauthenticated' })
  })
})

it('listUsers gives people by name, the disabled last, and no hash', async () => {
  const admin = await arrangeUser('admin', { name: 'Zoe' })
  await arrangeUser('editor', { name: 'Abel', isDisabled: true })
  await arrangeUser('reporter', { name: 'Berta', hasNoPassword: true })
  const people = await listUsers(admin.actor)
  expect(people.map(({ name, state }) => [name, state])).toEqual([
    ['Berta', 'invited'],
    ['Zoe', 'active'],
    ['Abel', 'disabled'],
  ])
  expect(people[1]?.lastSeenAt).toBe('2026-11-24T12:00:00.000Z')
  expect(JSON.stringify(people)).not.toContain('argon2')
})

it('setPassword works by email, and refuses a weak one and an unknown email', async () => {
  const { email, userId } = await arrangeUser('editor')
  await setPassword(system, { email: email.toUpperCase(), password: NEW_PASSWORD })
  expect((await enter(email, NEW_PASSWORD)).userId).toBe(userId)
  expect(await tracesOf(userId)).toEqual(['user.set-password'])
  await expect(setPassword(system, { email, password: 'administrator1' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(setPassword(system, { email: 'nobody@ledger.example', password: NEW_PASSWORD })).rejects.toMatchObject({
    code: 'not_found',
  })
})
