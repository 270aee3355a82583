import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { setStoreFile } from '@/db/open'
import { useTestStore } from '@/db/testing'
import { canWork, Readiness } from './health'

useTestStore()
let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'broadsheet-health-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('asks at most once a second, and counts a fault as not ready', async () => {
  let asked = 0
  let at = 0
  const readiness = new Readiness(
    async () => {
      asked += 1
      if (asked === 2) throw new Error('disk')
      return true
    },
    () => at,
  )
  expect([await readiness.isReady(), await readiness.isReady(), asked]).toEqual([true, true, 1])
  at = 1_000
  expect([await readiness.isReady(), asked]).toEqual([false, 2])
})

it('is ready with a present store and a disk that takes a write, and leaves nothing behind', async () => {
  expect(await canWork(folder)).toBe(true)
  expect(readdirSync(folder)).toEqual([])
})

it('is not ready without a store or without its folder', async () => {
  await expect(canWork(join(folder, 'gone'))).rejects.toThrow()
  setStoreFile(join(folder, 'none.db'))
  expect(await canWork(folder)).toBe(false)
})
