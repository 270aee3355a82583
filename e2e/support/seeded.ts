import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PASSWORD, PEOPLE } from './site'

/** The demo edition's times count from the day it was laid in: an older copy would look like an old paper. */
const MAX_AGE_MS = 6 * 60 * 60 * 1000
const PREFIX = 'broadsheet-seeded-'
const SOURCES = ['db', join('cli', 'demo'), join('features', 'media'), join('e2e', 'support', 'site.ts')]

/**
 * Fill `dataDir` with the demo edition and one person a role; drawn once, then copied while its sources are the same.
 * With `at`, the edition is laid in as of that instant.
 */
export function copySeeded(dataDir: string, at?: Date): void {
  const copy = seededCopy(at)
  rmSync(dataDir, { recursive: true, force: true })
  cpSync(copy, dataDir, { recursive: true })
}

function seededCopy(at?: Date): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) addToHash(hash, source)
  const day = new Date().toISOString().slice(0, 10)
  const name = `${PREFIX}${at ? `at-${at.getTime()}` : day}-${hash.digest('hex').slice(0, 16)}`
  const path = join(tmpdir(), name)
  if (existsSync(path) && (at || !isOld(path))) return path
  for (const old of readdirSync(tmpdir())) {
    if (old.startsWith(PREFIX) && isOld(join(tmpdir(), old)))
      rmSync(join(tmpdir(), old), { recursive: true, force: true })
  }
  const draft = join(tmpdir(), `${PREFIX}draft-${process.pid}`)
  fill(draft, at)
  try {
    renameSync(draft, path)
  } catch {
    rmSync(draft, { recursive: true, force: true }) // another run was quicker, and may be copying
  }
  return path
}

function isOld(path: string): boolean {
  return Date.now() - statSync(path).birthtimeMs > MAX_AGE_MS
}

function addToHash(hash: ReturnType<typeof createHash>, path: string): void {
  if (statSync(path).isDirectory()) {
    for (const entry of readdirSync(path).sort()) addToHash(hash, join(path, entry))
  } else if (!path.endsWith('.test.ts')) {
    hash.update(path).update(readFileSync(path))
  }
}

function fill(dataDir: string, at?: Date): void {
  mkdirSync(dataDir, { recursive: true })
  const clock = `${dataDir}-clock`
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    ...(at && { TEST_CLOCK_FILE: clock }),
  }
  const cli = (...args: string[]) => {
    if (at) writeFileSync(clock, String(at.getTime() - Date.now()))
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/index.ts', ...args], {
      env,
      input: PASSWORD + '\n',
      stdio: ['pipe', 'inherit', 'inherit'],
    })
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  }
  cli('migrate')
  cli('seed')
  for (const [role, { email, name }] of Object.entries(PEOPLE))
    cli('user', 'create', '--email', email, '--name', name, '--role', role, '--password-stdin')
  rmSync(clock, { force: true })
}
