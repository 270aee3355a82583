import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { glitter, gulls, ripples } from '@/db/seed/art/shapes'

const SUN: Point = [1240, 260]

/** The island ferry draws away from the pier in the morning; those who stay wave. */
export const ferryLeaving: Scene = {
  inks: [INKS.key, INKS.strait, INKS.amber],
  draw: (pen) => [sky(pen), islands(pen), sea(pen), ferry(pen), wake(pen), pier(pen)],
}

function sky(pen: Pen) {
  const morning = pen.fade(
    [200, 0],
    [1240, 420],
    [0, tone(0.08, 0.66, 0)],
    [0.6, tone(0, 0.22, 0.1)],
    [1, tone(0, 0, 0.5)],
  )
  const clouds = [
    '60,120 210,84 330,110 470,92 560,130 420,160 240,152 120,166',
    '640,210 780,180 900,200 1010,186 1060,214 900,238 760,228',
  ]
    .map((cloud) => pen.soft(cloud, tone(0, 0.08, 0.1)))
    .join('')
  const rays = Array.from({ length: 13 }, (_, n) => {
    const turn = Math.PI * (0.52 + n * 0.075)
    const reach = (r: number): Point => [SUN[0] + Math.cos(turn) * r, SUN[1] + Math.sin(turn) * r * (n % 2 ? 1 : 0.9)]
    return pen.stroke(
      [
        [...reach(110), 2],
        [...reach(190), 8],
        [...reach(330), 1],
      ],
      tone(0, 0, 0.15),
    )
  }).join('')
  return pen.rect(-10, -10, 1520, 560, morning) + clouds + rays + pen.disc(...SUN, 78, PAPER)
}

function islands(pen: Pen) {
  const far = pen.fade([0, 400], [0, 520], [0, tone(0, 0.55, 0.2)], [1, tone(0, 0.32, 0.25)])
  return (
    pen.soft('-40,520 60,452 150,430 260,404 360,440 470,470 580,512 580,540 -40,540', far) +
    pen.soft('930,522 1010,490 1090,470 1190,480 1280,462 1400,486 1540,470 1540,540 930,540', tone(0, 0.5, 0.35)) +
    pen.poly('1084,474 1090,408 1106,408 1112,474', PAPER) +
    pen.poly('1100,474 1100,408 1106,408 1112,474', tone(0.1, 0.6, 0.2)) +
    pen.poly('1086,408 1098,388 1110,408', DARK) +
    pen.over(pen.gouges([20, 440, 480, 80], { count: 40, angle: 14, length: 60, width: 4, fill: tone(0.5, 0.4, 0) }))
  )
}

function sea(pen: Pen) {
  const water = pen.fade(
    [0, 510],
    [0, 1000],
    [0, tone(0, 0.4, 0.12)],
    [0.5, tone(0.1, 0.8, 0.1)],
    [1, tone(0.55, 1, 0)],
  )
  return (
    pen.rect(-10, 512, 1520, 500, water) +
    pen.carve(ripples(pen, 530, 960, 90, tone(0.5, 0.45, 1))) +
    pen.over(ripples(pen, 560, 960, 70, tone(0.9, 0.3, 0))) +
    glitter(pen, [1236, 520], 800, 150, PAPER)
  )
}

