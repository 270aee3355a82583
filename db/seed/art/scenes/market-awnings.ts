import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { gulls, scallops } from '@/db/seed/art/shapes'

const SUN: Point = [1560, 60]
const SHADE = tone(0.25, 0.85, 0.15)

/** The Saturday market: sun from the right, cool shade under the awnings, a sale being made. */
export const marketAwnings: Scene = {
  inks: [INKS.key, INKS.petrol, INKS.coral],
  draw: (pen) => [square(pen), hall(pen), farStalls(pen), stall(pen), crowd(pen), foreground(pen)],
}

function square(pen: Pen) {
  const sky = pen.fade([0, 0], [1500, 420], [0, tone(0, 0.5, 0)], [1, tone(0, 0.08, 0)])
  const stones = pen.fade([0, 620], [0, 1000], [0, tone(0, 0, 0.2)], [1, tone(0, 0.12, 0.4)])
  return (
    pen.rect(-10, -10, 1520, 720, sky) +
    pen.soft('-40,190 120,150 260,176 380,140 520,190 440,232 260,226 80,246 -40,230', PAPER) +
    pen.soft('1090,110 1230,74 1360,100 1440,84 1540,120 1540,170 1300,160 1150,164', PAPER) +
    pen.rect(-10, 620, 1520, 400, stones) +
    pen.over(pen.gouges([0, 640, 1500, 350], { count: 150, angle: 0, length: 70, width: 4, fill: tone(0.7, 0.3, 0) })) +
    gulls(pen, [560, 60, 420, 150], 6, tone(0.8, 0.8, 0))
  )
}

function hall(pen: Pen) {
  const stone = tone(0, 0.1, 0.28)
  const dark = tone(0.2, 0.72, 0.2)
  const roofs = '-10,360 60,300 130,352 200,290 300,372 380,330 470,400 470,640 -10,640'
  const arches = Array.from({ length: 6 }, (_, n) => {
    const x = 800 + n * 112
    return pen.poly([[x - 34, 640], [x - 34, 520], [x - 20, 484], [x, 474], [x + 20, 484], [x + 34, 520], [x + 34, 640]], dark) // prettier-ignore
  }).join('')
  const windows = Array.from({ length: 11 }, (_, n) => pen.rect(786 + n * 56, 396, 22, 46, dark)).join('')
  return (
    pen.poly(roofs, tone(0.05, 0.5, 0.3)) +
    Array.from({ length: 12 }, (_, n) => pen.rect(10 + n * 38, 420 + (n % 3) * 40, 15, 24, tone(0.3, 0.75, 0.3))).join(
      '',
    ) +
    pen.rect(740, 370, 690, 280, stone) +
    pen.poly('722,372 770,316 1400,316 1446,372', tone(0.15, 0.65, 0.35)) +
    arches +
    windows +
    pen.rect(740, 456, 690, 8, dark) +
    pen.rect(990, 180, 120, 200, stone) +
    pen.rect(990, 180, 34, 200, tone(0.1, 0.55, 0.3)) +
    pen.poly('976,182 1050,92 1124,182', tone(0.15, 0.65, 0.35)) +
    pen.bar([1050, 96], [1050, 56], 5, DARK) +
    pen.disc(1060, 248, 38, DARK) +
    pen.disc(1060, 248, 31, PAPER) +
    pen.bar([1060, 248], [1060, 224], 5, DARK) +
    pen.bar([1060, 248], [1078, 256], 5, DARK) +
    pen.rect(740, 370, 26, 270, tone(0.1, 0.5, 0.3))
  )
}

