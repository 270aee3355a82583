import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { rain, sash } from '@/db/seed/art/shapes'

const LAMP: Point = [560, 300]

/** A street of terraces that falls to the water, in rain, by one lamp; a tenant reads on her step. */
export const terracesRain: Scene = {
  inks: [INKS.key, INKS.petrol, INKS.lamp],
  draw: (pen) => [
    sky(pen),
    harbour(pen),
    farRow(pen),
    nearRow(pen),
    street(pen),
    lamp(pen),
    people(pen),
    rain(pen, 260, 104),
  ],
}

function sky(pen: Pen) {
  return pen.rect(-10, -10, 1520, 1020, pen.fade([0, 0], [0, 560], [0, tone(0.5, 0.85, 0)], [1, tone(0, 0.32, 0.12)]))
}

function harbour(pen: Pen) {
  return (
    pen.rect(500, 470, 420, 120, tone(0, 0.5, 0.05)) +
    pen.soft('480,470 560,440 660,452 760,432 900,462 940,480 940,500 480,500', tone(0, 0.62, 0)) +
    [620, 700, 780].map((x) => pen.bar([x, 520], [x + 2, 400], 4, tone(0.8, 0.8, 0)) + pen.poly([[x - 30, 520], [x + 34, 520], [x + 24, 540], [x - 22, 540]], tone(0.8, 0.9, 0))).join('') // prettier-ignore
  )
}

/** Houses on the right, each a step lower and smaller down the hill. */
function farRow(pen: Pen) {
  return [0, 1, 2, 3, 4]
    .map((n) => {
      const near = 1 - n / 6.4
      const x = 1510 - [0, 250, 440, 578, 676][n]!
      const width = [260, 200, 150, 108, 80][n]!
      const [top, base] = [150 + n * 66, 880 - n * 82]
      const wall = n % 2 === 0 ? tone(0.28, 0.72, 0.12) : tone(0.12, 0.55, 0.25)
      const left = x - width
      const glass = n === 1 ? tone(0.5, 0.9, 0.3) : tone(0.85, 0.95, 0)
      return (
        pen.poly([[left, top + 40], [x, top], [x + 20, base + 40], [left, base]], wall) + // prettier-ignore
        pen.poly(
          [
            [left - 12, top + 46],
            [left + 20, top - 34],
            [x + 20, top - 84],
            [x + 20, top + 6],
          ],
          tone(0.9, 0.9, 0),
        ) + // prettier-ignore
        pen.rect(left + width * 0.35, top - 120 * near, 46 * near, 84 * near, tone(0.85, 0.9, 0)) +
        pen.rect(left + width * 0.38, top - 134 * near, 12 * near, 18 * near, DARK) +
        pen.rect(left + width * 0.5, top - 134 * near, 12 * near, 18 * near, DARK) +
        pen.rect(left, top + 40, 7, base - top - 40, tone(0, 0.15, 0.6)) +
        sash(pen, [left + width * 0.22, top + 130 * near, width * 0.28, 120 * near], glass, DARK) +
        sash(pen, [left + width * 0.62, top + 122 * near, width * 0.26, 120 * near], tone(0.85, 0.95, 0), DARK) +
        sash(pen, [left + width * 0.2, top + 340 * near, width * 0.3, 140 * near], tone(0.8, 0.95, 0), DARK) +
        pen.rect(left + width * 0.64, top + 330 * near, width * 0.26, base - top - 318 * near, DARK)
      )
    })
    .reverse()
    .join('')
}

