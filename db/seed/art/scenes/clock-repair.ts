import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'

const CENTRE: Point = [860, 440]
const RADIUS = 400

/**
 * Behind the dial of the Exchange clock: the day comes through the glass, its keeper stands against it.
 * A little over the usual length: the dial and the going train are one drawing.
 */
export const clockRepair: Scene = {
  inks: [INKS.key, INKS.umber, INKS.lamp],
  draw: (pen) => [room(pen), dial(pen), hands(pen), floor(pen), train(pen), keeper(pen)],
}

function room(pen: Pen) {
  const wall = pen.glow(
    CENTRE,
    900,
    [0, tone(0, 0.2, 0.6)],
    [0.46, tone(0.15, 0.65, 0.5)],
    [0.75, tone(0.7, 0.95, 0.3)],
    [1, tone(0.95, 1, 0.2)],
  )
  const bricks = Array.from({ length: 28 }, (_, n) => pen.gouges([-10, n * 32, 1520, 2], { count: 15, angle: 0, length: 80, width: 4, fill: tone(1, 0.3, 0) })).join('') // prettier-ignore
  return (
    pen.rect(-10, -10, 1520, 1020, wall) +
    pen.over(bricks) +
    pen.poly('-10,-10 1510,-10 1510,30 -10,60', DARK) +
    pen.poly('150,-10 200,-10 230,900 150,900', tone(0.9, 1, 0.2)) +
    pen.bar([196, 0], [226, 880], 6, tone(0, 0.2, 0.7)) +
    pen.poly('1380,-10 1440,-10 1440,900 1366,900', tone(0.9, 1, 0.2)) +
    pen.bar([1382, 0], [1370, 880], 6, tone(0, 0.2, 0.7))
  )
}

function dial(pen: Pen) {
  const glass = pen.glow(
    [CENTRE[0] - 60, CENTRE[1] - 80],
    RADIUS * 1.2,
    [0, PAPER],
    [0.5, tone(0, 0, 0.25)],
    [1, tone(0, 0.12, 0.75)],
  )
  const at = (turn: number, part: number): Point => [
    CENTRE[0] + Math.cos(turn) * RADIUS * part,
    CENTRE[1] + Math.sin(turn) * RADIUS * part,
  ]
  const minutes = Array.from({ length: 60 }, (_, n) =>
    pen.bar(at((n / 30) * Math.PI, 0.93), at((n / 30) * Math.PI, 0.985), n % 5 ? 5 : 12, DARK),
  ).join('')
  const strokes = [2, 1, 2, 3, 3, 2, 3, 4, 5, 3, 2, 3]
  const hours = strokes
    .map((count, n) => {
      const turn = (n / 6 - 0.5) * Math.PI
      return Array.from({ length: count }, (_, mark) => {
        const off = (mark - (count - 1) / 2) * 0.052
        const lean = n === 9 || n === 10 || n === 4 ? 0.05 * (mark % 2 ? 1 : -1) : 0
        return pen.bar(at(turn + off - lean, 0.7), at(turn + off * 1.12 + lean, 0.88), 13, DARK)
      }).join('')
    })
    .join('')
  const panes = Array.from({ length: 12 }, (_, n) =>
    pen.bar(at((n / 6) * Math.PI + 0.262, 0.2), at((n / 6) * Math.PI + 0.262, 0.66), 4, DARK),
  ).join('')
  const circle = (part: number, fill: string) => pen.disc(...CENTRE, RADIUS * part, fill)
  return (
    circle(1.09, DARK) +
    circle(1.05, tone(0.3, 0.7, 0.6)) +
    circle(1.02, DARK) +
    circle(1, glass) +
    town(pen) +
    minutes +
    hours +
    panes +
    pen.over(circle(0.67, tone(0, 0.12, 0.12))) +
    circle(0.1, DARK)
  )
}

/** Roofs seen through the lower panes, faint. */
function town(pen: Pen) {
  const roofs =
    '500,640 560,640 560,600 600,570 640,604 640,620 700,620 700,560 716,560 716,500 728,470 740,500 740,560 760,560 760,630 840,630 880,590 930,628 1000,628 1000,596 1060,596 1060,640 1140,640 1220,850 500,850'
  const inner = Array.from({ length: 24 }, (_, n): Point => [
    CENTRE[0] + Math.cos((n / 12) * Math.PI) * RADIUS * 0.99,
    CENTRE[1] + Math.sin((n / 12) * Math.PI) * RADIUS * 0.99,
  ])
  return pen.within(
    inner,
    pen.poly(roofs, tone(0, 0.3, 0.5)),
    pen.gouges([560, 660, 620, 140], { count: 24, angle: 0, length: 40, width: 8, fill: tone(0, 0.1, 0.4) }),
  )
}