function ferry(pen: Pen) {
  const side = pen.fade([380, 0], [1010, 0], [0, tone(0.2, 0.5, 0.1)], [0.7, tone(0, 0.12, 0.15)], [1, PAPER])
  const ports = Array.from({ length: 13 }, (_, n) => pen.rect(470 + n * 36, 498, 20, 22, tone(0.75, 0.9, 0.1))).join('')
  const rail = Array.from({ length: 22 }, (_, n) => pen.bar([424 + n * 24, 462], [424 + n * 24, 434], 2.6, DARK)).join(
    '',
  )
  const smoke = pen.fade([560, 300], [120, 200], [0, tone(0.75, 0.7, 0)], [1, tone(0, 0.35, 0.15)])
  const aboard = [452, 500, 536, 610, 660, 905, 942]
    .map((x, n) =>
      person(pen, {
        x,
        y: 464,
        height: 56,
        pose: n % 2 ? 'raise' : 'stand',
        facing: -1,
        dress: 'coat',
        hat: n % 3 ? 'cap' : 'none',
        fill: DARK,
      }),
    ) // prettier-ignore
    .join('')
  return (
    pen.soft(
      '600,290 560,262 520,276 470,236 400,250 340,206 240,216 150,176 60,190 160,214 250,250 350,250 420,290 500,292 560,316 620,312',
      smoke,
    ) +
    pen.poly('560,440 566,290 660,290 670,440', tone(0.2, 0.5, 0.9)) +
    pen.poly('560,330 566,290 660,290 664,330', DARK) +
    pen.poly('648,332 660,332 668,440 650,440', tone(0, 0, 0.6)) +
    pen.poly('690,440 700,366 846,366 880,440', side) +
    Array.from({ length: 5 }, (_, n) => pen.rect(712 + n * 30, 384, 20, 24, tone(0.8, 0.9, 0))).join('') +
    pen.bar([760, 366], [764, 250], 5, DARK) +
    pen.bar([764, 256], [960, 440], 2, DARK) +
    pen.bar([764, 256], [430, 440], 2, DARK) +
    pen.poly('768,256 820,264 800,276 822,290 768,284', tone(0.1, 0.3, 1)) +
    aboard +
    rail +
    pen.bar([418, 434], [950, 434], 4, DARK) +
    pen.poly('396,464 962,464 990,540 400,540', side) +
    ports +
    pen.poly(
      '372,536 1052,524 1018,612 970,640 410,640 384,600',
      pen.fade([380, 0], [1040, 0], [0, DARK], [0.7, tone(0.65, 0.9, 0.3)], [1, tone(0.1, 0.5, 0.6)]),
    ) +
    pen.stroke('378,560,4 700,556,8 1036,550,5', tone(0, 0.1, 0.7)) +
    pen.over(pen.gouges([400, 580, 560, 50], { count: 40, angle: 0, length: 90, width: 4, fill: tone(1, 0.5, 0) }))
  )
}

function wake(pen: Pen) {
  const foam = [
    '960,640,4 1010,622,20 1052,612,26 1090,640,4',
    '386,628,8 330,650,26 240,660,12 120,690,3',
    '410,644,6 520,660,20 760,664,16 970,648,8',
    '380,660,3 300,692,18 150,730,20 -20,780,8',
    '400,670,3 420,704,16 330,760,20 200,830,16 80,900,4',
  ]
  return (
    foam.map((line) => pen.stroke(line, PAPER)).join('') +
    pen.gouges([60, 660, 400, 150], { count: 30, angle: -16, length: 70, width: 6, fill: PAPER })
  )
}

function pier(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.6), from: SUN }
  const deck = pen.fade([0, 850], [0, 1000], [0, tone(0.4, 0.8, 0.45)], [1, tone(0.9, 1, 0.2)])
  const piles = [120, 420, 720, 1020, 1320].map((x) => pen.rect(x, 796, 34, 90, DARK) + pen.rect(x + 26, 800, 7, 80, tone(0, 0.1, 0.6)) + pen.poly([[x - 4, 800], [x + 17, 778], [x + 38, 800]], DARK)).join('') // prettier-ignore
  const crowd = [
    person(pen, { x: 250, y: 936, height: 300, pose: 'raise', facing: 1, hat: 'brim', fill: DARK, rim }),
    person(pen, { x: 330, y: 938, height: 190, pose: 'raise', facing: 1, hat: 'beanie', fill: DARK, rim }),
    person(pen, {
      x: 540,
      y: 946,
      height: 292,
      pose: 'raise',
      facing: 1,
      hat: 'scarf',
      dress: 'skirt',
      fill: DARK,
      rim,
    }),
    person(pen, {
      x: 640,
      y: 950,
      height: 310,
      pose: 'stand',
      facing: 1,
      hat: 'cap',
      load: 'bag',
      fill: DARK,
      rim,
      girth: 1.15,
    }),
    person(pen, {
      x: 1130,
      y: 944,
      height: 298,
      pose: 'haul',
      facing: -1,
      hat: 'beanie',
      dress: 'jacket',
      fill: DARK,
      rim,
    }),
  ]
  return (
    piles +
    pen.poly('-10,872 1510,858 1510,1010 -10,1010', deck) +
    pen.stroke('-10,874,6 740,866,10 1510,860,5', tone(0, 0.05, 0.5)) +
    Array.from({ length: 16 }, (_, n) => pen.bar([n * 112 - 90, 1010], [110 + n * 88, 868], 3.4, DARK)).join('') +
    pen.stroke('980,800,5 1010,786,6 1060,762,7 1090,766,7 1210,860,8 1290,930,9', DARK) +
    crowd.join('') +
    pen.poly('390,956 394,892 476,888 480,954', tone(0.85, 0.8, 0.6)) +
    pen.stroke('420,890,4 434,874,5 450,888,4', DARK) +
    gulls(pen, [840, 120, 360, 300], 5, DARK) +
    gulls(pen, [180, 560, 300, 120], 4, PAPER)
  )
}
