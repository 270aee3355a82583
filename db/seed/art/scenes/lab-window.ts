import type { Point } from '@/db/seed/art/cut-edge'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { glitter, ripples } from '@/db/seed/art/shapes'

const LAMP: Point = [800, 420]
const LIT = tone(0, 0, 0.5)

/** Two in the morning in the harbour laboratory: one lamp, one microscope, and a buoy that winks outside. */
export const labWindow: Scene = {
  inks: [INKS.key, INKS.royal, INKS.lamp],
  draw: (pen) => [room, window, shelf, clock, bench, jars, lamp, microscope, scientist].map((part) => part(pen)),
}

function room(pen: Pen) {
  return (
    pen.rect(-10, -10, 1520, 1020, tone(0.7, 1, 0)) +
    pen.disc(720, 500, 520, tone(0.25, 0.75, 0.25), 470) +
    pen.disc(720, 520, 390, tone(0, 0.5, 0.25), 350) +
    pen.disc(710, 540, 250, tone(0, 0, 0.75), 230)
  )
}

function window(pen: Pen) {
  const pane = '944,70 1440,70 1440,560 944,560'
  const stars = Array.from({ length: 26 }, () => pen.disc(pen.random.between(950, 1430), pen.random.between(76, 250), pen.random.between(1.5, 4), PAPER)) // prettier-ignore
  const town = Array.from({ length: 14 }, (_, n) => pen.rect(956 + n * 13 + (n % 3) * 5, 312 - (n % 4) * 9, 6, 7, tone(0, 0, 0.75))) // prettier-ignore
  const buoy =
    pen.poly('1262,376 1284,290 1312,290 1334,376', DARK) +
    pen.poly('1282,360 1292,306 1304,306 1314,360', tone(0, 0.75, 0)) +
    pen.bar([1276, 334], [1320, 334], 5, DARK) +
    pen.soft('1236,376 1360,376 1346,412 1250,412', DARK) +
    pen.stroke('1238,378,3 1300,374,6 1356,378,3', tone(0, 0, 0.75)) +
    pen.disc(1298, 270, 46, tone(0, 0.5, 0.5)) +
    pen.disc(1298, 270, 16, PAPER) +
    pen.rect(1286, 284, 24, 10, DARK)
  return (
    pen.rect(918, 44, 548, 542, DARK) +
    pen.within(
      pane,
      pen.rect(940, 60, 510, 500, tone(0.45, 1, 0)),
      pen.rect(940, 236, 510, 90, tone(0, 0.75, 0)),
      ...stars,
      pen.soft('930,330 960,290 1010,276 1050,296 1110,290 1150,318 1170,332', DARK),
      ...town,
      pen.rect(940, 326, 510, 240, tone(0, 1, 0)),
      pen.over(ripples(pen, 336, 560, 40, tone(1, 0.3, 0))),
      ripples(pen, 334, 560, 26, tone(0, 0.5, 0)),
      glitter(pen, [1298, 412], 560, 60, tone(0, 0, 0.5)),
      buoy,
    ) +
    pen.bar([1192, 60], [1192, 570], 14, DARK) +
    pen.bar([930, 214], [1450, 214], 12, DARK) +
    pen.bar([938, 580], [938, 70], 5, LIT) +
    pen.rect(896, 566, 590, 24, DARK) +
    pen.bar([898, 568], [1480, 568], 5, LIT)
  )
}

function shelf(pen: Pen) {
  const bottle = (x: number, width: number, height: number, n: number) =>
    pen.rect(x, 250 - height, width, height, n % 2 ? tone(0, 0.75, 0.25) : tone(0.3, 0.75, 0.25)) +
    pen.rect(x + width * 0.2, 250 - height - 20, width * 0.6, 22, DARK) +
    pen.rect(x + 8, 250 - height * 0.66, width - 16, height * 0.34, n % 3 ? tone(0, 0.25, 0.5) : PAPER) +
    pen.bar([x + width - 4, 250 - height + 6], [x + width - 4, 246], 5, LIT)
  const row = [60, 76, 52, 82, 58, 70].map((width, n) => bottle(24 + n * 84, width, 96 + ((n * 47) % 60), n))
  return row.join('') + pen.rect(-10, 250, 556, 18, DARK) + pen.bar([-10, 266], [546, 266], 4, LIT) + pen.poly('470,268 500,268 480,330', DARK) // prettier-ignore
}

