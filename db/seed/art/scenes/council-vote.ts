import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { onlooker } from '@/db/seed/art/shapes'

const SUN: Point = [250, 200]

/** The council chamber in the last sun: hands go up, the public watches from the gallery. */
export const councilVote: Scene = {
  inks: [INKS.key, INKS.bottle, INKS.amber],
  draw: (pen) => [chamber(pen), windows(pen), beams(pen), dais(pen), benches(pen), gallery(pen)],
}

function chamber(pen: Pen) {
  const wall = pen.fade(
    [200, 0],
    [1400, 500],
    [0, tone(0.3, 0.85, 0.3)],
    [0.5, tone(0.1, 0.7, 0.25)],
    [1, tone(0.55, 0.95, 0.1)],
  )
  const panels = Array.from({ length: 12 }, (_, n) => pen.rect(560 + n * 82, 330, 66, 150, tone(0.6, 0.95, 0.2)) + pen.bar([560 + n * 82, 331], [560 + n * 82, 480], 4, tone(0, 0.4, 0.6))).join('') // prettier-ignore
  return (
    pen.rect(-10, -10, 1520, 1020, wall) +
    pen.over(pen.gouges([540, 20, 960, 280], { count: 70, angle: 78, length: 90, width: 4, fill: tone(0.7, 0.3, 0) })) +
    pen.rect(520, 300, 990, 14, DARK) +
    pen.bar([520, 298], [1510, 298], 4, tone(0, 0.2, 0.7)) +
    panels +
    pen.rect(520, 490, 990, 12, DARK) +
    pen.poly('-10,-10 1510,-10 1510,26 -10,26', DARK)
  )
}

function windows(pen: Pen) {
  return [40, 200, 360]
    .map((x, n) => {
      const [top, base] = [90 + n * 18, 520 - n * 8]
      const glass: Point[] = [[x, base], [x, top + 60], [x + 24, top + 14], [x + 56, top], [x + 88, top + 14], [x + 112, top + 60], [x + 112, base]] // prettier-ignore
      const frame = glass.map(([px, py]): Point => [x + 56 + (px - x - 56) * 1.22, py < top + 100 ? py - 16 : py + 14])
      const light = pen.glow(SUN, 420, [0, PAPER], [0.5, tone(0, 0, 0.45)], [1, tone(0, 0.1, 0.8)])
      const rails = [0.25, 0.45, 0.65, 0.85].map((t) =>
        pen.bar([x, top + (base - top) * t], [x + 112, top + (base - top) * t], 5, DARK),
      )
      return (
        pen.poly(frame, DARK) +
        pen.poly(glass, light) +
        [37, 75].map((dx) => pen.bar([x + dx, top], [x + dx, base], 5, DARK)).join('') +
        rails.join('')
      )
    })
    .join('')
}

function beams(pen: Pen) {
  const light = pen.fade(
    [100, 200],
    [1100, 900],
    [0, tone(0.3, 0.45, 0.8)],
    [0.7, tone(0.6, 0.7, 1)],
    [1, tone(1, 1, 1)],
  )
  const strip = (points: string) => pen.poly(points, light)
  return pen.carve(
    strip('96,150 150,380 900,1000 560,1000'),
    strip('256,160 310,400 1180,960 860,960'),
    strip('416,180 470,420 1420,900 1120,900'),
  )
}

