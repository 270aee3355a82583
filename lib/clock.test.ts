import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { nowMs, setClock } from './clock'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-clock-'))
const file = join(folder, 'clock')
const later = () => new Promise((resolve) => setTimeout(resolve, 20)) // the file is read anew

afterEach(() => {
  vi.unstubAllEnvs()
  setClock(null)
})

it('goes by the file of a test: so far ahead of the machine, or standing still', async () => {
  vi.stubEnv('TEST_CLOCK_FILE', file)
  const before = Date.now()
  writeFileSync(file, '3600000')
  await later()
  expect(nowMs()).toBeGreaterThanOrEqual(before + 3_600_000)
  writeFileSync(file, '=1795521600000')
  await later()
  expect(nowMs()).toBe(1_795_521_600_000)
  await later()
  expect(nowMs()).toBe(1_795_521_600_000)
  rmSync(folder, { recursive: true })
  await later()
  expect(nowMs()).toBeLessThan(before + 3_600_000)
})
