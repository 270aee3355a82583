import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { onlooker } from '@/db/seed/art/shapes'

const LIGHT: Point = [860, 60]
const LIT = tone(0, 0, 0.55)

/** From the wings of the Corn Exchange: an actor waits for the cue, the stage burns, the house is dark. */
export const theatreWings: Scene = {
  inks: [INKS.key, INKS.brick, INKS.lamp],
  draw: (pen) => [stage(pen), set(pen), boards(pen), house(pen), proscenium(pen), players(pen), flats(pen), actor(pen)],
}

function stage(pen: Pen) {
  const air = pen.glow(LIGHT, 900, [0, PAPER], [0.3, tone(0, 0, 0.35)], [0.6, tone(0, 0.1, 0.75)], [0.85, tone(0, 0.5, 0.8)], [1, tone(0, 0.8, 0.5)]) // prettier-ignore
  return pen.rect(-10, -10, 1520, 1020, air)
}

/** The painted town of the play, and the borders and lamps that hang over it. */
function set(pen: Pen) {
  const painted = tone(0, 0.35, 0.6)
  const lamps = [420, 560, 700, 840, 980].map((x) => pen.bar([x, 70], [x, 104], 6, DARK) + pen.poly([[x - 34, 150], [x - 20, 100], [x + 24, 100], [x + 40, 142]], DARK) + pen.disc(x + 3, 148, 30, PAPER, 10)) // prettier-ignore
  return (
    pen.disc(740, 330, 64, PAPER) +
    pen.poly(
      '240,660 240,420 300,380 360,420 360,470 420,470 420,360 450,300 480,360 480,480 560,480 600,450 640,480 640,560 720,560 720,520 780,490 830,520 830,650',
      painted,
    ) + // prettier-ignore
    [
      [270, 470],
      [430, 420],
      [590, 530],
      [760, 560],
    ]
      .map(([x = 0, y = 0]) =>
        pen.poly(
          [
            [x, y + 50],
            [x, y + 14],
            [x + 14, y],
            [x + 28, y + 14],
            [x + 28, y + 50],
          ],
          tone(0, 0.75, 0.7),
        ),
      )
      .join('') + // prettier-ignore
    pen.poly('-10,-10 1510,-10 1510,40 1300,66 1100,52 900,70 700,54 500,70 300,54 -10,66', DARK) +
    pen.bar([240, 72], [1150, 70], 9, DARK) +
    lamps.join('')
  )
}

function boards(pen: Pen) {
  const wood = pen.glow([800, 760], 620, [0, PAPER], [0.45, tone(0, 0, 0.45)], [0.8, tone(0, 0.25, 0.75)], [1, tone(0, 0.6, 0.7)]) // prettier-ignore
  const lines = Array.from({ length: 12 }, (_, n) => pen.bar([330 + n * 76, 650], [60 + n * 120, 1010], 3.4, tone(0, 0.7, 0.2))) // prettier-ignore
  return pen.poly('200,652 1130,640 1260,1010 100,1010', wood) + pen.over(lines.join(''))
}

function house(pen: Pen) {
  const dark = '1096,-10 1510,-10 1510,1010 1256,1010 1126,640'
  const heads: string[] = []
  for (let row = 0; row < 6; row++)
    for (let n = 0; n < 8; n++) {
      const size = 40 + row * 13
      const at: Point = [1150 + row * 34 + n * size * 1.65, 560 + row * 74 + n * 4]
      heads.push(onlooker(pen, [at[0] - size * 0.06, at[1] - size * 0.05], size, n < 4 - row * 0.4 ? tone(0, 0.15, 0.7) : tone(0, 0.8, 0.4)) + onlooker(pen, at, size, DARK)) // prettier-ignore
    }
  const gallery = Array.from({ length: 8 }, (_, n) => onlooker(pen, [1176 + n * 48, 286 - n * 9], 40, tone(0, 0.4, 0.6)) + onlooker(pen, [1179 + n * 48, 288 - n * 9], 40, DARK)) // prettier-ignore
  return (
    pen.poly(dark, tone(0.8, 1, 0.1)) +
    pen.within(
      dark,
      pen.rect(1090, -10, 440, 240, DARK),
      gallery.join(''),
      pen.soft('1100,336 1250,316 1520,250 1520,330 1260,396 1100,412', tone(0.2, 0.9, 0.4)),
      pen.stroke('1100,338,5 1260,318,10 1510,254,4', LIT),
      [1180, 1270, 1360, 1450].map((x, n) => pen.disc(x, 366 - n * 21, 15, LIT, 19) + pen.disc(x + 3, 368 - n * 21, 11, tone(0.2, 1, 0.4), 14)).join(''), // prettier-ignore
      heads.join(''),
    )
  )
}

