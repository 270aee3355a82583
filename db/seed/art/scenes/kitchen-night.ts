import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'

const FLAME: Point = [430, 440]
const LIT = tone(0, 0, 0.5)

/** A small restaurant kitchen at night: a pan on fire at the stove, a plate made ready at the pass. */
export const kitchenNight: Scene = {
  inks: [INKS.key, INKS.petrol, INKS.coral],
  draw: (pen) => [wall(pen), shelves(pen), nightWindow(pen), hood(pen), floor(pen), stove(pen), cook(pen), pass(pen)],
}

function wall(pen: Pen) {
  const tiles = pen.glow(FLAME, 1000, [0, PAPER], [0.2, tone(0, 0.05, 0.45)], [0.42, tone(0, 0.3, 0.6)], [0.62, tone(0, 0.75, 0.5)], [0.8, tone(0.5, 1, 0.4)], [1, tone(0.95, 1, 0.2)]) // prettier-ignore
  const joints = Array.from({ length: 14 }, (_, row) => {
    const y = 190 + row * 48
    const upright = Array.from({ length: 16 }, (_unused, n) => {
      const x = n * 96 + (row % 2) * 48
      return pen.bar([x, y], [x, y + 48], 3, tone(0, 0.45, 0.2))
    })
    return pen.bar([-10, y], [1510, y], 4, tone(0, 0.45, 0.2)) + upright.join('')
  })
  return pen.rect(-10, -10, 1520, 1020, tiles) + pen.over(joints.join(''))
}

function shelves(pen: Pen) {
  const jar = (x: number, y: number, width: number, height: number) =>
    pen.rect(x, y - height, width, height, DARK) +
    pen.bar([x + width - 4, y - height + 8], [x + width - 4, y - 4], 5, LIT) +
    pen.rect(x + 4, y - height - 12, width - 8, 12, DARK)
  const row = (y: number, sizes: [number, number, number][]) =>
    sizes.map(([x, width, height]) => jar(x, y, width, height)).join('') +
    pen.rect(-10, y, 196, 12, DARK) +
    pen.bar([-10, y + 14], [186, y + 14], 4, LIT)
  const pan = (x: number, size: number) =>
    pen.bar([x, 196], [x, 280], 7, DARK) +
    pen.disc(x, 280 + size, size + 4, LIT) +
    pen.disc(x + 4, 280 + size, size, DARK) +
    pen.stroke([[x + size * 0.3, 280 + size * 0.4, 2], [x - size * 0.5, 280 + size, 6], [x + size * 0.1, 280 + size * 1.7, 2]], tone(0, 0.7, 0.5)) // prettier-ignore
  return (
    row(330, [[10, 46, 80], [66, 40, 60], [114, 54, 96]]) + // prettier-ignore
    row(500, [
      [4, 60, 70],
      [72, 38, 92],
      [122, 46, 64],
    ]) + // prettier-ignore
    pen.bar([730, 194], [1000, 194], 9, DARK) +
    pen.bar([730, 200], [1000, 200], 3, LIT) +
    pan(776, 44) +
    pan(872, 36) +
    pan(950, 30)
  )
}

function nightWindow(pen: Pen) {
  const glass = '1050,170 1400,170 1400,500 1050,500'
  return (
    pen.rect(1024, 146, 402, 384, DARK) +
    pen.bar([1026, 148], [1026, 526], 5, LIT) +
    pen.within(
      glass,
      pen.rect(1040, 160, 380, 360, tone(0, 0.75, 0.1)),
      pen.poly('1040,520 1040,300 1120,250 1200,300 1200,330 1290,280 1370,330 1420,320 1420,520', tone(0.35, 1, 0)),
      [1076, 1130, 1310].map((x, n) => pen.rect(x, 350 + n * 14, 28, 40, n === 2 ? tone(0, 0.7, 0.2) : tone(0, 0, 0.5))).join(''), // prettier-ignore
      pen.bar([1240, 520], [1240, 270], 7, DARK),
      pen.disc(1240, 262, 44, tone(0, 0.25, 0.3)),
      pen.disc(1240, 262, 15, PAPER),
      pen.gouges([1050, 170, 350, 330], { count: 80, angle: 104, length: 90, width: 4, fill: tone(0, 0.35, 0.05) }),
      pen.gouges([1050, 430, 350, 60], { count: 16, angle: 90, length: 90, width: 6, fill: tone(0, 0.15, 0.1) }),
    ) +
    pen.bar([1225, 170], [1225, 500], 9, DARK) +
    pen.bar([1050, 300], [1400, 300], 9, DARK) +
    pen.rect(1006, 524, 440, 18, DARK) +
    pen.bar([1006, 524], [1440, 524], 4, LIT)
  )
}

