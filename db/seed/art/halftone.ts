/** A screen answers how dark a tone must be before ink stands at a pixel: a threshold in [0, 1]. */
export type Screen = (x: number, y: number) => number

const CELL = 64

/** Round dots on a turned grid; `pitch` in pixels, `angle` in degrees. Coverage equals tone. */
export function dotScreen(pitch: number, angle: number): Screen {
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [(Math.cos(turn) * CELL) / pitch, (Math.sin(turn) * CELL) / pitch]
  return (x, y) => {
    const u = Math.floor(x * cos + y * sin) & (CELL - 1)
    const v = Math.floor(y * cos - x * sin) & (CELL - 1)
    return DOT[v * CELL + u] ?? 1
  }
}

/** Strokes of a gouge: lines along `angle` that swell with the tone and wander with `drift` (pixels, about ±1 × amplitude). */
export function gougeScreen(pitch: number, angle: number, drift: (x: number, y: number) => number): Screen {
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return (x, y) => {
    const across = (y * cos - x * sin + drift(x, y)) / pitch
    return 2 * Math.abs(across - Math.floor(across) - 0.5)
  }
}

const DOT = rankedDot()

/** The cosine spot of one cell, each value replaced by its rank, so that half tone covers half the paper. */
function rankedDot(): Float32Array {
  const wave = (step: number) => Math.cos((2 * Math.PI * (step + 0.5)) / CELL)
  const spot = Array.from({ length: CELL * CELL }, (_, n) => -wave(n % CELL) - wave(Math.floor(n / CELL)))
  const order = spot.map((_, n) => n).sort((one, other) => (spot[one] ?? 0) - (spot[other] ?? 0))
  const ranks = new Float32Array(CELL * CELL)
  order.forEach((n, rank) => (ranks[n] = (rank + 0.5) / order.length))
  return ranks
}
