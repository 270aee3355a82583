import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { glitter, gulls, lattice, ripples } from '@/db/seed/art/shapes'

const LAMP: Point = [968, 96]
const LIT = tone(0, 0, 0.45)

/** A bucket dredger at work under its floodlights; a man at the quay rail watches the chain turn. */
export const dredgerNight: Scene = {
  inks: [INKS.key, INKS.royal, INKS.lamp],
  draw: (pen) => [night(pen), town(pen), water(pen), beam(pen), hull(pen), chain(pen), barge(pen), quay(pen)],
}

function night(pen: Pen) {
  const sky = pen.glow(LAMP, 1000, [0, tone(0, 0.5, 0.35)], [0.3, tone(0, 0.8, 0.1)], [0.6, tone(0.45, 1, 0)], [1, tone(1, 1, 0)]) // prettier-ignore
  return pen.rect(-10, -10, 1520, 620, sky)
}

function town(pen: Pen) {
  const lights = Array.from({ length: 64 }, () => {
    const x = pen.random.between(0, 1500)
    const y = 540 - pen.random.next() * (x > 560 && x < 1300 ? 4 : 30 + 60 * Math.max(0, 1 - Math.abs(x - 250) / 330))
    return pen.disc(x, y, pen.random.between(2.6, 5), pen.random.next() < 0.3 ? PAPER : tone(0, 0, 0.8))
  }).join('')
  return (
    pen.poly('-10,560 -10,470 80,452 90,430 130,430 136,446 230,410 240,380 252,410 330,438 420,470 520,492 640,530 900,536 1200,532 1330,496 1510,496 1510,560', DARK) + // prettier-ignore
    lights +
    pen.poly('1404,500 1410,404 1428,404 1434,500', DARK) +
    pen.disc(1419, 396, 9, PAPER)
  )
}

function water(pen: Pen) {
  const sea = pen.glow([880, 640], 900, [0, tone(0, 0.35, 0.5)], [0.3, tone(0, 0.85, 0.15)], [0.7, tone(0.5, 1, 0)], [1, tone(1, 1, 0)]) // prettier-ignore
  return (
    pen.rect(-10, 548, 1520, 470, sea) +
    pen.over(ripples(pen, 570, 940, 70, tone(1, 0.6, 0))) +
    pen.carve(ripples(pen, 580, 940, 34, tone(0.3, 0.5, 1))) +
    [90, 210, 330, 1440].map((x) => glitter(pen, [x, 556], 700, 14, tone(0, 0.1, 0.7))).join('') +
    glitter(pen, [930, 690], 930, 210, tone(0, 0, 0.35))
  )
}

function beam(pen: Pen) {
  const light = pen.fade(LAMP, [760, 700], [0, tone(0.1, 0.3, 0.8)], [1, tone(0.75, 0.75, 1)])
  return pen.carve(pen.poly('958,96 978,96 1180,690 430,690', light))
}

function hull(pen: Pen) {
  const stays: [Point, Point][] = [[[470, 250], [350, 560]], [[470, 250], [960, 110]], [[968, 110], [1330, 560]], [[470, 250], [440, 640]]] // prettier-ignore
  const rail = Array.from({ length: 40 }, (_, n) => pen.bar([340 + n * 26, 566], [340 + n * 26, 536], 3, DARK)).join('')
  const hands = ([[700, 'point', 1], [780, 'point', -1], [1016, 'walk', -1], [380, 'haul', 1]] as const).map(([x, pose, facing]) => person(pen, { x, y: 566, height: 104, pose, facing, dress: 'jacket', hat: 'beanie', fill: DARK, rim: { fill: PAPER, from: LAMP } })) // prettier-ignore
  return (
    stays.map(([from, to]) => pen.bar(from, to, 3.4, DARK)).join('') +
    lattice(pen, [352, 566], [462, 244], 26, DARK) +
    lattice(pen, [540, 566], [482, 244], -26, DARK) +
    lattice(pen, [840, 566], [930, 120], 40, DARK) +
    lattice(pen, [1090, 566], [1006, 120], -40, DARK) +
    pen.rect(896, 108, 148, 26, DARK) +
    pen.bar([896, 136], [1040, 136], 5, LIT) +
    pen.poly('1120,566 1124,410 1290,410 1300,566', DARK) +
    pen.bar([1122, 412], [1288, 410], 6, LIT) +
    pen.bar([1122, 416], [1118, 560], 6, LIT) +
    [1146, 1196, 1246].map((x) => pen.rect(x, 444, 30, 34, LIT)).join('') +
    pen.poly('1176,410 1184,250 1244,250 1250,410', DARK) +
    pen.bar([1186, 256], [1180, 404], 8, LIT) +
    pen.soft(
      '1190,250 1180,200 1216,160 1210,110 1270,70 1300,20 1390,-20 1480,-10 1400,60 1330,90 1310,150 1260,190 1244,250',
      tone(1, 1, 0),
    ) + // prettier-ignore
    pen.stroke('1196,220,2 1196,196,9 1226,160,3', LIT) +
    hands.join('') +
    rail +
    pen.bar([330, 536], [1380, 534], 5, tone(0, 0.3, 0.5)) +
    pen.poly('296,560 1400,556 1374,676 320,680', DARK) +
    pen.stroke('298,562,4 800,556,11 1398,558,4', LIT) +
    pen.gouges([360, 590, 980, 60], { count: 46, angle: 0, length: 80, width: 4, fill: tone(0, 0.8, 0.3) }) +
    pen.disc(968, 90, 40, tone(0, 0, 0.5)) +
    pen.disc(968, 90, 24, PAPER)
  )
}

