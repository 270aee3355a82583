import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { glitter, gulls, ripples } from '@/db/seed/art/shapes'

const SUN: Point = [330, 420]

/** Two boats on the herring ground at first light, the nearer one hauling. */
export const trawlersDawn: Scene = {
  inks: [INKS.key, INKS.strait, INKS.coral],
  draw: (pen) => [sky(pen), farBoat(pen), backSwell(pen), boat(pen), net(pen), frontSwell(pen)],
}

function sky(pen: Pen) {
  const dawn = pen.fade(
    [0, 0],
    [0, 470],
    [0, tone(0.1, 0.72, 0)],
    [0.5, tone(0, 0.28, 0.2)],
    [0.85, tone(0, 0, 0.6)],
    [1, tone(0, 0, 0.8)],
  )
  const bands = [
    '-10,96,4 420,80,26 900,104,4',
    '700,180,4 1120,160,30 1520,190,6',
    '60,250,2 360,240,14 640,256,2',
    '820,300,2 1200,290,16 1500,306,3',
    '-10,350,2 180,344,8 330,352,1',
  ]
    .map((line) => pen.stroke(line, tone(0.05, 0.5, 0.25)))
    .join('')
  return (
    pen.rect(-10, -10, 1520, 600, dawn) +
    pen.carve(pen.disc(...SUN, 260, pen.glow(SUN, 260, [0, PAPER], [1, tone(1, 1, 1)]))) +
    bands +
    pen.disc(...SUN, 70, PAPER)
  )
}

function farBoat(pen: Pen) {
  const shade = tone(0.5, 0.8, 0.2)
  return (
    pen.rect(-10, 470, 1520, 200, pen.fade([0, 470], [0, 660], [0, tone(0, 0.35, 0.5)], [1, tone(0.05, 0.7, 0.2)])) +
    pen.soft('1180,474 1280,448 1380,440 1460,456 1540,444 1540,480 1180,480', tone(0, 0.4, 0.4)) +
    glitter(pen, [SUN[0], 476], 700, 110, PAPER) +
    pen.poly('96,494 250,488 232,524 116,526', shade) +
    pen.poly('120,492 122,452 168,450 172,490', shade) +
    pen.bar([190, 490], [188, 400], 4, shade) +
    pen.bar([188, 406], [248, 488], 2, shade) +
    pen.bar([144, 450], [142, 412], 3, shade)
  )
}

function backSwell(pen: Pen) {
  const swell = pen.fade([0, 560], [0, 760], [0, tone(0, 0.4, 0.3)], [0.3, tone(0.1, 0.8, 0.05)], [1, tone(0.4, 1, 0)])
  return (
    pen.soft('-60,640 120,600 300,586 480,620 700,660 920,640 1100,590 1300,560 1560,600 1560,1060 -60,1060', swell) +
    pen.carve(
      pen.gouges([0, 610, 1500, 120], { count: 60, angle: 2, length: 110, width: 6, fill: tone(0.3, 0.3, 0.9) }),
    ) +
    pen.over(ripples(pen, 640, 820, 50, tone(0.8, 0.3, 0)))
  )
}

