import { createServer } from 'node:net'
import type { Env } from '@/lib/env'

/** Next.js reads these when it loads, so they are set before it does, in the primary for all workers. */
export function prepareEnvironment(env: Env, options: { dev: boolean; keyFor: (purpose: string) => Buffer }): void {
  Object.assign(process.env, {
    NODE_ENV: options.dev ? 'development' : 'production',
    PORT: String(env.port),
    NEXT_TELEMETRY_DISABLED: '1',
    AUTH_TRUST_HOST: 'true', // the edge writes x-forwarded-host itself, from SITE_URL or a loopback Host
    // The same in every worker and after every restart, so that a form opened before one still posts.
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: options.keyFor('server-actions').toString('base64'),
  })
}

/** PORT=0 means any free port. Every part of the program must know the same one, so it is found before anything starts. */
export async function resolvePort(env: Env): Promise<number> {
  if (env.port !== 0) return env.port
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, env.host, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
