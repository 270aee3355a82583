import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import { POSES } from '@/db/seed/art/poses'
import type { Scene } from '@/db/seed/art/scene'
import { glitter, gulls, ripples } from '@/db/seed/art/shapes'

const SUN: Point = [980, 392]
const LIT = tone(0, 0, 0.5)
const AMBER = tone(0, 0.25, 1)
const RIM = { fill: tone(0, 0, 0.5), from: SUN }

/** Swimmers run down the slip into a winter sea as the sun comes up. */
export const swimRace: Scene = {
  inks: [INKS.key, INKS.plum, INKS.amber],
  draw: (pen) => [sky(pen), headland(pen), sea(pen), buoy(pen), slip(pen), runners(pen), rail(pen), judge(pen)],
}

function sky(pen: Pen) {
  const clouds = [
    ['-20,80 200,60 460,84 700,62 900,92 640,116 300,108 -20,128', tone(0, 0.5, 0)],
    ['900,170 1080,150 1300,166 1520,146 1520,190 1240,206 1020,196', tone(0, 0.5, 0.25)],
    ['-20,230 160,214 380,232 560,222 640,240 400,258 140,252 -20,264', tone(0, 0.5, 0.25)],
  ] as const
  const rays = Array.from({ length: 11 }, (_, n) => {
    const turn = Math.PI * (1.04 + n * 0.092)
    const at = (r: number): Point => [SUN[0] + Math.cos(turn) * r, SUN[1] + Math.sin(turn) * r]
    return pen.stroke([[...at(134), 3], [...at(200 + (n % 2) * 40), 11], [...at(300 + (n % 2) * 80), 2]], PAPER) // prettier-ignore
  })
  return (
    pen.rect(-10, -10, 1520, 460, tone(0, 0.25, 0.25)) +
    pen.poly('-10,-10 1510,-10 1510,90 800,140 -10,110', tone(0, 0.25, 0)) +
    pen.poly('-10,320 500,300 1000,290 1510,312 1510,440 -10,440', LIT) +
    clouds.map(([cloud, fill]) => pen.soft(cloud, fill, 2)).join('') +
    rays.join('') +
    pen.disc(...SUN, 104, tone(0, 0, 1)) +
    pen.disc(...SUN, 76, PAPER)
  )
}

function headland(pen: Pen) {
  const snow = '-20,330 80,262 170,240 260,250 380,300 500,350 640,396 560,388 470,372 400,384 320,340 250,366 190,318 120,360 60,338 -20,380' // prettier-ignore
  return (
    pen.soft('-20,330 80,262 170,240 260,250 380,300 500,350 640,398 700,418 -20,424', tone(0, 0.75, 0), 2) +
    pen.soft(snow, PAPER, 2) +
    pen.soft('1240,418 1340,388 1430,372 1520,364 1520,420', tone(0, 0.75, 0.25), 2) +
    gulls(pen, [480, 130, 380, 140], 6, DARK)
  )
}

function sea(pen: Pen) {
  return (
    pen.rect(-10, 418, 1520, 600, tone(0, 0.5, 0.25)) +
    pen.soft('-20,500 300,484 800,506 1520,488 1520,1020 -20,1020', tone(0, 0.75, 0), 2) +
    pen.soft('-20,640 300,610 800,650 1520,616 1520,1020 -20,1020', tone(0.3, 1, 0), 2) +
    ripples(pen, 430, 900, 70, tone(0, 0.25, 0.25)) +
    ripples(pen, 440, 640, 40, tone(0, 1, 0)) +
    pen.over(ripples(pen, 660, 960, 40, tone(1, 0.3, 0))) +
    glitter(pen, [980, 424], 900, 130, tone(0, 0, 0.25))
  )
}

/** The mark they swim round, and the heads of those who are out already. */
function buoy(pen: Pen) {
  const heads: readonly Point[] = [[1130, 530], [1220, 508], [1316, 570], [1420, 590], [1290, 480]] // prettier-ignore
  return (
    pen.poly('1352,520 1376,412 1396,412 1420,520', AMBER) +
    pen.poly('1352,520 1376,412 1384,412 1376,520', tone(0, 0, 0.25)) +
    pen.poly('1362,476 1369,446 1404,446 1411,476', PAPER) +
    pen.soft('1336,514 1436,514 1426,540 1346,540', DARK) +
    pen.stroke('1300,542,2 1386,548,10 1480,542,2', PAPER) +
    pen.bar([1386, 412], [1386, 372], 5, DARK) +
    pen.poly('1388,372 1432,384 1388,398', DARK) +
    heads
      .map(
        ([x, y], n) =>
          pen.stroke([[x - 44, y + 8, 2], [x - 8, y - 16, 8], [x + 16, y - 22, 7], [x + 40, y + 4, 3]], DARK) + // prettier-ignore
          pen.disc(x, y, 13, n % 2 ? PAPER : AMBER) +
          pen.stroke([[x - 56, y + 10, 2], [x, y + 12, 9], [x + 56, y + 8, 2]], PAPER), // prettier-ignore
      )
      .join('')
  )
}

function slip(pen: Pen) {
  return (
    pen.poly('-10,650 220,668 840,846 900,900 760,1010 -10,1010', tone(0, 0.5, 0.25), 2) +
    pen.gouges([0, 730, 640, 260], { count: 60, angle: 16, length: 80, width: 6, fill: tone(0, 0.25, 0.5) }) +
    pen.gouges([0, 740, 700, 260], { count: 40, angle: 16, length: 110, width: 6, fill: tone(0, 1, 0) }) +
    pen.poly('-10,650 220,668 840,846 834,872 210,698 -10,680', PAPER, 2) +
    pen.poly('-10,680 210,698 834,872 828,886 206,714 -10,696', DARK) +
    pen.stroke('640,1010,8 740,960,18 830,900,24 930,876,12 1040,880,3', PAPER) +
    pen.stroke('740,1010,6 850,960,16 960,930,14 1080,940,3', PAPER)
  )
}

