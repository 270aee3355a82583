import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'

const LAMP: Point = [940, 380]
const LIT = tone(0, 0, 0.6)
const SHADE = tone(0, 0.45, 0)

/** A lit glasshouse on the allotments in snow; an old man tends what grows, the town lies on the hill. */
export const greenhouse: Scene = {
  inks: [INKS.key, INKS.strait, INKS.lamp],
  draw: (pen) => [dusk(pen), hill(pen), snow(pen), tree(pen), side(pen), inside(pen), frame(pen), yard(pen), flakes(pen)], // prettier-ignore
}

function dusk(pen: Pen) {
  return pen.rect(-10, -10, 1520, 640, pen.fade([0, 0], [0, 520], [0, tone(0.4, 1, 0)], [0.3, tone(0, 1, 0)], [1, tone(0, 0.5, 0)])) // prettier-ignore
}

function hill(pen: Pen) {
  const house = (x: number, y: number, s: number, lit: boolean) =>
    pen.rect(x, y - 34 * s, 54 * s, 40 * s, tone(0, 1, 0)) +
    pen.poly(
      [
        [x - 6 * s, y - 32 * s],
        [x + 12 * s, y - 58 * s],
        [x + 44 * s, y - 58 * s],
        [x + 60 * s, y - 32 * s],
      ],
      PAPER,
    ) + // prettier-ignore
    pen.rect(x + 36 * s, y - 74 * s, 9 * s, 20 * s, DARK) +
    (lit ? pen.rect(x + 14 * s, y - 24 * s, 14 * s, 16 * s, LIT) : '')
  const rows = [0, 1, 2, 3].map((row) =>
    Array.from({ length: 4 + row * 2 }, (_, n) => {
      const x = 268 - row * 88 + n * 62 + pen.random.between(-14, 14)
      const climb = 0.2 * Math.abs(x - 366) + pen.random.between(-12, 12)
      return house(x, 316 + row * 72 + climb, 0.66 + row * 0.16, (n * 3 + row) % 4 < 2)
    }).join(''),
  )
  return (
    pen.soft('-60,600 -40,460 60,400 170,320 300,262 440,280 560,350 700,420 900,470 1200,500 1560,470 1560,640', SHADE) + // prettier-ignore
    pen.rect(338, 226, 76, 50, tone(0, 1, 0)) +
    pen.soft('330,230 338,190 376,168 414,190 422,230', PAPER) +
    pen.poly('372,170 384,168 404,232 390,232', DARK) +
    rows.join('') +
    pen.gouges([560, 420, 900, 60], { count: 30, angle: 6, length: 80, width: 5, fill: PAPER })
  )
}

function snow(pen: Pen) {
  const ground = pen.glow([940, 800], 900, [0, tone(0, 0, 0.25)], [0.3, tone(0, 0.08, 0.15)], [0.6, tone(0, 0.35, 0)], [1, tone(0, 0.7, 0)]) // prettier-ignore
  const fence = [-10, 70, 150, 230, 310, 390, 470, 550].map((x) => pen.bar([x, 670], [x + 3, 574], 11, DARK) + pen.disc(x + 3, 572, 10, PAPER, 6)) // prettier-ignore
  return (
    pen.soft('-40,610 200,590 520,604 900,600 1540,588 1560,1040 -60,1040', ground) +
    fence.join('') +
    pen.bar([-10, 604], [580, 600], 7, DARK) +
    pen.bar([-10, 600], [580, 596], 4, PAPER) +
    pen.bar([-10, 644], [580, 640], 6, DARK) +
    pen.over(pen.gouges([0, 680, 1500, 300], { count: 46, angle: 3, length: 170, width: 8, fill: tone(0, 0.3, 0) }))
  )
}

function tree(pen: Pen) {
  const boughs = ['96,760,44 110,600,32 100,470,26 120,330,16 112,190,5', '104,520,22 50,420,15 10,370,9 -20,300,4', '108,470,20 180,380,14 210,280,8 214,200,3', '180,380,10 240,340,7 290,330,3', '112,330,12 60,240,7 44,160,3', '50,420,9 60,350,6 50,300,2'] // prettier-ignore
  const caps = ['98,520,2 46,414,7 8,364,2', '112,470,2 172,378,8 204,290,2', '186,374,2 240,334,6 286,326,2', '104,330,2 54,238,6 40,170,1'] // prettier-ignore
  return (
    boughs.map((line) => pen.stroke(line, DARK)).join('') +
    caps.map((line) => pen.stroke(line, PAPER)).join('') +
    pen.stroke('116,740,2 124,620,7 118,500,2', LIT) +
    pen.soft('10,770 50,744 100,738 160,748 200,774 100,784', tone(0, 0.12, 0.1))
  )
}

