import { describe, expect, it } from 'vitest'
import type { Role } from '@/db/schema'
import type { UserId } from '@/lib/ids'
import { ANONYMOUS, systemActor, type Actor } from './actor'
import { can, demand, type Power } from './policy'

const me = 'me' as UserId
const as = (role: Role): Actor => ({ kind: 'user', userId: me, name: role, role, sessionId: null })

/** Who may what: a row a power, with the roles that have it. */
const MATRIX: [Power, Role[]][] = [
  ['enterNewsroom', ['admin', 'editor', 'reporter', 'moderator']],
  ['writeStories', ['admin', 'editor', 'reporter']],
  ['publish', ['admin', 'editor']],
  ['moderateReplies', ['admin', 'editor', 'moderator']],
  ['addPictures', ['admin', 'editor', 'reporter']],
  ['managePeople', ['admin']],
  ['manageBylines', ['admin', 'editor']],
  ['changeSettings', ['admin']],
]
const ROLES: Role[] = ['admin', 'editor', 'reporter', 'moderator']
type Plain = 'publish'

describe('the policy', () => {
  it.each(MATRIX)('%s', (power, roles) => {
    for (const role of ROLES) expect([role, can(as(role), power as Plain)]).toEqual([role, roles.includes(role)])
    expect(can(ANONYMOUS, power as Plain)).toBe(false)
    expect(can(systemActor('test'), power as Plain)).toBe(true)
  })

  it('lets a reporter change own stories until they are live', () => {
    const reporter = as('reporter')
    expect(can(reporter, 'editStory', { createdBy: me, isLive: false })).toBe(true)
    expect(can(reporter, 'editStory', { createdBy: me, isLive: true })).toBe(false)
    expect(can(reporter, 'editStory', { createdBy: 'other' as UserId, isLive: false })).toBe(false)
    expect(can(reporter, 'editStory', { createdBy: null, isLive: false })).toBe(false)
    expect(can(as('editor'), 'editStory', { createdBy: null, isLive: true })).toBe(true)
    expect(can(as('moderator'), 'readDraft', { createdBy: me })).toBe(false)
  })

  it('lets a reporter post in an own live story and change own updates only', () => {
    const reporter = as('reporter')
    for (const power of ['postLive', 'changeLivePost'] as const) {
      expect(can(reporter, power, { createdBy: me })).toBe(true)
      expect(can(reporter, power, { createdBy: 'other' as UserId })).toBe(false)
      expect(can(reporter, power, { createdBy: null })).toBe(false)
      expect(can(as('editor'), power, { createdBy: null })).toBe(true)
      expect(can(as('moderator'), power, { createdBy: me })).toBe(false)
      expect(can(ANONYMOUS, power, { createdBy: null })).toBe(false)
    }
  })

  it('says whether to sign in or that the role does not allow it', () => {
    expect(() => demand(ANONYMOUS, 'publish')).toThrow('Sign in')
    expect(() => demand(as('reporter'), 'publish')).toThrow('publish stories')
    expect(() => demand(as('editor'), 'publish')).not.toThrow()
  })
})
