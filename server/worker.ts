import type { Env } from '@/lib/env'
import { log } from '@/lib/log'
import { listenFault } from './listen-fault'
import { serve, type Running } from './serve'

/** Serve in this process until told to stop. Ends the process: 0 after a graceful stop, 1 when it cannot start or go on. */
export async function runWorker(
  env: Env,
  options: { dev: boolean; onListening: (port: number) => void },
): Promise<void> {
  let running: Running | null = null
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    void finish(running, 0)
  }
  const fail = (error: unknown) => {
    log.fatal({ fault: plainError(error) }, 'a fault that nothing caught; this process ends')
    if (isStopping) return
    isStopping = true
    void finish(running, 1)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  process.on('disconnect', stop) // the primary is gone, also when it was killed
  try {
    running = await serve(env, options)
    if (!options.dev) catchFaults(fail)
    if (!isStopping) options.onListening(running.port)
  } catch (error) {
    process.stderr.write(`${listenFault(error, env)}\n`)
    process.exit(1)
  }
}

/** After a fault that nothing caught the state of the process is not known: it must not go on, as Next.js would have it. */
function catchFaults(fail: (error: unknown) => void): void {
  process.removeAllListeners('uncaughtException')
  process.removeAllListeners('unhandledRejection')
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  // Next.js puts its own back unless it finds the one under this name.
  Object.assign(globalThis, { [Symbol.for('next.unhandledRejectionListener')]: fail })
}

/** What is safe to log: an error may carry the request that met it. */
function plainError(error: unknown): { type: string; message: string; stack: string } {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  return { type: name, message, stack: stack ?? '' }
}

async function finish(running: Running | null, code: number): Promise<void> {
  try {
    await running?.stop()
    process.exit(code)
  } catch (error) {
    log.error({ err: error }, 'the stop was not clean')
    process.exit(1)
  }
}
