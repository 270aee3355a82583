/** What `lib/job-process.ts` sends, and what it hears: number 0 says that the process stands ready. */
export type ToWorker = { number: number; job: unknown }
export type FromWorker =
  | { number: 0; kind: 'ready' }
  | { number: number; kind: 'answer'; answer: unknown }
  | { number: number; kind: 'failed' }

/** The worker's side of `jobProcess`: call it once, when all that the work needs is loaded. What `work` throws is `failed`. */
export function answerJobs<Job>(work: (job: Job) => Promise<unknown>): void {
  const say = (message: FromWorker) => process.send?.(message)
  process.on('message', ({ number, job }: ToWorker) => {
    work(job as Job).then(
      (answer) => say({ number, kind: 'answer', answer }),
      () => say({ number, kind: 'failed' }),
    )
  })
  process.on('disconnect', () => process.exit(0))
  say({ number: 0, kind: 'ready' })
}
