import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { E2E_CLOCK, E2E_DATA, E2E_PORT, PASSWORD, PEOPLE } from './site'

// The site that the journeys use: a new store with the demo edition, one person a role, two workers, a clock that can be moved.
rmSync(E2E_DATA, { recursive: true, force: true })
mkdirSync(E2E_DATA, { recursive: true })
writeFileSync(E2E_CLOCK, '0')
const env = {
  ...process.env,
  NODE_ENV: 'production' as const,
  DATA_DIR: E2E_DATA,
  PORT: String(E2E_PORT),
  TEST_CLOCK_FILE: E2E_CLOCK,
  WEB_CONCURRENCY: '2',
  LOG_LEVEL: 'warn',
  // Journeys post from several places: each one names its own.
  TRUSTED_PROXIES: '1',
}

cli('migrate')
cli('seed')
for (const [role, { email, name }] of Object.entries(PEOPLE))
  cli('user', 'create', '--email', email, '--name', name, '--role', role, '--password-stdin')

const server = spawn(process.execPath, ['--import', 'tsx', 'server/index.ts'], { env, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'))
server.on('exit', (code) => process.exit(code ?? 1))

function cli(...args: string[]): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'cli/index.ts', ...args], {
    env,
    input: PASSWORD + '\n',
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
}