function clock(pen: Pen) {
  const [x, y] = [720, 140]
  const hours = Array.from({ length: 12 }, (_, n) => {
    const turn = (n / 6) * Math.PI
    const at = (r: number): Point => [x + Math.sin(turn) * r, y - Math.cos(turn) * r]
    return pen.bar(at(52), at(62), n % 3 ? 3 : 6, DARK)
  })
  return (
    pen.disc(x, y, 84, DARK) +
    pen.disc(x, y, 71, LIT) +
    hours.join('') +
    pen.stroke('720,152,4 720,110,6 720,84,2', DARK) +
    pen.stroke('712,146,6 734,130,8 758,118,4', DARK)
  )
}

function bench(pen: Pen) {
  return (
    pen.poly('-10,778 1510,778 1510,1010 -10,1010', tone(0.55, 1, 0)) +
    pen.poly('250,778 1240,778 1400,900 120,900', tone(0, 0.5, 0.75)) +
    pen.poly('430,778 1060,778 1150,870 330,870', tone(0, 0.25, 0.75)) +
    pen.over(
      pen.gouges([-10, 790, 1520, 100], { count: 46, angle: 0, length: 190, width: 4, fill: tone(0.9, 0.4, 0) }),
    ) + // prettier-ignore
    pen.poly('-10,900 1510,900 1510,1010 -10,1010', DARK) +
    pen.stroke('-10,900,6 760,896,11 1510,900,5', LIT) +
    pen.gouges([20, 926, 1460, 70], { count: 40, angle: 1, length: 150, width: 4, fill: tone(0, 0.75, 0) })
  )
}

/** A glass of sea water on the bench, the lamp to its left. */
function jar(pen: Pen, x: number, width: number, height: number, foot: number) {
  const top = foot - height
  const level = top + height * 0.3
  const specks = Array.from(
    { length: Math.round(width / 7) },
    () =>
    pen.disc(pen.random.between(x + 14, x + width - 18), pen.random.between(level + 16, foot - 16), pen.random.between(2, 5), tone(0, 1, 0)), // prettier-ignore
  )
  return (
    pen.poly([[x, foot - 4], [x + width, foot - 4], [x + width + height * 0.9, foot + 22], [x + 30, foot + 22]], DARK) + // prettier-ignore
    pen.rect(x, top, width, height, tone(0.2, 0.75, 0.25)) +
    pen.rect(x + 6, level, width - 12, foot - level - 8, tone(0, 0, 0.75)) +
    pen.rect(x + width * 0.6, level, width * 0.4 - 6, foot - level - 8, tone(0, 0.5, 0.5)) +
    specks.join('') +
    pen.stroke(
      [
        [x + 6, level, 3],
        [x + width / 2, level + 4, 7],
        [x + width - 6, level, 3],
      ],
      PAPER,
    ) + // prettier-ignore
    pen.bar([x + 4, foot - 4], [x + 4, top], 7, PAPER) +
    pen.rect(x - 6, top - 24, width + 12, 28, DARK) +
    pen.bar([x - 4, top - 20], [x + width, top - 20], 5, LIT) +
    pen.rect(x + width * 0.16, foot - height * 0.42, width * 0.44, height * 0.2, PAPER) +
    pen.bar([x + width * 0.22, foot - height * 0.32], [x + width * 0.52, foot - height * 0.32], 4, DARK)
  )
}

function jars(pen: Pen) {
  return (
    jar(pen, 1060, 96, 170, 826) +
    jar(pen, 1350, 110, 200, 830) +
    jar(pen, 1190, 130, 256, 866) +
    pen.poly('1010,862 1060,862 1044,800 1044,760 1026,760 1026,800', tone(0, 0.25, 0.5)) +
    pen.poly('1010,862 1060,862 1050,828 1020,828', tone(0, 0.75, 0.25))
  )
}

