import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { onlooker } from '@/db/seed/art/shapes'

const LAMP: Point = [760, 250]
const RIM = { fill: tone(0, 0, 0.35), from: LAMP }

/** The count at night: a ballot box is tipped out under the one lamp, those who came to watch stand behind a rope. */
export const ballotLamp: Scene = {
  inks: [INKS.key, INKS.plum, INKS.lamp],
  draw: (pen) => [hall(pen), light(pen), lamp(pen), bucket(pen), bystanders(pen), tellers(pen), table(pen), rope(pen)],
}

function hall(pen: Pen) {
  const window = (x: number) =>
    pen.poly([[x, 360], [x, 150], [x + 60, 84], [x + 120, 150], [x + 120, 360]], tone(0, 0.75, 0.1)) + // prettier-ignore
    [40, 80].map((dx) => pen.bar([x + dx, 90], [x + dx, 360], 6, DARK)).join('') +
    [170, 240, 305].map((y) => pen.bar([x, y], [x + 120, y], 6, DARK)).join('')
  const trusses = [0, 1, 2].map((n) => {
    const y = 30 + n * 44
    return pen.bar([-10, y], [1510, y - 6], 9 - n * 2, tone(0.2, 0.8, 0.2))
  })
  return (
    pen.rect(-10, -10, 1520, 1020, DARK) +
    trusses.join('') +
    window(70) +
    window(250) +
    window(1300) +
    pen.rect(-10, 560, 1520, 10, tone(0.1, 0.7, 0.3))
  )
}

function light(pen: Pen) {
  const pool = pen.glow(LAMP, 660, [0, PAPER], [0.3, tone(0, 0, 0.45)], [0.6, tone(0, 0.1, 0.9)], [1, tone(0, 0.4, 1)])
  const cone = '680,262 840,262 1400,800 120,800'
  const boards = Array.from({ length: 15 }, (_, n) =>
    pen.bar([330 + n * 62, 250], [330 + n * 62, 565], 3, tone(0.2, 0.5, 1)),
  ).join('')
  const motes = pen.gouges([400, 380, 720, 180], { count: 16, angle: 60, length: 26, width: 3, fill: PAPER })
  return (
    pen.poly(cone, pool, 1) +
    pen.within(cone, boards, pen.rect(100, 560, 1300, 14, tone(0.6, 0.8, 0.6)), motes) +
    pen.poly('90,786 1430,786 1560,1010 -60,1010', tone(0, 0.55, 0.8)) +
    clock(pen, 1140, 190)
  )
}

function clock(pen: Pen, x: number, y: number) {
  const ticks = Array.from({ length: 12 }, (_, n) => {
    const turn = (n / 12) * Math.PI * 2
    const at = (r: number): Point => [x + Math.cos(turn) * r, y + Math.sin(turn) * r]
    return pen.bar(at(42), at(50), 4, DARK)
  }).join('')
  return (
    pen.disc(x, y, 66, tone(0, 0.55, 0.8)) +
    pen.disc(x, y, 58, tone(0, 0.1, 0.6)) +
    ticks +
    pen.bar([x, y], [x - 9, y - 29], 7, DARK) +
    pen.bar([x, y], [x + 21, y + 37], 5, DARK)
  )
}

function lamp(pen: Pen) {
  return (
    pen.bar([760, -10], [760, 180], 6, tone(0, 0.5, 0.7)) +
    pen.poly('742,168 778,168 782,196 738,196', DARK) +
    pen.poly('736,194 784,194 858,262 662,262', DARK) +
    pen.stroke('740,200,3 700,230,6 664,260,3', tone(0, 0.1, 0.8)) +
    pen.stroke('780,200,3 820,230,6 856,260,3', tone(0, 0.1, 0.8)) +
    pen.poly('662,258 858,258 850,272 670,272', PAPER) +
    pen.disc(760, 276, 34, PAPER, 22)
  )
}

function bystanders(pen: Pen) {
  return (
    person(pen, { x: 320, y: 810, height: 330, pose: 'huddle', facing: 1, hat: 'bun', dress: 'skirt', fill: DARK, rim: RIM }) + // prettier-ignore
    person(pen, { x: 232, y: 816, height: 352, pose: 'stand', facing: 1, girth: 1.2, fill: DARK, rim: RIM }) +
    rosette(pen, 336, 596, tone(0, 0.6, 0)) +
    rosette(pen, 262, 590, PAPER) +
    person(pen, { x: 1290, y: 822, height: 350, pose: 'hold', facing: -1, dress: 'jacket', fill: DARK, rim: RIM }) +
    ballotBox(pen, 1222, 610, 0.7, 0)
  )
}

/** The roof lets the rain in. */
function bucket(pen: Pen) {
  const drops = [110, 270, 410, 540, 660].map((y) => pen.stroke([[44, y - 26, 2], [44, y, 9], [44, y + 6, 5]], tone(0, 0, 0.25))) // prettier-ignore
  return (
    drops.join('') +
    pen.poly('-4,764 92,764 80,880 10,880', tone(0, 0.75, 0.25)) +
    pen.poly('58,766 92,764 80,880 54,880', tone(0, 0.25, 0.75)) +
    pen.disc(44, 764, 49, tone(0, 0, 0.5), 12) +
    pen.disc(44, 766, 40, DARK, 8)
  )
}

