import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { glitter, rain, ripples, sash } from '@/db/seed/art/shapes'

const LIGHT: Point = [960, 520]

/** High water in a lane: light from one open door, sandbags, and a chair being carried out. */
export const floodDoor: Scene = {
  inks: [INKS.key, INKS.strait, INKS.amber],
  draw: (pen) => [lane(pen), house(pen), doorway(pen), water(pen), people(pen), rain(pen, 150, 100)],
}

function lane(pen: Pen) {
  const row = [0, 1, 2, 3]
    .map((n) => {
      const x = -20 + n * 112
      const top = 170 + n * 46
      return (
        pen.poly([[x, top], [x + 56, top - 60], [x + 112, top + 14], [x + 112, 720], [x, 760]], n % 2 ? tone(0.55, 0.9, 0) : tone(0.75, 0.95, 0)) + // prettier-ignore
        pen.rect(x + 34, top + 90, 40, 66, n === 2 ? tone(0.1, 0.3, 0.6) : DARK) +
        pen.rect(x + 34, top + 260, 40, 70, DARK)
      )
    })
    .join('')
  return (
    pen.rect(-10, -10, 1520, 1020, pen.fade([0, 0], [0, 640], [0, tone(0.35, 0.85, 0)], [1, tone(0, 0.3, 0.05)])) +
    pen.poly('430,640 430,420 470,420 470,380 500,380 500,440 560,420 560,640', tone(0.1, 0.55, 0)) +
    row
  )
}

function house(pen: Pen) {
  const wall = pen.glow(
    LIGHT,
    720,
    [0, tone(0, 0.1, 0.7)],
    [0.35, tone(0, 0.45, 0.4)],
    [0.8, tone(0.45, 0.85, 0.15)],
    [1, tone(0.7, 0.95, 0)],
  )
  const courses = Array.from({ length: 26 }, (_, n) => pen.gouges([570, 60 + n * 30, 930, 2], { count: 12, angle: 0, length: 70, width: 3, fill: tone(0.9, 0.5, 0) })).join('') // prettier-ignore
  return (
    pen.rect(560, -10, 960, 800, wall) +
    pen.over(courses) +
    pen.rect(546, -10, 22, 800, DARK) +
    [600, 1190]
      .map(
        (x) =>
          sash(pen, [x, 70, 150, 200], tone(0.75, 0.95, 0), DARK) +
          pen.rect(x - 20, 288, 190, 16, tone(0.1, 0.35, 0.3)),
      )
      .join('') +
    sash(pen, [1230, 420, 180, 240], tone(0.1, 0.35, 0.75), DARK) +
    pen.poly('1230,420 1300,420 1270,560 1230,640', tone(0.3, 0.7, 0.4)) +
    sash(pen, [600, 420, 150, 240], tone(0.7, 0.95, 0.1), DARK) +
    pen.bar([540, 60], [540, 760], 14, DARK) +
    pen.over(pen.rect(560, 660, 950, 60, tone(0.5, 0.3, 0)))
  )
}

function doorway(pen: Pen) {
  const inside = pen.glow([980, 440], 330, [0, PAPER], [0.5, tone(0, 0, 0.5)], [1, tone(0, 0.2, 1)])
  return (
    pen.rect(836, 292, 248, 480, DARK) +
    pen.rect(852, 306, 216, 470, inside) +
    pen.rect(852, 306, 216, 60, tone(0, 0.15, 0.8)) +
    pen.bar([852, 368], [1068, 368], 9, DARK) +
    pen.bar([960, 306], [960, 366], 5, DARK) +
    pen.bar([980, 366], [980, 410], 3, DARK) +
    pen.poly('946,440 962,408 998,408 1014,440', DARK) +
    Array.from({ length: 7 }, (_, n) =>
      pen.poly(
        [
          [1000 + n * 10, 700 - n * 40],
          [1068, 700 - n * 40],
          [1068, 712 - n * 40],
          [1000 + n * 10, 712 - n * 40],
        ],
        tone(0.2, 0.5, 0.8),
      ),
    ).join('') + // prettier-ignore
    pen.poly('852,370 812,400 800,770 852,770', tone(0.6, 0.8, 0.4)) +
    pen.poly('852,372 846,376 842,770 852,770', tone(0, 0, 0.7)) +
    pen.rect(812, 270, 296, 20, tone(0.1, 0.4, 0.4))
  )
}

