import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'

const GLOW: Point = [720, 470]

/** The last tram at the hill stop in snow: the car itself is the only light. */
export const nightTram: Scene = {
  inks: [INKS.key, INKS.strait, INKS.lamp],
  draw: (pen) => [hill(pen), street(pen), tram(pen), front(pen), people(pen), snow(pen)],
}

function hill(pen: Pen) {
  const night = pen.fade([0, 0], [0, 600], [0, tone(0.75, 1, 0)], [1, tone(0.05, 0.6, 0.05)])
  const roofs = [0, 1, 2, 3, 4, 5, 6, 7]
    .map((n) => {
      const [x, y] = [-40 + n * 205, 420 - n * 30 + (n % 2) * 34]
      return (
        pen.poly([[x, y], [x + 100, y - 90], [x + 206, y], [x + 206, 760], [x, 760]], n % 2 ? tone(0.6, 0.95, 0) : tone(0.8, 0.95, 0)) + // prettier-ignore
        pen.stroke(
          [
            [x - 6, y + 2, 6],
            [x + 100, y - 92, 16],
            [x + 210, y + 2, 6],
          ],
          tone(0, 0.2, 0),
        ) + // prettier-ignore
        pen.rect(x + 138, y - 110, 26, 70, DARK) +
        pen.rect(x + 132, y - 118, 38, 12, tone(0, 0.15, 0)) +
        pen.rect(x + 60, y + 60, 34, 50, n === 6 ? tone(0, 0.1, 0.7) : DARK)
      )
    })
    .join('')
  return pen.rect(-10, -10, 1520, 1020, night) + roofs
}

function street(pen: Pen) {
  const white = pen.glow(
    [720, 780],
    860,
    [0, tone(0, 0, 0.5)],
    [0.35, tone(0, 0.2, 0.25)],
    [0.7, tone(0, 0.55, 0.05)],
    [1, tone(0.35, 0.9, 0)],
  )
  return (
    pen.poly('-10,700 1510,640 1510,1010 -10,1010', white) +
    pen.stroke('-10,880,12 600,836,8 1510,772,5', DARK) +
    pen.stroke('-10,950,14 700,880,9 1510,806,6', DARK) +
    pen.over(pen.gouges([0, 720, 1500, 270], { count: 70, angle: -4, length: 130, width: 5, fill: tone(0.2, 0.5, 0) }))
  )
}

function tram(pen: Pen) {
  const side = pen.fade([240, 0], [1200, 0], [0, tone(0, 0.55, 0.7)], [1, tone(0.25, 0.85, 0.4)])
  const panes = Array.from({ length: 7 }, (_, n) => {
    const x = 356 + n * 120
    const pane: Point[] = [
      [x, 372],
      [x + 98, 368],
      [x + 98, 540],
      [x, 546],
    ]
    const rider = n === 1 || n === 2 || n === 4 || n === 5
    return (
      pen.poly(
        pane.map(([px, py]): Point => [px + (px > x ? 7 : -7), py + (py > 450 ? 7 : -7)]),
        DARK,
      ) +
      pen.poly(pane, pen.glow([x + 50, 390], 190, [0, PAPER], [1, tone(0, 0, 0.85)])) +
      (rider
        ? pen.within(
            pane,
            person(pen, {
              x: x + 48,
              y: 700,
              height: 270,
              pose: n % 2 ? 'stand' : 'huddle',
              facing: n === 2 ? 1 : -1,
              hat: n === 5 ? 'brim' : n === 1 ? 'beanie' : n === 4 ? 'scarf' : 'none',
              fill: DARK,
            }),
          )
        : '') +
      pen.bar([x + 49, 370], [x + 49, 410], 3, DARK)
    )
  }).join('')
  return (
    pen.carve(pen.disc(...GLOW, 620, pen.glow(GLOW, 620, [0, tone(0.2, 0.35, 0.7)], [1, tone(1, 1, 1)]))) +
    pen.bar([760, 300], [700, 170], 7, DARK) +
    pen.bar([700, 170], [640, 300], 7, DARK) +
    pen.stroke('-10,150,4 700,166,5 1510,110,4', DARK) +
    pen.poly('230,330 290,290 1190,276 1236,314 1236,336 226,348', DARK) +
    pen.stroke('280,288,4 700,274,14 1190,272,4', tone(0, 0.12, 0)) +
    pen.poly('330,344 1230,334 1230,760 330,800', side) +
    panes +
    pen.poly('330,574 1230,562 1230,590 330,604', tone(0, 0.05, 0.9)) +
    pen.over(
      pen.gouges([340, 620, 880, 130], { count: 50, angle: -2, length: 120, width: 4, fill: tone(0.8, 0.4, 0) }),
    ) +
    pen.poly('330,770 1230,736 1226,776 336,812', DARK) +
    [480, 600, 960, 1080]
      .map((x, n) => pen.disc(x, 812 - n * 6, 36, DARK) + pen.disc(x, 812 - n * 6, 14, tone(0.2, 0.6, 0.6)))
      .join('')
  )
}

/** The driver's end, turned towards us. */
function front(pen: Pen) {
  return (
    pen.poly('210,352 332,342 332,806 206,786', tone(0.05, 0.45, 0.8)) +
    pen.poly('222,384 320,376 320,548 220,552', DARK) +
    pen.within(
      '228,390 314,382 314,542 227,546',
      pen.rect(220, 370, 110, 190, tone(0, 0, 0.6)),
      person(pen, { x: 276, y: 690, height: 268, pose: 'talk', facing: -1, hat: 'cap', fill: DARK }),
    ) + // prettier-ignore
    pen.disc(266, 668, 32, DARK) +
    pen.disc(264, 668, 25, PAPER) +
    pen.carve(
      pen.poly(
        '250,652 250,690 -40,860 -40,640',
        pen.fade([250, 670], [-40, 740], [0, tone(0.1, 0.2, 0.5)], [1, tone(0.9, 0.9, 1)]),
      ),
    ) +
    pen.rect(228, 352, 92, 22, PAPER) +
    pen.bar([240, 363], [300, 361], 6, DARK) +
    pen.poly('196,786 336,812 330,836 190,806', DARK)
  )
}

function people(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.45), from: GLOW }
  return (
    pen.bar([1330, 930], [1326, 420], 13, DARK) +
    pen.poly('1270,420 1384,412 1384,496 1270,500', DARK) +
    pen.rect(1284, 432, 88, 48, tone(0, 0.1, 0.5)) +
    person(pen, {
      x: 1130,
      y: 930,
      height: 350,
      pose: 'walk',
      facing: -1,
      dress: 'coat',
      hat: 'brim',
      load: 'bag',
      fill: DARK,
      rim,
    }) +
    person(pen, {
      x: 1240,
      y: 944,
      height: 340,
      pose: 'raise',
      facing: -1,
      dress: 'skirt',
      hat: 'scarf',
      fill: DARK,
      rim,
    }) +
    person(pen, {
      x: 90,
      y: 960,
      height: 330,
      pose: 'walk',
      facing: -1,
      dress: 'coat',
      hat: 'beanie',
      fill: DARK,
      rim,
    }) +
    pen.gouges([900, 940, 560, 40], { count: 16, angle: 0, length: 50, width: 10, fill: tone(0.2, 0.7, 0) })
  )
}

function snow(pen: Pen) {
  return Array.from({ length: 330 }, () =>
    pen.disc(pen.random.between(0, 1500), pen.random.between(0, 1000), pen.random.between(1.6, 5.4), PAPER),
  ).join('')
}
