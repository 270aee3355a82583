import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'

const WALL = tone(0.1, 0.55, 0.35)
const LIT = tone(0, 0, 0.55)
const DOOR: Point = [735, 610]

/** The front of the baths at night: the open door is the only light, and the queue stands in it. */
export const bathhouseNight: Scene = {
  inks: [INKS.key, INKS.strait, INKS.lamp],
  draw: (pen) => [sky(pen), roofs(pen), front(pen), windows(pen), entrance(pen), street(pen), queue(pen)],
}

function sky(pen: Pen) {
  const night = pen.fade([0, 0], [0, 640], [0, tone(0.66, 1, 0)], [0.6, tone(0.12, 0.8, 0)], [1, tone(0, 0.42, 0.12)])
  const steam = pen.fade([1180, 330], [1000, 20], [0, tone(0, 0.12, 0.1)], [1, tone(0.3, 0.7, 0)])
  return (
    pen.rect(-10, -10, 1520, 1020, night) +
    pen.soft(
      '1160,330 1120,240 1150,190 1060,130 1090,60 960,10 1080,-30 1200,40 1190,110 1260,170 1215,240 1210,330',
      steam,
    ) + // prettier-ignore
    pen.carve(pen.gouges([0, 20, 1500, 260], { count: 46, angle: -4, length: 120, width: 3.4, fill: tone(0, 1, 1) }))
  )
}

function roofs(pen: Pen) {
  const far = tone(0.72, 0.95, 0)
  const left: Point[] = [[-10, 430], [40, 430], [40, 380], [70, 380], [70, 425], [150, 360], [235, 430], [235, 790], [-10, 790]] // prettier-ignore
  const right: Point[] = [[1270, 470], [1330, 400], [1400, 462], [1400, 420], [1432, 420], [1432, 455], [1510, 440], [1510, 790], [1260, 790]] // prettier-ignore
  const chimney: Point[] = [
    [1158, 330],
    [1164, 560],
    [1212, 560],
    [1206, 330],
  ]
  const lamp = tone(0, 0.1, 0.8)
  return (
    pen.poly(left, far) +
    pen.poly(right, far) +
    pen.poly(chimney, tone(0.9, 0.8, 0)) +
    pen.rect(1150, 322, 66, 16, DARK) +
    pen.rect(96, 480, 26, 40, lamp) +
    pen.rect(1352, 520, 24, 36, lamp)
  )
}

function front(pen: Pen) {
  const stone = pen.glow(
    [735, 640],
    640,
    [0, tone(0, 0.1, 0.62)],
    [0.35, tone(0, 0.4, 0.42)],
    [1, tone(0.5, 0.92, 0.1)],
  )
  const pediment: Point[] = [
    [430, 330],
    [735, 205],
    [1040, 330],
  ]
  const courses = Array.from({ length: 11 }, (_, row) =>
    pen.bar([205, 405 + row * 34], [1268, 403 + row * 34], 2.6, tone(0.95, 0.7, 0)),
  ).join('')
  const pilasters = [240, 400, 560, 886, 1046, 1206]
    .map((x) => {
      const isLeft = x < 735
      return (
        pen.rect(x, 372, 34, 400, stone) +
        pen.rect(isLeft ? x : x + 25, 372, 9, 400, DARK) +
        pen.rect(x - 7, 360, 48, 16, DARK)
      )
    })
    .join('')
  return (
    pen.poly('200,350 1270,350 1270,780 200,780', stone) + // prettier-ignore
    courses +
    pen.rect(186, 326, 1098, 30, DARK) +
    pen.rect(196, 356, 1078, 7, LIT) +
    pen.poly(pediment, DARK) +
    pen.poly('478,318 735,222 992,318', tone(0.55, 0.9, 0.2)) + // prettier-ignore
    pen.disc(735, 278, 30, LIT) +
    pen.disc(735, 278, 22, tone(0.1, 0.3, 0.8)) +
    pen.bar([735, 278], [735, 262], 4, DARK) +
    pen.bar([735, 278], [747, 284], 4, DARK) +
    pilasters
  )
}

function windows(pen: Pen) {
  return [318, 478, 966, 1126]
    .map((x, n) => {
      const isLit = n !== 3
      const glass = isLit ? tone(0, 0.06, 0.85) : tone(0.7, 0.95, 0)
      const arch: Point[] = [[x - 36, 690], [x - 36, 490], [x - 22, 452], [x, 440], [x + 22, 452], [x + 36, 490], [x + 36, 690]] // prettier-ignore
      const outer = arch.map(([px, py]): Point => [x + (px - x) * 1.3, py < 500 ? py - 14 : py + 8])
      const bars = [-12, 12].map((dx) => pen.bar([x + dx, 446], [x + dx, 690], 4, DARK)).join('')
      const rails = [510, 570, 630].map((y) => pen.bar([x - 38, y], [x + 38, y], 4, DARK)).join('')
      return pen.poly(outer, DARK) + pen.poly(arch, glass) + bars + rails
    })
    .join('')
}

