import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'

const SKYLIGHT: Point = [660, 60]
const LIT = tone(0, 0, 0.5)
const RED = tone(0, 1, 0.25)

/** An old cylinder press under a skylight; the printer pulls the first sheet. */
export const printShop: Scene = {
  inks: [INKS.key, INKS.brick, INKS.amber],
  draw: (pen) => [room, roof, back, flywheel, press, rollers, sheet, printer, bundles].map((part) => part(pen)),
}

function room(pen: Pen) {
  const courses = Array.from({ length: 17 }, (_, n) => pen.gouges([300, 190 + n * 34, 820, 3], { count: 7, angle: 0, length: 70, width: 4, fill: tone(0, 0.5, 0.5) })).join('') // prettier-ignore
  return (
    pen.rect(-10, -10, 1520, 1020, tone(0.6, 0.75, 0.25)) +
    pen.poly('-10,770 1510,770 1510,1010 -10,1010', tone(0.6, 1, 0.25)) +
    pen.poly('440,120 880,120 1170,770 120,770', tone(0, 0.25, 0.5)) +
    courses +
    pen.poly('120,770 1170,770 1360,1010 -10,1010', LIT) +
    Array.from({ length: 8 }, (_, n) => pen.bar([300 + n * 128, 770], [60 + n * 196, 1010], 4, tone(0, 0.75, 0.5))).join('') // prettier-ignore
  )
}

function roof(pen: Pen) {
  const bars = Array.from({ length: 8 }, (_, n) => pen.bar([388 + n * 78, -6], [440 + n * 63, 136], 8, DARK)).join('')
  return (
    pen.poly('-10,-10 1510,-10 1510,150 900,150 420,150 -10,150', DARK) +
    pen.poly('386,-10 938,-10 882,134 440,134', PAPER) +
    pen.poly('386,-10 938,-10 918,42 404,42', tone(0, 0, 0.25)) +
    bars +
    pen.bar([404, 44], [918, 44], 6, DARK) +
    pen.stroke('420,150,4 660,146,11 904,150,4', LIT) +
    Array.from({ length: 4 }, (_, n) => pen.bar([20 + n * 96, -10], [70 + n * 96, 146], 5, tone(0, 0.75, 0.25))).join('') + // prettier-ignore
    Array.from({ length: 6 }, (_, n) => pen.bar([1010 + n * 96, -10], [960 + n * 96, 146], 5, tone(0, 0.75, 0.25))).join('') // prettier-ignore
  )
}

/** The wall behind: sheets hung to dry and cases of type. */
function back(pen: Pen) {
  const hung = [4, 108].map((x, n) => pen.poly([[x, 252 + n * 4], [x + 88, 254 + n * 4], [x + 84, 392], [x + 4, 388]], tone(0, 0, 0.25)) + pen.bar([x + 12, 276 + n * 4], [x + 74, 278 + n * 4], 9, DARK) + [300, 316, 332, 348, 364].map((y) => pen.bar([x + 12, y], [x + 38, y], 4, DARK) + pen.bar([x + 48, y], [x + 74, y], 4, DARK)).join('')) // prettier-ignore
  const cases = Array.from({ length: 7 }, (_, n) => pen.rect(1196, 322 + n * 62, 320, 50, tone(0.75, 1, 0)) + [1250, 1350, 1450].map((x) => pen.rect(x, 340 + n * 62, 30, 12, tone(0, 0.5, 0.5))).join('')) // prettier-ignore
  return (
    pen.stroke('-10,246,3 120,254,4 250,254,3', DARK) +
    hung.join('') +
    pen.rect(1176, 290, 340, 480, DARK) +
    cases.join('') +
    pen.poly('1190,290 1180,276 1510,270 1510,290', LIT)
  )
}

