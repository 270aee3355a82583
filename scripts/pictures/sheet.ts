import sharp from 'sharp'
import { SHOWN_HEIGHT, type Shot } from './shots'

/** Tried in this order, each with every quality, until a sheet is small enough. */
const SHEET_WIDTHS = [2000, 1700, 1400, 1200]
const GAP = 20
const MAX_BYTES = 240_000
const QUALITIES = [74, 62, 50]
const GROUND = { r: 128, g: 128, b: 124 }

/** One picture of a page at all widths, a row a scheme, no larger than a repository likes. */
export async function contactSheet(rows: Shot[][]): Promise<Buffer> {
  for (const sheetWidth of SHEET_WIDTHS) {
    const sheet = await compose(rows, sheetWidth)
    for (const quality of QUALITIES) {
      const webp = await sharp(sheet).webp({ quality, effort: 6, smartSubsample: true }).toBuffer()
      if (webp.length <= MAX_BYTES) return webp
    }
  }
  throw new Error(`no size and quality bring the sheet under ${MAX_BYTES} bytes`)
}

async function compose(rows: Shot[][], sheetWidth: number): Promise<Buffer> {
  const across = rows[0]!.reduce((sum, { width }) => sum + width, 0)
  const scale = (sheetWidth - GAP * (rows[0]!.length + 1)) / across
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
  return sharp({ create: { width: sheetWidth, height, channels: 3, background: GROUND } })
    .composite(layers)
    .png()
    .toBuffer()
}
