import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { gulls, ripples } from '@/db/seed/art/shapes'

const HATCH: Point = [1180, 560]
const RIM = { fill: tone(0, 0, 0.5), from: HATCH }

/** The customs pier after dusk: a queue with suitcases before the one lit hatch, the ship waits behind. */
export const borderPier: Scene = {
  inks: [INKS.key, INKS.petrol, INKS.lamp],
  draw: (pen) => [sky(pen), ship(pen), harbour(pen), pier(pen), shed(pen), queue(pen), quayside(pen)],
}

function sky(pen: Pen) {
  return (
    pen.rect(-10, -10, 1520, 640, tone(0, 1, 0)) +
    pen.soft('-60,140 260,180 520,130 860,170 1200,120 1560,160 1560,700 -60,700', tone(0, 0.75, 0)) +
    pen.soft('-60,330 200,300 480,340 800,300 1100,330 1560,290 1560,700 -60,700', tone(0, 0.5, 0)) +
    pen.soft('-60,450 240,430 520,456 900,430 1560,450 1560,700 -60,700', tone(0, 0.25, 0)) +
    pen.gouges([0, 20, 1500, 200], { count: 26, angle: 3, length: 130, width: 4, fill: tone(0.6, 1, 0) }) +
    pen.poly('-10,560 60,540 150,548 240,520 330,530 400,552 400,600 -10,600', tone(0, 0.75, 0))
  )
}

function ship(pen: Pen) {
  const ports = Array.from({ length: 14 }, (_, n) => pen.disc(250 + n * 42, 452, 8, tone(0, 0.5, 0)))
  const deck = (x: number, y: number, width: number, height: number, panes: number) =>
    pen.rect(x, y, width, height, DARK) +
    pen.bar([x, y], [x + width, y], 5, PAPER) +
    Array.from({ length: panes }, (_, n) =>
      pen.rect(x + 20 + n * ((width - 30) / panes), y + 20, (width - 30) / panes - 12, height - 40, tone(0, 0.5, 0)),
    ).join('')
  return (
    pen.poly('430,250 440,110 540,104 552,250', DARK) +
    pen.poly('436,160 438,130 544,126 546,158', tone(0, 0, 0.75)) +
    pen.soft('480,100 440,60 360,66 280,24 180,30 60,-20 320,-40 420,10 520,40 540,100', tone(0.55, 1, 0)) +
    deck(330, 240, 420, 70, 8) +
    deck(260, 308, 580, 74, 11) +
    pen.bar([700, 240], [706, 90], 7, DARK) +
    pen.bar([706, 96], [880, 380], 3, DARK) +
    pen.bar([706, 96], [560, 240], 3, DARK) +
    pen.poly('706,98 764,108 742,122 764,140 706,130', tone(0, 0, 0.75)) +
    pen.bar([904, 388], [912, 300], 5, DARK) +
    pen.poly('90,378 990,368 1040,352 1010,640 150,640', DARK) +
    pen.stroke('96,382,3 500,384,7 1036,356,5', tone(0, 0.25, 0)) +
    ports.join('') +
    pen.poly('120,484 1030,476 1012,640 150,640', tone(0, 0.5, 0.25)) +
    pen.stroke('122,484,3 560,484,8 1026,476,4', PAPER) +
    pen.over(pen.gouges([170, 500, 780, 80], { count: 22, angle: 0, length: 130, width: 4, fill: tone(0.6, 0.7, 0) })) +
    pen.stroke('950,420,9 962,470,8 952,500,4', tone(0, 0.5, 0)) +
    pen.stroke('930,488,3 950,504,8 974,486,3', tone(0, 0.5, 0))
  )
}

function harbour(pen: Pen) {
  return (
    pen.rect(-10, 590, 1520, 200, tone(0, 1, 0)) +
    pen.over(ripples(pen, 600, 720, 40, tone(1, 0.3, 0))) +
    ripples(pen, 600, 720, 22, tone(0, 0.25, 0))
  )
}