/** Water thrown up round the legs of one who runs in. */
function splash(pen: Pen, x: number, y: number, size: number) {
  const drops = Array.from({ length: 12 }, () => pen.disc(x + pen.random.between(-1.3, 1.3) * size, y - pen.random.between(0.2, 1.2) * size, pen.random.between(2, 6), PAPER)) // prettier-ignore
  const crown = [[-1.2, 0.1], [-1.1, -0.5], [-0.75, -0.1], [-0.5, -0.8], [-0.2, -0.2], [0.1, -0.6], [0.35, -0.15], [0.8, -0.85], [0.85, -0.1], [1.3, -0.4], [1.2, 0.15], [0, 0.3]] // prettier-ignore
  return pen.soft(crown.map(([dx = 0, dy = 0]): Point => [x + dx * size, y + dy * size]), PAPER, 1) + drops.join('') // prettier-ignore
}

function runners(pen: Pen) {
  const swimmer = (x: number, foot: number, height: number, cap: string, tilt = 17) => {
    const pose = tilt < 8 ? 'walk' : 'run'
    const y = foot + (tilt < 8 ? 0 : 20)
    const crown = [[-0.06, 0.01], [-0.05, 0.055], [0, 0.08], [0.055, 0.05], [0.055, 0.02]].map(([dx = 0, dy = 0]): Point => [x + (POSES[pose].head[0] + dx) * height, y - (POSES[pose].head[1] + dy) * height]) // prettier-ignore
    const body = person(pen, { x, y, height, pose, dress: 'jacket', girth: 0.78, fill: DARK, rim: RIM })
    return (
      pen.stroke([[x - height * 0.5, foot + 4, 2], [x - height * 0.2, foot + 6, 12], [x + height * 0.06, foot, 3]], tone(0, 1, 0)) + // prettier-ignore
      `<g transform="rotate(${tilt} ${x} ${foot})">${body}${pen.soft(crown, cap)}</g>`
    )
  }
  const wader = (x: number, y: number, height: number, cap: string) =>
    pen.within([[x - 300, 0], [x + 300, 0], [x + 300, y - height * 0.3], [x - 300, y - height * 0.3]], swimmer(x, y, height, cap, 9)) + // prettier-ignore
    splash(pen, x - 6, y - height * 0.27, height * 0.24)
  return (
    person(pen, { x: 1056, y: 800, height: 240, pose: 'dive', dress: 'jacket', girth: 0.86, fill: DARK, rim: RIM }) +
    splash(pen, 1000, 776, 62) +
    wader(846, 870, 300, AMBER) +
    wader(694, 930, 310, PAPER) +
    swimmer(520, 884, 310, AMBER) +
    swimmer(396, 836, 310, PAPER, 6) +
    swimmer(254, 866, 320, AMBER)
  )
}

/** The rail with the towels and those who hold them. */
function rail(pen: Pen) {
  const towel = (x: number, y: number, width: number, drop: number, fill: string, stripe: string) =>
    pen.poly([[x, y - 6], [x + width, y - 6], [x + width + 5, y + drop], [x + width * 0.5, y + drop + 6], [x - 4, y + drop - 3]], fill, 2) + // prettier-ignore
    [0.66, 0.8].map((t) => pen.bar([x, y + drop * t], [x + width, y + drop * t + 2], 9, stripe)).join('')
  return (
    pen.poly('1030,946 1510,926 1510,1010 1010,1010', DARK) +
    pen.stroke('1030,946,6 1260,934,14 1510,926,8', PAPER) +
    person(pen, {
      x: 1300,
      y: 976,
      height: 350,
      pose: 'hold',
      facing: -1,
      dress: 'coat',
      hat: 'beanie',
      fill: DARK,
      rim: RIM,
    }) + // prettier-ignore
    person(pen, {
      x: 1440,
      y: 984,
      height: 370,
      pose: 'huddle',
      facing: -1,
      dress: 'coat',
      hat: 'scarf',
      girth: 1.15,
      fill: DARK,
      rim: RIM,
    }) + // prettier-ignore
    towel(1196, 752, 66, 150, PAPER, AMBER) +
    [1066, 1226, 1386]
      .map((x) => pen.bar([x, 840], [x, 980], 13, DARK) + pen.bar([x - 5, 842], [x - 5, 940], 3, LIT))
      .join('') + // prettier-ignore
    pen.bar([1040, 850], [1510, 840], 13, DARK) +
    pen.bar([1040, 843], [1510, 833], 5, PAPER) +
    towel(1092, 846, 104, 120, AMBER, PAPER) +
    towel(1260, 842, 96, 104, tone(0, 0.5, 0), PAPER) +
    towel(1400, 838, 84, 126, PAPER, tone(0, 0.75, 0))
  )
}

function judge(pen: Pen) {
  return (
    pen.bar([180, 560], [226, 330], 9, DARK) +
    pen.poly('226,330 300,350 370,334 352,384 366,436 290,442 208,424', AMBER, 2) +
    pen.poly('226,330 270,343 254,436 208,424', tone(0.4, 1, 0), 2) +
    person(pen, {
      x: 96,
      y: 1030,
      height: 500,
      pose: 'raise',
      facing: 1,
      dress: 'coat',
      hat: 'cap',
      girth: 1.2,
      fill: DARK,
      rim: RIM,
    }) + // prettier-ignore
    pen.stroke('70,628,18 104,646,26 134,636,16', AMBER) +
    pen.stroke('76,640,18 62,690,20 72,742,14', AMBER)
  )
}
