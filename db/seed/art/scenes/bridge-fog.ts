import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { gulls } from '@/db/seed/art/shapes'

const SUN: Point = [1130, 190]
const CORAL = tone(0, 0, 1)

/** A race crosses Lannet Bridge out of the fog; the town leans on the parapet to see it by. */
export const bridgeFog: Scene = {
  inks: [INKS.key, INKS.petrol, INKS.coral],
  draw: (pen) => [fog(pen), far(pen), river(pen), bridge(pen), field(pen), banks(pen), onlookers(pen)],
}

function fog(pen: Pen) {
  return (
    pen.rect(-10, -10, 1520, 1020, tone(0, 0.25, 0)) +
    pen.disc(...SUN, 250, tone(0, 0, 0.25)) +
    pen.disc(...SUN, 100, PAPER)
  )
}

/** What the fog has left of the town. */
function far(pen: Pen) {
  const gables = '-10,420 -10,300 40,260 90,300 90,270 150,220 210,270 210,310 270,310 270,240 286,240 286,180 300,120 314,180 314,240 330,240 330,320 400,286 460,320 460,350 540,320 620,350 620,420' // prettier-ignore
  return (
    pen.poly(gables, tone(0, 0.5, 0)) +
    pen.poly('1180,430 1180,370 1250,330 1320,370 1320,340 1400,300 1470,340 1510,330 1510,430', tone(0, 0.5, 0)) +
    pen.soft('-20,330 200,322 420,344 680,330 700,420 -20,430', tone(0, 0.25, 0)) +
    pen.soft('1160,390 1300,376 1520,384 1520,460 1160,460', tone(0, 0.25, 0)) +
    gulls(pen, [560, 90, 360, 140], 5, tone(0, 0.75, 0))
  )
}

function river(pen: Pen) {
  const wakes = Array.from({ length: 26 }, () => pen.gouges([-10, 740, 1520, 120], { count: 1, angle: 0, length: 190, width: 8, fill: PAPER })) // prettier-ignore
  return (
    pen.rect(-10, 700, 1520, 310, tone(0, 0.5, 0)) +
    wakes.join('') +
    pen.gouges([880, 730, 420, 120], { count: 26, angle: 0, length: 120, width: 8, fill: tone(0, 0, 0.5) })
  )
}

/** Height of the roadway at `x`. */
function road(x: number) {
  return 430 + ((x - 800) / 900) ** 2 * 150
}

function bridge(pen: Pen) {
  const xs = Array.from({ length: 17 }, (_, n) => -40 + n * 100)
  const deck: Point[] = [...xs.map((x): Point => [x, road(x)]), [1560, 860], [-40, 860]]
  const arch = (middle: number, half: number, top: number, fill: string) =>
    pen.soft([[middle - half, 800], [middle - half * 0.94, top + 130], [middle - half * 0.5, top + 28], [middle, top], [middle + half * 0.5, top + 28], [middle + half * 0.94, top + 130], [middle + half, 800], [middle, 806]], fill, 1) // prettier-ignore
  const rings = [[130, 170, 640], [520, 184, 570], [930, 190, 550], [1330, 176, 590]] as const // prettier-ignore
  const voussoirs = rings.flatMap(([middle, half, top]) =>
    [-0.6, -0.34, -0.1, 0.14, 0.38, 0.62].map(
      (t) =>
      pen.bar([middle + half * t * 0.98, top + 8 + t * t * 100], [middle + half * t * 1.16, top - 34 + t * t * 84], 4, tone(0, 0.25, 0)), // prettier-ignore
    ),
  )
  return (
    pen.poly(deck, tone(0, 1, 0), 2) +
    pen.gouges([-10, 590, 1520, 200], { count: 70, angle: 0, length: 90, width: 5, fill: tone(0, 0.75, 0) }) +
    rings
      .map(
        ([middle, half, top]) =>
          arch(middle, half + 34, top - 32, tone(0.7, 1, 0)) +
          arch(middle, half, top, tone(0, 0.25, 0)) +
          arch(middle + 22, half - 22, top + 22, tone(0, 0, 0)),
      )
      .join('') + // prettier-ignore
    voussoirs.join('') +
    pen.rect(-10, 766, 1520, 40, tone(0, 0.5, 0)) +
    pen.soft('-20,786 200,760 480,790 760,764 1060,792 1300,762 1520,786 1520,850 -20,850', tone(0, 0.25, 0), 2) +
    pen.stroke(
      xs.map((x) => [x, road(x) + 44, 12]),
      tone(0.7, 1, 0),
    )
  )
}