/** The endless chain: buckets climb the ladder full and fall back empty. */
function chain(pen: Pen) {
  const [low, high]: [Point, Point] = [[430, 700], [950, 196]] // prettier-ignore
  const at = (t: number): Point => [low[0] + (high[0] - low[0]) * t, low[1] + (high[1] - low[1]) * t]
  const bucket = ([x, y]: Point, s: number) =>
    pen.poly([[x - 34 * s, y - 22 * s], [x + 10 * s, y - 56 * s], [x + 34 * s, y - 30 * s], [x + 26 * s, y + 4 * s], [x - 4 * s, y + 20 * s]], DARK) + // prettier-ignore
    pen.stroke(
      [
        [x - 32 * s, y - 24 * s, 3],
        [x - 8 * s, y - 46 * s, 9],
        [x + 12 * s, y - 56 * s, 3],
      ],
      PAPER,
    ) + // prettier-ignore
    pen.bar([x + 34 * s, y - 28 * s], [x + 26 * s, y], 5 * s, LIT)
  const climbing = Array.from({ length: 10 }, (_, n) => bucket(at(0.1 + n * 0.093), 1)).join('')
  const drips = [0.2, 0.39, 0.48, 0.67].map((t) => at(t)).map(([x, y]) => pen.stroke([[x - 24, y - 10, 5], [x - 26, y + 40, 4], [x - 26, y + 90, 1]], PAPER)) // prettier-ignore
  return (
    pen.bar([low[0] + 20, low[1] + 34], [high[0] + 24, high[1] + 40], 34, DARK) +
    pen.bar([low[0] + 34, low[1] + 40], [high[0] + 30, high[1] + 52], 4, LIT) +
    drips.join('') +
    climbing +
    pen.disc(968, 214, 62, DARK) +
    pen.disc(968, 214, 46, tone(0, 0.2, 0.6)) +
    [0, 1, 2].map((n) => pen.bar([968 - Math.cos(n * 1.05) * 44, 214 - Math.sin(n * 1.05) * 44], [968 + Math.cos(n * 1.05) * 44, 214 + Math.sin(n * 1.05) * 44], 9, DARK)).join('') + // prettier-ignore
    pen.poly('1000,262 1040,250 1130,620 1096,640', DARK) +
    pen.bar([1003, 268], [1096, 634], 5, LIT) +
    [0, 1, 2].map((n) => pen.stroke([[340 - n * 44, 690 + n * 14, 1], [430, 700 + n * 16, 11], [540 + n * 44, 690 + n * 14, 1]], n === 1 ? DARK : PAPER)).join('') // prettier-ignore
  )
}

function barge(pen: Pen) {
  return (
    pen.soft('930,668 990,630 1070,606 1130,596 1200,622 1300,664', tone(0, 0.7, 0.6)) +
    pen.stroke('1096,624,26 1112,640,40 1116,664,60', tone(0, 0.4, 0.7)) +
    pen.poly('850,664 1460,652 1430,740 890,748', DARK) +
    pen.stroke('852,666,3 1100,658,8 1456,654,3', LIT) +
    pen.gouges([920, 690, 480, 36], { count: 14, angle: 0, length: 90, width: 4, fill: tone(0, 0.7, 0.4) }) +
    gulls(pen, [560, 330, 300, 120], 4, PAPER) +
    gulls(pen, [1040, 180, 120, 160], 3, PAPER)
  )
}

function quay(pen: Pen) {
  const rim = { fill: LIT, from: LAMP }
  const posts = [40, 300, 560, 820, 1080, 1340].map((x) => pen.bar([x, 1000], [x, 776], 17, DARK) + pen.bar([x + 9, 784], [x + 9, 940], 4, LIT) + pen.disc(x, 772, 13, DARK)) // prettier-ignore
  return (
    pen.poly('-10,944 1510,930 1510,1010 -10,1010', DARK) +
    pen.stroke('-10,946,4 800,936,10 1510,932,4', tone(0, 0.2, 0.5)) +
    person(pen, {
      x: 214,
      y: 1140,
      height: 590,
      pose: 'hold',
      facing: 1,
      dress: 'coat',
      hat: 'cap',
      girth: 1.2,
      fill: DARK,
      rim,
    }) + // prettier-ignore
    pen.bar([-10, 786], [1510, 776], 12, DARK) +
    pen.bar([-10, 782], [1510, 772], 4, LIT) +
    pen.bar([-10, 872], [1510, 862], 9, DARK) +
    posts.join('') +
    pen.poly('1200,960 1206,880 1192,866 1204,846 1296,844 1310,864 1294,880 1302,958', DARK) +
    pen.stroke('1200,850,3 1240,843,8 1296,848,3', LIT) +
    pen.stroke('1214,904,16 1250,916,18 1290,902,16', tone(0, 0.6, 0.4))
  )
}