function lamp(pen: Pen) {
  const [x, y] = LAMP
  return (
    pen.poly('744,444 856,398 810,650 560,660', tone(0, 0, 0.5)) +
    pen.poly('756,440 830,410 740,655 610,660', PAPER) +
    pen.soft('850,830 860,800 900,786 950,786 990,800 1000,830', DARK) +
    [pen.bar([926, 790], [990, 560], 14, DARK), pen.bar([990, 564], [874, 372], 13, DARK)].join('') +
    pen.bar([919, 786], [983, 560], 3, LIT) +
    pen.poly([[x - 66, y + 26], [x + 64, y - 28], [x + 78, y - 92], [x + 40, y - 108], [x - 10, y - 70]], DARK) + // prettier-ignore
    pen.soft([[x - 58, y + 24], [x + 58, y - 24], [x + 34, y + 14], [x - 22, y + 38]], PAPER) + // prettier-ignore
    pen.stroke([[x - 62, y + 12, 3], [x - 20, y - 60, 6], [x + 30, y - 102, 3]], tone(0, 0, 0.75)) // prettier-ignore
  )
}

function microscope(pen: Pen) {
  return (
    pen.poly('560,836 566,796 640,784 780,784 800,836', DARK) +
    pen.stroke('640,506,50 730,520,54 770,600,50 762,700,48 740,800,70', DARK) +
    pen.bar([536, 396], [660, 540], 46, DARK) +
    pen.bar([512, 408], [552, 374], 18, DARK) +
    pen.poly('604,530 690,520 700,566 616,578', DARK) +
    pen.bar([640, 570], [634, 640], 28, DARK) +
    pen.bar([676, 566], [704, 612], 24, DARK) +
    pen.rect(562, 656, 210, 20, DARK) +
    pen.rect(600, 648, 76, 9, PAPER) +
    pen.poly('620,676 664,676 654,724 630,724', DARK) +
    pen.disc(642, 770, 26, DARK, 18) +
    pen.disc(642, 764, 18, PAPER, 8) +
    pen.disc(764, 716, 32, DARK) +
    pen.disc(768, 712, 15, tone(0, 0.25, 0.75)) +
    pen.stroke('566,398,2 624,462,7 676,514,2', PAPER) +
    pen.stroke('700,506,2 762,530,8 794,600,8 786,690,2', PAPER) +
    pen.bar([770, 657], [566, 657], 4, LIT)
  )
}

function scientist(pen: Pen) {
  const head = '336,560 318,480 318,400 352,350 420,332 480,356 498,384 496,400 528,440 508,450 512,462 500,472 504,490 484,504 440,510 430,590' // prettier-ignore
  const coat = '-20,1010 20,800 80,670 180,580 310,534 440,566 490,660 500,800 470,1010'
  return (
    pen.soft(coat, PAPER, 2) +
    pen.soft('-20,1010 20,800 80,670 180,580 290,540 250,640 220,760 240,900 270,1010', tone(0, 0.5, 0), 2) +
    pen.soft('-30,1010 10,800 70,670 170,580 250,552 170,660 130,800 140,1010', DARK, 2) +
    pen.gouges([40, 680, 100, 320], { count: 26, angle: 104, length: 90, width: 5, fill: tone(0, 0.5, 0) }) +
    pen.poly('306,526 366,600 436,556 446,600 376,690 292,590', tone(0, 0.25, 0)) +
    pen.stroke('376,690,4 384,820,6 390,1010,4', tone(0, 0.75, 0)) +
    pen.soft(head, DARK) +
    pen.disc(306, 366, 46, DARK, 42) +
    pen.stroke('424,336,3 482,360,6 498,386,5 528,440,5 508,452,3', LIT) +
    pen.bar([350, 408], [432, 394], 8, tone(0, 0, 0.75)) +
    pen.poly('560,880 700,862 776,884 640,906', PAPER) +
    pen.bar([600, 882], [700, 876], 3, DARK) +
    pen.stroke('280,660,120 340,800,112 460,830,92 600,780,72 690,744,60', DARK) +
    pen.stroke('280,660,106 340,798,98 460,824,80 600,774,60 684,742,48', PAPER) +
    pen.stroke('240,690,20 304,830,36 440,866,28 590,808,8', tone(0, 0.5, 0)) +
    pen.stroke('680,748,44 724,724,40 758,706,24', DARK) +
    pen.stroke('700,722,3 736,700,7 762,692,3', LIT)
  )
}