function dais(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.5), from: SUN }
  return (
    pen.disc(1010, 190, 84, DARK) +
    pen.disc(1010, 190, 72, tone(0.1, 0.5, 0.6)) +
    pen.poly('970,200 1050,200 1036,222 984,222', DARK) +
    pen.bar([1010, 200], [1010, 140], 5, DARK) +
    pen.poly('1014,146 1050,192 1014,192', DARK) +
    pen.poly('1006,152 980,192 1006,192', DARK) +
    pen.stroke('962,236,3 990,228,6 1010,236,6 1032,228,6 1060,236,3', DARK) +
    pen.poly('946,330 962,300 1012,284 1062,300 1078,330 1078,470 946,470', DARK) +
    pen.poly('958,336 972,312 1012,298 1052,312 1066,336 1066,470 958,470', tone(0, 0.25, 0.75)) +
    person(pen, {
      x: 1012,
      y: 560,
      height: 220,
      pose: 'talk',
      facing: -1,
      dress: 'coat',
      hat: 'bun',
      fill: DARK,
      rim,
    }) +
    person(pen, { x: 880, y: 600, height: 206, pose: 'read', facing: 1, fill: DARK, rim }) +
    pen.poly('800,470 1230,470 1256,600 780,600', tone(0.35, 0.75, 0.5)) +
    pen.bar([796, 470], [1232, 470], 9, tone(0, 0.05, 0.6)) +
    [860, 950, 1040, 1130].map((x) => pen.rect(x, 496, 64, 86, tone(0.7, 0.95, 0.3))).join('') +
    pen.poly('1106,466 1112,440 1160,436 1166,466', PAPER)
  )
}

function benches(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.45), from: SUN }
  const member = (x: number, y: number, height: number, votes: boolean, n: number) =>
    person(pen, { x, y, height, facing: n % 2 ? 1 : -1, pose: votes ? 'raise' : n % 3 ? 'huddle' : 'stand', dress: n % 3 === 1 ? 'skirt' : 'coat', hat: n % 4 === 1 ? 'bun' : 'none', girth: 1 + (n % 3) * 0.12, fill: DARK, rim }) // prettier-ignore
  const bench = (y: number, left: number, right: number, drop: number) =>
    pen.poly([[left, y], [right, y + 6], [right + 30, y + drop], [left - 30, y + drop]], tone(0.45, 0.85, 0.45)) + // prettier-ignore
    pen.stroke([[left, y, 6], [(left + right) / 2, y - 2, 12], [right, y + 6, 6]], tone(0, 0.05, 0.65)) + // prettier-ignore
    pen.over(pen.gouges([left, y + 20, right - left, drop - 30], { count: 36, angle: 88, length: drop * 0.7, width: 5, fill: tone(0.9, 0.3, 0) })) +
    Array.from({ length: 5 }, (_, n) => pen.poly([[left + 60 + n * ((right - left) / 5), y - 2], [left + 112 + n * ((right - left) / 5), y - 4], [left + 120 + n * ((right - left) / 5), y + 8], [left + 50 + n * ((right - left) / 5), y + 10]], PAPER)).join('') // prettier-ignore
  const back = [true, false, true, true, false, true, false]
    .map((votes, n) => member(380 + n * 70 + (n > 3 ? 420 : 0), 800, 250, votes, n))
    .join('')
  const front = [true, true, false, true, true, false, true, false]
    .map((votes, n) => member(250 + n * 152, 960, 330, votes, n + 1))
    .join('')
  return back + bench(690, 330, 1420, 90) + front + bench(812, 150, 1480, 150)
}

function gallery(pen: Pen) {
  const size = 150
  const heads = [60, 300, 520, 790, 1010, 1260, 1450]
    .map((x, n) => {
      const [left, top]: Point = [x, 826 + ((n * 5) % 4) * 15]
      const worn = (dx: number, dy: number, fill: string) =>
        n % 3 === 1
          ? pen.disc(left + dx + 42, top + dy - 34, 24, fill)
          : n % 3 === 2
            ? pen.soft([[left + dx - 62, top + dy - 18], [left + dx - 44, top + dy - 70], [left + dx + 40, top + dy - 74], [left + dx + 60, top + dy - 20], [left + dx, top + dy - 30]], fill) // prettier-ignore
            : ''
      const cut = (dx: number, dy: number, fill: string) =>
        onlooker(pen, [left + dx, top + dy], size, fill) + worn(dx, dy, fill)
      return cut(-6, -5, tone(0, 0.1, 0.6)) + cut(0, 0, DARK)
    })
    .join('')
  return heads + pen.rect(-10, 966, 1520, 50, DARK) + pen.bar([-10, 964], [1510, 968], 8, tone(0.1, 0.4, 0.7))
}
