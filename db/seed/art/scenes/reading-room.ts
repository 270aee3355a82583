import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'

const LAMP: Point = [750, 330]

/** The library after hours: plans are spread under one hanging lamp and neighbours lean over them. */
export const readingRoom: Scene = {
  inks: [INKS.key, INKS.petrol, INKS.lamp],
  draw: (pen) => [room(pen), shelves(pen), windows(pen), shine(pen), far(pen), table(pen), near(pen)],
}

function room(pen: Pen) {
  const wall = pen.glow([750, 520], 820, [0, tone(0, 0.1, 0.75)], [0.4, tone(0.1, 0.55, 0.4)], [1, tone(0.85, 1, 0)])
  return pen.rect(-10, -10, 1520, 1020, wall) + pen.poly('-10,800 1510,800 1510,1010 -10,1010', tone(0.8, 0.95, 0.15))
}

function shelves(pen: Pen) {
  return [[30, 440], [1060, 1470]] // prettier-ignore
    .map(([left = 0, right = 0]) => {
      const rows = [0, 1, 2, 3, 4]
        .map((row) => {
          const base = 190 + row * 128
          const books: string[] = []
          for (let x = left + 14; x < right - 26;) {
            const width = pen.random.between(14, 30)
            const height = pen.random.between(70, 104)
            const towards = 1 - Math.min(1, Math.abs(x - 750) / 720)
            const shade = tone(0.75 - towards * 0.7, pen.random.between(0.5, 0.95), 0.2 + towards * 0.6)
            books.push(pen.rect(x, base - height, width, height, shade) + pen.rect(left < 700 ? x + width - 4 : x, base - height, 4, height, tone(0.1, 0.3, 0.8))) // prettier-ignore
            x += width + (pen.random.next() > 0.88 ? 26 : 2)
          }
          return pen.rect(left, base - 116, right - left, 116, tone(1, 0.9, 0.1)) + books.join('') + pen.rect(left - 4, base, right - left + 8, 12, DARK) + pen.bar([left, base + 2], [right, base + 2], 3, tone(0, 0.2, 0.8)) // prettier-ignore
        })
        .join('')
      return pen.rect(left - 16, 50, right - left + 32, 750, DARK) + rows + pen.poly([[left - 30, 52], [left - 10, 26], [right + 10, 26], [right + 30, 52]], DARK) // prettier-ignore
    })
    .join('')
}

function windows(pen: Pen) {
  const pane = '560,470 560,170 600,110 750,70 900,110 940,170 940,470'
  return (
    pen.poly('536,486 536,160 584,90 750,44 916,90 964,160 964,486', DARK) +
    pen.within(
      pane,
      pen.rect(550, 60, 400, 420, pen.fade([0, 60], [0, 470], [0, tone(0.7, 1, 0)], [1, tone(0.1, 0.7, 0)])),
      pen.poly(
        '550,440 600,400 640,430 640,380 700,380 720,350 740,380 740,430 820,430 850,400 890,430 950,420 950,480 550,480',
        tone(0.85, 0.95, 0),
      ),
      pen.carve(
        pen.gouges([560, 70, 380, 380], { count: 60, angle: 104, length: 60, width: 3, fill: tone(0, 0.2, 1) }),
      ),
    ) +
    [655, 750, 845].map((x) => pen.bar([x, 70], [x, 480], 7, DARK)).join('') +
    [200, 330].map((y) => pen.bar([560, y], [940, y], 7, DARK)).join('')
  )
}

function shine(pen: Pen) {
  const cone = pen.fade([750, 330], [750, 760], [0, tone(0.1, 0.2, 0.4)], [1, tone(0.75, 0.75, 1)])
  return (
    pen.carve(pen.poly('640,366 860,366 1180,780 320,780', cone)) +
    pen.bar([750, -10], [750, 270], 5, DARK) +
    pen.poly('700,270 800,270 880,366 620,366', DARK) +
    pen.stroke('690,284,2 652,336,7 632,362,3', tone(0, 0.1, 0.7)) +
    pen.soft('640,366 860,366 820,384 750,392 680,384', PAPER)
  )
}

function far(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.5), from: LAMP }
  const one = (x: number, height: number, rest: Partial<Parameters<typeof person>[1]>) =>
    person(pen, { x, y: 880, height, fill: DARK, rim, ...rest })
  return [
    one(430, 370, { pose: 'talk', facing: 1, dress: 'coat', hat: 'brim' }),
    one(560, 350, { pose: 'huddle', facing: 1, dress: 'skirt', hat: 'bun' }),
    one(930, 372, { pose: 'point', facing: -1, dress: 'coat', hat: 'none', girth: 1.15 }),
    one(1060, 340, { pose: 'huddle', facing: -1, dress: 'skirt', hat: 'scarf' }),
    one(720, 240, { pose: 'stand', facing: 1, dress: 'jacket', hat: 'beanie' }),
  ].join('')
}

function table(pen: Pen) {
  const top = pen.glow([750, 740], 520, [0, tone(0, 0, 0.55)], [0.5, tone(0, 0.25, 0.75)], [1, tone(0.4, 0.75, 0.5)])
  const line = (from: Point, to: Point) => pen.bar(from, to, 3.4, tone(0.6, 0.9, 0))
  return (
    pen.poly('290,716 1210,716 1330,800 170,800', top) +
    pen.poly('170,800 1330,800 1326,832 176,832', DARK) +
    pen.stroke('176,800,3 750,798,8 1326,800,3', PAPER) +
    pen.rect(230, 832, 34, 180, DARK) +
    pen.rect(1236, 832, 34, 180, DARK) +
    pen.poly('520,724 960,722 1010,790 470,790', PAPER) +
    line([560, 738], [560, 774]) + line([560, 738], [760, 736]) + line([760, 736], [768, 774]) + line([556, 774], [770, 774]) +
    line([640, 738], [636, 774]) + line([800, 738], [930, 738]) + line([804, 752], [950, 752]) + line([806, 766], [910, 766]) +
    pen.poly('330,732 450,726 440,764 300,770', tone(0, 0, 0.15)) +
    line([340, 742], [430, 738]) + line([330, 754], [420, 750]) +
    pen.poly('1050,724 1150,726 1196,762 1080,760', tone(0, 0, 0.15)) +
    line([1070, 736], [1150, 736]) + line([1086, 748], [1160, 748]) +
    pen.stroke('970,724,20 990,712,22 1010,706,18', tone(0.2, 0.5, 0.6)) // prettier-ignore
  )
}

function near(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.4), from: LAMP }
  return (
    person(pen, {
      x: 300,
      y: 1090,
      height: 520,
      pose: 'huddle',
      facing: 1,
      dress: 'coat',
      hat: 'cap',
      girth: 1.1,
      fill: DARK,
      rim,
    }) +
    person(pen, {
      x: 1220,
      y: 1080,
      height: 500,
      pose: 'talk',
      facing: -1,
      dress: 'skirt',
      hat: 'bun',
      fill: DARK,
      rim,
    })
  )
}
