import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { gulls, lattice } from '@/db/seed/art/shapes'

const LAMP: Point = [480, 236]
const LIT = tone(0, 0, 0.5)

/** The fish auction before day: the clock runs down, hands go up, the boats lie beyond the doors. */
export const fishAuction: Scene = {
  inks: [INKS.key, INKS.petrol, INKS.amber],
  draw: (pen) => [hall(pen), doors(pen), roof(pen), clock(pen), floor(pen), lamps(pen), ring(pen), crates(pen), buyers(pen)], // prettier-ignore
}

function hall(pen: Pen) {
  const wall = pen.glow(LAMP, 900, [0, tone(0, 0, 0.45)], [0.25, tone(0, 0.3, 0.6)], [0.5, tone(0, 0.8, 0.4)], [0.75, tone(0.45, 1, 0.2)], [1, tone(0.9, 1, 0.1)]) // prettier-ignore
  const boards = Array.from({ length: 30 }, (_, n) => pen.bar([n * 52, 180], [n * 52 + 2, 640], 4, tone(0, 0.5, 0.1)))
  return pen.rect(-10, -10, 1520, 1020, wall) + pen.over(boards.join(''))
}

function doors(pen: Pen) {
  const dawn = pen.fade([0, 250], [0, 600], [0, tone(0, 0.55, 0)], [0.5, tone(0, 0.25, 0)], [0.8, PAPER], [1, tone(0, 0, 0.3)]) // prettier-ignore
  const mast = (x: number, top: number, deck: number) =>
    pen.bar([x, deck], [x + 2, top], 9, DARK) +
    pen.bar([x, top + 40], [x - 70, deck - 6], 3, DARK) +
    pen.bar([x, top + 30], [x + 78, deck - 6], 3, DARK) +
    pen.bar([x - 26, top + 60], [x + 28, top + 60], 5, DARK) +
    pen.bar([x, deck - 60], [x + 56, top + 110], 6, DARK)
  const gallows = (x: number) => pen.poly([[x, 590], [x + 6, 520], [x + 46, 520], [x + 52, 590], [x + 42, 590], [x + 38, 530], [x + 14, 530], [x + 10, 590]], DARK) // prettier-ignore
  return (
    pen.rect(836, 236, 470, 420, DARK) +
    pen.within(
      '856,256 1286,256 1286,640 856,640',
      pen.rect(840, 240, 470, 410, dawn),
      gulls(pen, [880, 290, 360, 90], 5, DARK),
      mast(930, 286, 570),
      mast(1066, 340, 574),
      mast(1214, 270, 570),
      pen.poly('850,566 880,584 1010,580 1024,600 1024,650 850,650', DARK),
      pen.poly('936,580 940,530 990,530 994,580', DARK),
      pen.rect(952, 542, 24, 16, LIT),
      gallows(1030),
      pen.poly('1110,650 1104,586 1140,578 1300,564 1300,650', DARK),
      pen.poly('1150,580 1154,516 1204,516 1206,578', DARK),
      pen.stroke('852,570,2 940,584,6 1020,582,2', tone(0, 0.2, 0)),
    ) +
    pen.poly('836,256 780,276 776,668 836,656', tone(0.35, 1, 0.2)) +
    pen.poly('1306,256 1366,276 1370,668 1306,656', DARK) +
    pen.bar([782, 300], [832, 650], 6, DARK) +
    pen.bar([838, 250], [838, 650], 6, LIT)
  )
}

function roof(pen: Pen) {
  const truss = (y: number, depth: number) =>
    lattice(pen, [-20, y], [1520, y - 8], depth, DARK) + pen.bar([-20, y + depth + 4], [1520, y + depth - 4], 4, LIT)
  const light = pen.rect(-10, -10, 1520, 40, DARK)
  const panes = Array.from({ length: 11 }, (_, n) => pen.poly([[40 + n * 136, 40], [142 + n * 136, 40], [148 + n * 132, 84], [56 + n * 132, 84]], tone(0, 0.4, 0))) // prettier-ignore
  return panes.join('') + light + truss(100, 66)
}

function clock(pen: Pen) {
  const [x, y] = [176, 372]
  const ticks = Array.from({ length: 20 }, (_, n) => {
    const turn = (n / 20) * Math.PI * 2
    const at = (r: number): Point => [x + Math.cos(turn) * r, y + Math.sin(turn) * r]
    return pen.bar(at(n % 5 ? 98 : 86), at(112), n % 5 ? 5 : 9, DARK)
  })
  return (
    pen.disc(x, y, 142, DARK) +
    pen.disc(x + 3, y, 132, LIT) +
    pen.disc(x, y, 124, PAPER) +
    pen.poly(
      [
        [x, y],
        [x + 8, y - 118],
        [x - 60, y - 104],
        [x - 112, y - 40],
        [x - 116, y + 18],
      ],
      tone(0, 0.4, 0.5),
    ) + // prettier-ignore
    ticks.join('') +
    pen.stroke(
      [
        [x + 40, y - 6, 16],
        [x, y, 14],
        [x - 108, y + 18, 3],
      ],
      DARK,
    ) + // prettier-ignore
    pen.disc(x, y, 14, DARK)
  )
}

function floor(pen: Pen) {
  const wet = pen.glow([500, 720], 900, [0, tone(0, 0, 0.4)], [0.3, tone(0, 0.3, 0.5)], [0.65, tone(0.1, 0.8, 0.25)], [1, tone(0.8, 1, 0)]) // prettier-ignore
  return (
    pen.poly('-10,630 1510,640 1510,1010 -10,1010', wet) +
    pen.carve(pen.poly('860,644 1284,644 1420,1010 700,1010', tone(0.4, 0.5, 1))) +
    pen.over(pen.gouges([0, 650, 1500, 340], { count: 60, angle: 0, length: 150, width: 6, fill: tone(0, 0.6, 0) })) +
    pen.gouges([840, 660, 420, 140], { count: 16, angle: 0, length: 110, width: 6, fill: PAPER })
  )
}