function entrance(pen: Pen) {
  const [x, y] = DOOR
  const arch = (grow: number): Point[] => [
    [x - 92 - grow, 790],
    [x - 92 - grow, 520],
    [x - 66 - grow, 450 - grow],
    [x, 418 - grow],
    [x + 66 + grow, 450 - grow],
    [x + 92 + grow, 520],
    [x + 92 + grow, 790], // prettier-ignore
  ]
  const hall = pen.glow([x, y - 30], 260, [0, PAPER], [0.45, tone(0, 0, 0.35)], [1, tone(0, 0.12, 0.95)])
  const rays = Array.from({ length: 9 }, (_, n) => {
    const turn = Math.PI * (0.06 + n * 0.11)
    return pen.bar([x, 520], [x - Math.cos(turn) * 92, 520 - Math.sin(turn) * 96], 4, DARK)
  }).join('')
  return (
    pen.poly(arch(24), DARK) +
    pen.poly(arch(14), LIT) +
    pen.poly(arch(8), DARK) +
    pen.poly(arch(0), hall) +
    rays +
    pen.bar([x - 92, 520], [x + 92, 520], 8, DARK) +
    pen.bar([x - 92, 560], [x - 60, 575], 0.1, DARK) +
    person(pen, { x: x + 34, y: 782, height: 172, facing: -1, pose: 'talk', dress: 'apron', hat: 'bun', fill: DARK }) +
    pen.poly([[x - 92, 524], [x - 54, 540], [x - 54, 800], [x - 92, 790]], tone(0.55, 0.7, 0.3)) // prettier-ignore
  )
}

function street(pen: Pen) {
  const [x] = DOOR
  const ground = pen.glow(
    [x, 800],
    780,
    [0, tone(0, 0.08, 0.7)],
    [0.28, tone(0, 0.45, 0.45)],
    [0.8, tone(0.72, 1, 0.05)],
  )
  const pool: Point[] = [
    [x - 92, 786],
    [x + 92, 786],
    [x + 260, 1010],
    [x - 300, 1010],
  ]
  const steps = [0, 1, 2]
    .map(
      (n) =>
        pen.rect(x - 150 - n * 22, 784 + n * 15, 300 + n * 44, 15, n % 2 ? WALL : LIT) +
        pen.bar([x - 150 - n * 22, 799 + n * 15], [x + 150 + n * 22, 799 + n * 15], 3, DARK),
    ) // prettier-ignore
    .join('')
  const setts = pen.gouges([0, 830, 1500, 170], {
    count: 150,
    angle: 0,
    length: 74,
    width: 5,
    fill: tone(0.95, 0.6, 0),
  })
  const wet = pen.gouges([x - 190, 840, 380, 150], { count: 46, angle: 0, length: 90, width: 5, fill: tone(1, 1, 0.2) })
  return (
    pen.rect(-10, 776, 1520, 240, ground) +
    pen.poly(pool, pen.fade([x, 786], [x, 1010], [0, PAPER], [1, tone(0, 0.2, 0.62)])) +
    pen.over(setts) +
    steps +
    pen.carve(wet)
  )
}

/** The queue by twos and threes, its shadows thrown out into the street; somebody comes away with wet hair. */
function queue(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.5), from: DOOR }
  const line = (x: number, y: number, height: number, rest: Partial<Parameters<typeof person>[1]>) => {
    const away = (x - DOOR[0]) * 0.5
    return (
      pen.over(pen.soft([[x - 22, y - 6], [x + 24, y - 6], [x + 40 + away, y + height * 0.34], [x - 42 + away, y + height * 0.38]], tone(0.85, 0.6, 0))) + // prettier-ignore
      person(pen, { x, y, height, fill: DARK, rim, ...rest })
    )
  }
  return [
    line(618, 842, 222, { pose: 'reach', hat: 'scarf', dress: 'skirt' }),
    line(520, 848, 236, { pose: 'wait', hat: 'brim', girth: 1.2, load: 'roll' }),
    line(566, 866, 152, { pose: 'point', hat: 'beanie', dress: 'jacket' }),
    line(398, 866, 262, { pose: 'talk', facing: -1, hat: 'bun', dress: 'skirt' }),
    line(326, 880, 286, { pose: 'huddle', hat: 'cap', girth: 1.2, load: 'umbrella' }),
    line(196, 900, 296, { pose: 'wait', hat: 'beanie', dress: 'jacket', girth: 1.1 }),
    line(128, 918, 318, { pose: 'talk', hat: 'scarf', dress: 'skirt', load: 'bag' }),
    line(28, 950, 352, { pose: 'walk', hat: 'cap', load: 'roll', girth: 1.15 }),
    line(1020, 876, 262, { pose: 'walk', hat: 'none', load: 'roll', dress: 'jacket' }),
    line(1108, 882, 176, { pose: 'run', hat: 'none', dress: 'jacket' }),
    bicycle(pen, 1384, 928),
    line(1190, 944, 330, { pose: 'wait', facing: -1, hat: 'brim', girth: 1.1 }),
  ].join('')
}

/** Left against the kerb, its rims lit by the door. */
function bicycle(pen: Pen, x: number, y: number) {
  const wheel = (cx: number) =>
    pen.disc(cx, y - 58, 60, DARK) + pen.disc(cx, y - 58, 53, LIT) + pen.disc(cx, y - 58, 47, tone(0.6, 0.95, 0.1))
  const tube = (from: Point, to: Point) => pen.bar(from, to, 9, DARK)
  return (
    wheel(x - 90) +
    wheel(x + 96) +
    tube([x - 90, y - 58], [x - 50, y - 146]) +
    tube([x - 90, y - 58], [x + 6, y - 54]) +
    tube([x - 58, y - 128], [x + 64, y - 136]) +
    tube([x + 6, y - 54], [x + 64, y - 136]) +
    tube([x + 6, y - 54], [x - 52, y - 142]) +
    tube([x + 96, y - 58], [x + 58, y - 168]) +
    pen.stroke([[x - 78, y - 150, 6], [x - 50, y - 154, 16], [x - 24, y - 150, 8]], DARK) + // prettier-ignore
    pen.stroke([[x + 32, y - 160, 7], [x + 58, y - 174, 9], [x + 80, y - 158, 7]], DARK) // prettier-ignore
  )
}