/** The long side, going back to the right. */
function side(pen: Pen) {
  const roof: [Point, Point][] = [0, 1, 2, 3].map((n) => [[1040 + n * 130, 212 + n * 20], [1330 + n * 80, 424 + n * 6]]) // prettier-ignore
  return (
    pen.poly('1256,420 1520,440 1520,800 1256,812', tone(0, 0.25, 0.75)) +
    pen.over(...[1300, 1390, 1470].map((x, n) => plant(pen, [x, 730], 250 + n * 16, tone(0, 1, 0)))) +
    pen.poly('940,196 1520,286 1520,446 1256,426', tone(0, 0.3, 0.35)) +
    pen.poly('940,186 1520,278 1520,330 1330,312 1200,270 1090,262 1010,230', PAPER) +
    roof.map(([from, to]) => pen.bar(from, to, 5, DARK)).join('') +
    [1340, 1420, 1490].map((x) => pen.bar([x, 430], [x, 800], 7, DARK)).join('') +
    pen.bar([1256, 424], [1520, 442], 14, DARK) +
    pen.bar([1256, 416], [1520, 434], 6, PAPER) +
    pen.poly('1256,712 1520,700 1520,806 1256,820', DARK)
  )
}

function plant(pen: Pen, [x, y]: Point, height: number, fill: string) {
  const pairs = Math.round(height / 42)
  const leaves = Array.from({ length: pairs }, (_, n) => {
    const up = y - height * 0.2 - (n / pairs) * height * 0.8
    const reach = (1.15 - n / pairs) * pen.random.between(52, 78)
    return [-1, 1].map((way) => pen.stroke([[x, up, 3], [x + way * reach * 0.5, up - 26, reach * 0.36], [x + way * reach, up + pen.random.between(-14, 14), 1]], fill)).join('') // prettier-ignore
  })
  return pen.stroke([[x, y, 8], [x + 4, y - height * 0.5, 6], [x, y - height, 2]], fill) + leaves.join('') // prettier-ignore
}

function pot(pen: Pen, x: number, y: number) {
  return pen.poly(
    [
      [x - 30, y - 44],
      [x + 30, y - 44],
      [x + 22, y],
      [x - 22, y],
    ],
    DARK,
  )
}

function inside(pen: Pen) {
  const gable = '620,420 940,196 1260,420 1260,812 620,812'
  const warm = pen.glow(LAMP, 520, [0, PAPER], [0.3, tone(0, 0, 0.35)], [0.65, tone(0, 0, 0.75)], [1, tone(0, 0.3, 0.9)]) // prettier-ignore
  const green = [660, 726, 800, 1080, 1150, 1220]
  return pen.within(
    gable,
    pen.rect(600, 180, 700, 650, warm),
    pen.over(...green.map((x, n) => plant(pen, [x + 26, 690], 190 + ((n * 5) % 3) * 40, tone(0, 0.55, 0.2)))),
    pen.over(pen.stroke('620,420,10 740,370,16 850,330,8 880,350,3', tone(0, 0.9, 0)), pen.stroke('1260,410,10 1150,350,18 1060,330,8 1030,360,3', tone(0, 0.9, 0))), // prettier-ignore
    pen.over(...green.map((x, n) => plant(pen, [x, 690], 230 + ((n * 7) % 3) * 44, tone(0, 1, 0.3)))),
    green.map((x) => pot(pen, x, 700)).join(''),
    pen.rect(610, 700, 236, 130, DARK),
    pen.rect(1036, 700, 240, 130, DARK),
    pen.stroke('620,702,3 740,698,7 846,702,3', PAPER),
    pen.stroke('1036,702,3 1150,698,7 1260,702,3', PAPER),
    pen.bar([940, 200], [940, 330], 4, DARK),
    pen.poly('896,376 922,334 958,334 984,376', DARK),
    pen.disc(940, 380, 32, PAPER, 14),
    person(pen, { x: 926, y: 816, height: 400, pose: 'hold', facing: 1, dress: 'coat', hat: 'cap', girth: 1.15, fill: DARK, rim: { fill: LIT, from: LAMP } }), // prettier-ignore
    pot(pen, 1008, 578),
    plant(pen, [1008, 540], 96, DARK),
  )
}