function pier(pen: Pen) {
  const pool = '640,746 1150,716 1500,716 1510,900 900,960 420,900'
  const planks = Array.from({ length: 22 }, (_, n) => pen.bar([-340 + n * 110, 1010], [330 + n * 48, 700], 4, DARK))
  return (
    pen.poly('-10,716 1510,690 1510,1010 -10,1010', tone(0, 0.75, 0.25)) +
    pen.soft(pool, tone(0, 0.25, 0.5)) +
    pen.soft('860,752 1150,722 1420,722 1440,820 1000,880 740,830', tone(0, 0, 0.5)) +
    planks.join('') +
    pen.stroke('-10,716,9 740,704,14 1510,690,9', DARK)
  )
}

function shed(pen: Pen) {
  const boards = Array.from({ length: 12 }, (_, n) => pen.bar([1000 + n * 44, 330], [1000 + n * 44, 740], 4, DARK)).join('') // prettier-ignore
  const clerk = person(pen, { x: 1206, y: 800, height: 310, pose: 'hold', facing: -1, hat: 'cap', dress: 'jacket', fill: DARK }) // prettier-ignore
  return (
    pen.rect(980, 320, 540, 430, tone(0.45, 1, 0.2)) +
    boards +
    pen.poly('930,330 990,228 1520,200 1520,330', DARK) +
    pen.stroke('934,332,4 1200,334,9 1510,332,6', tone(0, 0, 0.75)) +
    pen.rect(1030, 250, 430, 62, tone(0, 0, 0.5)) +
    board(pen) +
    pen.rect(1066, 420, 244, 226, DARK) +
    pen.rect(1080, 434, 216, 200, PAPER) +
    pen.rect(1080, 434, 216, 34, tone(0, 0, 0.5)) +
    pen.within('1080,434 1296,434 1296,634 1080,634', clerk) +
    pen.bar([1240, 434], [1240, 478], 3, DARK) +
    pen.poly('1216,500 1232,476 1250,476 1266,500', DARK) +
    pen.poly('1036,634 1330,634 1344,660 1022,660', DARK) +
    pen.bar([1030, 636], [1336, 636], 6, PAPER) +
    pen.poly('1340,470 1440,470 1440,600 1340,600', tone(0, 0, 0.25)) +
    [492, 516, 540, 564].map((y, n) => pen.bar([1354, y], [1424 - n * 12, y], 6, DARK)).join('') +
    pen.carve(pen.gouges([1000, 350, 60, 360], { count: 20, angle: 90, length: 60, width: 6, fill: tone(0, 0.3, 1) }))
  )
}

/** The board over the hatch: the barrier's stripes and a seal. */
function board(pen: Pen) {
  const stripes = Array.from({ length: 9 }, (_, n) => {
    const x = 1036 + n * 48
    return pen.poly([[x, 312], [x + 26, 250], [x + 48, 250], [x + 22, 312]], DARK) // prettier-ignore
  })
  return (
    pen.within('1030,250 1460,250 1460,312 1030,312', ...stripes) +
    pen.disc(1245, 281, 44, DARK) +
    pen.disc(1245, 281, 36, PAPER) +
    pen.stroke('1218,290,3 1232,300,6 1245,302,6 1258,300,6 1272,290,3', DARK) +
    pen.bar([1245, 258], [1245, 302], 6, DARK) +
    pen.bar([1230, 268], [1260, 268], 5, DARK)
  )
}

function suitcase(pen: Pen, x: number, y: number, size: number, fill: string) {
  const s = size / 100
  const box = (grow: number): Point[] => [
    [x - (50 + grow) * s, y + grow * s - 2], [x - (50 + grow) * s, y - (66 + grow) * s],
    [x + (50 + grow) * s, y - (68 + grow) * s], [x + (50 + grow) * s, y + grow * s],
  ] // prettier-ignore
  return (
    pen.stroke([[x - 15 * s, y - 68 * s, 6 * s], [x - 10 * s, y - 84 * s, 7 * s], [x + 10 * s, y - 84 * s, 7 * s], [x + 15 * s, y - 68 * s, 6 * s]], DARK) + // prettier-ignore
    pen.poly(box(5), DARK) +
    pen.poly(box(0), fill) +
    [-28, 28].map((dx) => pen.bar([x + dx * s, y - 66 * s], [x + dx * s, y], 8 * s, DARK)).join('')
  )
}

