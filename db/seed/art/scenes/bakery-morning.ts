import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'

const OVEN: Point = [330, 560]
const LIT = tone(0, 0, 0.5)

/** Before dawn: the baker draws loaves from the oven, the street outside is still blue. */
export const bakeryMorning: Scene = {
  inks: [INKS.key, INKS.strait, INKS.amber],
  draw: (pen) => [wall(pen), street(pen), floor(pen), oven(pen), racks(pen), baker(pen), table(pen)],
}

function wall(pen: Pen) {
  const plaster = pen.glow(OVEN, 1150, [0, PAPER], [0.22, tone(0, 0, 0.5)], [0.42, tone(0, 0.2, 0.75)], [0.6, tone(0, 0.5, 0.6)], [0.8, tone(0.2, 0.9, 0.3)], [1, tone(0.75, 1, 0.1)]) // prettier-ignore
  const beams = [0, 1, 2].map((n) => pen.poly([[560 + n * 330, -10], [640 + n * 340, -10], [610 + n * 330, 96], [550 + n * 320, 96]], DARK)) // prettier-ignore
  return (
    pen.rect(-10, -10, 1520, 1020, plaster) +
    pen.over(pen.gouges([600, 120, 880, 600], { count: 60, angle: 4, length: 90, width: 5, fill: tone(0, 0.5, 0) })) +
    beams.join('') +
    pen.rect(480, 92, 1040, 30, DARK) +
    pen.stroke('480,124,4 900,121,9 1510,124,3', LIT)
  )
}

function street(pen: Pen) {
  const house = (x: number, top: number, width: number, fill: string) =>
    pen.poly([[x, 600], [x, top], [x + width / 2, top - 46], [x + width, top], [x + width, 600]], fill) // prettier-ignore
  return (
    pen.rect(776, 176, 348, 416, DARK) +
    pen.within(
      '796,196 1104,196 1104,570 796,570',
      pen.rect(780, 180, 350, 410, pen.fade([0, 190], [0, 470], [0, tone(0, 0.9, 0)], [1, tone(0, 0.25, 0)])),
      house(780, 350, 90, tone(0, 1, 0)),
      house(868, 384, 70, tone(0.3, 1, 0)),
      house(1020, 320, 110, tone(0.25, 1, 0)),
      house(938, 408, 84, tone(0, 0.8, 0)),
      pen.rect(806, 318, 16, 34, DARK),
      pen.rect(1056, 380, 30, 40, tone(0, 0.05, 0.6)),
      [[812, 390], [890, 430], [1056, 460]].map(([x = 0, y = 0]) => pen.rect(x, y, 26, 38, tone(0.3, 1, 0))).join(''), // prettier-ignore
      pen.poly('780,600 780,540 940,480 980,480 1120,540 1120,600', tone(0, 0.4, 0)),
      pen.bar([976, 560], [976, 350], 7, DARK),
      pen.poly('962,350 966,324 986,324 990,350', tone(0, 0, 0.3)),
      pen.poly('958,324 976,310 994,324', DARK),
      person(pen, { x: 1020, y: 566, height: 96, pose: 'walk', facing: -1, hat: 'cap', fill: DARK }),
    ) +
    pen.bar([950, 196], [950, 570], 9, DARK) +
    pen.bar([796, 320], [1104, 320], 9, DARK) +
    pen.bar([780, 180], [780, 588], 6, LIT) +
    pen.rect(756, 584, 388, 20, DARK) +
    pen.bar([756, 585], [1140, 585], 5, LIT) +
    pen.poly('1150,180 1146,570 1180,580 1200,176', tone(0.1, 0.8, 0.2))
  )
}