function frame(pen: Pen) {
  const bars = [700, 780, 1100, 1180].map((x) => pen.bar([x, 420 - (320 - Math.abs(x - 940)) * 0.7], [x, 700], 6, DARK))
  return (
    bars.join('') +
    [620, 1260].map((x) => pen.bar([x, 416], [x, 816], 15, DARK)).join('') +
    [850, 1030].map((x) => pen.bar([x, 420], [x, 816], 11, DARK)).join('') +
    pen.bar([616, 424], [1264, 424], 11, DARK) +
    [
      [620, 850],
      [1030, 1260],
    ]
      .map(([a = 0, b = 0]) => pen.bar([a, 560], [b, 560], 5, DARK))
      .join('') + // prettier-ignore
    [870, 1010].map((x) => pen.bar([x, 250], [x, 424], 6, DARK)).join('') +
    pen.bar([606, 432], [942, 196], 15, DARK) +
    pen.bar([1274, 432], [938, 196], 15, DARK) +
    pen.stroke('596,424,4 700,350,16 840,246,18 940,180,14 1040,246,14 1180,346,16 1284,424,4', PAPER) +
    pen.poly('600,812 850,812 850,826 600,828', DARK) +
    pen.poly('1030,812 1280,812 1280,828 1030,826', DARK)
  )
}

function yard(pen: Pen) {
  const steps = Array.from({ length: 9 }, (_, n) => {
    const near = n / 8
    return pen.disc(1010 + near * 90 + (n % 2 ? 24 : -24) * (0.5 + near), 836 + near * 160, 11 + near * 15, SHADE, 5 + near * 6) // prettier-ignore
  })
  return (
    pen.poly('856,822 1026,822 1180,1010 640,1010', tone(0, 0, 0.45)) +
    pen.poly('872,822 1012,822 1110,1010 720,1010', PAPER) +
    pen.poly('898,820 956,820 968,900 960,960 930,1010 810,1010 856,930 890,890', tone(0, 0.5, 0.1)) +
    steps.join('') +
    pen.poly('480,862 488,726 590,726 598,862', DARK) +
    pen.bar([596, 740], [600, 850], 6, LIT) +
    pen.soft('474,728 490,700 540,690 590,702 604,728', PAPER) +
    pen.bar([486, 776], [594, 776], 5, tone(0, 0.6, 0)) +
    pen.poly('1150,900 1180,842 1390,846 1370,910 1230,926', DARK) +
    pen.soft('1174,846 1210,820 1290,808 1370,824 1396,848 1280,854', PAPER) +
    pen.bar([1370, 880], [1490, 836], 12, DARK) +
    pen.bar([1250, 916], [1236, 966], 12, DARK) +
    pen.disc(1150, 936, 36, DARK) +
    pen.disc(1150, 936, 22, tone(0, 0.25, 0.2)) +
    pen.stroke('1150,898,2 1166,868,6 1182,844,2', LIT) +
    pen.soft('-40,1020 -20,900 120,880 300,920 460,980 540,1030', tone(0, 0.75, 0)) +
    pen.stroke('-20,898,4 120,880,12 300,920,8 460,980,3', PAPER) +
    pen.bar([196, 1010], [226, 800], 13, DARK) +
    pen.bar([190, 800], [264, 806], 13, DARK) +
    pen.bar([190, 793], [262, 799], 6, PAPER) +
    pen.poly('150,900 176,894 250,904 244,990 200,1010 160,990', DARK) +
    pen.stroke('246,910,2 244,950,6 238,986,2', LIT) +
    pen.soft('60,1040 110,970 200,956 300,984 350,1040', PAPER)
  )
}

function flakes(pen: Pen) {
  return Array.from({ length: 120 }, () => {
    const [x, y] = [pen.random.between(0, 1500), pen.random.between(0, 900)]
    const size = pen.random.between(2.5, 7)
    return x > 600 && x < 1280 && y > 220 ? '' : pen.disc(x, y, size, PAPER, size * 1.15)
  }).join('')
}
