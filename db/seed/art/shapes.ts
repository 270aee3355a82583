import type { Point } from './cut-edge'
import { tone } from './ink'
import type { Pen } from './pen'

/** A gull on the wing; `span` in block units. */
function gull(pen: Pen, [x, y]: Point, span: number, fill: string): string {
  const s = span / 100
  const lift = pen.random.between(0.6, 1.2)
  const tip = (dx: number, dy: number, width: number) => [x + dx * s, y + dy * s * lift, width * s] as const
  return pen.stroke([tip(-50, -8, 1), tip(-26, -24, 7), tip(0, 0, 11), tip(24, -26, 7), tip(52, -14, 1)], fill)
}

/** Gulls scattered in a box. */
export function gulls(pen: Pen, box: readonly [number, number, number, number], count: number, fill: string): string {
  return Array.from({ length: count }, () =>
    gull(
      pen,
      [box[0] + pen.random.next() * box[2], box[1] + pen.random.next() * box[3]],
      pen.random.between(18, 52),
      fill,
    ),
  ).join('')
}

/** Rain across the block: long cuts that take ink away, a few that add it. */
export function rain(pen: Pen, count: number, angle: number): string {
  const box = [-20, -20, 1540, 1040] as const
  const drops = { angle, length: 120, width: 2.6 }
  return (
    pen.carve(pen.gouges(box, { ...drops, count, fill: tone(0, 0.15, 0.5) })) +
    pen.over(pen.gouges(box, { ...drops, count: count / 3, fill: tone(0.9, 0.4, 0) }))
  )
}

/** Swell: cuts that lie flat and grow towards the reader. `cut` takes away, or adds when it is an ink. */
export function ripples(pen: Pen, top: number, bottom: number, count: number, fill: string): string {
  return Array.from({ length: count }, (_, n) => {
    const near = ((n + pen.random.next()) / count) ** 1.4
    const y = top + near * (bottom - top)
    const length = 40 + near * 150
    return pen.gouges([-40, y, 1580, 4], { count: 1, angle: 0, length, width: 2 + near * 7, fill })
  }).join('')
}

/** The path of a low light on water: short bars that widen towards the reader. */
export function glitter(pen: Pen, [x, top]: Point, bottom: number, spread: number, fill: string): string {
  const rows = Math.round((bottom - top) / 15)
  return Array.from({ length: rows }, (_, n) => {
    const near = n / rows
    const y = top + near * (bottom - top)
    const half = (14 + near * spread) * pen.random.between(0.5, 1)
    const off = pen.random.between(-0.4, 0.4) * half
    return pen.stroke([[x + off - half, y, 1], [x + off, y + 2, 4 + near * 8], [x + off + half, y, 1]], fill) // prettier-ignore
  }).join('')
}

/** A striped or plain awning that sags between its poles, with scallops. */
export function scallops(
  pen: Pen,
  from: Point,
  to: Point,
  count: number,
  drop: number,
  fills: [string, string],
): string {
  return Array.from({ length: count }, (_, n) => {
    const at = (t: number): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
    const [left, right] = [at(n / count), at((n + 1) / count)]
    const middle = at((n + 0.5) / count)
    const low: Point[] = [[right[0], right[1] + drop * 0.55], [middle[0], middle[1] + drop], [left[0], left[1] + drop * 0.55]] // prettier-ignore
    return pen.poly([left, right, ...low], fills[n % 2 === 0 ? 0 : 1], 0.8)
  }).join('')
}

/** Sash window: frame, panes, glazing bars. */
export function sash(
  pen: Pen,
  [x, y, width, height]: readonly [number, number, number, number],
  glass: string,
  frame: string,
): string {
  const bar = Math.max(3, width / 14)
  return (
    pen.rect(x - bar, y - bar, width + 2 * bar, height + 2 * bar, frame) +
    pen.rect(x, y, width, height, glass) +
    pen.bar([x + width / 2, y], [x + width / 2, y + height], bar * 0.8, frame) +
    pen.bar([x, y + height / 2], [x + width, y + height / 2], bar, frame)
  )
}

/** A lattice mast or boom between two points: two chords and their bracing. */
export function lattice(pen: Pen, from: Point, to: Point, depth: number, fill: string): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  const [ox, oy] = [(-dy / length) * depth, (dx / length) * depth]
  const bays = Math.max(3, Math.round(length / (depth * 1.3)))
  const chord = depth * 0.26
  const at = (t: number, side: 0 | 1): Point => [from[0] + dx * t + ox * side, from[1] + dy * t + oy * side]
  const braces = Array.from({ length: bays }, (_, n) => {
    const side = n % 2 === 0 ? 0 : 1
    return pen.bar(at(n / bays, side), at((n + 1) / bays, side === 0 ? 1 : 0), chord * 0.6, fill)
  }).join('')
  return pen.bar(at(0, 0), at(1, 0), chord, fill) + pen.bar(at(0, 1), at(1, 1), chord, fill) + braces
}

/** The back of a head and shoulders, for those who watch from the foreground. */
export function onlooker(pen: Pen, [x, y]: Point, size: number, fill: string): string {
  const s = size / 100
  const lean = pen.random.between(-8, 8)
  const shoulders: Point[] = [
    [x - 95 * s, y + 150 * s], [x - 84 * s, y + 74 * s], [x - 30 * s, y + 46 * s],
    [x + 30 * s, y + 46 * s], [x + 84 * s, y + 74 * s], [x + 95 * s, y + 150 * s],
  ] // prettier-ignore
  return (
    pen.soft(shoulders, fill) +
    pen.stroke(
      [
        [x, y + 64 * s, 40 * s],
        [x + lean * s, y, 38 * s],
      ],
      fill,
    ) + // prettier-ignore
    pen.disc(x + lean * s, y, 33 * s, fill, 41 * s)
  )
}
