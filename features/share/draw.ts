import { join } from 'node:path'
import { mediaFolder } from '@/features/media/storage'
import { env } from '@/lib/env'
import { jobProcess } from '@/lib/job-process'
import type { ShareDrawing } from './card'
import type { DrawJob } from './draw-worker'

/**
 * `failed` will fail again; with `isLost` its process ended twice or took too long, which may be the picture's fault or the
 * machine's. `busy` says that the network which asks may ask again.
 */
export type Drawn = { kind: 'drawn'; bytes: Buffer } | { kind: 'failed'; isLost: boolean } | { kind: 'busy' }

const run = jobProcess<DrawJob, string>({
  name: 'draw',
  file: 'features/share/draw-worker.ts',
  limitMs: 20_000,
  maxWaiting: 40,
  environment: () => ({
    FONTCONFIG_FILE: join(/* turbopackIgnore: true */ process.cwd(), 'features', 'share', 'fonts', 'fonts.conf'),
    XDG_CACHE_HOME: join(/* turbopackIgnore: true */ env().dataDir, 'cache'),
  }),
})

/** Draw a picture for link previews in the drawing process, one at a time; once more when the process ended over it. */
export async function drawShare(drawing: ShareDrawing): Promise<Drawn> {
  const job = { drawing, mediaFolder: mediaFolder() }
  let outcome = await run(job)
  if (outcome.kind === 'lost' && !outcome.isLate) outcome = await run(job)
  if (outcome.kind === 'busy') return outcome
  if (outcome.kind !== 'done') return { kind: 'failed', isLost: outcome.kind === 'lost' }
  return { kind: 'drawn', bytes: Buffer.from(outcome.answer, 'base64') }
}
