import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeWholeFile } from './whole-file'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-whole-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const id = (n: number) => `${String(n).repeat(8)}-0000-4000-8000-000000000000`
function leave(name: string, hoursAgo: number) {
  writeFileSync(join(folder, name), 'half')
  const at = Date.now() / 1_000 - hoursAgo * 3_600
  utimesSync(join(folder, name), at, at)
}

it('writes a file with its mode and leaves no draft', async () => {
  await writeWholeFile(folder, 'a.jpg', Buffer.from('bytes'), { mode: 0o600, isSynced: true })
  await writeWholeFile(folder, 'a.jpg', Buffer.from('newer'), { mode: 0o600 })
  expect(readdirSync(folder)).toEqual(['a.jpg'])
  expect(readFileSync(join(folder, 'a.jpg'), 'utf8')).toBe('newer')
  expect(statSync(join(folder, 'a.jpg')).mode & 0o777).toBe(0o600)
})

it('takes away the drafts of a crash, and neither a fresh one nor any other file', async () => {
  leave(`.a.jpg.${id(1)}`, 2)
  leave(`.b.jpg.${id(2)}`, 0.5)
  leave('.keep', 48)
  leave('old.jpg', 48)
  await writeWholeFile(folder, 'c.jpg', Buffer.from('bytes'))
  expect(readdirSync(folder).toSorted()).toEqual([`.b.jpg.${id(2)}`, '.keep', 'c.jpg', 'old.jpg'])
})

it('leaves no draft of a write that cannot be finished', async () => {
  mkdirSync(join(folder, 'taken'))
  await expect(writeWholeFile(folder, 'taken', Buffer.from('bytes'))).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['taken'])
})
