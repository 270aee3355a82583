import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import type { Rendition } from '@/db/schema'
import { MAX_UPLOAD_PIXELS } from './input'

/**
 * A process of its own for decoding uploads: a bomb or a decoder's fault takes this process, not the
 * paper (trust.md D2). It answers each job with the renditions, or with why there are none.
 */
export type RenderJob = { number: number; source: string; folder: string; hash: string }
export type RenderAnswer =
  | { number: number; ok: true; width: number; height: number; renditions: Rendition[] }
  | { number: number; ok: false; problem: 'type' | 'size' | 'damaged' }

const WEBP_WIDTHS = [320, 640, 960, 1280, 1920]
/** For browsers without WebP, feeds and link previews. */
const JPG_WIDTHS = [640, 1280]
const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif'])

sharp.cache(false)
sharp.concurrency(1)
sharp.block({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadHeif', 'VipsForeignLoadPdf', 'VipsForeignLoadMagick'] })

process.on('message', (job: RenderJob) => {
  render(job)
    .then((answer) => process.send?.(answer))
    .catch((error: unknown) => {
      const isTooLarge = error instanceof Error && /pixel limit/i.test(error.message)
      process.send?.({ number: job.number, ok: false, problem: isTooLarge ? 'size' : 'damaged' } satisfies RenderAnswer)
    })
})
process.on('disconnect', () => process.exit(0))

async function render(job: RenderJob): Promise<RenderAnswer> {
  const bytes = await readFile(job.source)
  const open = () => sharp(bytes, { limitInputPixels: MAX_UPLOAD_PIXELS, failOn: 'error', animated: false })
  const meta = await open().metadata()
  if (!FORMATS.has(meta.format ?? '')) return { number: job.number, ok: false, problem: 'type' }
  const { data, info } = await open().autoOrient().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  const pixels = () =>
    sharp(data, {
      raw: { width: info.width, height: info.height, channels: info.channels },
      limitInputPixels: MAX_UPLOAD_PIXELS,
    })
  const renditions: Rendition[] = []
  for (const width of fitting(WEBP_WIDTHS, info.width)) {
    const image = pixels().resize({ width }).webp({ quality: 78, effort: 4 })
    renditions.push(await write(image, job, 'webp'))
  }
  for (const width of fitting(JPG_WIDTHS, info.width)) {
    const image = pixels().resize({ width }).flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true })
    renditions.push(await write(image, job, 'jpg'))
  }
  return { number: job.number, ok: true, width: info.width, height: info.height, renditions }
}

/** Widths not above the original's; a small original has one rendition of its own width. */
function fitting(widths: number[], original: number): number[] {
  const smaller = widths.filter((width) => width < original)
  const largest = widths[widths.length - 1]!
  return original <= largest ? [...smaller, original] : smaller
}

async function write(image: Sharp, job: RenderJob, format: Rendition['format']): Promise<Rendition> {
  const { data, info } = await image.toBuffer({ resolveWithObject: true })
  const file = `${job.hash}-${info.width}.${format}`
  const draft = join(job.folder, `.${file}.${process.pid}`)
  await writeFile(draft, data, { mode: 0o644 })
  await rename(draft, join(job.folder, file))
  return { file, width: info.width, height: info.height, format, bytes: data.byteLength }
}
