import { dotScreen, gougeScreen, type Screen } from './halftone'
import type { Ink, Inks } from './ink'
import { paperGrain, smoothNoise, STOCK, TILE } from './paper'
import { seededRandom } from './random'

/** Pixels of the separations or of the print: three bytes each, row by row. */
export type Sheet = { width: number; height: number; pixels: Uint8Array }

/** How much ink a wanted tone leaves at a pixel, both 0 to 1. */
type Lay = (wanted: number, x: number, y: number) => number
type Plate = { ink: Ink; lay: Lay; slip: [x: number, y: number] }

const MASK = TILE - 1
const LAYERS = 4
/** Share of a layer's span that is shaded with dots. */
const BLEND = 0.3

/**
 * Prints three separations on grained paper: the key plate carved, the others laid in flat layers, each a little out of
 * register. Finer grain and more dots would look as well and weigh three times as much on a reader's phone. The same separations and seed give the same sheet.
 */
export function printSheet(separations: Sheet, inks: Inks, seed: number): Sheet {
  const { width, height, pixels } = separations
  const grain = paperGrain(seed)
  const wobble = smoothNoise(seed + 10, 32)
  const plates = setPlates(inks, seed, smoothNoise(seed + 13, 128))
  const printed = new Uint8Array(width * height * 3)

  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const here = (y & MASK) * TILE + (x & MASK)
      const tooth = grain[here] ?? 0
      const light = 1 + 0.014 * tooth
      let red = STOCK[0] * light
      let green = STOCK[1] * light
      let blue = STOCK[2] * light
      const edgeX = 1.7 * (wobble[here] ?? 0)
      const edgeY = 1.7 * (wobble[(here + 9001) & (TILE * TILE - 1)] ?? 0)

      for (let channel = 0; channel < plates.length; channel++) {
        const plate = plates[channel]
        if (!plate) continue
        const fromX = x + plate.slip[0] + edgeX
        const fromY = y + plate.slip[1] + edgeY
        const wanted = 1 - sample(pixels, width, height, fromX, fromY, channel) / 255
        if (wanted < 0.012) continue
        let cover = plate.lay(wanted, x, y)
        if (cover === 0) continue
        cover *= 0.965 - 0.02 * tooth
        red *= 1 - cover * (1 - plate.ink[0] / 255)
        green *= 1 - cover * (1 - plate.ink[1] / 255)
        blue *= 1 - cover * (1 - plate.ink[2] / 255)
      }
      const n = (y * width + x) * 3
      printed[n] = Math.min(255, red)
      printed[n + 1] = Math.min(255, green)
      printed[n + 2] = Math.min(255, blue)
    }
  }
  return { width, height, pixels: printed }
}

function setPlates(inks: Inks, seed: number, drift: Float32Array): Plate[] {
  const random = seededRandom(seed + 20)
  const slip = (): [number, number] => [random.between(1.2, 3.4) * random.pick([-1, 1]), random.between(-2.6, 2.6)]
  const wander = (x: number, y: number) => 16 * (drift[(y & MASK) * TILE + (x & MASK)] ?? 0)
  return [
    { ink: inks[0], lay: carved(gougeScreen(15, random.between(-14, 14), wander)), slip: [0, 0] },
    { ink: inks[1], lay: layered(dotScreen(8, 22)), slip: slip() },
    { ink: inks[2], lay: layered(dotScreen(8, 67)), slip: slip() },
  ]
}

/** Lines of the gouge: ink stands or does not. */
function carved(screen: Screen): Lay {
  return (wanted, x, y) => (wanted > 0.985 ? 1 : Math.min(1, Math.max(0, (wanted - screen(x, y)) * 5 + 0.5)))
}

/** A reduction print: flat layers of the ink one over another, and dots only where one goes over into the next. */
function layered(screen: Screen): Lay {
  return (wanted, x, y) => {
    const layers = wanted * LAYERS
    const lower = Math.min(LAYERS - 1, Math.floor(layers))
    const between = Math.min(1, Math.max(0, (layers - lower - 0.5 + BLEND / 2) / BLEND))
    const dot = between === 0 || between === 1 ? between : Math.min(1, Math.max(0, (between - screen(x, y)) * 3 + 0.5))
    return (lower + dot) / LAYERS
  }
}

/** One channel between pixels, so that a moved edge stays smooth. */
function sample(pixels: Uint8Array, width: number, height: number, x: number, y: number, channel: number): number {
  const left = Math.min(width - 2, Math.max(0, Math.floor(x)))
  const top = Math.min(height - 2, Math.max(0, Math.floor(y)))
  const across = Math.min(1, Math.max(0, x - left))
  const down = Math.min(1, Math.max(0, y - top))
  const n = (top * width + left) * 3 + channel
  const upper = (pixels[n] ?? 0) * (1 - across) + (pixels[n + 3] ?? 0) * across
  const below = n + width * 3
  const lower = (pixels[below] ?? 0) * (1 - across) + (pixels[below + 3] ?? 0) * across
  return upper * (1 - down) + lower * down
}