function farStalls(pen: Pen) {
  return [[560, 0], [760, 1], [960, 0], [1150, 1]] // prettier-ignore
    .map(([x = 0, kind]) => {
      const fills: [string, string] = kind
        ? [tone(0, 0.65, 0), tone(0, 0.25, 0.1)]
        : [tone(0, 0, 0.95), tone(0, 0, 0.4)]
      return (
        pen.rect(x + 10, 566, 160, 110, SHADE) +
        pen.poly(
          [
            [x + 14, 524],
            [x + 170, 524],
            [x + 196, 566],
            [x - 8, 566],
          ],
          fills[0],
        ) + // prettier-ignore
        scallops(pen, [x - 8, 564], [x + 196, 564], 8, 22, fills) +
        pen.rect(x, 640, 186, 40, tone(0.3, 0.7, 0.4)) +
        Array.from({ length: 9 }, (_, n) =>
          pen.disc(x + 16 + n * 19, 634, 10, n % 2 ? tone(0, 0, 0.9) : tone(0, 0.4, 0.6)),
        ).join('')
      )
    })
    .join('')
}

/** The near stall on the left, its awning across the top. */
function stall(pen: Pen) {
  const heap = (x: number, y: number, columns: number, fill: string, edge: string) =>
    Array.from({ length: 4 }, (_, row) =>
      Array.from({ length: columns - row }, (_, n) => {
        const [cx, cy] = [x + (n + row / 2) * 36, y - row * 26]
        return pen.disc(cx, cy, 20, DARK) + pen.disc(cx, cy, 18, fill) + pen.disc(cx + 6, cy - 6, 6, edge, 5)
      }).join(''),
    ).join('')
  const crate = (x: number, width: number) =>
    pen.rect(x, 780, width, 70, tone(0.15, 0.45, 0.5)) +
    [798, 822].map((y) => pen.bar([x, y], [x + width, y], 4, DARK)).join('') +
    pen.bar([x + 4, 780], [x + 4, 850], 7, DARK) +
    pen.bar([x + width - 4, 780], [x + width - 4, 850], 7, DARK)
  return (
    pen.poly('-10,230 620,300 600,850 -10,850', SHADE) +
    pen.over(pen.gouges([0, 330, 590, 420], { count: 110, angle: 6, length: 120, width: 4, fill: tone(0.9, 0.4, 0) })) +
    scales(pen) +
    person(pen, {
      x: 432,
      y: 930,
      height: 540,
      pose: 'reach',
      facing: 1,
      dress: 'apron',
      hat: 'scarf',
      girth: 1.15,
      fill: DARK,
      rim: { fill: tone(0, 0, 0.5), from: [1200, 300] },
    }) + // prettier-ignore
    pen.poly('-10,760 640,776 640,1010 -10,1010', tone(0.3, 0.75, 0.35)) +
    crate(20, 180) +
    crate(214, 180) +
    crate(408, 190) +
    heap(44, 768, 5, tone(0, 0, 1), PAPER) +
    heap(238, 768, 5, tone(0, 0.6, 0.1), PAPER) +
    heap(434, 768, 5, tone(0, 0.15, 0.55), PAPER) +
    pen.rect(-10, 850, 656, 160, tone(0.1, 0.6, 0.4)) +
    Array.from({ length: 8 }, (_, n) => pen.bar([20 + n * 84, 852], [20 + n * 84, 1010], 4, DARK)).join('') +
    pen.bar([620, 290], [632, 1000], 18, DARK) +
    pen.bar([627, 300], [638, 1000], 5, tone(0, 0, 0.25)) +
    awning(pen)
  )
}

function awning(pen: Pen) {
  const stripes = Array.from({ length: 9 }, (_, n) => {
    const [t, u] = [n / 9, (n + 1) / 9]
    const top = (part: number): Point => [-60 + part * 600, 96 + part * 50]
    const low = (part: number): Point => [-60 + part * 760, 246 + part * 60]
    return pen.poly([top(t), top(u), low(u), low(t)], n % 2 ? PAPER : tone(0, 0, 1))
  }).join('')
  return (
    stripes +
    scallops(pen, [-60, 246], [700, 306], 9, 52, [tone(0.05, 0.25, 1), tone(0, 0.25, 0.1)]) +
    pen.stroke('-60,246,3 320,278,6 700,306,3', DARK)
  )
}

