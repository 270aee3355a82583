import { describe, expect, it, vi } from 'vitest'
import { db } from '@/db/client'
import { history, setting } from '@/db/schema'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS, systemActor } from '@/features/auth/actor'
import { arrangeUser, seqOf, tracesOf } from '@/features/people/testing'
import { tag } from '@/lib/tags'
import { DEFAULT_SETTINGS } from './input'
import { readSettings } from './read'
import { saveSettings } from './save-settings'

useTestStore()
vi.setConfig({ testTimeout: 30_000 })
const system = systemActor('test')

describe('saveSettings', () => {
  it('changes what is given, keeps the rest, and every reader page hears of it', async () => {
    const { actor } = await arrangeUser('admin')
    const saved = await saveSettings(actor, { name: ' The Harbour Ledger ', timeZone: 'Asia/Kolkata' })
    expect(saved).toEqual({ ...DEFAULT_SETTINGS, name: 'The Harbour Ledger', timeZone: 'Asia/Kolkata' })
    expect(await readSettings()).toEqual(saved)
    expect(await seqOf(tag.site)).toBe(1)
    expect(await tracesOf('site')).toEqual(['setting.save'])
    expect((await db.select().from(history))[0]?.detail).toEqual({ changed: 'name, timeZone' })
  })

  it('leaves no trace when nothing changes', async () => {
    await saveSettings(system, { name: DEFAULT_SETTINGS.name })
    expect(await seqOf(tag.site)).toBe(0)
    expect(await tracesOf('site')).toEqual([])
  })

  it.each([
    [{ name: ' ' }, 'name'],
    [{ timeZone: 'Europe/Atlantis' }, 'timeZone'],
    [{ language: 'tlh' as never }, 'language'],
    [{ replyPolicy: 'open' as never }, 'replyPolicy'],
    [{ repliesCloseAfterDays: -1 }, 'repliesCloseAfterDays'],
    [{ repliesCloseAfterDays: 'soon' }, 'repliesCloseAfterDays'],
    [{ origin: 'https://evil.example' } as never, ''],
  ])('refuses %j and changes nothing', async (wrong: object, field) => {
    await expect(saveSettings(system, { tagline: 'New', ...wrong })).rejects.toMatchObject({
      code: 'invalid',
      fields: { [field]: expect.any(String) },
    })
    expect(await db.$count(setting)).toBe(0)
  })

  it('is for admins', async () => {
    for (const role of ['editor', 'reporter', 'moderator'] as const) {
      const { actor } = await arrangeUser(role)
      await expect(saveSettings(actor, { name: 'Mine' })).rejects.toMatchObject({ code: 'forbidden' })
    }
    await expect(saveSettings(ANONYMOUS, { name: 'Mine' })).rejects.toMatchObject({ code: 'unauthenticated' })
    expect(await db.$count(setting)).toBe(0)
  })
})
