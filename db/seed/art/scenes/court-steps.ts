import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { gulls } from '@/db/seed/art/shapes'

const SUN: Point = [150, 330]
const RIM = { fill: tone(0, 0, 0.45), from: SUN }
const STEPS = { top: 640, rise: 46, count: 8 }

/** The county court on a winter morning: those with a hearing wait on the steps with their folders. */
export const courtSteps: Scene = {
  inks: [INKS.key, INKS.royal, INKS.amber],
  draw: (pen) => [sky(pen), town(pen), court(pen), door(pen), steps(pen), lampPost(pen), waiting(pen)],
}

function sky(pen: Pen) {
  const rays = Array.from({ length: 11 }, (_, n) => {
    const turn = -1.5 + n * 0.28
    const at = (r: number): Point => [SUN[0] + Math.cos(turn) * r, SUN[1] + Math.sin(turn) * r]
    return pen.stroke([[...at(104), 2], [...at(170), 8], [...at(290), 1]], PAPER) // prettier-ignore
  }).join('')
  return (
    pen.rect(-10, -10, 1520, 700, tone(0, 0.5, 0)) +
    pen.soft('-60,120 300,90 620,150 700,300 700,700 -60,700', tone(0, 0.25, 0.25)) +
    pen.soft('-60,230 200,180 420,240 520,360 560,700 -60,700', tone(0, 0, 0.5)) +
    rays +
    pen.disc(...SUN, 76, PAPER)
  )
}

function town(pen: Pen) {
  return (
    pen.poly('-10,640 -10,500 40,500 40,470 70,470 70,500 120,470 170,500 170,520 230,520 262,440 272,380 282,440 300,520 380,520 420,490 460,520 540,520 540,660 -10,660', tone(0, 0.75, 0.25)) + // prettier-ignore
    pen.stroke('262,440,3 272,380,4 282,440,3', DARK) +
    [20, 100, 200, 350, 430].map((x) => pen.rect(x, 552, 18, 28, tone(0, 0, 0.5))).join('')
  )
}

function court(pen: Pen) {
  const lit = tone(0, 0, 0.25)
  const shade = tone(0, 0.5, 0)
  const columns = [0, 1, 2, 3, 4, 5]
    .filter((n) => n !== 2)
    .map((n) => {
      const x = 590 + n * 158
      return (
        pen.poly([[x, 640], [x + 8, 268], [x + 68, 268], [x + 76, 640]], DARK) + // prettier-ignore
        pen.poly(
          [
            [x + 4, 640],
            [x + 12, 268],
            [x + 40, 268],
            [x + 42, 640],
          ],
          lit,
        ) + // prettier-ignore
        pen.bar([x + 20, 290], [x + 16, 620], 3, tone(0, 0.4, 0.5)) +
        pen.bar([x + 31, 290], [x + 30, 620], 3, tone(0, 0.4, 0.5)) +
        pen.rect(x - 8, 244, 92, 28, DARK) +
        pen.rect(x - 8, 244, 56, 24, lit) +
        pen.rect(x - 10, 616, 96, 28, DARK) +
        pen.rect(x - 10, 616, 60, 24, lit)
      )
    })
    .join('')
  const cast = [0, 1, 3, 4, 5]
    .map((n) =>
      pen.poly(
        [
          [670 + n * 158, 640],
          [670 + n * 158, 280],
          [726 + n * 158, 300],
          [734 + n * 158, 640],
        ],
        tone(0, 1, 0),
      ),
    ) // prettier-ignore
    .join('')
  return (
    pen.rect(540, 240, 970, 410, shade) +
    cast +
    columns +
    pen.rect(520, 180, 1000, 66, DARK) +
    pen.rect(520, 184, 1000, 46, tone(0, 0.25, 0.5)) +
    Array.from({ length: 24 }, (_, n) => pen.rect(540 + n * 42, 228, 20, 14, tone(0, 0, 0.5))).join('') +
    pen.poly('500,184 1020,4 1540,184', DARK) +
    pen.poly('560,168 1020,16 1020,168', tone(0, 0, 0.5)) +
    pen.poly('1020,16 1490,168 1020,168', tone(0, 0.5, 0.25)) +
    scales(pen, 1020, 96) +
    pen.stroke('496,184,6 760,92,10 1020,2,8', PAPER)
  )
}

function scales(pen: Pen, x: number, y: number) {
  const pan = (dx: number, drop: number) =>
    pen.bar([x + dx, y - 26 + drop], [x + dx - 24, y + 26 + drop], 4, DARK) +
    pen.bar([x + dx, y - 26 + drop], [x + dx + 24, y + 26 + drop], 4, DARK) +
    pen.soft([[x + dx - 32, y + 24 + drop], [x + dx, y + 28 + drop], [x + dx + 32, y + 24 + drop], [x + dx, y + 46 + drop]], DARK) // prettier-ignore
  return (
    pen.bar([x, y - 52], [x, y + 56], 9, DARK) +
    pen.bar([x - 84, y - 22], [x + 84, y - 36], 8, DARK) +
    pan(-82, 4) +
    pan(82, -10) +
    pen.rect(x - 32, y + 52, 64, 12, DARK)
  )
}

