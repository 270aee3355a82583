import { INKS } from './ink'
import { createPen } from './pen'
import { drawPortrait, PORTRAIT_BLOCK, type Portrait } from './portrait-face'
import { PORTRAITS } from './portraits'
import { printSvg } from './print-svg'
import { seededRandom, seedOf } from './random'

/** Width and height of a rendered portrait in pixels. */
export const PORTRAIT_SIZE = 640

/** Printed at twice the size, so that screens and grain are as fine as those of a scene. */
const PRINT_SIZE = PORTRAIT_SIZE * 2

/** Draws, separates and prints an author's portrait as a JPEG of `PORTRAIT_SIZE`; throws for a slug without one. */
export async function renderPortrait(slug: string): Promise<Buffer> {
  const { colour } = getPortrait(slug)
  const size = { width: PRINT_SIZE, height: PRINT_SIZE }
  const print = await printSvg(portraitSvg(slug), size, [INKS.key, colour, colour], seedOf(slug))
  return print.resize(PORTRAIT_SIZE).jpeg({ quality: 82, chromaSubsampling: '4:4:4' }).toBuffer()
}

/** The separations of a portrait as one SVG: red is the key plate, green the colour. */
export function portraitSvg(slug: string): string {
  const pen = createPen(seededRandom(seedOf(slug)))
  const shapes = drawPortrait(pen, getPortrait(slug)).join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PRINT_SIZE}" height="${PRINT_SIZE}" viewBox="0 0 ${PORTRAIT_BLOCK} ${PORTRAIT_BLOCK}"><defs>${pen.defs.join('')}</defs>${shapes}</svg>`
}

function getPortrait(slug: string): Portrait {
  const portrait = PORTRAITS[slug]
  if (!portrait) throw new Error(`No portrait of ${slug}`)
  return portrait
}
