import { jobProcess } from '@/lib/job-process'
import { refusal } from './refusal'
import type { RenderAnswer, RenderJob } from './render-worker'

type Rendered = Extract<RenderAnswer, { ok: true }>

const run = jobProcess<RenderJob, RenderAnswer>({
  name: 'render',
  file: 'features/media/render-worker.ts',
  limitMs: 60_000,
})

/**
 * Make the renditions of an upload in the picture process, one upload at a time.
 * @throws AppError `invalid` in words for the person when it is no picture, too large, damaged, or takes over a minute.
 */
export async function renderPicture(job: RenderJob): Promise<Rendered> {
  const outcome = await run(job)
  if (outcome.kind !== 'done') throw refusal('damaged')
  if (!outcome.answer.ok) throw refusal(outcome.answer.problem)
  return outcome.answer
}
