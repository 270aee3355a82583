import { join } from 'node:path'
import { mediaFolder } from '@/features/media/storage'
import { env } from '@/lib/env'
import { jobProcess } from '@/lib/job-process'
import type { ShareDrawing } from './card'
import type { DrawJob } from './draw-worker'

/** `failed` will fail again; `busy`, also for a drawing whose process was lost, says that the network which asks may ask again. */
export type Drawn = { kind: 'drawn'; bytes: Buffer } | { kind: 'failed' } | { kind: 'busy' }

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

/** Draw a picture for link previews in the drawing process, one at a time. */
export async function drawShare(drawing: ShareDrawing): Promise<Drawn> {
  const outcome = await run({ drawing, mediaFolder: mediaFolder() })
  if (outcome.kind === 'lost') return { kind: 'busy' } // it says nothing of the picture, so nobody may remember it
  if (outcome.kind !== 'done') return outcome
  return { kind: 'drawn', bytes: Buffer.from(outcome.answer, 'base64') }
}