/** A case lies open on the trestle before the hatch; behind it the queue has come apart into twos and threes. */
function queue(pen: Pen) {
  const one = (x: number, y: number, height: number, rest: Partial<Parameters<typeof person>[1]>) =>
    shadow(pen, x, y, height) + person(pen, { x, y, height, facing: 1, fill: DARK, rim: RIM, ...rest })
  const amber = tone(0, 0, 0.75)
  return (
    one(1000, 790, 330, { pose: 'reach', hat: 'bun', dress: 'skirt' }) +
    trestle(pen) +
    one(1236, 806, 336, { pose: 'bend', facing: -1, hat: 'cap', dress: 'jacket', girth: 1.1 }) +
    one(838, 812, 350, { pose: 'wait', hat: 'brim', girth: 1.25 }) +
    one(776, 830, 320, { pose: 'talk', facing: 1, hat: 'scarf', dress: 'skirt' }) +
    one(884, 842, 190, { pose: 'point', hat: 'beanie', dress: 'jacket' }) +
    suitcase(pen, 700, 850, 112, amber) +
    one(556, 850, 366, { pose: 'talk', hat: 'cap', girth: 1.15 }) +
    one(640, 858, 344, { pose: 'wait', facing: -1, hat: 'none', dress: 'jacket' }) +
    one(424, 884, 330, { pose: 'crouch', facing: 1, hat: 'bun', dress: 'skirt' }) +
    suitcase(pen, 540, 898, 118, tone(0, 0.5, 0.5)) +
    one(158, 940, 440, { pose: 'lug', hat: 'brim', girth: 1.1 }) +
    suitcase(pen, 196, 846, 124, amber)
  )
}

/** Thrown away from the hatch, along the planks. */
function shadow(pen: Pen, x: number, y: number, height: number) {
  const reach = (x - HATCH[0]) * 0.2 - 40
  return pen.over(pen.soft([[x - 26, y - 6], [x + 26, y - 8], [x + reach + 30, y + height * 0.26], [x + reach - 40, y + height * 0.3]], tone(0.9, 0.6, 0))) // prettier-ignore
}

/** The bench of the customs men, and a case whose lid is up. */
function trestle(pen: Pen) {
  return (
    pen.bar([1052, 690], [1040, 806], 10, DARK) +
    pen.bar([1210, 690], [1226, 806], 10, DARK) +
    pen.poly('1030,676 1240,674 1246,694 1024,696', DARK) +
    pen.bar([1030, 676], [1240, 674], 5, PAPER) +
    pen.poly('1072,674 1066,632 1196,630 1192,674', DARK) +
    pen.poly('1076,668 1072,638 1190,636 1188,668', tone(0, 0, 0.75)) +
    pen.poly('1068,632 1092,560 1216,556 1196,630', DARK) +
    pen.poly('1080,626 1100,568 1206,564 1190,624', tone(0, 0.5, 0.5)) +
    pen.soft('1096,636 1110,610 1130,620 1146,604 1168,622 1180,636', PAPER)
  )
}

function quayside(pen: Pen) {
  return (
    person(pen, { x: 1080, y: 1000, height: 300, pose: 'read', facing: 1, hat: 'beanie', dress: 'jacket', load: 'paper', fill: DARK, rim: RIM }) + // prettier-ignore
    suitcase(pen, 1076, 1000, 128, tone(0, 0.25, 0.5)) +
    pen.soft('1240,1010 1252,920 1226,890 1236,862 1290,850 1346,862 1356,890 1330,920 1344,1010', DARK) +
    pen.stroke('1234,880,3 1256,862,9 1310,858,6', tone(0, 0, 0.5)) +
    pen.stroke('1250,950,26 1310,962,30 1420,930,26 1520,880,24', tone(0, 0.25, 0.5)) +
    pen.gouges([1270, 930, 200, 30], { count: 18, angle: 60, length: 24, width: 5, fill: DARK }) +
    gulls(pen, [1060, 60, 360, 110], 3, PAPER)
  )
}