function rosette(pen: Pen, x: number, y: number, fill: string) {
  return (
    pen.poly([[x - 4, y], [x - 12, y + 30], [x, y + 24], [x + 10, y + 30], [x + 4, y]], fill, 0.5) + // prettier-ignore
    pen.disc(x, y, 12, fill) +
    pen.disc(x, y, 5, DARK)
  )
}

/** A tin box with its lock; `turn` in degrees. */
function ballotBox(pen: Pen, x: number, y: number, size: number, turn: number) {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180) * size, Math.sin((turn * Math.PI) / 180) * size]
  const at = (dx: number, dy: number): Point => [x + dx * cos - dy * sin, y + dx * sin + dy * cos]
  return (
    pen.poly([at(-84, -60), at(84, -60), at(84, 64), at(-84, 64)], DARK) +
    pen.poly([at(-76, -48), at(76, -48), at(76, 56), at(-76, 56)], tone(0.25, 0.85, 0.2)) +
    pen.poly([at(-94, -72), at(94, -72), at(94, -50), at(-94, -50)], DARK) +
    pen.bar(at(-90, -73), at(90, -73), 6 * size, PAPER) +
    pen.bar(at(-48, -20), at(48, -20), 5 * size, tone(0, 0.1, 0.6)) +
    pen.poly([at(-44, -8), at(44, -8), at(44, 36), at(-44, 36)], PAPER) +
    pen.bar(at(-32, 6), at(32, 6), 6 * size, DARK) +
    pen.bar(at(-32, 22), at(18, 22), 6 * size, DARK)
  )
}

function tellers(pen: Pen) {
  const sitting = (x: number, facing: 1 | -1, hat: 'none' | 'bun' | 'cap', girth = 1) =>
    person(pen, { x, y: 898, height: 470, pose: 'read', facing, hat, girth, dress: 'jacket', fill: DARK, rim: RIM })
  return (
    sitting(430, 1, 'bun') +
    sitting(568, 1, 'none', 1.15) +
    sitting(960, -1, 'none', 1.1) +
    sitting(1106, -1, 'bun') +
    person(pen, { x: 826, y: 880, height: 480, pose: 'hold', facing: -1, dress: 'jacket', fill: DARK, rim: RIM })
  )
}

function table(pen: Pen) {
  const sheet = (x: number, y: number, turn: number) => {
    const [c, s] = [Math.cos(turn), Math.sin(turn)]
    const at = (dx: number, dy: number): Point => [x + dx * c - dy * s, y + dx * s + dy * c]
    return pen.poly([at(-23, -13), at(23, -13), at(23, 13), at(-23, 13)], PAPER, 0.8) + pen.bar(at(-13, 2), at(10, 2), 4, DARK) // prettier-ignore
  }
  const falling = [[672, 606, 0.9], [654, 640, 2.2], [690, 660, 0.3], [640, 676, 1.2], [700, 700, 2.6], [664, 708, 0.2]] // prettier-ignore
  const bundle = (x: number, layers: number) =>
    Array.from({ length: layers }, (_, n) => pen.rect(x + (n % 3) * 3, 736 - n * 12, 78, 10, PAPER, 0.8)).join('') +
    pen.bar([x + 40, 748], [x + 40, 736 - layers * 12 + 12], 8, tone(0, 0.7, 0.4))
  const heap = pen.poly('560,752 596,728 634,716 672,700 712,716 752,730 790,752', PAPER, 3)
  return (
    falling.map(([x = 0, y = 0, turn = 0]) => sheet(x, y, turn)).join('') +
    ballotBox(pen, 716, 556, 0.9, -62) +
    pen.poly('290,744 1230,744 1270,776 250,776', tone(0, 0.1, 0.55)) +
    heap +
    pen.gouges([590, 722, 170, 26], { count: 16, angle: 12, length: 34, width: 3, fill: DARK }) +
    [330, 420].map((x, n) => bundle(x, 5 - n * 2)).join('') +
    [880, 980, 1080].map((x, n) => bundle(x, 2 + n * 2)).join('') +
    pen.poly('246,774 1274,774 1240,930 280,930', DARK) +
    pen.stroke('250,776,5 760,780,10 1270,776,5', PAPER) +
    pen.carve(pen.gouges([290, 800, 930, 110], { count: 50, angle: 88, length: 90, width: 5, fill: tone(0.3, 0.5, 1) }))
  )
}

function rope(pen: Pen) {
  const posts = [130, 560, 985, 1400]
  const sag = posts.slice(1).map((x, n) => {
    const from = posts[n] ?? 0
    return pen.stroke([[from, 852, 11], [(from + x) / 2, 906, 13], [x, 852, 11]], tone(0, 0.35, 0.9)) // prettier-ignore
  })
  const heads = [[20, 940], [258, 968], [420, 950], [690, 972], [850, 946], [1100, 966], [1250, 940], [1480, 958]] // prettier-ignore
  return (
    sag.join('') +
    posts.map((x) => pen.rect(x - 9, 846, 18, 170, DARK) + pen.disc(x, 842, 17, tone(0, 0.3, 0.9)) + pen.bar([x + (x < 760 ? 7 : -7), 864], [x + (x < 760 ? 7 : -7), 1000], 4, tone(0, 0.1, 0.8))).join('') + // prettier-ignore
    heads.map(([x = 0, y = 0], n) => {
      const size = 122 + (n % 3) * 14
      const towards = (760 - x) / 110
      return onlooker(pen, [x + towards, y - 7], size, tone(0, 0.1, 0.8)) + onlooker(pen, [x, y], size, DARK)
    }).join('') // prettier-ignore
  )
}
