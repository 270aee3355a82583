import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { CUT_KEY, DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { glitter, gulls, lattice, ripples } from '@/db/seed/art/shapes'

const SUN: Point = [452, 560]

/** The container quay at dusk: a ship under the cranes, a mooring gang against the low sun. */
export const cranesDusk: Scene = {
  inks: [INKS.key, INKS.petrol, INKS.coral],
  draw: (pen) => [sky(pen), distance(pen), water(pen), ship(pen), cranes(pen), quay(pen)],
}

function sky(pen: Pen) {
  const dusk = pen.fade(
    [0, 0],
    [0, 610],
    [0, tone(0.4, 0.9, 0.05)],
    [0.4, tone(0, 0.4, 0.35)],
    [0.75, tone(0, 0.08, 0.75)],
    [1, tone(0, 0, 0.9)],
  )
  const halo = pen.glow(SUN, 330, [0, PAPER], [0.3, tone(0, 0.2, 0.55)], [1, tone(1, 1, 1)])
  const clouds = [
    '-20,250,6 300,236,26 640,262,4',
    '520,150,4 900,128,34 1320,160,5',
    '700,330,3 1080,318,18 1520,338,5',
    '-20,372,3 180,364,14 380,378,2',
  ]
    .map((line) => pen.stroke(line, tone(0.2, 0.75, 0.35)))
    .join('')
  return (
    pen.rect(-10, -10, 1520, 700, dusk) +
    pen.carve(pen.disc(...SUN, 330, halo)) +
    clouds +
    pen.disc(...SUN, 62, PAPER) +
    gulls(pen, [180, 300, 420, 150], 6, tone(1, 0.8, 0.2))
  )
}

function distance(pen: Pen) {
  const far = pen.soft('-40,618 90,588 210,600 340,584 470,606 620,596 700,618 700,640 -40,640', tone(0, 0.5, 0.5))
  const spire = pen.poly('196,604 200,540 208,506 216,540 220,604', tone(0, 0.5, 0.5))
  return far + spire
}

function water(pen: Pen) {
  const sea = pen.fade([0, 620], [0, 900], [0, tone(0, 0.2, 0.75)], [1, tone(0.3, 0.9, 0.25)])
  return (
    pen.rect(-10, 618, 1520, 400, sea) +
    pen.over(ripples(pen, 640, 860, 70, tone(0.8, 0.5, 0))) +
    glitter(pen, [SUN[0], 626], 850, 90, PAPER)
  )
}

function ship(pen: Pen) {
  const hull = pen.fade([560, 0], [1500, 0], [0, tone(0.1, 0.5, 0.75)], [0.25, tone(0.65, 0.85, 0.4)], [1, DARK])
  const boxes: string[] = []
  const fills = [tone(0.15, 0.6, 0.85), tone(0, 0.25, 0.8), tone(0.5, 0.9, 0.1), tone(0, 0.75, 0.2)] as const
  for (let row = 0; row < 4; row++) {
    for (let column = 0; column < 11 - row; column++) {
      if (row === 3 && column > 3 && column < 6) continue
      const x = 690 + row * 14 + column * 64
      boxes.push(
        pen.rect(x, 560 - row * 34, 60, 31, pen.random.pick(fills)) +
          pen.rect(x, 560 - row * 34, 6, 31, tone(0, 0, 0.4)),
      )
    }
  }
  return (
    boxes.join('') +
    pen.poly('1400,330 1496,330 1510,592 1392,592', tone(0.3, 0.7, 0.3)) +
    pen.rect(1408, 352, 90, 16, tone(0, 0, 0.3)) +
    pen.poly('548,584 640,592 1510,592 1510,730 690,730 620,712 578,650', hull) +
    pen.stroke('566,632,3 720,650,7 1510,652,7', tone(0, 0, 0.35)) +
    pen.over(pen.gouges([640, 660, 860, 60], { count: 60, angle: 0, length: 110, width: 4, fill: tone(0.8, 0.4, 0) }))
  )
}

function cranes(pen: Pen) {
  return [[900, 1], [1240, 1.16], [640, 0.82]].map(([x = 0, s = 1]) => crane(pen, x, s)).join('') // prettier-ignore
}

function crane(pen: Pen, x: number, s: number) {
  const at = (dx: number, dy: number): Point => [x + dx * s, 800 + dy * s]
  const post = (from: Point, to: Point, width: number) => pen.bar(from, to, width * s, DARK)
  return (
    post(at(-70, 10), at(-52, -420), 17) +
    post(at(70, 10), at(52, -420), 17) +
    post(at(-62, -170), at(62, -170), 13) +
    post(at(-66, -90), at(58, -300), 8) +
    post(at(66, -90), at(-58, -300), 8) +
    post(at(-52, -420), at(0, -640), 12) +
    post(at(52, -420), at(0, -640), 12) +
    lattice(pen, at(-330, -420), at(230, -420), 30 * s, DARK) +
    post(at(0, -636), at(-300, -416), 4) +
    post(at(0, -636), at(-160, -416), 4) +
    post(at(0, -636), at(210, -416), 4) +
    pen.poly([at(120, -390), at(210, -390), at(210, -330), at(120, -330)], DARK) +
    post(at(-210, -392), at(-216, -270), 3) +
    post(at(-180, -392), at(-176, -270), 3) +
    pen.poly([at(-240, -272), at(-150, -272), at(-150, -228), at(-240, -228)], tone(0.15, 0.5, 0.9)) +
    pen.poly([at(-110, -386), at(-74, -386), at(-80, -346), at(-108, -346)], DARK) +
    pen.carve(pen.bar(at(-75, 0), at(-58, -415), 3 * s, CUT_KEY))
  )
}

function quay(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.45), from: SUN }
  const stone = pen.fade([300, 0], [1500, 0], [0, tone(0.3, 0.8, 0.4)], [1, tone(0.9, 1, 0.2)])
  const gang = [
    person(pen, {
      x: 250,
      y: 886,
      height: 268,
      pose: 'haul',
      facing: 1,
      dress: 'jacket',
      hat: 'beanie',
      fill: DARK,
      rim,
    }),
    person(pen, {
      x: 140,
      y: 904,
      height: 276,
      pose: 'haul',
      facing: 1,
      dress: 'jacket',
      hat: 'cap',
      fill: DARK,
      rim,
      girth: 1.15,
    }),
    person(pen, {
      x: 1010,
      y: 880,
      height: 232,
      pose: 'point',
      facing: -1,
      dress: 'coat',
      hat: 'cap',
      fill: DARK,
      rim,
    }),
    person(pen, {
      x: 1076,
      y: 884,
      height: 224,
      pose: 'stand',
      facing: -1,
      dress: 'coat',
      hat: 'none',
      load: 'paper',
      fill: DARK,
      rim,
    }),
  ]
  return (
    pen.poly('-10,830 1510,800 1510,1010 -10,1010', stone) +
    pen.stroke('-10,832,5 700,816,8 1510,802,4', tone(0, 0, 0.4)) +
    pen.over(pen.gouges([0, 850, 1500, 150], { count: 90, angle: -1, length: 130, width: 5, fill: tone(1, 0.6, 0) })) +
    pen.stroke('604,712,3 520,742,4 420,722,5 310,716,6 180,740,6 60,800,7 -20,880,8', tone(1, 0.8, 0.2)) +
    pen.soft('470,850 468,800 452,784 480,770 530,770 556,784 540,800 540,850', DARK) +
    pen.stroke('466,786,3 470,820,4 470,848,3', tone(0, 0, 0.4)) +
    gang.join('') +
    pen.soft('330,950 350,918 410,908 468,918 484,948 430,968 372,968', tone(0.9, 0.9, 0.2)) +
    pen.stroke('352,940,3 410,926,5 462,940,3', tone(0, 0.2, 0.5)) +
    pen.stroke('366,952,3 414,944,4 456,954,3', tone(0, 0.2, 0.5))
  )
}