function boat(pen: Pen) {
  const side = pen.fade([480, 0], [1240, 0], [0, tone(0.05, 0.3, 0.95)], [0.35, tone(0.3, 0.75, 0.6)], [1, DARK])
  const white = pen.fade([880, 0], [1130, 0], [0, PAPER], [0.4, tone(0, 0.35, 0.15)], [1, tone(0.3, 0.8, 0.1)])
  const rim = { fill: tone(0, 0, 0.5), from: SUN }
  return (
    pen.bar([1010, 440], [1016, 130], 12, DARK) +
    pen.bar([1016, 150], [560, 560], 3, DARK) +
    pen.bar([1016, 150], [1290, 520], 3, DARK) +
    pen.bar([760, 590], [756, 240], 13, DARK) +
    pen.bar([756, 250], [560, 330], 9, DARK) +
    pen.bar([1016, 150], [756, 250], 3, DARK) +
    pen.poly('900,560 906,400 1120,396 1136,556', white) +
    pen.poly('890,402 900,376 1128,372 1134,398', DARK) +
    [922, 972, 1022, 1072]
      .map(
        (x) => pen.rect(x, 420, 36, 44, tone(0.8, 0.9, 0.1)) + pen.bar([x + 4, 424], [x + 4, 460], 4, tone(0, 0, 0.6)),
      )
      .join('') +
    pen.rect(1060, 486, 44, 74, DARK) +
    pen.poly('940,376 950,330 990,330 994,376', DARK) +
    person(pen, {
      x: 640,
      y: 606,
      height: 176,
      pose: 'haul',
      facing: -1,
      dress: 'jacket',
      hat: 'sou-wester',
      fill: DARK,
      rim,
    }) +
    person(pen, {
      x: 716,
      y: 604,
      height: 180,
      pose: 'haul',
      facing: -1,
      dress: 'jacket',
      hat: 'beanie',
      fill: DARK,
      rim,
    }) +
    person(pen, {
      x: 838,
      y: 600,
      height: 178,
      pose: 'point',
      facing: -1,
      dress: 'coat',
      hat: 'sou-wester',
      fill: DARK,
      rim,
    }) +
    pen.soft(
      '470,520 500,566 700,590 960,580 1200,552 1316,498 1290,600 1230,700 1040,740 720,742 560,716 500,640',
      side,
    ) +
    pen.stroke('474,528,4 520,574,9 720,598,8 960,588,8 1200,560,8 1312,506,4', tone(0, 0, 0.4)) +
    pen.stroke('510,640,3 720,672,9 1040,668,7 1256,620,3', PAPER) +
    pen.over(pen.gouges([560, 660, 640, 60], { count: 50, angle: -2, length: 90, width: 4, fill: tone(1, 0.4, 0) })) +
    [560, 640, 720]
      .map(
        (x) =>
          pen.disc(x, 640 + (x - 560) * 0.06, 20, DARK) + pen.disc(x - 3, 640 + (x - 560) * 0.06, 8, tone(0, 0, 0.5)),
      )
      .join('')
  )
}

function net(pen: Pen) {
  const bag = '560,336 596,420 622,500 600,566 560,586 520,566 498,500 526,420'
  const strands = Array.from({ length: 9 }, (_, n) => pen.bar([480 + n * 20, 380], [560 + n * 14, 600], 2, DARK) + pen.bar([640 - n * 20, 380], [560 - n * 14, 600], 2, DARK)).join('') // prettier-ignore
  const fish = pen.gouges([510, 470, 100, 100], { count: 26, angle: 60, length: 40, width: 12, fill: PAPER })
  return (
    pen.soft(bag, tone(0.2, 0.6, 0.5)) +
    pen.within(bag, fish, strands) +
    pen.stroke('560,320,3 560,345,16 560,356,4', DARK) +
    gulls(pen, [380, 160, 420, 330], 13, PAPER) +
    gulls(pen, [420, 200, 360, 300], 6, DARK)
  )
}

function frontSwell(pen: Pen) {
  const swell = pen.fade([0, 700], [0, 1000], [0, tone(0, 0.5, 0.25)], [0.2, tone(0.2, 0.9, 0)], [1, tone(0.8, 1, 0)])
  const crest = (line: string) => pen.stroke(line, PAPER)
  return (
    pen.soft('-60,760 140,716 330,720 520,764 760,790 1000,752 1240,700 1420,706 1560,740 1560,1080 -60,1080', swell) +
    crest('-20,752,3 140,716,14 320,722,5') +
    crest('1010,752,3 1240,700,18 1420,708,4') +
    crest('480,748,3 560,740,20 720,770,10 860,776,2') +
    pen.carve(
      pen.gouges([0, 760, 1500, 200], { count: 90, angle: 0, length: 150, width: 8, fill: tone(0.2, 0.5, 1) }),
    ) +
    pen.over(pen.gouges([0, 780, 1500, 220], { count: 80, angle: 0, length: 170, width: 9, fill: tone(1, 0.4, 0) })) +
    pen.within('-10,730 1510,730 1510,1000 -10,1000', glitter(pen, [300, 750], 960, 130, tone(0, 0, 0.35)))
  )
}