function hands(pen: Pen) {
  const [x, y] = CENTRE
  return (
    pen.stroke([[x - 60, y + 50, 10], [x, y, 24], [x + 150, y - 130, 30], [x + 200, y - 172, 46], [x + 250, y - 216, 3]], DARK) + // prettier-ignore
    pen.stroke(
      [
        [x + 20, y - 80, 10],
        [x, y, 18],
        [x - 66, y + 276, 18],
        [x - 80, y + 330, 3],
      ],
      DARK,
    ) + // prettier-ignore
    pen.disc(x, y, 34, DARK) +
    pen.disc(x, y, 12, tone(0, 0.2, 0.8))
  )
}

function floor(pen: Pen) {
  const light = pen.fade([860, 850], [860, 1000], [0, tone(0, 0.15, 0.7)], [1, tone(0.5, 0.85, 0.4)])
  return (
    pen.poly('-10,866 1510,866 1510,1010 -10,1010', tone(0.85, 1, 0.3)) +
    pen.poly('520,868 1200,868 1390,1010 290,1010', light) +
    Array.from({ length: 15 }, (_, n) =>
      pen.bar([860 + (n - 7) * 100, 866], [860 + (n - 7) * 180, 1010], 4, DARK),
    ).join('') +
    pen.bar([-10, 868], [1510, 866], 6, DARK)
  )
}

/** The going train in the foreground: wheels half in shade. */
function train(pen: Pen) {
  return (
    pen.rect(1010, 800, 470, 40, DARK) +
    pen.rect(1040, 840, 34, 170, DARK) +
    pen.rect(1400, 840, 34, 170, DARK) +
    pen.bar([1010, 803], [1480, 803], 5, tone(0, 0.1, 0.7)) +
    pen.bar([1130, 810], [1100, 540], 22, DARK) +
    pen.bar([1390, 810], [1380, 540], 22, DARK) +
    cog(pen, [1268, 720], 128, 30) +
    cog(pen, [1120, 660], 78, 20) +
    cog(pen, [1396, 580], 66, 18) +
    pen.stroke('862,442,14 980,540,14 1120,656,16', DARK) +
    pen.bar([1268, 720], [1268, 990], 5, DARK) +
    pen.disc(1268, 968, 44, DARK) +
    pen.disc(1258, 960, 20, tone(0, 0.3, 0.8))
  )
}

function cog(pen: Pen, [x, y]: Point, radius: number, teeth: number) {
  const rim: Point[] = Array.from({ length: teeth * 4 }, (_, n) => {
    const turn = (n / (teeth * 4)) * Math.PI * 2
    const reach = n % 4 < 2 ? radius : radius * 0.9
    return [x + Math.cos(turn) * reach, y + Math.sin(turn) * reach]
  })
  const brass = pen.glow(
    [x - radius, y - radius],
    radius * 2.4,
    [0, tone(0, 0.1, 0.8)],
    [0.5, tone(0.05, 0.6, 0.8)],
    [1, tone(0.7, 0.9, 0.4)],
  )
  const spokes = [0, 1, 2, 3].map((n) => {
    const turn = (n * Math.PI) / 4 + 0.3
    const [dx, dy] = [Math.cos(turn) * radius * 0.8, Math.sin(turn) * radius * 0.8]
    return pen.bar([x - dx, y - dy], [x + dx, y + dy], radius * 0.11, DARK)
  })
  return (
    pen.poly(rim, DARK, 0.6) +
    pen.disc(x, y, radius * 0.84, brass) +
    pen.disc(x, y, radius * 0.68, tone(0.8, 0.95, 0.3)) +
    spokes.join('') +
    pen.disc(x, y, radius * 0.2, DARK) +
    pen.disc(x - 2, y - 2, radius * 0.09, tone(0, 0.1, 0.7))
  )
}

function keeper(pen: Pen) {
  const rungs = Array.from({ length: 9 }, (_, n) =>
    pen.bar([478 + n * 13, 950 - n * 72], [578 + n * 11, 950 - n * 72], 9, DARK),
  ).join('')
  return (
    pen.bar([470, 1000], [596, 330], 13, DARK) +
    pen.bar([574, 1000], [690, 330], 13, DARK) +
    rungs +
    person(pen, {
      x: 590,
      y: 800,
      height: 400,
      pose: 'point',
      facing: 1,
      dress: 'apron',
      hat: 'cap',
      fill: DARK,
      girth: 1.1,
    }) +
    pen.bar([696, 478], [742, 452], 9, DARK) +
    pen.stroke('736,470,6 756,450,20 764,440,16', DARK) +
    person(pen, {
      x: 330,
      y: 980,
      height: 390,
      pose: 'talk',
      facing: 1,
      dress: 'jacket',
      hat: 'bun',
      fill: DARK,
      rim: { fill: tone(0, 0, 0.5), from: CENTRE },
    }) +
    pen.poly('390,708 436,692 450,752 402,764', DARK) +
    pen.poly('60,1010 66,930 240,930 246,1010', DARK) +
    pen.bar([66, 932], [240, 932], 5, tone(0, 0.1, 0.6)) +
    pen.stroke('110,930,8 150,896,9 196,930,8', DARK)
  )
}
