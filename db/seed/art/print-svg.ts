import sharp, { type Sharp } from 'sharp'
import type { Inks } from './ink'
import { printSheet } from './press'

type Size = { width: number; height: number }

/** Separates a drawing (red, green and blue are the three plates) at a size in pixels and prints it; gives an image to encode. */
export async function printSvg(svg: string, size: Size, inks: Inks, seed: number): Promise<Sharp> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 96 })
    .resize(size.width, size.height, { fit: 'fill' })
    .flatten({ background: '#fff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const print = printSheet({ width: info.width, height: info.height, pixels: data }, inks, seed)
  return sharp(print.pixels, { raw: { width: print.width, height: print.height, channels: 3 } })
}
