import { jobProcess, type JobOutcome } from '@/lib/job-process'
import { refusal } from './refusal'
import type { RenderAnswer, RenderJob } from './render-worker'

type Rendered = Extract<RenderAnswer, { ok: true }>

const run = jobProcess<RenderJob, RenderAnswer>({
  name: 'render',
  file: 'features/media/render-worker.ts',
  limitMs: 60_000,
})

/**
 * Make the renditions of an upload in the picture process, one upload at a time. A process that ends under it, as by a
 * machine that is out of memory, is replaced once.
 * @throws AppError `invalid` in words for the person when it is no picture, too large, damaged, or takes over a
 *   minute; also when both processes ended, which says nothing of the picture.
 */
export async function renderPicture(job: RenderJob): Promise<Rendered> {
  const first = await run(job)
  const outcome = isGone(first) ? await run(job) : first
  if (isGone(outcome)) throw refusal('unread')
  if (outcome.kind !== 'done') throw refusal('damaged')
  if (!outcome.answer.ok) throw refusal(outcome.answer.problem)
  return outcome.answer
}

function isGone(outcome: JobOutcome<RenderAnswer>): boolean {
  return outcome.kind === 'busy' || (outcome.kind === 'lost' && !outcome.isLate)
}
