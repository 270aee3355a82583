import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { demandAlone, register, releaseLock, takeLock } from './lock.mjs'

let folder = ''
let file = ''
const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
const gone = spawnSync(process.execPath, ['-e', '']).pid

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-lock-'))
  file = join(folder, 'server.lock')
  return () => rmSync(folder, { recursive: true, force: true })
})
afterEach(() => releaseLock(file))
process.on('exit', () => other.kill())

describe('takeLock', () => {
  it('is for one living process', () => {
    takeLock(file, other.pid)
    expect(() => takeLock(file)).toThrow(`Broadsheet already runs here (process ${other.pid}).`)
    releaseLock(file)
    expect(existsSync(file)).toBe(true)
    releaseLock(file, other.pid)
    takeLock(file)
    takeLock(file)
    expect(readdirSync(folder)).toEqual(['server.lock'])
  })

  it.each([
    ['a process that is gone', `${gone} x\n`],
    ['a process whose number another has now', `${process.ppid} another-time\n`],
    ['nobody', ''],
  ])('takes over what was left by %s', (_, text) => {
    writeFileSync(file, text)
    takeLock(file, other.pid)
    expect(() => takeLock(file)).toThrow(/already runs/)
    expect(readdirSync(folder)).toEqual(['server.lock'])
  })
})

describe('demandAlone', () => {
  it('lets the first change what others run from, and no other', () => {
    register(folder, other.pid)
    demandAlone(folder, other.pid)
    writeFileSync(join(folder, String(gone)), `${gone} x 1\n`)
    const leave = register(folder)
    writeFileSync(join(folder, 'later'), '')
    expect(() => demandAlone(folder)).toThrow(`(process ${other.pid})`)
    demandAlone(folder, other.pid)
    leave()
    expect(readdirSync(folder)).toEqual([String(other.pid)])
  })
})