/** A racing bicycle and its rider, bent low; `size` is the height of both. The near ones are dark, the far ones fog. */
function rider(pen: Pen, x: number, size: number, fill: string, shirt: string) {
  const s = size / 200
  const y = road(x) + 18
  const at = (dx: number, dy: number): Point => [x + dx * s, y - dy * s]
  const limb = (tint: string, ...stations: [number, number, number][]) =>
    pen.stroke(stations.map(([dx, dy, width]) => [...at(dx, dy), width * s]), tint) // prettier-ignore
  const wheel = (dx: number) => {
    const ring = Array.from({ length: 21 }, (_, n): [number, number, number] => [dx + Math.cos((n / 20) * 2 * Math.PI) * 38, 40 + Math.sin((n / 20) * 2 * Math.PI) * 38, 6]) // prettier-ignore
    return limb(fill, ...ring) + pen.disc(...at(dx, 40), 6 * s, fill)
  }
  const spin = pen.random.between(-9, 9)
  return [
    wheel(-58),
    wheel(62),
    limb(fill, [6, 128, 22], [34, 86 + spin, 17], [-4, 62 + spin, 12], [12, 52 + spin, 9]),
    limb(fill, [-58, 40, 5], [-6, 40, 7], [44, 104, 7], [-30, 104, 6], [-6, 40, 6]),
    limb(fill, [44, 106, 7], [62, 40, 6]),
    limb(fill, [40, 110, 6], [58, 114, 6], [66, 100, 6], [52, 92, 5]),
    limb(fill, [-40, 116, 6], [-16, 116, 5]),
    limb(fill, [-24, 126, 30], [16, 92 - spin, 19], [-14, 52 - spin, 12], [6, 34 - spin, 10]),
    limb(shirt, [-30, 128, 34], [2, 154, 38], [36, 160, 26]),
    limb(shirt, [34, 158, 18], [40, 132, 14]),
    limb(fill, [40, 134, 12], [58, 112, 10]),
    limb(fill, [36, 160, 16], [56, 172, 16]),
    pen.disc(...at(60, 174), 16 * s, fill, 18 * s),
    pen.soft([at(40, 180), at(46, 196), at(64, 202), at(80, 190), at(82, 180), at(60, 184)], shirt, 0.8),
  ].join('')
}

function field(pen: Pen) {
  const lamps = [300, 800, 1300].map((x) => pen.bar([x, road(x)], [x, road(x) - 220], 8, tone(0, 0.75, 0)) + pen.poly([[x - 16, road(x) - 216], [x - 22, road(x) - 252], [x, road(x) - 272], [x + 22, road(x) - 252], [x + 16, road(x) - 216]], tone(0, 0.75, 0))) // prettier-ignore
  const rail = Array.from({ length: 33 }, (_, n) => pen.bar([n * 48 - 20, road(n * 48 - 20) - 14], [n * 48 - 20, road(n * 48 - 20) + 36], 9, DARK)) // prettier-ignore
  return (
    lamps.join('') +
    [-4, 116, 232].map((x) => rider(pen, x, 168, tone(0, 0.5, 0), tone(0, 0.5, 0))).join('') +
    [366, 486].map((x) => rider(pen, x, 186, tone(0, 0.75, 0), tone(0, 0.25, 0.5))).join('') +
    [618, 772].map((x, n) => rider(pen, x, 204, DARK, n ? CORAL : PAPER)).join('') +
    [964, 1186].map((x, n) => rider(pen, x, 222, DARK, n ? CORAL : tone(0, 0.5, 0))).join('') +
    rail.join('') +
    pen.stroke(Array.from({ length: 17 }, (_, n) => [n * 100 - 40, road(n * 100 - 40) - 14, 11]), DARK) + // prettier-ignore
    pen.stroke(Array.from({ length: 17 }, (_, n) => [n * 100 - 40, road(n * 100 - 40) - 20, 3]), tone(0, 0, 0.25)) // prettier-ignore
  )
}

/** The parapet of the quay below the bridge. */
function banks(pen: Pen) {
  const stones = [0, 1].flatMap(
    (row) =>
    Array.from({ length: 11 }, (_, n) => pen.rect(n * 152 - 40 - row * 70, 908 + row * 56, 142, 47, (n + row) % 3 ? tone(0, 0.75, 0) : tone(0, 0.5, 0.25), 3)), // prettier-ignore
  )
  return (
    pen.poly('-10,862 1510,850 1510,1010 -10,1010', DARK) +
    stones.join('') +
    pen.poly('-10,862 1510,850 1510,890 -10,898', tone(0, 0.5, 0.5)) +
    pen.stroke('-10,864,4 700,856,9 1510,850,4', PAPER)
  )
}

function onlookers(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.5), from: SUN }
  const crowd = [
    person(pen, { x: 150, y: 1040, height: 330, pose: 'raise', facing: 1, hat: 'beanie', fill: DARK, rim }),
    person(pen, { x: 300, y: 1050, height: 350, pose: 'huddle', facing: 1, hat: 'brim', girth: 1.2, fill: DARK, rim }),
    person(pen, { x: 430, y: 1044, height: 236, pose: 'raise', facing: 1, hat: 'beanie', fill: DARK, rim }),
    person(pen, { x: 1240, y: 1046, height: 350, pose: 'point', facing: -1, hat: 'scarf', dress: 'skirt', fill: DARK, rim }), // prettier-ignore
    person(pen, { x: 1380, y: 1050, height: 360, pose: 'raise', facing: -1, hat: 'cap', girth: 1.15, fill: DARK, rim }),
  ]
  return crowd.join('')
}
