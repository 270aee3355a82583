import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'

const SUN: Point = [820, 130]
const LIT = tone(0, 0, 0.25)
const RIM = { fill: PAPER, from: SUN }

/** The library moves by hand: a chain of people passes its books across the street, from the old house to the new. */
export const libraryChain: Scene = {
  inks: [INKS.key, INKS.brick, INKS.lamp],
  draw: (pen) => [sky(pen), hill(pen), street(pen), oldLibrary(pen), newLibrary(pen), tram(pen), chain(pen), foreground(pen)], // prettier-ignore
}

function sky(pen: Pen) {
  return (
    pen.rect(-10, -10, 1520, 700, tone(0, 0, 0.5)) +
    pen.soft('480,260 620,210 780,250 900,230 1040,264 1100,300 940,320 700,300 520,310', LIT) +
    pen.disc(...SUN, 118, tone(0, 0, 0.35)) +
    pen.disc(...SUN, 86, LIT) +
    pen.disc(...SUN, 58, PAPER)
  )
}

function hill(pen: Pen) {
  const roofs = Array.from({ length: 7 }, (_, n) => {
    const [x, y] = [500 + n * 74, 500 + Math.abs(3 - n) * 8]
    return (
      pen.poly([[x, 610], [x, y], [x + 37, y - 34], [x + 74, y], [x + 74, 610]], n % 2 ? tone(0, 0.5, 0.5) : tone(0, 0.25, 0.5)) + // prettier-ignore
      pen.rect(x + 14, y + 22, 16, 26, DARK) +
      pen.rect(x + 44, y + 22, 16, 26, DARK)
    )
  })
  return pen.soft('420,620 520,440 640,380 760,350 900,372 1020,430 1110,620', tone(0, 0.25, 0.75)) + roofs.join('')
}

function street(pen: Pen) {
  const setts = pen.gouges([200, 730, 1100, 250], { count: 70, angle: 0, length: 60, width: 5, fill: tone(0, 0.5, 0.5) }) // prettier-ignore
  return (
    pen.poly('-10,700 560,590 1010,590 1510,700 1510,1010 -10,1010', LIT) +
    setts +
    [[730, 590, 470], [770, 590, 690], [806, 590, 860], [842, 590, 1070]].map(([x = 0, y = 0, to = 0]) => pen.poly([[x - 2, y], [x + 2, y], [to + 9, 1010], [to - 9, 1010]], DARK)).join('') // prettier-ignore
  )
}

function oldLibrary(pen: Pen) {
  const arch = (x: number, y: number, width: number, height: number, fill: string) =>
    pen.poly([[x, y + height], [x, y + width * 0.5], [x + width / 2, y], [x + width, y + width * 0.5], [x + width, y + height]], fill) // prettier-ignore
  const window = (x: number, y: number, width: number, height: number) =>
    arch(x - 10, y - 14, width + 20, height + 24, LIT) +
    arch(x, y, width, height, DARK) +
    pen.bar([x + width / 2, y + 20], [x + width / 2, y + height], 5, tone(0, 0.5, 0.5)) +
    pen.bar([x, y + height * 0.6], [x + width, y + height * 0.6], 5, tone(0, 0.5, 0.5))
  const courses = pen.gouges([0, 150, 400, 500], { count: 60, angle: 0, length: 46, width: 4, fill: DARK })
  return (
    pen.poly('-10,150 430,190 430,720 -10,760', tone(0, 1, 0.25)) +
    courses +
    pen.poly('430,190 470,240 470,690 430,720', tone(0, 0.5, 0.5)) +
    pen.poly('-10,160 -10,20 120,-40 300,-10 448,190', DARK) +
    pen.stroke('60,-60,6 300,-12,9 452,192,6', PAPER) +
    pen.rect(-10, 168, 446, 20, LIT) +
    pen.rect(-10, 430, 440, 16, LIT) +
    [20, 150, 290].map((x) => window(x, 230, 80, 170)).join('') +
    [20, 326].map((x) => window(x, 500, 80, 165)).join('') +
    arch(150, 470, 160, 270, LIT) +
    arch(166, 490, 128, 250, DARK) +
    pen.poly('130,736 330,726 350,764 110,776', tone(0, 0.25, 0.5)) +
    pen.bar([112, 764], [348, 754], 5, DARK)
  )
}

function newLibrary(pen: Pen) {
  const fins = Array.from({ length: 8 }, (_, n) => pen.rect(1086 + n * 56, 296, 12, 250, DARK))
  const shelves = [0, 1].map((row) =>
    Array.from({ length: 17 }, (_, n) => {
      const high = pen.random.between(34, 62)
      return pen.rect(1106 + n * 25, 400 + row * 130 - high, 15, high, n % 3 ? tone(0, 1, 0) : DARK)
    }).join('') + pen.rect(1092, 400 + row * 130, 430, 8, DARK),
  ) // prettier-ignore
  return (
    pen.poly('1050,250 1510,206 1510,770 1050,716', tone(0, 0.25, 0.5)) +
    pen.poly('1020,276 1050,250 1050,716 1020,690', PAPER) +
    pen.poly('1000,230 1510,160 1510,216 1000,276', DARK) +
    pen.stroke('1000,230,5 1260,194,9 1510,160,5', PAPER) +
    pen.rect(1086, 296, 430, 250, PAPER) +
    shelves.join('') +
    fins.join('') +
    pen.rect(1076, 546, 440, 20, DARK) +
    [1090, 1370].map((x) => pen.rect(x, 566, 140, 156, tone(0, 0, 0.75))).join('') +
    pen.rect(1190, 566, 160, 180, DARK) +
    pen.rect(1212, 578, 126, 170, PAPER) +
    pen.bar([1086, 650], [1180, 654], 5, DARK) +
    pen.bar([1370, 650], [1510, 656], 5, DARK) +
    pen.poly('1180,742 1370,750 1400,786 1160,772', tone(0, 0.25, 0.75))
  )
}

