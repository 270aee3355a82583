import type { Random } from './random'

export type Point = readonly [x: number, y: number]
/** A point of a stroke with the width of the stroke there. */
export type Station = readonly [x: number, y: number, width: number]

/** A closed outline cut by hand: long facets, a little off the line. `rough` in units of the block (1500 × 1000). */
export function cutPath(points: readonly Point[], random: Random, rough = 1.6): string {
  const cut: Point[] = []
  points.forEach((from, n) => {
    const to = points[(n + 1) % points.length] ?? from
    const facets = Math.max(1, Math.min(24, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 38)))
    for (let facet = 0; facet < facets; facet++) {
      const t = facet === 0 ? 0 : (facet + random.between(-0.25, 0.25)) / facets
      cut.push([
        from[0] + (to[0] - from[0]) * t + random.between(-rough, rough),
        from[1] + (to[1] - from[1]) * t + random.between(-rough, rough),
      ])
    }
  })
  return `M${cut.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
}

/** A closed outline that runs smoothly through its points (Catmull-Rom), for water, cloth and bodies. */
export function softPath(points: readonly Point[], random: Random, rough = 0.8): string {
  const at = (n: number): Point => points[(n + points.length) % points.length] ?? [0, 0]
  const jitter = () => random.between(-rough, rough)
  const start = at(0)
  let path = `M${start[0].toFixed(1)} ${start[1].toFixed(1)}`
  for (let n = 0; n < points.length; n++) {
    const [before, from, to, after] = [at(n - 1), at(n), at(n + 1), at(n + 2)]
    const first = [from[0] + (to[0] - before[0]) / 6 + jitter(), from[1] + (to[1] - before[1]) / 6 + jitter()]
    const second = [to[0] - (after[0] - from[0]) / 6 + jitter(), to[1] - (after[1] - from[1]) / 6 + jitter()]
    path += `C${[...first, ...second, ...to].map((value) => value.toFixed(1)).join(' ')}`
  }
  return `${path}Z`
}

/** The outline of a stroke that swells and thins: limbs, ropes, branches, gouge marks. */
export function strokeOutline(stations: readonly Station[]): Point[] {
  const sides = stations.map(([x, y, width], n) => {
    const before = stations[n - 1] ?? stations[n] ?? [0, 0, 0]
    const after = stations[n + 1] ?? stations[n] ?? [0, 0, 0]
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1
    const [acrossX, acrossY] = [
      -((after[1] - before[1]) / length) * (width / 2),
      ((after[0] - before[0]) / length) * (width / 2),
    ]
    return { left: [x + acrossX, y + acrossY] as const, right: [x - acrossX, y - acrossY] as const }
  })
  return [...sides.map((side) => side.left), ...sides.map((side) => side.right).reverse()]
}
