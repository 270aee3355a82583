import sharp from 'sharp'
import { SHOWN_HEIGHT, type Shot } from './shots'

const SHEET_WIDTH = 2000
const GAP = 20
const MAX_BYTES = 200_000
const QUALITIES = [78, 70, 62, 54, 46, 38, 30]
const GROUND = { r: 128, g: 128, b: 124 }

/** One picture of a page at all widths, a row a scheme, no larger than a repository likes. */
export async function contactSheet(rows: Shot[][]): Promise<Buffer> {
  const across = rows[0]!.reduce((sum, { width }) => sum + width, 0)
  const scale = (SHEET_WIDTH - GAP * (rows[0]!.length + 1)) / across
  const rowHeight = Math.round(SHOWN_HEIGHT * scale)
  const layers: { input: Buffer; left: number; top: number }[] = []
  for (const [index, row] of rows.entries()) {
    let left = GAP
    for (const { width, png } of row) {
      const scaled = Math.round(width * scale)
      const input = await sharp(png).resize(scaled, rowHeight).png().toBuffer()
      layers.push({ input, left, top: GAP + index * (rowHeight + GAP) })
      left += scaled + GAP
    }
  }
  const height = GAP + rows.length * (rowHeight + GAP)
  const sheet = await sharp({ create: { width: SHEET_WIDTH, height, channels: 3, background: GROUND } })
    .composite(layers)
    .png()
    .toBuffer()
  for (const quality of QUALITIES) {
    const webp = await sharp(sheet).webp({ quality, effort: 6, smartSubsample: true }).toBuffer()
    if (webp.length <= MAX_BYTES) return webp
  }
  throw new Error(`no quality brings the sheet under ${MAX_BYTES} bytes`)
}
