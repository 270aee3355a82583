import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { copySeeded } from './seeded'
import { E2E_CLOCK, E2E_DATA, E2E_PORT } from './site'

// The site that the journeys use: a new store with the demo edition, one person a role, two workers, a clock that can be moved.
copySeeded(E2E_DATA)
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

const server = spawn(process.execPath, ['--import', 'tsx', 'server/index.ts'], { env, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'))
server.on('exit', (code) => process.exit(code ?? 1))
