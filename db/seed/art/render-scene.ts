import { BLOCK, createPen } from './pen'
import { printSvg } from './print-svg'
import { seededRandom, seedOf } from './random'
import type { SceneName } from './scene-names'
import { SCENES } from './scenes'

/** Width and height of a rendered scene in pixels, 3:2. */
export const SCENE_SIZE = { width: 1600, height: 1067 }

/** Draws, separates and prints a scene as a WebP of `SCENE_SIZE`; the same name gives the same pixels. */
export async function renderScene(name: SceneName): Promise<Buffer> {
  const print = await printSvg(sceneSvg(name), SCENE_SIZE, SCENES[name].inks, seedOf(name))
  // Half the time of the usual effort for a fiftieth more bytes, in a file that no reader is sent.
  return print.webp({ quality: 80, effort: 2 }).toBuffer()
}

/** The separations of a scene as one SVG: red, green and blue are the three plates. */
export function sceneSvg(name: SceneName): string {
  const pen = createPen(seededRandom(seedOf(name)))
  const shapes = SCENES[name].draw(pen).join('\n')
  const { width, height } = SCENE_SIZE
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${BLOCK.width} ${BLOCK.height}" preserveAspectRatio="none"><defs>${pen.defs.join('')}</defs>${shapes}</svg>`
}
