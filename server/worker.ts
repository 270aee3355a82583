import type { Env } from '@/lib/env'
import { log } from '@/lib/log'
import { listenFault } from './listen-fault'
import { serve, type Running } from './serve'

/** Serve in this process until told to stop. Ends the process: 0 after a graceful stop, 1 when it cannot start. */
export async function runWorker(
  env: Env,
  options: { dev: boolean; onListening: (port: number) => void },
): Promise<void> {
  let running: Running | null = null
  let isStopping = false
  const stop = () => {
    if (isStopping) return
    isStopping = true
    void finish(running)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  process.on('disconnect', stop) // the primary is gone, also when it was killed
  try {
    running = await serve(env, options)
    if (!isStopping) options.onListening(running.port)
  } catch (error) {
    process.stderr.write(`${listenFault(error, env)}\n`)
    process.exit(1)
  }
}

async function finish(running: Running | null): Promise<void> {
  try {
    await running?.stop()
    process.exit(0)
  } catch (error) {
    log.error({ err: error }, 'the stop was not clean')
    process.exit(1)
  }
}
