import { answerJobs } from './job-worker'

/** Test only: does what it is told, after a start as long as `SLOW_START_MS`. */
export type TestJob = { say: string } | { fail: true } | { hang: true } | { die: true }

const startMs = Number(process.env.SLOW_START_MS ?? 0)
setTimeout(() => answerJobs(work), startMs)

async function work(job: TestJob): Promise<string> {
  if ('say' in job) return `${job.say} from ${process.pid}`
  if ('fail' in job) throw new Error('as told')
  if ('die' in job) process.exit(1)
  return new Promise(() => undefined)
}
