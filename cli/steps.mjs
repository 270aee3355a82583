// Plain JavaScript: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demandAlone } from './lock.mjs'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const MAX_STOP_MS = 10_000
const LOCK_STAMP = join(ROOT, 'node_modules', '.broadsheet-lock')

/** Prints numbered steps with how long each took. */
export function stepper(total) {
  let number = 0
  return async function step(name, work) {
    number += 1
    const begun = Date.now()
    process.stdout.write(`[${number}/${total}] ${name}\n`)
    const words = await work()
    const seconds = ((Date.now() - begun) / 1000).toFixed(1)
    process.stdout.write(`      ${words ?? 'done'} (${seconds} s)\n`)
  }
}

let running = null
let endedBy = null

/** What a process that a signal ends answers with. */
export function signalCode(signal) {
  return { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }[signal] ?? 1
}

/** Ends the command that runs now, if any, with all it started: left behind it would go on changing what the next start reads. */
export async function stopRunning() {
  if (!running) return
  const { child, closed } = running
  try {
    if (process.platform === 'win32') child.kill('SIGTERM')
    else process.kill(-child.pid, 'SIGTERM')
  } catch {
    // It ended by itself.
  }
  await Promise.race([closed, new Promise((done) => setTimeout(done, MAX_STOP_MS))])
}

/** For a command line without a server: a signal ends the command that runs, and then us. */
export function stopOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, async () => {
      endedBy ??= signal
      await stopRunning()
      process.exit(signalCode(endedBy))
    })
}

/** Runs a command; its output goes where ours goes. Resolves to the exit code. */
export function run(command, args, { env = {}, quiet = false, every = 0 } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      // A process group of its own, so that it can be ended with all it started.
      detached: process.platform !== 'win32',
    })
    running = { child, closed: new Promise((closed) => child.once('close', closed)) }
    let output = ''
    child.stdout?.on('data', (data) => (output += data))
    child.stderr?.on('data', (data) => (output += data))
    const begun = Date.now()
    const ticking = every
      ? setInterval(() => process.stdout.write(`      … ${Math.round((Date.now() - begun) / 1000)} s\n`), every)
      : null
    child.on('error', (error) => finish(1, String(error)))
    child.on('close', (code) => finish(code ?? 1, output))
    function finish(code, text) {
      if (ticking) clearInterval(ticking)
      running = null
      done({ code, output: text })
    }
  })
}

/** Stops with one clear sentence when Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Broadsheet needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Where each start that runs from this tree leaves a note. */
export const RUNNING = join(ROOT, '.cache', 'running')

/** Installs from the lockfile unless exactly that lockfile is installed; never under another start. */
export async function install() {
  const hash = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .update(process.versions.modules)
    .digest('hex')
  if (existsSync(LOCK_STAMP) && readFileSync(LOCK_STAMP, 'utf8') === hash) return 'up to date'
  demandAlone(RUNNING)
  console.log('      installing from package-lock.json; the first time takes a few minutes')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { code, output } = await run(npm, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    quiet: true,
    every: 15_000,
  })
  if (code !== 0) {
    console.error(output)
    throw new Error('Installing the packages failed; what npm said is above.')
  }
  writeFileSync(LOCK_STAMP, hash)
  return 'installed'
}

const SOURCES = [
  'app',
  'components',
  'features',
  'db',
  'lib',
  'public',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/** A hash of everything that a build is made of, by content, so that a fresh checkout of the same is the same. */
export function sourceHash() {
  const hash = createHash('sha256')
  for (const entry of SOURCES) addToHash(hash, join(ROOT, entry))
  return hash.digest('hex')
}

function addToHash(hash, path) {
  if (!existsSync(path)) return
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addToHash(hash, join(path, name))
  } else if (!/\.test\.tsx?$/.test(path)) {
    hash.update(path.slice(ROOT.length)).update(readFileSync(path))
  }
}

/** Builds when the build is older than the sources; never under another start. */
export async function build(extraEnv = {}) {
  const folder = join(ROOT, process.env.NEXT_DIST_DIR || '.next')
  const stamp = join(folder, 'broadsheet-build')
  const hash = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 'up to date'
  demandAlone(RUNNING)
  console.log('      building; this takes about half a minute')
  const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...extraEnv }
  const next = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
  const { code, output } = await run(process.execPath, [next, 'build'], { quiet: true, every: 15_000, env })
  if (code !== 0) {
    console.error(output)
    throw new Error('The build failed; what it said is above.')
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(stamp, hash)
  return 'built'
}
