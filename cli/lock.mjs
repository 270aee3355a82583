// Who runs here. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Take a lock file for the process `pid`. One left by a process that is no more is taken over.
 * @param {string} file
 * @param {number} pid
 * @throws Error when a living process has it
 */
export function takeLock(file, pid = process.pid) {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${pid} ${begunAt(pid)}\n`, { mode: 0o600 })
  try {
    for (let tries = 0; tries < 5; tries += 1) {
      try {
        linkSync(draft, file) // with its content or not at all, and never over another
        return
      } catch (error) {
        if (error.code !== 'EEXIST') throw error
      }
      const text = readOr(file, '')
      const holder = livingHolder(text)
      if (holder === pid) return
      if (holder !== null) throw alreadyRuns(holder)
      clear(file, text, `${draft}.old`)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  throw new Error(`The lock ${file} cannot be taken.`)
}

/**
 * Give a lock back, if this process has it.
 * @param {string} file
 * @param {number} pid
 */
export function releaseLock(file, pid = process.pid) {
  if (livingHolder(readOr(file, '')) === pid) rmSync(file, { force: true })
}

/**
 * Note in `folder` that this process runs from there, beside others.
 * @param {string} folder
 * @returns a function that takes the note away
 */
export function register(folder, pid = process.pid) {
  const file = join(folder, String(pid))
  try {
    mkdirSync(folder, { recursive: true })
    // Finer than a millisecond: who came first must be plain.
    writeFileSync(file, `${pid} ${begunAt(pid)} ${performance.timeOrigin + performance.now()}\n`)
  } catch {
    // A tree that nobody can write to is not changed under anybody.
  }
  return () => rmSync(file, { force: true })
}

/**
 * @param {string} folder
 * @throws Error when another process registered in `folder` before this one and lives
 */
export function demandAlone(folder, pid = process.pid) {
  const order = (text) => Number(text.trim().split(' ').pop()) || 0
  const mine = order(readOr(join(folder, String(pid)), ''))
  for (const name of list(folder)) {
    const text = readOr(join(folder, name), '')
    const holder = livingHolder(text)
    if (holder === null) rmSync(join(folder, name), { force: true })
    else if (holder !== pid && (order(text) < mine || (order(text) === mine && holder < pid))) throw alreadyRuns(holder)
  }
}

function alreadyRuns(pid) {
  return new Error(`Broadsheet already runs here (process ${pid}).`)
}

/** Moved away first: of two that find the same stale lock, one must not remove what the other has just made. */
function clear(file, stale, aside) {
  try {
    renameSync(file, aside)
  } catch {
    return // another was quicker
  }
  if (readOr(aside, '') !== stale) {
    try {
      linkSync(aside, file)
    } catch {
      // Somebody has it already.
    }
  }
  rmSync(aside, { force: true })
}

/** The process of a lock's text, or null when it is gone or its number is another's by now. */
function livingHolder(text) {
  const [number = '', begun = ''] = text.trim().split(' ')
  const pid = Number(number)
  if (!Number.isInteger(pid) || pid <= 0) return null
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return null
  }
  return begunAt(pid) === begun ? pid : null
}

/** When a process began, in whatever words the system has: numbers of processes come again, above all in containers. */
function begunAt(pid) {
  const stat = readOr(`/proc/${pid}/stat`, '')
  if (stat) {
    const boot = readOr('/proc/sys/kernel/random/boot_id', '').trim()
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'ended' : `${boot}/${fields[19]}`
  }
  if (process.platform === 'win32') return '-'
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return (stdout ?? '').trim().replaceAll(/\s+/g, '-') || '-'
}

function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}

function list(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