/** It has stopped for the chain. */
function tram(pen: Pen) {
  return (
    pen.bar([770, 380], [770, 430], 5, DARK) +
    pen.bar([735, 384], [806, 384], 5, DARK) +
    pen.poly('700,440 714,420 832,420 846,440', DARK) +
    pen.rect(698, 436, 150, 240, tone(0, 1, 0.25)) +
    pen.rect(710, 470, 126, 86, PAPER) +
    [752, 796].map((x) => pen.bar([x, 470], [x, 556], 5, DARK)).join('') +
    pen.disc(774, 516, 14, DARK, 17) +
    pen.poly('744,556 752,536 796,536 804,556', DARK) +
    pen.rect(742, 442, 62, 22, LIT) +
    pen.disc(773, 616, 16, LIT) +
    pen.rect(690, 664, 166, 24, DARK) +
    pen.poly('640,690 910,690 860,706 700,706', DARK)
  )
}

function books(pen: Pen, x: number, y: number, count: number, size = 1) {
  const inks = [tone(0, 1, 0.25), PAPER, tone(0, 0, 1), tone(0, 0.5, 0.5)]
  return Array.from({ length: count }, (_, n) => {
    const [left, top] = [x - (32 - (n % 2) * 4) * size, y - (n + 1) * 15 * size]
    return (
      pen.rect(left - 3, top - 2, 64 * size + 6, 15 * size + 4, DARK, 0.6) +
      pen.rect(left, top, 64 * size, 13 * size, inks[n % 4] ?? PAPER, 0.6) +
      pen.bar([left + 12 * size, top], [left + 12 * size, top + 13 * size], 3 * size, DARK)
    )
  }).join('')
}

function chain(pen: Pen) {
  const row: [number, number, Partial<Parameters<typeof person>[1]>][] = [
    [232, 340, { pose: 'hold', hat: 'bun', dress: 'skirt' }], [372, 366, { pose: 'haul', facing: -1, hat: 'cap' }],
    [506, 368, { pose: 'talk', dress: 'jacket', hat: 'none' }], [636, 388, { pose: 'hold', facing: -1, hat: 'brim', girth: 1.2 }],
    [772, 250, { pose: 'hold', hat: 'beanie', dress: 'jacket' }], [912, 376, { pose: 'haul', facing: -1, dress: 'skirt', hat: 'scarf' }],
    [1040, 372, { pose: 'talk', dress: 'apron', hat: 'none' }], [1164, 282, { pose: 'hold', facing: -1, dress: 'skirt', hat: 'bun' }],
    [1280, 362, { pose: 'walk', facing: 1, dress: 'jacket', hat: 'cap' }],
  ] // prettier-ignore
  const shade = (x: number, y: number, height: number) => {
    const away = (x - SUN[0]) * 0.16
    const at = (t: number): Point => [x + away * 2 * t, y + height * 0.34 * t]
    return pen.stroke([[...at(-0.05), 30], [...at(0.4), 50], [...at(0.75), 40], [...at(1), 8]], tone(0, 0.75, 0.5)) // prettier-ignore
  }
  return row
    .map(([x, height, rest], n) => {
      const y = 838 + (n % 2) * 8
      const hand = x + (rest.facing === -1 ? -0.18 : 0.18) * height
      return (
        shade(x, y, height) +
        person(pen, { x, y, height, facing: 1, fill: DARK, rim: RIM, ...rest }) +
        books(pen, hand, y - height * (rest.pose === 'talk' ? 0.66 : 0.61), 2 + ((n * 2) % 3), 0.95)
      )
    })
    .join('')
}

function foreground(pen: Pen) {
  const crate = (x: number, y: number) =>
    pen.poly([[x, y], [x + 190, y - 6], [x + 186, y + 110], [x + 4, y + 110]], DARK) + // prettier-ignore
    [16, 50, 84].map((dy) => pen.bar([x + 10, y + dy], [x + 178, y + dy - 4], 18, tone(0, 0.25, 0.75))).join('')
  return (
    books(pen, 118, 910, 5, 1.2) +
    books(pen, 206, 910, 3, 1.2) +
    crate(60, 908) +
    dog(pen) +
    person(pen, {
      x: 1410,
      y: 1000,
      height: 250,
      pose: 'read',
      facing: -1,
      hat: 'beanie',
      dress: 'jacket',
      load: 'paper',
      fill: DARK,
      rim: RIM,
    }) + // prettier-ignore
    books(pen, 1414, 1000, 4, 1.3)
  )
}

function dog(pen: Pen) {
  return (
    pen.stroke('364,962,66 410,930,62 450,900,46', DARK) +
    pen.stroke('440,912,44 464,872,38 488,868,28 520,878,13', DARK) +
    pen.soft('452,872 444,852 456,840 476,854 468,896 452,900', DARK) +
    pen.stroke('444,910,30 456,950,20 460,992,15 476,994,10', DARK) +
    pen.stroke('370,978,48 394,990,22 432,994,12', DARK) +
    pen.stroke('352,980,16 312,970,12 292,936,6', DARK) +
    pen.stroke('460,850,3 480,853,5 516,868,3', PAPER)
  )
}
