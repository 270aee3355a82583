// npm start and npm run dev: everything from a clean clone to a running paper.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, checkNode, install, ROOT, stepper, stopRunning } from './steps.mjs'

const isDev = process.argv.includes('--dev')
const step = stepper(isDev ? 3 : 4)
let prepared = null
let child = null
let isStopping = false

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isStopping = true
    if (child) return child.kill('SIGTERM')
    stopRunning()
    process.exit(0)
  })
}

try {
  checkNode()
  await step('Packages', install)
  await step('Store', async () => {
    prepared = await prepare()
    return prepared.words
  })
  if (!isDev) await step('Build', () => build({ NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: prepared.actionsKey }))
  await step('Server', async () => {
    await serve()
    return 'listening'
  })
  announce()
} catch (error) {
  if (!isStopping) console.error(`\n${error.message}`)
  process.exit(1)
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
      else fail(new Error('Broadsheet did not start.'))
    })
  })
}

/** Starts server/index.ts and resolves when it listens. When it ends, so do we, with its code. */
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
      if (message && message.type === 'listening') {
        prepared.port = message.port
        done()
      }
    })
    child.on('exit', (code) => {
      if (isStopping) console.log('Stopped.')
      else fail(new Error('The server stopped.'))
      process.exit(isStopping ? (code ?? 0) : code || 1)
    })
  })
}

function announce() {
  const site = process.env.SITE_URL || `http://localhost:${prepared.port}`
  const lines = ['', `  The paper      ${site}/`, `  The newsroom   ${site}/newsroom`]
  if (prepared.setupToken) {
    lines.push('', '  Nobody can sign in yet. Open this once, within 30 minutes, to make the first admin:')
    lines.push(`  ${site}/setup/${prepared.setupToken}`)
  }
  if (prepared.demoUsers.length > 0) {
    lines.push('', '  Sign in with one of the demo people. These passwords are shown only now:')
    for (const { email, password, role } of prepared.demoUsers)
      lines.push(`  ${role.padEnd(10)} ${email.padEnd(34)} ${password}`)
  } else if (!prepared.setupToken) {
    lines.push('', '  A password is forgotten? npm run cli -- user password --email you@example.org')
  }
  lines.push('', '  Ctrl-C stops it.', '')
  console.log(lines.join('\n'))
}
