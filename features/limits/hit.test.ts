import { describe, expect, it } from 'vitest'
import { db, transaction } from '@/db/client'
import { attempt } from '@/db/schema'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { setClock } from '@/lib/clock'
import { hit, type Limit } from './hit'

useTestStore()
const MINUTE: Limit = { count: 3, windowMs: 60_000 }
const HOUR: Limit = { count: 5, windowMs: 3_600_000 }
const later = (ms: number) => setClock(new Date(TEST_NOW.getTime() + ms))
const knock = (key = '203.0.113.7', purpose = 'reply') =>
  transaction((tx) => hit(tx, { purpose, key, limits: [MINUTE, HOUR] }))

describe('hit', () => {
  it('allows so many in a window and says when it opens again', async () => {
    for (let i = 0; i < 3; i++) expect(await knock()).toEqual({ isAllowed: true, retryAt: null })
    expect(await knock()).toEqual({ isAllowed: false, retryAt: new Date(TEST_NOW.getTime() + 60_000) })
  })

  it('counts each limit on its own', async () => {
    for (let i = 0; i < 3; i++) await knock()
    later(60_000)
    expect((await knock()).isAllowed).toBe(true)
    expect((await knock()).isAllowed).toBe(true)
    expect(await knock()).toEqual({ isAllowed: false, retryAt: new Date(TEST_NOW.getTime() + 3_600_000) })
    later(3_600_000)
    expect((await knock()).isAllowed).toBe(true)
  })

  it('keeps keys and purposes apart, and writes neither down', async () => {
    for (let i = 0; i < 3; i++) await knock()
    expect((await knock('203.0.113.8')).isAllowed).toBe(true)
    expect((await knock('203.0.113.7', 'sign-in')).isAllowed).toBe(true)
    expect(JSON.stringify(await db.select().from(attempt))).not.toContain('203.0.113')
  })

  it('writes nothing when it refuses', async () => {
    for (let i = 0; i < 3; i++) await knock()
    const before = await db.select().from(attempt)
    await knock()
    expect(await db.select().from(attempt)).toEqual(before)
  })

  it('takes counters away that have run out', async () => {
    for (let i = 0; i < 20; i++) await knock(`198.51.100.${i}`)
    later(7_200_000)
    await knock()
    expect(await db.select().from(attempt)).toHaveLength(2)
  })
})
