import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { onlooker, rain } from '@/db/seed/art/shapes'

const FLOODLIGHT: Point = [1180, 110]

/** Saturday evening at the Ropewalk ground: one floodlight works, and the keeper is late. */
export const goalMud: Scene = {
  inks: [INKS.key, INKS.royal, INKS.lamp],
  draw: (pen) => [sky(pen), stand(pen), pylon(pen), pitch(pen), goal(pen), players(pen), rail(pen), rain(pen, 170, 98)],
}

function sky(pen: Pen) {
  const night = pen.fade([0, 0], [0, 520], [0, tone(0.65, 1, 0)], [1, tone(0, 0.5, 0.1)])
  const halo = pen.glow(FLOODLIGHT, 520, [0, tone(0, 0, 0.3)], [0.4, tone(0.5, 0.55, 0.9)], [1, tone(1, 1, 1)])
  return pen.rect(-10, -10, 1520, 700, night) + pen.carve(pen.disc(...FLOODLIGHT, 520, halo))
}

function stand(pen: Pen) {
  const heads = Array.from({ length: 60 }, () => {
    const [x, row] = [pen.random.between(60, 960), Math.floor(pen.random.next() * 3)]
    const y = 436 + row * 36
    return pen.disc(x, y, 9, tone(0.2, 0.5, 0.5), 11) + pen.disc(x - 2, y + 1, 9, DARK, 11) + pen.soft([[x - 20, y + 34], [x - 14, y + 12], [x + 12, y + 12], [x + 18, y + 34]], DARK) // prettier-ignore
  }).join('')
  return (
    pen.poly(
      '-10,540 60,480 120,500 200,450 260,500 1020,520 1180,500 1260,470 1330,510 1510,480 1510,580 -10,580',
      tone(0.45, 0.85, 0),
    ) +
    pen.rect(40, 410, 940, 130, tone(0.3, 0.8, 0.3)) +
    heads +
    pen.poly('10,352 60,300 970,326 1020,372 1010,388 20,372', DARK) +
    pen.stroke('14,372,3 500,382,7 1012,388,4', tone(0, 0.1, 0.7)) +
    [60, 290, 520, 750, 970].map((x) => pen.bar([x, 372], [x, 560], 9, DARK)).join('') +
    pen.rect(-10, 536, 1520, 34, tone(0.35, 0.8, 0.35)) +
    Array.from({ length: 24 }, (_, n) => pen.bar([n * 66, 536], [n * 66, 570], 4, DARK)).join('')
  )
}

function pylon(pen: Pen) {
  const [x, y] = FLOODLIGHT
  const lamps = [-60, -20, 20, 60].flatMap((dx) =>
    [-22, 22].map((dy) => pen.disc(x + dx, y + dy, 17, DARK) + pen.disc(x + dx, y + dy, 14, PAPER)),
  )
  return (
    pen.bar([x - 44, 570], [x - 12, 130], 9, DARK) +
    pen.bar([x + 44, 570], [x + 12, 130], 9, DARK) +
    [500, 420, 340, 260, 190]
      .map((level, n) => pen.bar([x - 36 + n * 5, level + 40], [x + 32 - n * 5, level - 30], 5, DARK))
      .join('') +
    pen.rect(x - 92, y - 48, 184, 96, DARK) +
    lamps.join('')
  )
}

function pitch(pen: Pen) {
  const mud = pen.glow(
    [1000, 640],
    900,
    [0, tone(0, 0.12, 0.6)],
    [0.4, tone(0.05, 0.5, 0.4)],
    [1, tone(0.7, 0.95, 0.1)],
  )
  const puddle = (x: number, y: number, size: number) =>
    pen.soft([[x - size, y], [x - size * 0.4, y - size * 0.14], [x + size * 0.6, y - size * 0.12], [x + size, y + 4], [x + size * 0.3, y + size * 0.14], [x - size * 0.6, y + size * 0.1]], tone(0, 0.1, 0.25)) // prettier-ignore
  return (
    pen.rect(-10, 566, 1520, 450, mud) +
    pen.over(pen.gouges([0, 590, 1500, 400], { count: 260, angle: 2, length: 80, width: 6, fill: tone(0.9, 0.3, 0) })) +
    puddle(760, 700, 120) +
    puddle(1080, 860, 190) +
    puddle(260, 780, 130) +
    pen.stroke('-10,640,5 700,636,7 1510,640,4', PAPER) +
    pen.stroke('180,960,9 120,820,7 96,640,4', PAPER)
  )
}