function flywheel(pen: Pen) {
  const [x, y] = [1240, 700]
  const rim = (width: number) =>
    Array.from({ length: 25 }, (_, n) => {
      const turn = (n / 24) * Math.PI * 2
      return [x + Math.cos(turn) * 170, y + Math.sin(turn) * 170, width] as const
    })
  const spokes = Array.from({ length: 6 }, (_, n) => {
    const turn = 0.3 + (n / 6) * Math.PI * 2
    return pen.bar([x, y], [x + Math.cos(turn) * 168, y + Math.sin(turn) * 168], 9, LIT)
  })
  return (
    pen.bar([1398, 640], [1420, 100], 18, DARK) +
    pen.bar([1100, 680], [1330, 100], 14, DARK) +
    pen.bar([1200, 92], [1510, 86], 16, DARK) +
    pen.disc(1376, 90, 50, DARK) +
    pen.disc(1376, 90, 14, RED) +
    pen.stroke(rim(30), DARK) +
    pen.stroke(rim(8), LIT) +
    spokes.join('') +
    pen.disc(x, y, 34, DARK) +
    pen.disc(x - 3, y - 3, 15, RED)
  )
}

function press(pen: Pen) {
  const teeth = Array.from({ length: 40 }, (_, n) => {
    const turn = (n / 40) * Math.PI * 2
    const at = (r: number): Point => [850 + Math.cos(turn) * r, 470 + Math.sin(turn) * r]
    return pen.bar(at(150), at(176), 13, DARK)
  })
  return (
    pen.over(pen.poly('420,900 1240,900 1360,950 380,960', tone(1, 0.5, 0))) +
    pen.poly('500,930 530,740 640,740 680,930', DARK) +
    pen.poly('1020,930 1060,740 1170,740 1200,930', DARK) +
    pen.poly('480,630 1200,630 1180,780 980,776 920,830 780,830 720,776 500,780', DARK) +
    pen.poly('506,652 1178,652 1164,756 980,752 914,806 786,806 726,752 516,756', RED) +
    pen.gouges([530, 664, 620, 80], { count: 36, angle: 0, length: 130, width: 5, fill: DARK }) +
    [580, 850, 1110].map((x) => pen.disc(x, 704, 26, DARK) + pen.disc(x - 2, 702, 11, tone(0, 0, 0.75))).join('') +
    pen.rect(430, 590, 800, 42, DARK) +
    pen.stroke('430,592,4 640,590,8 1226,594,4', PAPER) +
    pen.rect(450, 564, 210, 26, tone(0, 0.5, 0.75)) +
    pen.gouges([458, 568, 196, 18], { count: 26, angle: 90, length: 22, width: 4, fill: DARK }) +
    teeth.join('') +
    pen.disc(850, 470, 158, DARK) +
    pen.disc(850, 470, 134, RED) +
    pen.disc(850, 470, 112, DARK) +
    pen.stroke('716,470,4 736,404,12 790,354,14 860,338,4', PAPER) +
    Array.from({ length: 5 }, (_, n) =>
      pen.bar([850, 470], [850 + Math.cos(0.4 + n * 1.257) * 108, 470 + Math.sin(0.4 + n * 1.257) * 108], 18, RED),
    ).join('') + // prettier-ignore
    pen.poly('780,632 812,460 850,428 888,460 920,632', DARK) +
    pen.stroke('786,626,3 814,466,7 848,434,3', LIT) +
    pen.disc(850, 470, 24, tone(0, 0, 0.75)) +
    pen.disc(850, 470, 10, DARK)
  )
}

function rollers(pen: Pen) {
  const roller = (x: number, y: number, radius: number) =>
    pen.disc(x, y, radius, DARK) + pen.disc(x - 2, y - 2, radius * 0.62, RED) + pen.disc(x, y, radius * 0.22, DARK)
  return (
    pen.poly('1040,590 1050,430 1180,430 1190,590', DARK) +
    pen.poly('1062,470 1064,446 1166,446 1168,470', tone(0, 0.5, 0.75)) +
    roller(1030, 552, 40) +
    roller(1104, 532, 34) +
    roller(1150, 566, 26) +
    pen.bar([1000, 420], [1016, 300], 12, DARK) +
    pen.bar([1160, 440], [1170, 262], 12, DARK) +
    pen.poly('880,318 1230,226 1236,250 888,342', DARK) +
    pen.poly('960,292 950,262 1200,196 1214,228', PAPER) +
    [0, 1, 2, 3].map((n) => pen.bar([952 + n * 2, 268 + n * 7], [1202 + n * 3, 202 + n * 7], 2, tone(0.6, 0.5, 0))).join('') // prettier-ignore
  )
}