function floor(pen: Pen) {
  const flags = pen.glow([420, 860], 900, [0, tone(0, 0, 0.4)], [0.3, tone(0, 0.1, 0.7)], [0.6, tone(0, 0.6, 0.5)], [1, tone(0.85, 1, 0.1)]) // prettier-ignore
  return (
    pen.poly('-10,800 1510,800 1510,1010 -10,1010', flags) +
    pen.over(
      [-60, 180, 420, 680, 960, 1260]
        .map((x, n) => pen.bar([x * 1.25 - 120, 1010], [200 + n * 190, 800], 4, tone(0.8, 0.6, 0)))
        .join(''),
    ) + // prettier-ignore
    pen.over(pen.bar([-10, 890], [1510, 890], 4, tone(0.8, 0.6, 0))) +
    pen.bar([480, 802], [1510, 802], 9, DARK)
  )
}

function oven(pen: Pen) {
  const brick = pen.glow(OVEN, 560, [0, tone(0, 0, 0.6)], [0.4, tone(0, 0.25, 0.9)], [0.75, tone(0, 0.7, 0.7)], [1, tone(0.5, 1, 0.4)]) // prettier-ignore
  const courses = Array.from({ length: 17 }, (_, row) => {
    const y = 40 + row * 46
    const upright = Array.from({ length: 7 }, (_unused, n) => pen.bar([n * 96 - 30 + (row % 2) * 48, y], [n * 96 - 30 + (row % 2) * 48, y + 46], 4, tone(0.8, 0.7, 0))) // prettier-ignore
    return pen.bar([-10, y], [576, y], 5, tone(0.8, 0.7, 0)) + upright.join('')
  })
  const voussoirs = Array.from({ length: 13 }, (_, n) => {
    const turn = Math.PI * (1 + n / 12)
    const at = (r: number): Point => [OVEN[0] + Math.cos(turn) * r, 596 + Math.sin(turn) * r * 0.86]
    return pen.bar(at(176), at(222), 6, DARK)
  })
  const mouth = '164,650 164,560 196,490 256,452 330,440 404,452 464,490 496,560 496,650'
  const loaf = (x: number, y: number, s: number) =>
    pen.soft([[x - 40 * s, y], [x - 34 * s, y - 22 * s], [x, y - 34 * s], [x + 34 * s, y - 22 * s], [x + 40 * s, y], [x, y + 7 * s]], DARK) + // prettier-ignore
    pen.stroke([[x - 26 * s, y - 22 * s, 2], [x, y - 29 * s, 5 * s], [x + 26 * s, y - 22 * s, 2]], LIT) // prettier-ignore
  return (
    pen.poly('-10,-10 500,-10 576,60 590,830 -10,830', brick) +
    pen.within('-10,-10 500,-10 576,60 590,830 -10,830', pen.over(courses.join(''))) +
    pen.poly('574,60 600,60 616,830 588,830', DARK) +
    pen.poly('106,660 106,560 150,460 226,404 330,388 434,404 510,460 554,560 554,660', tone(0, 0.15, 0.85)) +
    voussoirs.join('') +
    pen.poly('150,656 150,556 186,478 250,436 330,424 410,436 474,478 510,556 510,656', DARK) +
    pen.poly(mouth, pen.glow([330, 640], 260, [0, PAPER], [0.55, tone(0, 0, 0.45)], [1, tone(0, 0.15, 1)])) +
    pen.within(
      mouth,
      pen.soft('150,660 160,560 176,590 190,500 212,560 236,470 256,550 274,520 284,600 320,650', tone(0, 0.25, 1)), // prettier-ignore
      pen.soft('160,660 176,600 190,620 200,560 220,610 238,550 250,620 268,600 280,660', tone(0, 0, 0.55)),
      pen.soft('150,660 170,630 230,624 300,640 330,660', DARK),
      loaf(366, 634, 0.8),
      loaf(458, 634, 0.7),
    ) +
    pen.rect(76, 648, 512, 34, DARK) +
    pen.stroke('80,650,4 330,646,12 584,650,4', PAPER) +
    pen.poly('150,720 510,720 510,830 150,830', DARK) +
    pen.gouges([170, 740, 320, 80], { count: 14, angle: 90, length: 70, width: 5, fill: tone(0, 0.5, 0.7) }) +
    pen.poly('240,388 256,330 404,330 420,388', DARK) +
    pen.bar([258, 334], [402, 334], 5, LIT)
  )
}