function lamps(pen: Pen) {
  const lamp = ([x, y]: Point, s: number) =>
    pen.bar([x, 120], [x, y - 50 * s], 5, DARK) +
    pen.poly(
      [
        [x - 70 * s, y],
        [x - 30 * s, y - 46 * s],
        [x - 10 * s, y - 64 * s],
        [x + 10 * s, y - 64 * s],
        [x + 30 * s, y - 46 * s],
        [x + 70 * s, y],
      ],
      DARK,
    ) + // prettier-ignore
    pen.disc(x, y + 2, 40 * s, PAPER, 17 * s)
  const cone = pen.fade([480, 236], [480, 760], [0, tone(0.2, 0.2, 0.6)], [1, tone(1, 1, 1)])
  return (
    pen.carve(pen.poly('440,240 520,240 800,780 170,780', cone)) + lamp([480, 236], 1.1) + lamp([742, 216], 0.62)
  ) // prettier-ignore
}

/** The buyers press in around the box, their shadows behind them; a porter drags the next lot up. */
function ring(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.2), from: LAMP }
  const one = (x: number, y: number, height: number, rest: Partial<Parameters<typeof person>[1]>) => {
    const away = (x - LAMP[0]) * 0.42
    return (
      pen.over(pen.soft([[x - 30, y - 6], [x + 34, y - 6], [x + 52 + away, y + 46], [x - 46 + away, y + 54]], tone(0.7, 0.7, 0))) + // prettier-ignore
      person(pen, { x, y, height, girth: 1.2, fill: DARK, rim, ...rest })
    )
  }
  return (
    one(596, 716, 258, { pose: 'wait', facing: -1, hat: 'beanie' }) +
    one(322, 718, 262, { pose: 'point', facing: 1, hat: 'cap', dress: 'jacket' }) +
    pen.poly('408,752 414,656 560,656 566,752', DARK) +
    pen.stroke('412,658,3 484,654,8 562,658,3', PAPER) +
    pen.bar([422, 700], [552, 700], 4, tone(0, 0.4, 0.6)) +
    person(pen, {
      x: 478,
      y: 660,
      height: 322,
      pose: 'reach',
      facing: -1,
      hat: 'brim',
      girth: 1.1,
      load: 'paper',
      fill: DARK,
      rim,
    }) + // prettier-ignore
    one(690, 750, 296, { pose: 'raise', facing: -1, hat: 'brim' }) +
    one(222, 764, 306, { pose: 'talk', facing: 1, hat: 'brim', load: 'paper' }) +
    one(120, 774, 292, { pose: 'raise', facing: 1, hat: 'none', dress: 'jacket' }) +
    one(768, 772, 286, { pose: 'reach', facing: -1, hat: 'cap', dress: 'jacket' }) +
    one(600, 800, 292, { pose: 'haul', facing: -1, hat: 'sou-wester', dress: 'apron' }) +
    pen.bar([548, 624], [470, 770], 4, LIT)
  )
}

function crates(pen: Pen) {
  const crate = (x: number, y: number, s: number) => {
    const at = (dx: number, dy: number): Point => [x + dx * s, y + dy * s]
    const fish = [[58, -44, -1], [140, -42, 1], [50, -24, 1], [132, -22, -1], [92, -12, 1]].map(([dx = 0, dy = 0, way = 1], n) => {
      const on = (u: number, v: number): Point => at(dx + u * way, dy + v)
      return (
        pen.soft([on(-44, 2), on(-16, -13), on(22, -4), on(44, -15), on(42, 13), on(22, 5), on(-14, 13)], n % 2 ? tone(0, 0.3, 0) : PAPER) + // prettier-ignore
        pen.stroke([[...on(-20, -3), 2], [...on(4, -1), 5 * s], [...on(30, 0), 1]], tone(0, 0.75, 0)) + // prettier-ignore
        pen.disc(...on(-32, -2), 3 * s, DARK)
      )
    }) // prettier-ignore
    return (
      pen.poly([at(-4, -8), at(16, -58), at(176, -58), at(192, -8)], DARK) +
      fish.join('') +
      pen.poly([at(-6, -12), at(194, -12), at(188, 60), at(0, 60)], DARK) +
      pen.stroke(
        [
          [...at(-6, -12), 3],
          [...at(94, -15), 8 * s],
          [...at(194, -12), 3],
        ],
        LIT,
      ) + // prettier-ignore
      pen.bar(at(6, 22), at(186, 22), 5 * s, tone(0, 0.6, 0.4))
    )
  }
  const back = Array.from({ length: 5 }, (_, n) => crate(900 + n * 124, 766, 0.56)).join('')
  const middle = Array.from({ length: 5 }, (_, n) => crate(820 + n * 160 - (n > 3 ? 6 : 0), 850, 0.76)).join('')
  const front = [-40, 196, 432, 668].map((x) => crate(x, 930, 1.14)).join('')
  return back + middle + front
}

/** The near buyers, cut off by the frame. */
function buyers(pen: Pen) {
  const rim = { fill: LIT, from: LAMP }
  return (
    person(pen, { x: 1110, y: 1180, height: 660, pose: 'raise', facing: -1, hat: 'cap', girth: 1.25, fill: DARK, rim }) + // prettier-ignore
    person(pen, { x: 1350, y: 1210, height: 690, pose: 'wait', facing: -1, hat: 'brim', girth: 1.3, fill: DARK, rim }) // prettier-ignore
  )
}