/** The end house on the left, close, with the open door in the lamplight. */
function nearRow(pen: Pen) {
  const brick = pen.glow(
    [560, 420],
    560,
    [0, tone(0, 0.18, 0.6)],
    [0.5, tone(0.15, 0.55, 0.4)],
    [1, tone(0.7, 0.9, 0.1)],
  )
  const courses = Array.from({ length: 24 }, (_, n) => pen.gouges([-10, 120 + n * 34, 470, 2], { count: 7, angle: 2, length: 90, width: 3, fill: tone(0.9, 0.6, 0) })).join('') // prettier-ignore
  return (
    pen.poly('-10,40 470,140 470,800 -10,900', brick) +
    pen.over(courses) +
    pen.poly('-10,-10 120,-10 496,128 496,160 -10,54', DARK) +
    pen.stroke('-10,58,3 240,108,6 494,162,3', tone(0, 0, 0.5)) +
    pen.bar([476, 150], [476, 800], 12, DARK) +
    sash(pen, [40, 210, 120, 190], tone(0.85, 0.95, 0), DARK) +
    sash(pen, [250, 246, 104, 164], tone(0.85, 0.95, 0), DARK) +
    sash(pen, [30, 520, 136, 210], tone(0.3, 0.7, 0.5), DARK) +
    pen.rect(14, 742, 168, 18, tone(0.2, 0.4, 0.3)) +
    pen.poly('254,506 392,516 392,822 254,846', DARK) +
    pen.poly('268,524 380,532 380,820 268,836', tone(0, 0.06, 0.8)) +
    pen.bar([324, 540], [324, 826], 4, DARK) +
    pen.bar([268, 660], [380, 664], 4, DARK) +
    pen.rect(300, 480, 46, 18, DARK) +
    pen.poly('236,846 420,820 440,850 244,878', tone(0, 0.2, 0.5))
  )
}

function street(pen: Pen) {
  const wet = pen.glow([600, 860], 640, [0, tone(0, 0.1, 0.6)], [0.4, tone(0.05, 0.5, 0.35)], [1, tone(0.65, 0.95, 0)])
  const road = '-10,900 236,868 470,806 640,590 720,560 800,566 880,606 1250,870 1510,930 1510,1010 -10,1010'
  const kerb = pen.stroke('1250,872,10 1060,742,8 880,610,5', tone(0, 0.15, 0.4))
  return (
    pen.poly(road, wet) +
    kerb +
    pen.within(
      road,
      pen.over(
        pen.gouges([0, 600, 1500, 400], { count: 170, angle: 0, length: 84, width: 5, fill: tone(0.85, 0.5, 0) }),
      ),
      pen.gouges([470, 700, 260, 300], { count: 46, angle: 0, length: 110, width: 7, fill: PAPER }),
    )
  )
}

function lamp(pen: Pen) {
  const light = pen.glow(LAMP, 300, [0, tone(0, 0, 1)], [0.3, tone(0, 0.35, 1)], [1, tone(1, 1, 1)])
  return (
    pen.carve(pen.disc(...LAMP, 300, light)) +
    pen.stroke('560,800,26 560,760,14 558,540,11 560,356,10', DARK) +
    pen.bar([520, 420], [602, 420], 7, DARK) +
    pen.poly('530,344 540,262 580,262 592,344', PAPER) +
    pen.poly('540,330 546,276 574,276 580,330', tone(0, 0, 0.9)) +
    pen.poly('522,264 560,226 600,264', DARK) +
    pen.bar([528, 348], [594, 348], 9, DARK) +
    pen.bar([560, 262], [560, 344], 3, DARK)
  )
}

function people(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.35), from: LAMP }
  return [
    person(pen, {
      x: 330,
      y: 852,
      height: 262,
      pose: 'hold',
      facing: 1,
      dress: 'skirt',
      hat: 'bun',
      load: 'paper',
      fill: DARK,
      rim,
    }),
    person(pen, {
      x: 860,
      y: 930,
      height: 300,
      pose: 'walk',
      facing: -1,
      dress: 'coat',
      hat: 'none',
      load: 'umbrella',
      fill: DARK,
      rim,
    }),
    person(pen, {
      x: 720,
      y: 690,
      height: 130,
      pose: 'walk',
      facing: 1,
      dress: 'coat',
      hat: 'cap',
      load: 'umbrella',
      fill: DARK,
    }),
    person(pen, {
      x: 1120,
      y: 880,
      height: 210,
      pose: 'walk',
      facing: -1,
      dress: 'jacket',
      hat: 'beanie',
      load: 'bag',
      fill: DARK,
      rim,
    }),
  ].join('')
}
