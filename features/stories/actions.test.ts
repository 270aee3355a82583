import { beforeEach, expect, it, vi } from 'vitest'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS, type Actor } from '@/features/auth/actor'
import { createStoryAction } from './actions'
import { makeActor, makeSection, snapshot } from './testing'

const current = vi.hoisted(() => ({ actor: null as unknown }))
vi.mock('@/features/auth/session', () => ({ currentActor: () => Promise.resolve(current.actor as Actor) }))
vi.mock('next/navigation', () => ({
  redirect: (url: string) => {
    throw new Error(`to ${url}`)
  },
}))

useTestStore()
beforeEach(() => {
  current.actor = ANONYMOUS
})

it('begins a story and opens it', async () => {
  await makeSection('harbour')
  current.actor = await makeActor('reporter')
  await expect(createStoryAction(new FormData())).rejects.toThrow(/^to \/newsroom\/stories\/[0-9a-f-]{36}$/)
})

it('leads to the login or says on the desk why not, and changes nothing', async () => {
  const moderator = await makeActor('moderator')
  const reporter = await makeActor('reporter')
  const before = await snapshot()
  await expect(createStoryAction(new FormData())).rejects.toThrow(/^to \/login\?next=\/newsroom$/)
  current.actor = moderator
  await expect(createStoryAction(new FormData())).rejects.toThrow(/^to \/newsroom\?problem=forbidden$/)
  current.actor = reporter
  await expect(createStoryAction(new FormData())).rejects.toThrow(/^to \/newsroom\?problem=invalid$/)
  expect(await snapshot()).toEqual(before)
})