function goal(pen: Pen) {
  const net: string[] = []
  for (let n = 0; n <= 16; n++)
    net.push(pen.bar([150 + n * 30, 396 - n * 1.6], [70 + n * 32, 800 + n * 4], 2, tone(0, 0.15, 0.25)))
  for (let n = 0; n <= 10; n++)
    net.push(pen.bar([150 - n * 8, 396 + n * 40], [636 - n * 6, 372 + n * 48], 2, tone(0, 0.15, 0.25)))
  return net.join('') + pen.bar([150, 400], [150, 830], 13, PAPER) + pen.bar([640, 366], [640, 880], 16, PAPER) + pen.bar([144, 400], [646, 366], 15, PAPER) + pen.bar([632, 376], [632, 880], 4, tone(0.2, 0.6, 0.2)) // prettier-ignore
}

function players(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.35), from: FLOODLIGHT }
  const shadow = (x: number, y: number, reach: number) => pen.over(pen.soft([[x + 16, y - 4], [x - reach, y + reach * 0.3], [x - reach * 0.9, y + reach * 0.42], [x + 24, y + 12]], tone(0.6, 0.7, 0))) // prettier-ignore
  return (
    shadow(860, 690, 120) +
    person(pen, { x: 860, y: 690, height: 210, pose: 'run', facing: -1, dress: 'jacket', fill: DARK, rim }) +
    shadow(1290, 740, 130) +
    person(pen, { x: 1290, y: 740, height: 250, pose: 'walk', facing: -1, dress: 'jacket', fill: DARK, rim }) +
    shadow(1060, 866, 230) +
    person(pen, {
      x: 1060,
      y: 866,
      height: 400,
      pose: 'kick',
      facing: -1,
      dress: 'jacket',
      fill: DARK,
      rim,
      girth: 1.1,
    }) +
    pen.gouges([1040, 600, 50, 110], { count: 8, angle: 82, length: 70, width: 9, fill: tone(0, 0.2, 0.9) }) +
    person(pen, {
      x: 470,
      y: 880,
      height: 400,
      pose: 'dive',
      facing: -1,
      dress: 'jacket',
      hat: 'cap',
      fill: DARK,
      rim,
      girth: 1.1,
    }) +
    ball(pen, 470, 470) +
    mudSpray(pen, 900, 830)
  )
}

function ball(pen: Pen, x: number, y: number) {
  return (
    pen.stroke([[x + 30, y + 4, 30], [x + 150, y + 60, 16], [x + 330, y + 180, 1]], tone(0, 0.15, 0.4)) + // prettier-ignore
    pen.disc(x, y, 34, DARK) +
    pen.disc(x + 2, y - 1, 29, PAPER) +
    pen.poly([[x - 6, y - 12], [x + 10, y - 8], [x + 8, y + 8], [x - 9, y + 7]], DARK) + // prettier-ignore
    pen.poly([[x + 18, y - 22], [x + 26, y - 10], [x + 14, y - 14]], DARK) + // prettier-ignore
    pen.poly([[x - 26, y + 10], [x - 14, y + 24], [x - 22, y + 20]], DARK) // prettier-ignore
  )
}

function mudSpray(pen: Pen, x: number, y: number) {
  return Array.from({ length: 34 }, () => {
    const turn = pen.random.between(2.4, 4.2)
    const reach = pen.random.between(20, 150)
    return pen.disc(x + Math.cos(turn) * reach, y + Math.sin(turn) * reach * 0.7, pen.random.between(2, 8), DARK)
  }).join('')
}

function rail(pen: Pen) {
  const heads = [700, 930, 1210, 1340, 1460].map((x, n) => onlooker(pen, [x - 0 + 7, 888 + (n % 2) * 16 - 5], 118, tone(0, 0, 0.5)) + onlooker(pen, [x, 888 + (n % 2) * 16], 118, DARK)).join('') // prettier-ignore
  return (
    heads +
    pen.bar([-10, 966], [1510, 962], 20, DARK) +
    pen.stroke('-10,958,3 900,954,6 1510,954,3', tone(0, 0, 0.6)) +
    [120, 620, 1240].map((x) => pen.bar([x, 960], [x, 1010], 18, DARK)).join('')
  )
}