function hood(pen: Pen) {
  return (
    pen.poly('300,-10 600,-10 600,60 720,176 120,176 300,60', DARK) +
    pen.poly('120,170 720,170 716,196 124,196', tone(0, 0.4, 0.6)) +
    pen.stroke('130,194,3 430,190,10 712,194,3', PAPER) +
    pen.gouges([330, 80, 240, 80], { count: 16, angle: 90, length: 70, width: 4, fill: tone(0, 0.8, 0.3) }) +
    [236, 300, 640].map((x, n) => pen.bar([x, 196], [x - 4, 262 + n * 12], 5, DARK) + pen.disc(x - 5, 272 + n * 12, 16, DARK, 20)).join('') // prettier-ignore
  )
}

function floor(pen: Pen) {
  const boards = pen.glow([430, 900], 900, [0, tone(0, 0.2, 0.7)], [0.5, tone(0.3, 0.8, 0.6)], [1, DARK])
  return (
    pen.poly('-10,862 1510,862 1510,1010 -10,1010', boards) +
    pen.over([-100, 240, 560, 820, 1100].map((x, n) => pen.bar([x, 1010], [260 + n * 140, 862], 4, DARK)).join('')) +
    pen.bar([-10, 862], [1510, 862], 8, DARK)
  )
}

function stove(pen: Pen) {
  const knobs = [180, 262, 344, 426, 508, 590].map((x) => pen.disc(x, 656, 17, tone(0, 0.3, 0.5)) + pen.bar([x, 646], [x + 2, 664], 6, DARK)) // prettier-ignore
  const burner = (x: number) =>
    [-28, -10, 10, 28].map((dx) => pen.stroke([[x + dx, 612, 10], [x + dx * 1.2, 596, 9], [x + dx * 1.1, 576, 1]], PAPER)).join('') // prettier-ignore
  return (
    pen.rect(120, 612, 540, 290, DARK) +
    pen.rect(108, 604, 564, 20, DARK) +
    pen.stroke('110,604,3 430,602,8 668,604,3', LIT) +
    knobs.join('') +
    pen.rect(170, 700, 230, 150, tone(0.4, 1, 0.3)) +
    pen.rect(440, 700, 180, 150, tone(0.4, 1, 0.3)) +
    pen.bar([180, 722], [390, 722], 9, LIT) +
    pen.bar([450, 722], [610, 722], 9, LIT) +
    burner(560) +
    pen.poly('140,606 146,500 270,500 276,606', DARK) +
    pen.stroke('146,500,3 208,494,8 270,500,3', LIT) +
    pen.stroke('272,504,2 276,550,7 276,600,2', LIT) +
    pen.stroke('190,486,6 170,430,20 200,390,12 190,330,22 214,280,2', tone(0, 0.25, 0.25)) +
    burner(420) +
    flames(pen) +
    pen.poly('326,552 540,552 516,592 350,592', DARK) +
    pen.stroke('328,552,3 430,550,7 538,552,3', PAPER)
  )
}

function flames(pen: Pen) {
  return (
    pen.soft('340,556 300,500 316,420 340,460 330,350 372,404 380,290 424,360 450,220 486,350 520,300 520,410 560,370 556,470 572,500 528,556', tone(0, 0.12, 1)) + // prettier-ignore
    pen.soft(
      '352,556 332,500 350,470 366,500 366,410 404,460 440,310 470,430 502,390 506,470 534,460 524,520 508,556',
      tone(0, 0, 0.55),
    ) + // prettier-ignore
    pen.soft('378,556 368,516 390,524 400,470 424,500 448,400 470,490 492,476 496,520 488,556', PAPER) +
    pen.gouges([300, 230, 300, 220], { count: 26, angle: 80, length: 26, width: 6, fill: PAPER })
  )
}