function water(pen: Pen) {
  const flood = pen.glow(
    [950, 740],
    900,
    [0, tone(0, 0.2, 0.6)],
    [0.3, tone(0, 0.6, 0.25)],
    [0.7, tone(0.35, 0.95, 0)],
    [1, tone(0.8, 1, 0)],
  )
  const bag = (x: number, y: number) =>
    pen.soft([[x - 62, y + 4], [x - 56, y - 26], [x, y - 36], [x + 56, y - 28], [x + 62, y + 2], [x, y + 12]], DARK) + // prettier-ignore
    pen.soft(
      [
        [x - 50, y - 6],
        [x - 44, y - 24],
        [x, y - 30],
        [x + 44, y - 24],
        [x + 40, y - 8],
        [x, y - 4],
      ],
      tone(0.1, 0.5, 0.5),
    ) + // prettier-ignore
    pen.gouges([x - 34, y - 22, 60, 10], { count: 4, angle: -8, length: 30, width: 3, fill: tone(0, 0, 0.4) })
  const wall = [[770, 742], [880, 746], [1010, 744], [1130, 740], [826, 712], [948, 714], [1076, 710]] // prettier-ignore
  return (
    pen.poly('-10,730 560,716 1510,716 1510,1010 -10,1010', flood) +
    pen.over(ripples(pen, 740, 980, 90, tone(0.9, 0.4, 0))) +
    pen.carve(ripples(pen, 750, 980, 50, tone(0.3, 0.4, 1))) +
    wall.map(([x = 0, y = 0]) => bag(x, y)).join('') +
    glitter(pen, [950, 764], 1000, 150, PAPER)
  )
}

function people(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.45), from: LIGHT }
  const wader = (x: number, y: number, height: number, rest: Partial<Parameters<typeof person>[1]>) =>
    pen.within([[x - 400, 0], [x + 400, 0], [x + 400, y - height * 0.26], [x - 400, y - height * 0.26]], person(pen, { x, y, height, fill: DARK, rim, ...rest })) + // prettier-ignore
    [0, 1, 2].map((n) => pen.stroke([[x - 60 - n * 30, y - height * 0.26 + n * 16, 1], [x, y - height * 0.25 + 6 + n * 18, 6], [x + 64 + n * 30, y - height * 0.26 + n * 16, 1]], n === 1 ? DARK : tone(0, 0.1, 0.4))).join('') // prettier-ignore
  return (
    person(pen, {
      x: 930,
      y: 746,
      height: 330,
      pose: 'hold',
      facing: -1,
      dress: 'skirt',
      hat: 'bun',
      load: 'crate',
      fill: DARK,
    }) +
    wader(420, 1010, 470, { pose: 'hold', facing: -1, dress: 'jacket', hat: 'scarf', girth: 1.1 }) +
    chair(pen, 300, 690) +
    wader(640, 1016, 440, { pose: 'lug', facing: -1, dress: 'jacket', hat: 'cap', load: 'bag' }) +
    boat(pen) +
    wader(1300, 1030, 400, { pose: 'haul', facing: -1, dress: 'coat', hat: 'sou-wester' }) +
    pen.bar([1190, 560], [1248, 940], 9, DARK) +
    pen.bar([1188, 562], [1244, 930], 3, tone(0, 0, 0.45))
  )
}

function chair(pen: Pen, x: number, y: number) {
  const bars: [Point, Point][] = [
    [[x, y], [x + 110, y + 10]], [[x, y], [x - 20, y - 130]], [[x + 30, y + 2], [x + 14, y - 130]],
    [[x - 24, y - 130], [x + 20, y - 128]], [[x - 14, y - 90], [x + 20, y - 88]], [[x + 4, y], [x - 10, y + 96]],
    [[x + 104, y + 8], [x + 112, y + 100]],
  ] // prettier-ignore
  // Bare wood that the door lights from the right, or it would be lost before the dark houses.
  const wood = tone(0, 0.2, 0.55)
  return (
    pen.poly([[x - 8, y - 8], [x + 116, y + 2], [x + 118, y + 18], [x - 6, y + 8]], DARK) + // prettier-ignore
    bars.map(([from, to]) => pen.bar(from, to, 15, DARK)).join('') +
    bars.map(([[fx, fy], [tx, ty]]) => pen.bar([fx + 2, fy], [tx + 2, ty], 8, wood)).join('') +
    pen.poly([[x - 2, y - 4], [x + 110, y + 5], [x + 112, y + 13], [x, y + 4]], wood) // prettier-ignore
  )
}

function boat(pen: Pen) {
  return (
    pen.poly('1120,880 1480,868 1450,944 1170,950', DARK) +
    pen.stroke('1126,884,3 1300,880,8 1474,872,3', tone(0, 0, 0.5)) +
    pen.poly('1250,876 1260,820 1330,818 1336,874', tone(0.7, 0.85, 0.4)) +
    pen.bar([1290, 818], [1296, 874], 4, DARK) +
    pen.stroke('1130,946,2 1300,962,7 1480,946,2', tone(0, 0.2, 0.4))
  )
}
