import type { Point, Station } from './cut-edge'
import type { Pen } from './pen'
import type { Head } from './portrait-head'

/** A row of tapered cuts between two curves, as an engraver follows a form: full at the first curve, nothing at the second. */
export function comb(
  pen: Pen,
  [from, to]: readonly [readonly Point[], readonly Point[]],
  { count, width, fill, bow = 0 }: { count: number; width: number; fill: string; bow?: number },
): string {
  return Array.from({ length: count }, (_, n) => {
    const t = (n + 0.5 + pen.random.between(-0.22, 0.22)) / count
    const [start, end] = [along(from, t), along(to, t)]
    const reach = pen.random.between(0.72, 1.05)
    const [dx, dy] = [(end[0] - start[0]) * reach, (end[1] - start[1]) * reach]
    const middle: Station = [start[0] + dx * 0.5 - dy * bow, start[1] + dy * 0.5 + dx * bow, width * 0.72]
    return pen.stroke([[...start, width], middle, [start[0] + dx, start[1] + dy, 0.5]], fill)
  }).join('')
}

/** Strands between two guide lines of equally many points: thin at both ends. */
export function strands(
  pen: Pen,
  guides: readonly [readonly Point[], readonly Point[]],
  { count, width, fill }: { count: number; width: number; fill: string },
): string {
  return Array.from({ length: count }, (_, n) => {
    const t = (n + 0.5 + pen.random.between(-0.3, 0.3)) / count
    const last = guides[0].length - 1
    const stations = guides[0].map(([x, y], step): Station => {
      const other = guides[1][step] ?? [x, y]
      const isEnd = step === 0 || step === last
      return [x + (other[0] - x) * t, y + (other[1] - y) * t, isEnd ? 0.6 : width * pen.random.between(0.5, 1.15)]
    })
    return pen.stroke(stations, fill)
  }).join('')
}

function along(curve: readonly Point[], t: number): Point {
  const place = t * (curve.length - 1)
  const n = Math.min(curve.length - 2, Math.floor(place))
  const [from, to] = [curve[n] ?? [0, 0], curve[n + 1] ?? curve[n] ?? [0, 0]]
  return [from[0] + (to[0] - from[0]) * (place - n), from[1] + (to[1] - from[1]) * (place - n)]
}

/** A stroke laid on a face: stations in its own measure, each with an optional lift off the skin. */
export function strokeOn(pen: Pen, head: Head) {
  return (stations: readonly (readonly [x: number, y: number, width: number, lift?: number])[], fill: string) =>
    pen.stroke(stations.map(([x, y, width, lift]): Station => [...head.at([x, y, lift]), width * head.scale]), fill) // prettier-ignore
}
