import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'

const LIGHT: Point = [560, 268]

/** A sea stands up over the mole and its light; two people keep behind the quay wall. */
export const stormBreakwater: Scene = {
  inks: [INKS.key, INKS.strait, INKS.lamp],
  draw: (pen) => [
    sky(pen),
    beam(pen),
    wave(pen),
    light(pen),
    mole(pen),
    surge(pen),
    wall(pen),
    people(pen),
    spray(pen),
  ],
}

function sky(pen: Pen) {
  const clouds = [
    ['-20,-10 1520,-10 1520,60 1200,40 900,96 620,70 380,130 160,96 -20,150', tone(1, 0.75, 0)],
    ['-20,210 120,176 300,204 420,180 520,214 380,252 180,246 -20,282', tone(0.8, 0.75, 0)],
    ['-20,360 160,330 300,350 420,336 340,386 140,392 -20,420', tone(0.55, 0.75, 0)],
  ] as const
  return (
    pen.rect(-10, -10, 1520, 1020, tone(0.2, 0.75, 0)) +
    pen.rect(-10, 420, 1520, 200, tone(0, 0.5, 0)) +
    clouds.map(([cloud, fill]) => pen.soft(cloud, fill, 3)).join('') +
    pen.poly('-10,520 520,512 1510,520 1510,700 -10,700', tone(0.55, 1, 0)) +
    pen.gouges([-10, 530, 560, 60], { count: 26, angle: -2, length: 130, width: 6, fill: tone(0, 0.25, 0) })
  )
}

function beam(pen: Pen) {
  return (
    pen.poly('560,254 -10,60 -10,300 560,282', tone(0, 0.25, 0.5)) +
    pen.poly('560,259 -10,116 -10,244 560,277', tone(0, 0, 0.25))
  )
}

/** From the foot of the wave to its lip; `t` runs from the face (0) to the back (1). */
function rib(t: number): Point[] {
  const between = (a: Point, b: Point): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]
  return [
    between([880, 800], [1620, 900]),
    between([980, 640], [1600, 620]),
    between([1020, 470], [1560, 400]),
    between([990, 320], [1440, 210]),
    between([900, 220], [1240, 84]),
    between([790, 190], [960, 30]),
    between([690, 220], [740, 110]),
  ]
}

function wave(pen: Pen) {
  const face = rib(0)
  const back = rib(1)
  const cuts = Array.from({ length: 13 }, (_, n) => {
    const line = rib((n + 0.6) / 13.5).slice(n % 3 === 1 ? 1 : 0, n % 2 ? 6 : 7)
    return pen.stroke(
      line.map(([x, y], k) => [x, y, k === 0 || k === line.length - 1 ? 1 : 5 + (n % 3) * 4]),
      n % 3 === 0 ? PAPER : n % 3 === 1 ? tone(0, 0.25, 0.25) : DARK,
    )
  }).join('')
  const teeth = Array.from({ length: 9 }, (_, n): Point[] => {
    const x = 668 + n * 40
    const y = 222 - Math.sin((n / 8) * 2.2) * 66
    return [[x, y + 66 + (n % 3) * 34], [x + 20, y + 10]] // prettier-ignore
  }).flat()
  const lip =
    '640,190 690,112 770,64 860,40 940,8 1050,14 1130,40 1240,62 1330,120 1400,180 1290,150 1180,112 1060,110 1030,190'
  const crest = lip.split(' ').map((pair): Point => [Number(pair.split(',')[0]), Number(pair.split(',')[1])])
  return (
    pen.soft([...face, ...[...back].reverse()], tone(0.35, 1, 0), 2) +
    pen.soft([...face.slice(0, 6), [820, 250], [900, 330], [930, 480], [900, 640], [820, 800]], DARK, 2) +
    cuts +
    pen.soft([...crest, ...teeth.reverse()], PAPER, 3) +
    pen.soft('700,176 780,116 880,96 960,70 1020,78 940,120 860,150 770,190', tone(0, 0.25, 0), 2) +
    pen.stroke('760,206,2 850,160,9 960,140,2', tone(0, 0.75, 0)) +
    pen.stroke('980,92,2 1080,64,9 1200,86,2', tone(0, 0.5, 0))
  )
}

function light(pen: Pen) {
  const [x, y] = LIGHT
  const bands = [
    '526,372 594,372 597,416 523,416',
    '522,470 598,470 601,514 519,514',
    '518,568 602,568 605,612 515,612',
  ]
  const rail = [516, 538, 560, 582, 604].map((post) => pen.bar([post, 298], [post, 272], 3, DARK))
  return (
    pen.poly('516,640 530,308 590,308 604,640', PAPER) +
    pen.poly('566,640 564,308 590,308 604,640', tone(0.6, 0.75, 0)) +
    bands.map((band) => pen.poly(band, DARK)).join('') +
    pen.rect(x - 46, y + 28, 92, 15, DARK) +
    pen.rect(x - 26, y - 28, 52, 58, tone(0, 0, 0.75)) +
    pen.disc(x, y, 19, PAPER) +
    [-26, 0, 26].map((dx) => pen.bar([x + dx, y - 30], [x + dx, y + 30], dx ? 5 : 3, DARK)).join('') +
    pen.soft('522,242 540,216 560,202 580,216 598,242', DARK) +
    pen.bar([x, y - 60], [x, y - 96], 5, DARK) +
    rail.join('') +
    pen.bar([x - 46, y + 6], [x + 46, y + 6], 3, DARK)
  )
}