/** The honest scales, on the counter behind the seller, their brass catching the sun. */
function scales(pen: Pen) {
  const brass = tone(0, 0, 0.5)
  const pan = (x: number, y: number) =>
    pen.bar([x, y], [x - 32, y + 84], 4, DARK) +
    pen.bar([x, y], [x + 32, y + 84], 4, DARK) +
    pen.soft([[x - 52, y + 82], [x + 52, y + 82], [x + 32, y + 108], [x - 32, y + 108]], DARK) + // prettier-ignore
    pen.stroke([[x - 46, y + 83, 3], [x, y + 82, 7], [x + 46, y + 83, 3]], brass) // prettier-ignore
  return (
    pen.poly('176,706 188,690 252,690 264,706', DARK) +
    pen.bar([220, 500], [220, 694], 15, DARK) +
    pen.bar([225, 510], [225, 690], 5, brass) +
    pen.bar([124, 540], [316, 516], 11, DARK) +
    pen.disc(220, 520, 17, DARK) +
    pen.disc(222, 518, 9, brass) +
    pan(126, 542) +
    pan(314, 518) +
    [98, 126, 154].map((x) => pen.disc(x, 618, 15, tone(0, 0, 1))).join('') +
    pen.disc(312, 592, 17, DARK)
  )
}

function crowd(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.4), from: SUN }
  const shadow = (x: number, y: number, height: number) =>
    pen.over(pen.soft([[x - 20, y], [x - height * 0.9, y + height * 0.18], [x - height * 0.86, y + height * 0.26], [x + 26, y + 10]], tone(0.3, 0.65, 0))) // prettier-ignore
  const one = (x: number, y: number, height: number, rest: Partial<Parameters<typeof person>[1]>) =>
    shadow(x, y, height) + person(pen, { x, y, height, fill: DARK, rim, ...rest })
  return [
    one(690, 720, 150, { pose: 'walk', facing: -1, hat: 'cap' }),
    one(880, 730, 160, { pose: 'talk', facing: 1, dress: 'skirt', hat: 'bun' }),
    one(944, 734, 164, { pose: 'stand', facing: -1, hat: 'brim', load: 'bag' }),
    one(1250, 740, 170, { pose: 'walk', facing: 1, dress: 'skirt', hat: 'scarf', load: 'bag' }),
    one(1190, 860, 330, { pose: 'lug', facing: 1, dress: 'jacket', hat: 'cap', load: 'bag' }),
    one(1060, 800, 236, { pose: 'talk', facing: -1, dress: 'skirt', hat: 'scarf', load: 'bag' }),
    one(1000, 806, 240, { pose: 'wait', facing: 1, dress: 'coat', hat: 'brim' }),
    one(790, 960, 500, { pose: 'reach', facing: -1, dress: 'skirt', hat: 'brim' }),
    one(880, 972, 270, { pose: 'point', facing: -1, dress: 'jacket', hat: 'beanie' }),
  ].join('')
}

function foreground(pen: Pen) {
  return (
    parcel(pen) +
    pen.poly('1290,1010 1300,850 1500,838 1510,1010', tone(0.7, 0.85, 0.3)) +
    [880, 930].map((y) => pen.bar([1294, y], [1510, y - 10], 6, DARK)).join('') +
    Array.from({ length: 7 }, (_, n) => pen.stroke([[1316 + n * 30, 850, 10], [1330 + n * 28, 800, 26], [1352 + n * 26, 772, 2]], n % 2 ? tone(0.1, 0.5, 0.3) : tone(0, 0.2, 0.3)) + pen.disc(1334 + n * 29, 806, 3, DARK)).join('') // prettier-ignore
  )
}

/** What is being sold, in a paper bag that changes hands. */
function parcel(pen: Pen) {
  return (
    pen.soft('604,578 654,574 668,650 656,664 606,666 594,652', DARK) +
    pen.soft('610,584 650,580 660,646 650,656 610,658 602,648', tone(0, 0, 0.25)) +
    pen.poly('610,584 618,572 628,580 640,568 650,580', tone(0, 0, 0.25)) +
    pen.bar([620, 590], [616, 652], 4, tone(0.3, 0.6, 0.2))
  )
}