function cook(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.25), from: FLAME }
  return (
    pen.bar([538, 566], [690, 538], 13, DARK) +
    person(pen, {
      x: 776,
      y: 930,
      height: 620,
      facing: -1,
      pose: 'hold',
      dress: 'apron',
      hat: 'none',
      girth: 1.2,
      fill: DARK,
      rim,
    }) + // prettier-ignore
    pen.poly('700,330 690,292 716,278 770,276 806,290 802,334', tone(0, 0, 0.3)) +
    pen.poly('716,334 712,298 730,284 770,282 808,294 804,336', DARK) +
    pen.stroke('736,640,5 776,650,9 826,640,5', tone(0, 0.3, 0.4)) +
    pen.stroke('800,648,5 812,690,8 806,740,2', tone(0, 0.3, 0.4)) +
    pen.stroke('812,646,4 834,684,7 838,716,2', tone(0, 0.3, 0.4))
  )
}

function pass(pen: Pen) {
  const plate = (x: number, y: number, size: number) =>
    pen.disc(x, y + size * 0.08, size, DARK, size * 0.32) +
    pen.disc(x, y, size, PAPER, size * 0.29) +
    pen.disc(x, y, size * 0.68, tone(0, 0.2, 0.2), size * 0.18) +
    pen.soft([[x - size * 0.4, y], [x - size * 0.1, y - size * 0.24], [x + size * 0.36, y - size * 0.06], [x + size * 0.2, y + size * 0.08]], tone(0, 0.5, 1)) // prettier-ignore
  const ticket = (x: number, drop: number) =>
    pen.poly([[x, 64], [x + 46, 64], [x + 44 + drop / 12, 64 + drop], [x + 4, 60 + drop]], tone(0, 0.05, 0.3)) + // prettier-ignore
    [0.35, 0.55, 0.75].map((t) => pen.bar([x + 9, 64 + drop * t], [x + 36, 64 + drop * t], 3, DARK)).join('')
  return (
    pen.soft('1226,800 1220,690 1232,590 1262,540 1318,524 1376,546 1420,620 1434,720 1440,820', LIT) +
    pen.soft('1240,800 1234,690 1246,596 1272,552 1320,536 1380,552 1426,624 1444,720 1452,820', DARK) +
    pen.stroke('1268,540,64 1240,520,58 1220,500,52', DARK) +
    pen.disc(1202, 467, 54, LIT, 63) +
    pen.disc(1210, 470, 52, DARK, 60) +
    pen.soft('1150,448 1166,404 1220,390 1270,420 1276,462 1240,440 1190,432', DARK) +
    pen.stroke('1288,592,66 1212,672,52 1130,726,34', LIT) +
    pen.stroke('1298,600,66 1220,682,52 1136,732,32', DARK) +
    pen.stroke('1380,610,70 1330,720,54 1210,740,34', DARK) +
    pen.poly('880,770 1510,750 1510,1010 900,1010', DARK) +
    pen.poly('868,752 1510,728 1510,772 862,790', tone(0, 0.35, 0.6)) +
    pen.stroke('866,754,4 1180,741,9 1510,730,5', PAPER) +
    pen.gouges([900, 830, 600, 160], { count: 34, angle: 90, length: 120, width: 4, fill: tone(0, 0.85, 0.35) }) +
    plate(1090, 756, 96) +
    pen.stroke('1128,726,16 1112,736,12 1104,744,4', DARK) +
    plate(1330, 752, 88) +
    plate(1490, 748, 80) +
    pen.poly('930,762 936,690 980,690 988,760', DARK) +
    pen.bar([934, 694], [930, 754], 5, LIT) +
    pen.rect(1010, 40, 510, 26, DARK) +
    pen.stroke('1010,66,3 1260,64,6 1510,66,3', LIT) +
    [1036, 1100, 1190, 1252, 1340, 1430].map((x, n) => ticket(x, 66 + ((n * 7) % 4) * 10)).join('') +
    pen.soft('-10,820 60,800 150,806 176,836 170,1010 -10,1010', DARK) +
    pen.stroke('20,812,2 100,800,8 172,836,6 170,960,2', LIT) +
    pen.stroke('160,860,10 206,864,12 204,900,10 164,904,8', DARK)
  )
}