function proscenium(pen: Pen) {
  const folds = [1040, 1070, 1098, 1128].map((x, n) => pen.poly([[x, -10], [x + 30, -10], [x + 34, 300], [x + 28, 642 + n * 3], [x - 4, 640], [x + 2, 300]], n % 2 ? tone(0.3, 1, 0.3) : tone(0, 0.85, 0.5))) // prettier-ignore
  const lights = Array.from({ length: 8 }, (_, n) => {
    const near = n / 7
    const [x, y, s] = [1128 + near * 118, 662 + near * 320, 15 + near * 17]
    return (
      pen.disc(x - s * 0.7, y, s * 0.62, PAPER) +
      pen.soft([[x - s * 0.4, y - s], [x + s * 0.6, y - s * 0.8], [x + s, y + s * 0.4], [x + s * 0.5, y + s], [x - s * 0.4, y + s * 0.7]], DARK) // prettier-ignore
    )
  })
  return (
    folds.join('') +
    pen.stroke('1042,-10,3 1046,300,8 1038,640,3', PAPER) +
    pen.stroke('1076,20,2 1080,300,5 1072,620,2', LIT) +
    pen.rect(1148, -10, 26, 656, DARK) +
    pen.poly('1120,640 1146,640 1286,1010 1246,1010', DARK) +
    lights.join('')
  )
}

function players(pen: Pen) {
  const rim = { fill: tone(0, 0.1, 0.4), from: LIGHT }
  const shadow = (x: number, y: number) => pen.over(pen.soft([[x - 30, y], [x + 20, y - 8], [x + 60, y + 26], [x + 70, y + 60], [x + 20, y + 50]], tone(0, 0.5, 0.3))) // prettier-ignore
  return (
    shadow(700, 790) +
    shadow(880, 826) +
    person(pen, {
      x: 700,
      y: 800,
      height: 340,
      pose: 'point',
      facing: 1,
      dress: 'skirt',
      hat: 'bun',
      fill: DARK,
      rim,
    }) + // prettier-ignore
    person(pen, {
      x: 900,
      y: 836,
      height: 366,
      pose: 'huddle',
      facing: -1,
      dress: 'jacket',
      hat: 'none',
      girth: 1.1,
      fill: DARK,
      rim,
    }) + // prettier-ignore
    pen.stroke('890,604,6 930,680,8 968,748,2', DARK)
  )
}

/** The backs of the flats, their braces, and the lines tied off at the rail. */
function flats(pen: Pen) {
  const timber = tone(0, 0.75, 0.55)
  const ropes = [30, 70, 112, 150].map((x, n) => pen.bar([x, -10], [x + 2, 600], 7, n % 2 ? LIT : timber) + coil(pen, x + 1, 640)) // prettier-ignore
  return (
    pen.poly('-10,-10 262,-10 270,1010 -10,1010', DARK) +
    pen.poly('262,-10 278,-10 288,1010 270,1010', LIT) +
    pen.bar([230, -10], [236, 1010], 22, timber) +
    pen.bar([196, 250], [240, 250], 20, timber) +
    pen.bar([-10, 250], [240, 250], 20, timber) +
    pen.bar([-10, 900], [236, 520], 16, timber) +
    pen.stroke('222,0,2 226,500,5 228,1000,2', LIT) +
    ropes.join('') +
    pen.rect(-10, 600, 196, 22, tone(0, 0.4, 0.7)) +
    [30, 70, 112, 150].map((x) => pen.bar([x, 584], [x, 644], 9, DARK)).join('')
  )
}

function coil(pen: Pen, x: number, y: number) {
  return (
    pen.disc(x, y + 62, 21, tone(0, 0.25, 0.6), 74) +
    pen.disc(x, y + 66, 10, DARK, 52) +
    pen.stroke([[x - 12, y + 10, 2], [x - 15, y + 60, 4], [x - 10, y + 116, 2]], DARK) // prettier-ignore
  )
}

function actor(pen: Pen) {
  const rim = { fill: PAPER, from: LIGHT }
  const cloak = '402,356 452,350 486,400 500,560 520,760 560,1010 290,1010 318,760 330,560 356,420'
  return (
    person(pen, { x: 432, y: 1120, height: 880, pose: 'talk', facing: 1, dress: 'coat', hat: 'brim', girth: 1.05, fill: DARK, rim }) + // prettier-ignore
    pen.soft(cloak, PAPER) +
    pen.soft(
      cloak.replaceAll(/\d+(?=,)/g, (x) => `${Number(x) - 13}`),
      DARK,
    ) + // prettier-ignore
    [['380,480,2 376,700,7 350,960,3'], ['440,520,2 446,740,8 470,980,3'], ['410,620,2 408,800,6 404,1000,3']]
      .map(([line = '']) => pen.stroke(line, tone(0, 0.6, 0.4)))
      .join('') + // prettier-ignore
    pen.soft('392,372 400,350 440,342 484,350 494,372 444,388', PAPER) +
    [412, 432, 452, 472].map((x) => pen.bar([x, 348], [x - 3, 380], 4, DARK)).join('') +
    pen.soft('420,234 380,200 330,196 286,226 262,280 300,262 340,268 390,260', tone(0, 0.2, 0.7)) +
    pen.stroke('420,238,5 360,224,6 290,252,2', DARK)
  )
}
