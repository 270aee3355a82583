import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { FromWorker, ToWorker } from './job-worker'

/** Starting is the machine's time, not the job's: one that is very busy takes a quarter of a minute for it. */
const START_LIMIT_MS = 60_000
const IDLE_MS = 15_000

export type JobProcessSpec = {
  /** Names the one process of its kind, also when a bundle holds this module twice. */
  name: string
  /** The worker's file, from the root of the project: it calls `answerJobs`. */
  file: string
  /** What one job may take once the process stands ready. */
  limitMs: number
  /** More jobs than this, the running one counted, are answered `busy`. */
  maxWaiting?: number
  /** Asked for at each start of the process. */
  environment?: () => Record<string, string>
}

/**
 * `failed`: the work threw, and will again. `lost`: nothing is known of the job, since its process ended or could not be
 * started, or (`isLate`) did not answer within its time.
 */
export type JobOutcome<Answer> =
  { kind: 'done'; answer: Answer } | { kind: 'failed' } | { kind: 'lost'; isLate: boolean } | { kind: 'busy' }

type Running = { child: ChildProcess; ready: Promise<boolean> }
/** What came of waiting for a process. */
type Heard = FromWorker | 'gone' | 'late'
type Queue = {
  running: Running | null
  idle: NodeJS.Timeout | null
  last: Promise<unknown>
  number: number
  waiting: number
}

/**
 * A queue before a process of its own, for work whose fault must not take the paper with it. Jobs run one at a time; the process
 * starts with the first, ends when idle, and is replaced when it dies or a job takes too long. It never keeps ours alive.
 */
export function jobProcess<Job, Answer>(spec: JobProcessSpec): (job: Job) => Promise<JobOutcome<Answer>> {
  const queues = ((globalThis as { __broadsheetJobs?: Map<string, Queue> }).__broadsheetJobs ??= new Map())
  const empty: Queue = { running: null, idle: null, last: Promise.resolve(), number: 0, waiting: 0 }
  const queue = queues.get(spec.name) ?? queues.set(spec.name, empty).get(spec.name)!
  return async (job) => {
    if (queue.waiting >= (spec.maxWaiting ?? Infinity)) return { kind: 'busy' }
    queue.waiting++
    const turn = queue.last.then(() => runJob<Answer>(queue, spec, job))
    queue.last = turn.catch(() => undefined)
    try {
      return await turn
    } finally {
      queue.waiting--
    }
  }
}

async function runJob<Answer>(queue: Queue, spec: JobProcessSpec, job: unknown): Promise<JobOutcome<Answer>> {
  if (queue.idle) clearTimeout(queue.idle)
  const running = (queue.running ??= tryStart(queue, spec))
  if (!running) return { kind: 'lost', isLate: false }
  const { child } = running
  child.ref()
  child.channel?.ref()
  try {
    if (!(await running.ready)) return { kind: 'lost', isLate: false }
    const number = ++queue.number
    const heard = await answerOf(child, spec.limitMs, number, () =>
      child.send({ number, job } satisfies ToWorker, () => undefined),
    )
    if (typeof heard === 'object')
      return heard.kind === 'answer' ? { kind: 'done', answer: heard.answer as Answer } : { kind: 'failed' }
    end(queue, child)
    return { kind: 'lost', isLate: heard === 'late' }
  } finally {
    rest(queue, child)
  }
}

/** Null when not even the attempt can be made; a process that cannot be started says so later, by an error of its own. */
function tryStart(queue: Queue, spec: JobProcessSpec): Running | null {
  try {
    return start(queue, spec)
  } catch {
    return null
  }
}

function start(queue: Queue, spec: JobProcessSpec): Running {
  const child = fork(join(/* turbopackIgnore: true */ process.cwd(), spec.file), [], {
    execArgv: ['--import', 'tsx', '--max-old-space-size=256'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    ...(spec.environment && { env: { ...process.env, ...spec.environment() } }),
  })
  child.once('exit', () => forget(queue, child))
  child.on('error', () => forget(queue, child))
  const ready = answerOf(child, START_LIMIT_MS, 0).then((heard) => {
    const isReady = typeof heard === 'object' && heard.kind === 'ready'
    if (!isReady) end(queue, child)
    return isReady
  })
  return { child, ready }
}

/** The message of this number, unless the process ends, cannot be started or reached, or the time is over before it comes. */
function answerOf(child: ChildProcess, limitMs: number, number: number, ask?: () => void): Promise<Heard> {
  return new Promise((resolve) => {
    const settle = (heard: Heard) => {
      clearTimeout(timer)
      child.off('message', hear).off('exit', lose).off('error', lose)
      resolve(heard)
    }
    const hear = (message: FromWorker) => message.number === number && settle(message)
    const lose = () => settle('gone')
    const timer = setTimeout(() => settle('late'), limitMs)
    child.on('message', hear).once('exit', lose).once('error', lose)
    ask?.()
  })
}

/** The next job gets a process of its own. */
function end(queue: Queue, child: ChildProcess): void {
  child.kill('SIGKILL')
  forget(queue, child)
}

function forget(queue: Queue, child: ChildProcess): void {
  if (queue.running?.child === child) queue.running = null
}

function rest(queue: Queue, child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  queue.idle = setTimeout(() => {
    forget(queue, child) // a job that comes now must not go to a process that is leaving
    if (child.connected) child.disconnect()
  }, IDLE_MS)
  queue.idle.unref()
}
