import { describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { oneTimeToken, user } from '@/db/schema'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { ANONYMOUS, systemActor } from '@/features/auth/actor'
import { findActor } from '@/features/auth/find-actor'
import { signIn } from '@/features/auth/sign-in'
import { readSettings } from '@/features/settings/read'
import { setClock } from '@/lib/clock'
import { tag } from '@/lib/tags'
import { choosePassword, findLinkOwner } from './choose-password'
import { createPasswordLink } from './create-password-link'
import { createUser } from './create-user'
import { disableUser } from './disable-user'
import { LINK_LIFE_MS } from './one-time-link'
import { canSetUp, setUp } from './set-up'
import { createSetupToken } from './setup-link'
import { arrangeUser, seqOf, tracesOf } from './testing'

useTestStore()
vi.setConfig({ testTimeout: 60_000 })
const system = systemActor('test')
const password = 'nine lamps on a wet pier'
const paper = { name: 'Maud Reader', email: 'maud@ledger.example', password, siteName: 'The Harbour Ledger' }
const later = (ms: number) => setClock(new Date(TEST_NOW.getTime() + ms))
const isDead = { code: 'not_found' }

describe('setting the paper up', () => {
  it('makes the first admin, names the paper, signs in and uses the link up', async () => {
    const link = await createSetupToken(system)
    expect(await canSetUp(link)).toBe(true)
    const { token, userId } = await setUp({ ...paper, token: link })
    expect(await findActor(token)).toMatchObject({ userId, role: 'admin', name: 'Maud Reader' })
    expect((await readSettings()).name).toBe('The Harbour Ledger')
    expect(await seqOf(tag.site)).toBe(1)
    expect(await tracesOf(userId)).toEqual(['user.create'])
    expect(await tracesOf('site')).toEqual(['site.setup-link', 'setting.save'])
    await expect(setUp({ ...paper, email: 'other@ledger.example', token: link })).rejects.toMatchObject(isDead)
    expect(await db.$count(user)).toBe(1)
  })

  it('is not burnt by looking at it, nor by a refused form (A6)', async () => {
    const link = await createSetupToken(system)
    for (let i = 0; i < 3; i++) expect(await canSetUp(link)).toBe(true)
    await expect(setUp({ ...paper, token: link, password: 'The Harbour Ledger' })).rejects.toMatchObject({
      code: 'invalid',
    })
    await expect(setUp({ ...paper, token: link, email: 'maud' })).rejects.toMatchObject({ code: 'invalid' })
    expect(await canSetUp(link)).toBe(true)
  })

  it('makes one admin of two posts at once', async () => {
    const link = await createSetupToken(system)
    const posts = await Promise.allSettled([setUp({ ...paper, token: link }), setUp({ ...paper, token: link })])
    expect(posts.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await db.$count(user)).toBe(1)
  })

  it('ends after 30 minutes, and when a newer link is made', async () => {
    const first = await createSetupToken(system)
    const second = await createSetupToken(system)
    expect(await canSetUp(first)).toBe(false)
    later(LINK_LIFE_MS - 1)
    expect(await canSetUp(second)).toBe(true)
    later(LINK_LIFE_MS)
    expect(await canSetUp(second)).toBe(false)
    await expect(setUp({ ...paper, token: second })).rejects.toMatchObject(isDead)
  })

  it('ends when somebody is here, who then needs no link either', async () => {
    const link = await createSetupToken(system)
    const { actor } = await arrangeUser('admin')
    await expect(setUp({ ...paper, token: link })).rejects.toMatchObject(isDead)
    await expect(createSetupToken(system)).rejects.toMatchObject({ code: 'conflict' })
    await expect(createSetupToken(actor)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is for the system to start', async () => {
    await expect(createSetupToken(ANONYMOUS)).rejects.toMatchObject({ code: 'unauthenticated' })
    const { actor } = await arrangeUser('editor')
    await expect(createSetupToken(actor)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('choosing a password under a link', () => {
  const invite = async () => {
    const { userId, linkToken } = await createUser(system, { email: paper.email, name: paper.name, role: 'reporter' })
    return { userId, link: linkToken ?? '' }
  }

  it('works once and signs in', async () => {
    const { userId, link } = await invite()
    expect(await findLinkOwner(link)).toEqual({ name: paper.name, email: paper.email })
    const { token } = await choosePassword({ token: link, password })
    expect(await findActor(token)).toMatchObject({ userId })
    expect((await signIn({ email: paper.email, password, ip: '192.0.2.7', device: null })).userId).toBe(userId)
    await expect(choosePassword({ token: link, password })).rejects.toMatchObject(isDead)
    expect(await findLinkOwner(link)).toBeNull()
    expect(await tracesOf(userId)).toEqual(['user.create', 'user.choose-password'])
  })

  it('is not burnt by looking at it, nor by a weak password', async () => {
    const { link } = await invite()
    for (let i = 0; i < 3; i++) expect(await findLinkOwner(link)).not.toBeNull()
    await expect(choosePassword({ token: link, password: 'maud@ledger.example' })).rejects.toMatchObject({
      code: 'invalid',
    })
    expect(await findLinkOwner(link)).not.toBeNull()
  })

  it('ends after 30 minutes, by a newer link, and by disabling', async () => {
    const { userId, link } = await invite()
    const { linkToken } = await createPasswordLink(system, { userId })
    expect(await findLinkOwner(link)).toBeNull()
    expect(await findLinkOwner(linkToken)).not.toBeNull()
    later(LINK_LIFE_MS)
    await expect(choosePassword({ token: linkToken, password })).rejects.toMatchObject(isDead)
    const third = await createPasswordLink(system, { userId })
    await disableUser(system, { userId })
    await expect(choosePassword({ token: third.linkToken, password })).rejects.toMatchObject(isDead)
    await expect(createPasswordLink(system, { userId })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('ends the sessions that somebody else may hold', async () => {
    const person = await arrangeUser('editor')
    const { linkToken } = await createPasswordLink(system, { userId: person.userId })
    expect((await findActor(person.token)).kind).toBe('user')
    await choosePassword({ token: linkToken, password })
    expect(await findActor(person.token)).toEqual(ANONYMOUS)
  })
})

it('a link for one purpose is none for another (A6)', async () => {
  const setup = await createSetupToken(system)
  await expect(choosePassword({ token: setup, password })).rejects.toMatchObject(isDead)
  const { linkToken } = await createUser(system, { email: paper.email, name: paper.name, role: 'admin' })
  expect(await canSetUp(linkToken ?? '')).toBe(false)
  await expect(setUp({ ...paper, token: linkToken ?? '' })).rejects.toMatchObject(isDead)
  const rows = JSON.stringify(await db.select().from(oneTimeToken))
  expect(rows).not.toContain(setup)
  expect(rows).not.toContain(linkToken)
})
