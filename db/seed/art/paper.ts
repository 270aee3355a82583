import { seededRandom } from './random'

/** Side of a noise tile in pixels; a power of two so that wrapping is a mask. */
export const TILE = 512

/** Warm, uncoated stock, sRGB. */
export const STOCK = [246, 238, 223] as const

/** Smooth noise that tiles, in [-1, 1]; `grain` is the size of its features in pixels and divides the tile. */
export function smoothNoise(seed: number, grain: number): Float32Array {
  const random = seededRandom(seed)
  const cells = TILE / grain
  const lattice = Float32Array.from({ length: cells * cells }, () => random.between(-1, 1))
  const at = (column: number, row: number) => lattice[(row % cells) * cells + (column % cells)] ?? 0
  const noise = new Float32Array(TILE * TILE)
  for (let y = 0; y < TILE; y++) {
    const row = Math.floor(y / grain)
    const down = ease(y / grain - row)
    for (let x = 0; x < TILE; x++) {
      const column = Math.floor(x / grain)
      const across = ease(x / grain - column)
      const top = mix(at(column, row), at(column + 1, row), across)
      const bottom = mix(at(column, row + 1), at(column + 1, row + 1), across)
      noise[y * TILE + x] = mix(top, bottom, down)
    }
  }
  return noise
}

/** The tooth of the sheet: fine grain, slow clouds and short fibres, as a change of lightness in [-1, 1]. */
export function paperGrain(seed: number): Float32Array {
  const fine = smoothNoise(seed, 2)
  const cloud = smoothNoise(seed + 1, 64)
  const grain = new Float32Array(TILE * TILE)
  for (let n = 0; n < grain.length; n++) grain[n] = 0.55 * (fine[n] ?? 0) + 0.3 * (cloud[n] ?? 0)
  layFibres(grain, seed)
  return grain
}

function layFibres(grain: Float32Array, seed: number) {
  const random = seededRandom(seed + 2)
  for (let fibre = 0; fibre < 260; fibre++) {
    let [x, y, angle] = [random.between(0, TILE), random.between(0, TILE), random.between(0, Math.PI * 2)]
    const change = random.between(-0.7, 0.35)
    for (let step = random.between(8, 26); step > 0; step--) {
      const n = (Math.floor(y) & (TILE - 1)) * TILE + (Math.floor(x) & (TILE - 1))
      grain[n] = (grain[n] ?? 0) + change
      angle += random.between(-0.25, 0.25)
      x += Math.cos(angle)
      y += Math.sin(angle)
    }
  }
}

function ease(t: number) {
  return t * t * (3 - 2 * t)
}

function mix(from: number, to: number, t: number) {
  return from + (to - from) * t
}
