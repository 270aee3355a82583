import { join } from 'node:path'
import sharp from 'sharp'
import { answerJobs } from '@/lib/job-worker'
import { SHARE_HEIGHT, SHARE_WIDTH, type ShareCrop, type ShareDrawing } from './card'
import { drawCard } from './layout'

/**
 * A process of its own for drawing: it is started with a font configuration of ours, which a process reads only once,
 * and a fault of a shaper takes this process, not the paper. It answers each job with the bytes in base64.
 */
export type DrawJob = { drawing: ShareDrawing; mediaFolder: string }

sharp.cache(false)
sharp.concurrency(1)

answerJobs(async (job: DrawJob) => (await draw(job)).toString('base64'))

async function draw({ drawing, mediaFolder }: DrawJob): Promise<Buffer> {
  return drawing.kind === 'card' ? drawCard(drawing) : drawCrop(drawing, mediaFolder)
}

/** As much of the picture as has the right shape, with the focal point as near its middle as the edges let it. */
async function drawCrop({ file, focalX, focalY }: ShareCrop, folder: string): Promise<Buffer> {
  const image = sharp(join(folder, file))
  const { width, height } = await image.metadata()
  const scale = Math.min(width / SHARE_WIDTH, height / SHARE_HEIGHT)
  const cut = { width: Math.round(SHARE_WIDTH * scale), height: Math.round(SHARE_HEIGHT * scale) }
  const left = clamp(Math.round(focalX * width - cut.width / 2), width - cut.width)
  const top = clamp(Math.round(focalY * height - cut.height / 2), height - cut.height)
  return image
    .extract({ ...cut, left, top })
    .resize(SHARE_WIDTH, SHARE_HEIGHT)
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer()
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), max)
}
