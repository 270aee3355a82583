import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { refusal } from './refusal'
import type { RenderAnswer, RenderJob } from './render-worker'

/** Long enough for a machine so busy that the process alone takes a quarter of it to start. */
const JOB_TIMEOUT_MS = 60_000
const IDLE_MS = 15_000

type Rendered = Extract<RenderAnswer, { ok: true }>
type Queue = { child: ChildProcess | null; idle: NodeJS.Timeout | null; last: Promise<unknown>; number: number }

const queue: Queue = ((globalThis as { __broadsheetRenderQueue?: Queue }).__broadsheetRenderQueue ??= {
  child: null,
  idle: null,
  last: Promise.resolve(),
  number: 0,
})

/**
 * Make the renditions of an upload in the picture process, one upload at a time.
 * @throws AppError `invalid` in words for the person when it is no picture, too large, damaged, or takes over a minute.
 */
export function renderPicture(job: Omit<RenderJob, 'number'>): Promise<Rendered> {
  const turn = queue.last.then(() => runJob({ ...job, number: ++queue.number }))
  queue.last = turn.catch(() => undefined)
  return turn
}

async function runJob(job: RenderJob): Promise<Rendered> {
  if (queue.idle) clearTimeout(queue.idle)
  const child = (queue.child ??= startChild())
  child.ref()
  try {
    const answer = await new Promise<RenderAnswer>((resolve) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL')
        forget(child) // the next upload gets a process of its own
        resolve({ number: job.number, ok: false, problem: 'damaged' })
      }, JOB_TIMEOUT_MS)
      const settle = (message: RenderAnswer) => {
        if (message.number !== job.number) return
        clearTimeout(timer)
        child.off('message', settle).off('exit', fail)
        resolve(message)
      }
      const fail = () => settle({ number: job.number, ok: false, problem: 'damaged' })
      child.on('message', settle).once('exit', fail)
      child.send(job)
    })
    if (answer.ok) return answer
    throw refusal(answer.problem)
  } finally {
    rest(child)
  }
}

function startChild(): ChildProcess {
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'features', 'media', 'render-worker.ts')
  const child = fork(file, [], {
    execArgv: ['--import', 'tsx', '--max-old-space-size=256'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  child.once('exit', () => forget(child))
  // A message to a process that has just ended: its job has failed already.
  child.on('error', () => forget(child))
  return child
}

function forget(child: ChildProcess): void {
  if (queue.child === child) queue.child = null
}

/** Let the process end when idle, and never let it keep ours alive. */
function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  queue.idle = setTimeout(() => child.connected && child.disconnect(), IDLE_MS)
  queue.idle.unref()
}