function door(pen: Pen) {
  return (
    pen.rect(894, 320, 132, 322, DARK) +
    pen.rect(906, 332, 50, 310, tone(0, 0.5, 0.75)) +
    pen.rect(964, 332, 50, 310, tone(0.3, 0.9, 0.1)) +
    [352, 456, 560]
      .map((y) => pen.rect(914, y, 34, 78, tone(0.1, 0.8, 0.6)) + pen.rect(972, y, 34, 78, DARK))
      .join('') + // prettier-ignore
    pen.rect(868, 296, 184, 26, tone(0, 0.1, 0.4)) +
    pen.rect(838, 420, 42, 58, PAPER) +
    [434, 448, 462].map((y) => pen.bar([845, y], [872, y], 4, DARK)).join('')
  )
}

function steps(pen: Pen) {
  const { top, rise, count } = STEPS
  const flight = Array.from({ length: count }, (_, n) => {
    const y = top + n * rise
    const left = 470 - n * 62
    return (
      pen.rect(left, y, 1600, rise, tone(0.1, 0.75, 0.05)) +
      pen.rect(left, y, 1600, rise * 0.5, tone(0, 0, 0.2 + (n % 2) * 0.05)) +
      pen.bar([left, y + rise * 0.5], [1510, y + rise * 0.5], 4, DARK) +
      pen.poly([[left, y], [left + 18, y], [left + 18, y + rise], [left, y + rise]], PAPER) // prettier-ignore
    )
  })
  return (
    pen.poly('-10,640 540,640 540,1010 -10,1010', tone(0, 0.25, 0.5)) +
    pen.gouges([-10, 670, 420, 320], { count: 40, angle: 4, length: 90, width: 5, fill: tone(0, 0.75, 0.5) }) +
    flight.join('')
  )
}

function lampPost(pen: Pen) {
  return (
    pen.bar([330, 940], [330, 480], 15, DARK) +
    pen.bar([325, 930], [325, 490], 4, PAPER) +
    pen.poly('300,400 360,400 348,480 312,480', DARK) +
    pen.poly('310,410 330,410 328,470 318,470', tone(0, 0, 0.3)) +
    pen.poly('290,402 330,366 370,402', DARK) +
    pen.poly('306,910 354,910 366,960 294,960', DARK) +
    gulls(pen, [380, 80, 160, 160], 3, DARK)
  )
}

function waiting(pen: Pen) {
  const foot = (step: number) => STEPS.top + step * STEPS.rise + 14
  const shadow = (x: number, y: number, height: number) =>
    pen.poly([[x - 14, y], [x + 20, y - 4], [x + height * 0.9, y + 8], [x + height * 1.15, y + 20], [x + height * 0.8, y + 22], [x, y + 12]], DARK) // prettier-ignore
  const one = (x: number, step: number, height: number, rest: Partial<Parameters<typeof person>[1]>) =>
    shadow(x, foot(step), height * 0.7) +
    person(pen, { x, y: foot(step), height, facing: -1, fill: DARK, rim: RIM, ...rest })
  const folder = (x: number, y: number, turn: number) =>
    pen.poly([[x - 22, y - 28 + turn], [x + 22, y - 32], [x + 24, y + 28], [x - 20, y + 32 + turn]], PAPER) + // prettier-ignore
    pen.bar([x - 12, y - 10], [x + 12, y - 12], 4, DARK) +
    pen.bar([x - 12, y + 4], [x + 8, y + 2], 4, DARK)
  return (
    one(932, 0, 226, { pose: 'stand', hat: 'none', dress: 'jacket' }) +
    one(1120, 0, 222, { pose: 'huddle', hat: 'scarf', dress: 'skirt' }) +
    one(1260, 1, 240, { pose: 'talk', facing: 1, dress: 'jacket' }) +
    one(1350, 1, 236, { pose: 'hold', hat: 'bun', dress: 'skirt', load: 'paper' }) +
    one(690, 2, 262, { pose: 'hold', hat: 'cap', load: 'paper' }) +
    one(960, 3, 340, { pose: 'read', hat: 'none', dress: 'jacket', load: 'paper' }) +
    one(1060, 3, 290, { pose: 'huddle', hat: 'beanie', girth: 1.2 }) +
    one(1400, 5, 370, { pose: 'huddle', hat: 'scarf', dress: 'skirt' }) +
    folder(1362, foot(5) - 205, 0) +
    one(1270, 5, 200, { pose: 'stand', hat: 'beanie', dress: 'jacket' }) +
    one(580, 5, 372, { pose: 'hold', hat: 'bun', dress: 'coat', load: 'paper' }) +
    one(800, 6, 430, { pose: 'walk', facing: 1, hat: 'brim', load: 'bag', girth: 1.1 })
  )
}
