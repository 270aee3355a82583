import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import semver from 'semver'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

type Locked = { version?: string; license?: string; link?: boolean }
type Floors = Record<string, { floor: string; why: string }>

const read = <T>(file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T
const { packages } = read<{ packages: Record<string, Locked> }>('../package-lock.json')
const locked = Object.entries(packages).filter(([path]) => path !== '')
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

describe('floors of dependencies', () => {
  const floors = read<Floors>('floors.json')

  it.each(Object.entries(floors))('%s is nowhere below its floor', (name, { floor }) => {
    const versions = locked.filter(([path]) => nameOf(path) === name).map(([, { version }]) => version!)
    expect(versions.length, `${name} is in package-lock.json`).toBeGreaterThan(0)
    expect(versions.filter((version) => semver.lt(version, floor))).toEqual([])
  })

  it('holds for what is compiled in', () => {
    const engine = new Database(':memory:')
    const sqlite = engine.prepare('select sqlite_version()').pluck().get() as string
    engine.close()
    expect(semver.gte(sqlite, '3.51.3'), `SQLite ${sqlite}`).toBe(true)
    expect(semver.gte(sharp.versions.heif!, '1.23.2'), `libheif ${sharp.versions.heif}`).toBe(true)
  })

  it('takes no package from anywhere but the registry', () => {
    const foreign = locked.filter(([, { version, link }]) => link || !semver.valid(version))
    expect(foreign.map(([path]) => path)).toEqual([])
  })
})

describe('licences of dependencies', () => {
  const { allowed, exceptions } = read<{ allowed: string[]; exceptions: Record<string, string> }>('licences.json')
  const accepted = new Set([...allowed, ...Object.keys(exceptions)])
  /** `A OR B` leaves the choice to us, `A AND B` does not. */
  const isAccepted = (licence: string): boolean => {
    const bare = licence.replace(/^\((.*)\)$/, '$1')
    if (bare.includes(' OR ')) return bare.split(' OR ').some(isAccepted)
    return bare.split(' AND ').every((part) => accepted.has(part))
  }

  it('are all known and accepted', () => {
    const others = locked.filter(([, { license }]) => !license || !isAccepted(license))
    expect(others.map(([path, { license }]) => `${nameOf(path)}: ${license ?? 'none named'}`)).toEqual([])
  })

  it('has no exception that nothing needs', () => {
    const named = new Set(locked.flatMap(([, { license }]) => license?.replace(/[()]/g, '').split(/ OR | AND /) ?? []))
    expect(Object.keys(exceptions).filter((licence) => !named.has(licence))).toEqual([])
  })
})
