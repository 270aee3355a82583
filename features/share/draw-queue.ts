import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { mediaFolder } from '@/features/media/storage'
import { env } from '@/lib/env'
import type { ShareDrawing } from './card'
import type { DrawAnswer, DrawJob } from './draw-worker'

const JOB_TIMEOUT_MS = 20_000
const IDLE_MS = 15_000
/** More than this many are refused: the network that asks will ask again. */
const MAX_WAITING = 40

type Queue = {
  child: ChildProcess | null
  idle: NodeJS.Timeout | null
  last: Promise<unknown>
  number: number
  waiting: number
}

const queue: Queue = ((globalThis as { __broadsheetDrawQueue?: Queue }).__broadsheetDrawQueue ??= {
  child: null,
  idle: null,
  last: Promise.resolve(),
  number: 0,
  waiting: 0,
})

/** Draw a picture for link previews in the drawing process, one at a time. Null when it cannot be drawn now. */
export async function drawShare(drawing: ShareDrawing): Promise<Buffer | null> {
  if (queue.waiting >= MAX_WAITING) return null
  queue.waiting++
  const turn = queue.last.then(() => runJob({ number: ++queue.number, drawing, mediaFolder: mediaFolder() }))
  queue.last = turn.catch(() => undefined)
  try {
    return await turn
  } finally {
    queue.waiting--
  }
}

async function runJob(job: DrawJob): Promise<Buffer | null> {
  if (queue.idle) clearTimeout(queue.idle)
  const child = (queue.child ??= startChild())
  child.ref()
  child.channel?.ref()
  try {
    const base64 = await new Promise<string | null>((resolve) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL')
        forget(child)
        settle({ number: job.number, base64: null })
      }, JOB_TIMEOUT_MS)
      const settle = (answer: DrawAnswer) => {
        if (answer.number !== job.number) return
        clearTimeout(timer)
        child.off('message', settle).off('exit', fail)
        resolve(answer.base64)
      }
      const fail = () => settle({ number: job.number, base64: null })
      child.on('message', settle).once('exit', fail)
      child.send(job)
    })
    return base64 === null ? null : Buffer.from(base64, 'base64')
  } finally {
    rest(child)
  }
}

function startChild(): ChildProcess {
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'features', 'share', 'draw-worker.ts')
  const fonts = join(/* turbopackIgnore: true */ process.cwd(), 'features', 'share', 'fonts', 'fonts.conf')
  const child = fork(file, [], {
    execArgv: ['--import', 'tsx', '--max-old-space-size=256'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      FONTCONFIG_FILE: fonts,
      XDG_CACHE_HOME: join(/* turbopackIgnore: true */ env().dataDir, 'cache'),
    },
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