/** A place on the sheet between the hands (0) and the cylinder (1), top edge (0) to near edge (1). */
function onSheet(along: number, across: number): Point {
  const bend = (from: number, middle: number, to: number) => (1 - along) ** 2 * from + 2 * along * (1 - along) * middle + along ** 2 * to // prettier-ignore
  const [top, near]: [Point, Point] = [[bend(424, 560, 760), bend(500, 470, 372)], [bend(446, 590, 742), bend(690, 640, 520)]] // prettier-ignore
  return [top[0] + (near[0] - top[0]) * across, top[1] + (near[1] - top[1]) * across]
}

function sheet(pen: Pen) {
  const steps = [0, 0.2, 0.4, 0.6, 0.8, 1]
  const line = (from: number, to: number, across: number, width: number) =>
    pen.stroke([from, (from + to) / 2, to].map((along) => [...onSheet(along, across), width]), DARK) // prettier-ignore
  const columns = [0.12, 0.36, 0.6, 0.84].flatMap((across, n) =>
    [0, 0.05, 0.1].map((off) => line(n === 1 ? 0.62 : 0.36, 0.92, across - 0.03 + off, 4)),
  )
  const title = [0.15, 0.24].map((along) => pen.stroke([0.08, 0.5, 0.92].map((across) => [...onSheet(along, across), 11]), DARK)) // prettier-ignore
  const picture = [onSheet(0.36, 0.3), onSheet(0.56, 0.3), onSheet(0.56, 0.5), onSheet(0.36, 0.5)]
  return (
    pen.poly([...steps.map((t) => onSheet(t, 0)), ...[...steps].reverse().map((t) => onSheet(t, 1))], PAPER) +
    title.join('') +
    columns.join('') +
    pen.poly(picture, RED)
  )
}

function printer(pen: Pen) {
  const rim = { fill: PAPER, from: SKYLIGHT }
  return (
    person(pen, { x: 318, y: 960, height: 600, pose: 'haul', facing: 1, dress: 'apron', hat: 'none', girth: 1.15, fill: DARK, rim }) + // prettier-ignore
    pen.poly('222,432 226,374 296,366 300,416', PAPER) +
    pen.poly('222,432 226,374 244,372 244,428', tone(0, 0.25, 0.25)) +
    pen.bar([224, 412], [300, 398], 5, tone(0, 0.5, 0.25)) +
    pen.poly('318,560 366,556 388,770 300,782', RED) +
    pen.stroke('318,556,6 300,500,7 276,476,5', RED) +
    pen.bar([330, 684], [372, 680], 5, DARK)
  )
}

/** Tied papers, ready for the carts. */
function bundles(pen: Pen) {
  const bundle = (x: number, y: number, width: number, height: number) =>
    pen.rect(x, y, width, height, tone(0.2, 0.5, 0.25), 3) +
    pen.gouges([x + 20, y + 8, width - 40, height - 14], {
      count: 22,
      angle: 0,
      length: width * 0.7,
      width: 4,
      fill: DARK,
    }) + // prettier-ignore
    pen.poly(
      [
        [x, y],
        [x + 40, y - 34],
        [x + width + 30, y - 34],
        [x + width, y],
      ],
      PAPER,
    ) + // prettier-ignore
    pen.bar([x + 60, y - 22], [x + width - 10, y - 22], 8, DARK) +
    pen.stroke(
      [
        [x + width * 0.5 + 36, y - 34, 5],
        [x + width * 0.5, y, 7],
        [x + width * 0.5 - 2, y + height, 7],
      ],
      tone(0, 1, 0.75),
    ) + // prettier-ignore
    pen.bar([x, y + height], [x + width, y + height], 5, DARK)
  return bundle(1150, 930, 250, 80) + bundle(1330, 930, 250, 80) + bundle(1210, 846, 240, 84) + bundle(-60, 920, 240, 90) + bundle(-90, 830, 220, 90) // prettier-ignore
}