function racks(pen: Pen) {
  const loaf = (x: number, y: number, round: boolean) => {
    const [w, h] = round ? [40, 50] : [52, 36]
    return (
      pen.soft([[x - w, y], [x - w * 0.9, y - h * 0.6], [x, y - h], [x + w * 0.9, y - h * 0.6], [x + w, y]], DARK) + // prettier-ignore
      pen.soft([[x - w * 0.92, y - 4], [x - w * 0.82, y - h * 0.6], [x - 4, y - h * 0.9], [x + w * 0.5, y - h * 0.6], [x - w * 0.1, y - h * 0.4]], tone(0, 0.1, 0.75)) + // prettier-ignore
      [-0.4, 0, 0.4].map((t) => pen.stroke([[x + w * t - 8, y - h * 0.42, 1], [x + w * t, y - h * 0.6, 5], [x + w * t + 8, y - h * 0.78, 1]], PAPER)).join('') // prettier-ignore
    )
  }
  const shelf = (y: number, n: number) =>
    [0, 1, 2].map((k) => loaf(1236 + k * 108, y, (n + k) % 3 === 0)).join('') +
    pen.rect(1176, y, 340, 13, DARK) +
    pen.bar([1176, y + 2], [1510, y + 2], 4, LIT)
  return (
    pen.rect(1168, 190, 350, 680, tone(0.55, 1, 0.2)) +
    [300, 420, 540, 660, 780].map(shelf).join('') +
    pen.bar([1176, 180], [1176, 900], 18, DARK) +
    pen.bar([1169, 190], [1169, 890], 5, LIT) +
    pen.bar([1490, 180], [1490, 900], 16, DARK) +
    pen.bar([1168, 188], [1510, 188], 14, DARK)
  )
}

function baker(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.25), from: OVEN }
  return (
    pen.soft('330,676 366,640 440,626 500,628 500,644 440,652 350,690', DARK) +
    pen.poly('352,640 520,622 530,636 360,656', DARK) +
    pen.bar([500, 634], [1030, 582], 13, DARK) +
    pen.bar([500, 629], [660, 612], 4, PAPER) +
    person(pen, {
      x: 812,
      y: 1020,
      height: 640,
      pose: 'haul',
      facing: -1,
      dress: 'apron',
      hat: 'none',
      girth: 1.2,
      fill: DARK,
      rim,
    }) + // prettier-ignore
    pen.poly('820,430 816,396 846,380 902,386 916,422 910,444', LIT) +
    pen.poly('830,434 826,402 850,386 902,392 918,424 912,448', DARK) +
    pen.stroke('800,704,3 836,720,9 886,718,3', LIT) +
    pen.soft('400,612 410,582 450,566 490,580 498,606 450,618', DARK) +
    pen.stroke('412,590,2 446,571,7 484,584,2', LIT) +
    pen.stroke('430,560,3 420,530,8 440,500,7 428,470,2', PAPER)
  )
}

function table(pen: Pen) {
  const dough = (x: number, y: number, s: number) =>
    pen.soft([[x - 62 * s, y + 8], [x - 52 * s, y - 30 * s], [x, y - 50 * s], [x + 52 * s, y - 30 * s], [x + 62 * s, y + 8]], tone(0, 0.5, 0.3)) + // prettier-ignore
    pen.soft([[x - 60 * s, y + 2], [x - 50 * s, y - 30 * s], [x - 4, y - 48 * s], [x + 34 * s, y - 32 * s], [x - 8 * s, y - 14 * s]], PAPER) // prettier-ignore
  return (
    dough(996, 882, 1) +
    dough(1128, 880, 0.94) +
    dough(1256, 880, 1) +
    pen.poly('900,884 1510,872 1510,912 892,924', DARK) +
    pen.stroke('898,886,4 1180,879,9 1510,874,4', LIT) +
    pen.poly('920,920 1510,908 1510,1010 936,1010', DARK) +
    pen.soft('1356,884 1348,800 1372,776 1360,750 1430,744 1420,776 1448,800 1446,882', DARK) +
    pen.stroke('1362,870,2 1354,806,8 1376,778,3', LIT)
  )
}