function mole(pen: Pen) {
  const joints = Array.from({ length: 9 }, (_, n) => pen.bar([n * 86 - 20, 650], [n * 86 - 30, 760], 4, tone(0, 0.5, 0.25))).join('') // prettier-ignore
  return (
    pen.poly('-10,612 700,632 716,820 -10,830', DARK) +
    pen.poly('-10,612 690,632 690,646 -10,630', tone(0, 0, 0.5)) +
    joints +
    pen.bar([-10, 700], [706, 708], 4, tone(0, 0.5, 0.25)) +
    [60, 210, 360]
      .map((x) => pen.bar([x, 616], [x + 2, 560], 7, DARK) + pen.bar([x + 7, 614], [x + 8, 562], 2, tone(0, 0, 0.5)))
      .join('') + // prettier-ignore
    pen.stroke('-10,568,4 140,572,3 300,574,3 520,580,4', DARK)
  )
}

/** Where the sea breaks on the head of the mole and runs on towards the quay. */
function surge(pen: Pen) {
  return (
    pen.soft('-20,800 240,772 480,800 700,760 900,770 1180,740 1520,790 1520,1020 -20,1020', tone(0.6, 1, 0), 2) +
    pen.soft(
      '586,820 600,730 572,650 624,690 620,560 602,480 656,570 676,470 664,390 708,480 726,590 760,540 752,470 796,560 790,650 840,606 826,690 890,664 862,736 950,730 900,790 980,800 860,830 700,836',
      PAPER,
      3,
    ) + // prettier-ignore
    pen.soft(
      '640,800 650,690 636,600 676,660 700,560 722,680 770,620 770,720 820,700 800,770 860,790 740,812',
      tone(0, 0.25, 0),
      2,
    ) + // prettier-ignore
    pen.gouges([650, 640, 120, 150], { count: 16, angle: 82, length: 110, width: 8, fill: PAPER }) +
    [
      '700,850,3 860,816,20 1020,836,26 1180,800,14 1300,812,3',
      '880,900,3 1060,872,18 1240,896,28 1420,860,16 1520,872,6',
      '1080,770,2 1260,786,14 1420,764,16 1520,778,4',
      '860,960,3 1020,936,22 1200,960,30 1380,930,18 1520,946,8',
    ]
      .map((line) => pen.stroke(line, PAPER))
      .join('') +
    pen.gouges([700, 800, 800, 200], { count: 60, angle: -4, length: 110, width: 7, fill: tone(0, 0.5, 0) }) +
    pen.gouges([-10, 790, 700, 60], { count: 24, angle: 2, length: 90, width: 6, fill: tone(0, 0.25, 0) })
  )
}

function wall(pen: Pen) {
  const courses = [0, 1, 2].flatMap((row) =>
    Array.from(
      { length: 5 },
      (_, n) =>
      pen.rect(8 + n * 158 - (row % 2) * 70, 742 + row * 64, 148, 54, n % 3 === row % 3 ? tone(0, 0.5, 0.25) : tone(0, 0.75, 0.25), 3), // prettier-ignore
    ),
  )
  return (
    pen.poly('-10,712 762,726 790,960 -10,960', DARK) +
    pen.within('-10,730 758,740 782,946 -10,946', ...courses) +
    pen.poly('-10,690 776,706 780,738 -10,726', tone(0.2, 0.75, 0.5)) +
    pen.stroke('-10,692,5 400,698,8 776,708,4', tone(0, 0, 0.5)) +
    pen.poly('-10,930 800,940 980,1010 -10,1010', DARK) +
    pen.stroke('-10,934,3 300,938,6 800,944,4', tone(0, 0.5, 0.25)) +
    pen.gouges([20, 954, 780, 50], { count: 22, angle: 3, length: 130, width: 5, fill: tone(0, 0.5, 0.25) })
  )
}

function people(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.5), from: LIGHT }
  return (
    person(pen, { x: 236, y: 1000, height: 392, pose: 'huddle', facing: 1, dress: 'coat', hat: 'sou-wester', girth: 1.2, fill: DARK, rim }) + // prettier-ignore
    person(pen, { x: 372, y: 1002, height: 360, pose: 'point', facing: 1, dress: 'coat', hat: 'scarf', girth: 1.1, fill: DARK, rim }) // prettier-ignore
  )
}

function spray(pen: Pen) {
  const drops = Array.from({ length: 70 }, () => {
    const [x, y] = [pen.random.between(580, 1060), pen.random.between(190, 620)]
    return pen.disc(x - (y - 190) * 0.28, y, pen.random.between(2, 7), PAPER)
  }).join('')
  return drops + pen.gouges([-20, 0, 1540, 900], { count: 80, angle: 164, length: 120, width: 3.4, fill: tone(0, 0.25, 0) }) // prettier-ignore
}
