import { spawn, type ChildProcess } from 'node:child_process'

/** A program that a test runs, with all it printed. */
export type Program = {
  child: ChildProcess
  output: () => string
  /** Resolves with the exit code, or the name of the signal that ended it. */
  ended: Promise<number | string>
  /** End the whole process group with this signal. */
  kill: (signal: NodeJS.Signals) => void
}

/** Start a program in a process group of its own, with `env` on top of ours. */
export function run(args: string[], env: Record<string, string>): Program {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()))
  return {
    child,
    output: () => output,
    ended: new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal ?? 'nothing'))),
    kill: (signal) => {
      try {
        process.kill(-child.pid!, signal)
      } catch {
        // It ended by itself.
      }
    },
  }
}

/** Wait until the server on this port says that it is ready. */
export async function ready(port: number, program: Program): Promise<void> {
  for (;;) {
    if (program.child.exitCode !== null) throw new Error(`The server ended: ${program.output()}`)
    const isReady = await fetch(`http://localhost:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
    await new Promise((done) => setTimeout(done, 100))
  }
}
