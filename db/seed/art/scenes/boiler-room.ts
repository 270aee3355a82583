import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { CUT_KEY, DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'

const FIRE: Point = [560, 690]

/** Under the baths: the old boiler with its fire door open, two engineers in the glow. */
export const boilerRoom: Scene = {
  inks: [INKS.key, INKS.brick, INKS.lamp],
  draw: (pen) => [vault(pen), pipes(pen), boiler(pen), floor(pen), crew(pen)],
}

function vault(pen: Pen) {
  const brick = pen.glow(FIRE, 1050, [0, tone(0, 0.2, 0.95)], [0.32, tone(0.1, 0.62, 0.7)], [0.7, tone(0.6, 0.95, 0.3)], [1, tone(0.92, 1, 0.2)]) // prettier-ignore
  const courses = Array.from({ length: 22 }, (_, n) => pen.gouges([-10, 20 + n * 36, 1520, 2], { count: 20, angle: 0, length: 100, width: 3.6, fill: tone(0.95, 0.3, 0) })).join('') // prettier-ignore
  const arch = (x: number) =>
    pen.poly([[x - 130, 800], [x - 130, 420], [x - 104, 330], [x, 276], [x + 104, 330], [x + 130, 420], [x + 130, 800]], tone(1, 1, 0.1)) + // prettier-ignore
    pen.poly([[x - 108, 800], [x - 108, 424], [x - 86, 346], [x, 302], [x + 86, 346], [x + 108, 424], [x + 108, 800]], tone(0.8, 1, 0.25)) // prettier-ignore
  return pen.rect(-10, -10, 1520, 1020, brick) + pen.over(courses) + arch(1180) + stairs(pen)
}

function stairs(pen: Pen) {
  return Array.from({ length: 9 }, (_, n) => pen.rect(1090 + n * 24, 780 - n * 36, 220, 12, tone(1, 0.8, 0.4)) + pen.rect(1090 + n * 24, 776 - n * 36, 24, 4, tone(0, 0.2, 0.9))).join('') // prettier-ignore
}

function pipes(pen: Pen) {
  const iron = tone(0.85, 1, 0.3)
  const lit = tone(0, 0.25, 0.9)
  const run = (points: string, edge: string) => pen.stroke(points, iron) + pen.stroke(edge, lit)
  const flange = (x: number, y: number, upright: boolean) =>
    upright ? pen.rect(x - 34, y - 9, 68, 18, DARK) : pen.rect(x - 9, y - 34, 18, 68, DARK)
  return (
    run('-10,120,46 500,118,46 1000,122,46 1510,118,46', '-10,138,3 500,136,8 1000,140,6 1510,136,2') +
    run('-10,204,30 420,204,30 760,202,30', '-10,216,3 420,216,6 760,214,3') +
    run('560,140,58 562,240,58 560,340,58', '536,160,3 536,240,7 536,330,4') +
    run('900,140,40 902,320,40 900,560,40', '884,160,2 884,340,7 884,550,4') +
    run('1020,140,26 1020,420,26 1020,800,26', '1010,170,2 1010,420,5 1010,780,3') +
    [220, 760, 1240].map((x) => flange(x, 120, false)).join('') +
    flange(560, 200, true) +
    flange(900, 260, true) +
    wheel(pen, 900, 420) +
    wheel(pen, 1020, 560)
  )
}

function wheel(pen: Pen, x: number, y: number) {
  const spokes = [0, 1, 2].map((n) => {
    const turn = (n * Math.PI) / 3 + 0.2
    const [dx, dy] = [Math.cos(turn) * 40, Math.sin(turn) * 40]
    return pen.bar([x - dx, y - dy], [x + dx, y + dy], 7, DARK)
  })
  return pen.disc(x, y, 48, DARK) + pen.disc(x, y, 36, tone(0.1, 0.7, 0.8)) + spokes.join('') + pen.disc(x, y, 12, DARK)
}

function boiler(pen: Pen) {
  const iron = pen.glow(
    [FIRE[0], FIRE[1] - 40],
    420,
    [0, tone(0.1, 0.55, 0.9)],
    [0.5, tone(0.55, 0.95, 0.5)],
    [1, tone(0.95, 1, 0.2)],
  )
  const rivets = Array.from({ length: 40 }, (_, n) => {
    const turn = (n / 40) * Math.PI * 2
    const [x, y] = [560 + Math.cos(turn) * 292, 570 + Math.sin(turn) * 292]
    return pen.disc(x, y, 8, DARK) + pen.disc(x + 1, y + 3, 4, tone(0, 0.2, 0.8))
  }).join('')
  const mouth = '462,770 462,668 488,628 560,612 632,628 658,668 658,770'
  const fire = pen.glow([560, 740], 150, [0, PAPER], [0.5, tone(0, 0, 0.7)], [1, tone(0, 0.35, 1)])
  const flames = [
    '480,770 476,712 496,740 506,676 526,730 548,650 566,722 590,664 604,732 630,690 640,770',
    '510,770 516,730 536,752 556,700 576,748 596,716 612,770',
  ]
  return (
    pen.rect(230, 820, 660, 70, DARK) +
    pen.disc(560, 570, 336, DARK) +
    pen.disc(560, 570, 322, iron) +
    pen.disc(560, 570, 268, DARK) +
    pen.disc(560, 570, 260, iron) +
    rivets +
    pen.over(
      pen.gouges([330, 330, 460, 260], { count: 70, angle: -38, length: 70, width: 4, fill: tone(0.9, 0.2, 0) }),
    ) +
    gauge(pen, 470, 430, 58) +
    gauge(pen, 640, 420, 40) +
    pen.poly('440,792 440,658 474,608 560,588 646,608 680,658 680,792', DARK) +
    pen.poly(mouth, fire) +
    pen.soft(flames[0] ?? '', tone(0, 0.55, 0.95)) +
    pen.soft(flames[1] ?? '', PAPER) +
    pen.poly('680,652 782,616 790,800 680,792', tone(0.9, 1, 0.4)) +
    pen.poly('682,660 694,656 694,790 682,786', tone(0, 0.1, 0.8)) +
    [690, 750].map((y) => pen.bar([680, y], [790, y - 8], 7, DARK)).join('')
  )
}

function gauge(pen: Pen, x: number, y: number, radius: number) {
  const ticks = Array.from({ length: 9 }, (_, n) => {
    const turn = Math.PI * (0.8 + n * 0.175)
    const at = (part: number): Point => [x + Math.cos(turn) * radius * part, y + Math.sin(turn) * radius * part]
    return pen.bar(at(0.66), at(0.84), 4, DARK)
  })
  return (
    pen.disc(x, y, radius, DARK) +
    pen.disc(x, y, radius * 0.88, tone(0, 0, 0.3)) +
    ticks.join('') +
    pen.stroke([[x - radius * 0.1, y + radius * 0.1, 7], [x + radius * 0.56, y - radius * 0.36, 2]], tone(0.3, 1, 0)) // prettier-ignore
  )
}

function floor(pen: Pen) {
  const flags = pen.glow([560, 800], 620, [0, tone(0, 0, 0.75)], [0.3, tone(0, 0.4, 0.85)], [1, tone(0.85, 1, 0.25)])
  const coal = Array.from({ length: 60 }, () => {
    const across = pen.random.between(-1, 1)
    const [x, y] = [180 + across * 190, 960 - (1 - Math.abs(across)) * 190 * pen.random.next()]
    const size = pen.random.between(14, 34)
    return pen.poly([[x - size, y], [x - size * 0.3, y - size * 0.8], [x + size * 0.7, y - size * 0.6], [x + size, y + 4], [x, y + size * 0.5]], DARK) + pen.bar([x + size * 0.2, y - size * 0.55], [x + size * 0.8, y - 4], 3, tone(0, 0.3, 0.9)) // prettier-ignore
  }).join('')
  return (
    pen.poly('-10,850 1510,850 1510,1010 -10,1010', flags) +
    pen.over(pen.gouges([0, 860, 1500, 140], { count: 90, angle: 0, length: 120, width: 5, fill: tone(0.9, 0.4, 0) })) +
    pen.over(
      pen.bar([470, 850], [330, 1010], 4, DARK),
      pen.bar([650, 850], [820, 1010], 4, DARK),
      pen.bar([980, 850], [1240, 1010], 4, DARK),
    ) +
    coal
  )
}

function crew(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.75), from: FIRE }
  return (
    person(pen, {
      x: 300,
      y: 936,
      height: 420,
      pose: 'bend',
      facing: 1,
      dress: 'jacket',
      hat: 'cap',
      fill: DARK,
      rim,
    }) +
    pen.stroke('330,790,9 420,806,10 520,812,9', DARK) +
    pen.poly('500,788 566,784 574,826 504,836', DARK) +
    pen.stroke('506,788,2 540,786,6 566,785,2', tone(0, 0, 0.6)) +
    person(pen, {
      x: 950,
      y: 950,
      height: 432,
      pose: 'point',
      facing: -1,
      dress: 'coat',
      hat: 'none',
      fill: DARK,
      rim,
    }) +
    person(pen, {
      x: 1066,
      y: 944,
      height: 410,
      pose: 'hold',
      facing: -1,
      dress: 'coat',
      hat: 'brim',
      load: 'paper',
      fill: DARK,
      rim,
    }) +
    pen.carve(pen.gouges([300, 700, 130, 160], { count: 6, angle: 70, length: 60, width: 4, fill: CUT_KEY }))
  )
}
