import { readFile } from 'node:fs/promises'
import sharp, { type Sharp } from 'sharp'
import type { Rendition } from '@/db/schema'
import { answerJobs } from '@/lib/job-worker'
import { writeWholeFile } from '@/lib/whole-file'
import { MAX_UPLOAD_PIXELS } from './input'

/**
 * A process of its own for decoding uploads: a bomb or a decoder's fault takes this process, not the
 * paper (trust.md D2). It answers each job with the renditions, or with why there are none.
 */
export type RenderJob = { source: string; folder: string; hash: string }
export type RenderAnswer =
  | { ok: true; width: number; height: number; renditions: Rendition[] }
  | { ok: false; problem: 'type' | 'size' | 'damaged' }

/** Phones are 720 to 750 or 1080 of their own pixels wide, and the columns of a wide screen about as many. */
const AVIF_WIDTHS = [320, 760, 1120, 1440, 1920]
/** A step that the original passes by less than this is left out: the original's own width serves there. */
const LEAST_STEP = 4 / 3
/** Small files take the patient search, which saves a fifth; above this width it takes five times as long. */
const PATIENT_WIDTH = 1120
/** For browsers without AVIF, feeds and link previews: one file, as wide as they ask for. */
const JPG_WIDTH = 1200
const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif'])

sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadHeif', 'VipsForeignLoadPdf', 'VipsForeignLoadMagick'] })

answerJobs(async (job: RenderJob): Promise<RenderAnswer> => {
  try {
    return await render(job)
  } catch (error) {
    const isTooLarge = error instanceof Error && /pixel limit/i.test(error.message)
    return { ok: false, problem: isTooLarge ? 'size' : 'damaged' }
  }
})

async function render(job: RenderJob): Promise<RenderAnswer> {
  const bytes = await readFile(job.source)
  const open = () => sharp(bytes, { limitInputPixels: MAX_UPLOAD_PIXELS, failOn: 'error', animated: false })
  const meta = await open().metadata()
  if (!FORMATS.has(meta.format ?? '')) return { ok: false, problem: 'type' }
  const { data, info } = await open().autoOrient().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  const pixels = () =>
    sharp(data, {
      raw: { width: info.width, height: info.height, channels: info.channels },
      limitInputPixels: MAX_UPLOAD_PIXELS,
    })
  const renditions: Rendition[] = []
  for (const width of fitting(AVIF_WIDTHS, info.width)) {
    const effort = width <= PATIENT_WIDTH ? 1 : 0
    const image = pixels().resize({ width }).avif({ quality: 50, effort, chromaSubsampling: '4:2:0' })
    renditions.push(await write(image, job, 'avif'))
  }
  const width = Math.min(JPG_WIDTH, info.width)
  const image = pixels().resize({ width }).flatten({ background: '#ffffff' }).jpeg({ quality: 62, mozjpeg: true })
  renditions.push(await write(image, job, 'jpg'))
  return { ok: true, width: info.width, height: info.height, renditions }
}

/** Widths not above the original's, the last its own unless that is above them all. */
function fitting(widths: number[], original: number): number[] {
  const largest = widths[widths.length - 1]!
  if (original > largest) return widths
  return [...widths.filter((width) => width * LEAST_STEP <= original), original]
}

async function write(image: Sharp, job: RenderJob, format: Rendition['format']): Promise<Rendition> {
  const { data, info } = await image.toBuffer({ resolveWithObject: true })
  const file = `${job.hash}-${info.width}.${format}`
  await writeWholeFile(job.folder, file, data)
  return { file, width: info.width, height: info.height, format, bytes: data.byteLength }
}
