import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-secret-'))
  vi.resetModules()
  vi.stubEnv('DATA_DIR', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

describe('rootSecret', () => {
  it('is made once, is long, stays, and only its owner can read it', async () => {
    vi.stubEnv('AUTH_SECRET', '')
    const { rootSecret } = await import('./secrets')
    const made = rootSecret()
    expect(made.length).toBeGreaterThanOrEqual(64)
    expect(rootSecret()).toBe(made)
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['secret'])
    vi.resetModules()
    expect((await import('./secrets')).rootSecret()).toBe(made)
  })

  it('is made anew where an empty file was left behind, and read from the disk once', async () => {
    vi.stubEnv('AUTH_SECRET', '')
    writeFileSync(join(folder, 'secret'), '')
    const { rootSecret } = await import('./secrets')
    const made = rootSecret()
    expect(made.length).toBeGreaterThanOrEqual(64)
    rmSync(join(folder, 'secret'))
    expect(rootSecret()).toBe(made)
  })

  it('refuses a short one', async () => {
    vi.stubEnv('AUTH_SECRET', '')
    writeFileSync(join(folder, 'secret'), 'short')
    const { rootSecret } = await import('./secrets')
    expect(() => rootSecret()).toThrow(/shorter than 32/)
  })

  it('is AUTH_SECRET when that is given', async () => {
    vi.stubEnv('AUTH_SECRET', 'x'.repeat(40))
    const { rootSecret } = await import('./secrets')
    expect(rootSecret()).toBe('x'.repeat(40))
  })
})

describe('keyFor', () => {
  it('gives each purpose a key of its own', async () => {
    const { keyFor } = await import('./secrets')
    expect(keyFor('a')).toHaveLength(32)
    expect(keyFor('a').equals(keyFor('a'))).toBe(true)
    expect(keyFor('a').equals(keyFor('b'))).toBe(false)
  })
})
