// npm start and npm run dev: everything from a clean clone to a running paper.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { register, releaseLock } from './lock.mjs'
import { build, checkNode, install, ROOT, RUNNING, signalCode, stepper, stopRunning } from './steps.mjs'

const isDev = process.argv.includes('--dev')
const step = stepper(isDev ? 3 : 4)
let prepared = null
let site = null
let child = null
let stoppedBy = null
let isAnnounced = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    stoppedBy ??= signal
    if (child) return child.kill('SIGTERM')
    await stopRunning()
    process.exit(signalCode(stoppedBy))
  })
}
// A terminal that was closed takes no more words.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
const leave = register(RUNNING)
process.on('exit', () => {
  leave()
  if (prepared) releaseLock(prepared.lock)
  if (prepared?.demoUsers.length > 0 && !isAnnounced) console.log(peopleLines().join('\n'))
})

try {
  checkNode()
  await step('Packages', install)
  await step('Store', async () => {
    prepared = await prepare()
    return prepared.words
  })
  if (!isDev) await step('Build', () => build({ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: prepared.actionsKey }))
  await step('Server', async () => {
    site = await serve()
    return 'listening'
  })
  announce()
} catch (error) {
  if (stoppedBy) await stopRunning()
  else if (error.message) console.error(`\n${error.message}`)
  process.exit(stoppedBy ? signalCode(stoppedBy) : 1)
}

/** Runs cli/prepare.ts: environment, secrets, migrations, demo edition. It answers with a message. */
function prepare() {
  return new Promise((done, fail) => {
    let answer = null
    child = spawn(process.execPath, ['--import', 'tsx', join('cli', 'prepare.ts')], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL || 'warn' },
    })
    child.on('message', (message) => (answer = message))
    child.on('exit', (code) => {
      child = null
      if (code === 0 && answer) done(answer)
      else fail(new Error(code === 1 ? '' : 'Broadsheet did not start.')) // 1: it said why itself
    })
  })
}

/** Starts server/index.ts and resolves with the address of the site when it listens. When it ends, so do we, with its code. */
function serve() {
  return new Promise((done, fail) => {
    const args = ['--import', 'tsx', join('server', 'index.ts'), ...(isDev ? ['--dev'] : [])]
    child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // A process group of its own: Ctrl-C reaches it once, through us.
      detached: process.platform !== 'win32',
      env: { ...process.env, NODE_ENV: isDev ? 'development' : 'production' },
    })
    child.on('message', (message) => {
      if (message && message.type === 'listening') done(message.url)
    })
    child.on('exit', (code) => {
      if (stoppedBy) console.log('Stopped.')
      else fail(new Error('The server stopped.'))
      process.exit(stoppedBy ? (code ?? 0) : code || 1)
    })
  })
}

function announce() {
  const lines = ['', `  The paper      ${site}/`, `  The newsroom   ${site}/newsroom`]
  if (prepared.setupToken) {
    lines.push('', '  Nobody can sign in yet. Open this once, within 30 minutes, to make the first admin:')
    lines.push(`  ${site}/setup/${prepared.setupToken}`)
  }
  if (prepared.demoUsers.length > 0) lines.push(...peopleLines())
  else if (!prepared.setupToken) {
    lines.push('', '  A password is forgotten? npm run cli -- user password --email you@example.org')
  }
  lines.push('', '  Ctrl-C stops it.', '')
  console.log(lines.join('\n'))
  isAnnounced = true
}

/** Also for a start that ends before it is through: the people are made, and nothing else knows their passwords. */
function peopleLines() {
  const lines = ['', '  Sign in with one of the demo people. These passwords are shown only now:']
  for (const { email, password, role } of prepared.demoUsers)
    lines.push(`  ${role.padEnd(10)} ${email.padEnd(34)} ${password}`)
  return lines
}
