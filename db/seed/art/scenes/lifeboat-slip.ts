import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { rain, ripples } from '@/db/seed/art/shapes'

const SEARCHLIGHT: Point = [1120, 150]
const RIM = { fill: PAPER, from: SEARCHLIGHT }
const CORAL = tone(0, 0, 1)

/** The lifeboat goes down its slip at night, by the searchlight of the boathouse, into the surf. */
export const lifeboatSlip: Scene = {
  inks: [INKS.key, INKS.petrol, INKS.coral],
  draw: (pen) => [night(pen), beam(pen), sea(pen), boathouse(pen), slip(pen), lifeboat(pen), surf(pen), helpers(pen), rain(pen, 120, 116)], // prettier-ignore
}

function night(pen: Pen) {
  return (
    pen.rect(-10, -10, 1520, 1020, DARK) +
    pen.soft('-60,70 200,30 460,90 760,50 760,110 480,150 220,100 -60,140', tone(0.5, 1, 0)) +
    pen.soft('-60,260 160,220 420,250 520,290 300,310 100,290 -60,310', tone(0.5, 1, 0)) +
    pen.soft('-60,520 40,470 120,450 190,480 260,530 -60,540', tone(0.6, 1, 0))
  )
}

function beam(pen: Pen) {
  return (
    pen.poly('1120,134 1130,176 560,1010 -60,1010 -60,470', tone(0, 1, 0), 1) +
    pen.poly('1120,140 1128,170 480,960 -60,900 -60,600', tone(0, 0.5, 0), 1) +
    pen.gouges([120, 300, 800, 380], { count: 46, angle: 116, length: 50, width: 3.5, fill: PAPER })
  )
}

function sea(pen: Pen) {
  const roller = (crest: string, fill: string, foam: string) =>
    pen.soft(`-60,1040 -60,700 ${crest} 1560,1040`, fill) + pen.stroke(foam, PAPER)
  return (
    pen.poly('-10,560 300,548 620,556 900,548 900,1010 -10,1010', tone(0, 1, 0)) +
    pen.over(ripples(pen, 560, 640, 30, tone(1, 0.4, 0))) +
    pen.gouges([0, 566, 520, 70], { count: 26, angle: 0, length: 60, width: 5, fill: PAPER }) +
    roller(
      '20,660 120,620 220,610 300,650 420,690 560,680 700,700 900,720',
      tone(0.3, 1, 0),
      '20,664,4 120,624,13 220,612,18 300,652,9 360,676,3',
    ) +
    pen.gouges([20, 650, 460, 90], { count: 30, angle: 12, length: 70, width: 5, fill: tone(0, 0.25, 0) })
  )
}

function boathouse(pen: Pen) {
  const boards = Array.from({ length: 11 }, (_, n) => pen.bar([1010 + n * 48, 250], [1010 + n * 48, 560], 4, DARK))
  return (
    pen.poly('930,1010 960,700 1000,560 1510,500 1510,1010', tone(0.55, 1, 0)) +
    pen.gouges([1000, 640, 480, 330], { count: 40, angle: 70, length: 80, width: 6, fill: DARK }) +
    pen.rect(990, 236, 520, 330, tone(0.35, 1, 0.25)) +
    boards.join('') +
    pen.poly('976,262 1250,92 1510,240 1510,300 976,300', tone(0.35, 1, 0.25)) +
    pen.poly('940,250 1250,60 1560,250 1560,290 1250,102 940,290', DARK) +
    pen.stroke('1250,62,6 1400,154,9 1540,240,6', tone(0, 0.5, 0.25)) +
    pen.stroke('946,254,5 1100,158,8 1250,64,5', tone(0, 0.25, 0.25)) +
    pen.rect(1120, 300, 300, 270, DARK) +
    pen.rect(1134, 314, 272, 256, tone(0, 0.25, 0.75)) +
    pen.rect(1134, 314, 272, 30, DARK) +
    [1180, 1270, 1360].map((x) => pen.bar([x, 344], [x, 400], 6, DARK)).join('') +
    pen.poly('1160,570 1170,470 1210,470 1216,570', DARK) +
    pen.poly('1090,122 1150,116 1158,182 1098,190', DARK) +
    pen.disc(1094, 156, 17, PAPER, 32) +
    pen.bar([1130, 184], [1146, 224], 12, DARK) +
    pen.poly('1170,196 1330,196 1330,232 1170,232', PAPER) +
    pen.bar([1190, 214], [1310, 214], 8, DARK)
  )
}

function slip(pen: Pen) {
  const piles = [0, 1, 2, 3, 4].map((n) => {
    const [x, y] = [500 + n * 170, 830 - n * 62]
    return pen.bar([x, y], [x - 16, 1010], 22, DARK) + pen.bar([x - 7, y + 20], [x - 22, 1000], 4, PAPER)
  })
  const braces = [0, 1, 2, 3].map((n) => pen.bar([500 + n * 170, 850 - n * 62], [660 + n * 170, 980], 9, DARK))
  const rungs = Array.from({ length: 15 }, (_, n) => pen.bar([400 + n * 62, 852 - n * 23], [440 + n * 62, 808 - n * 23], 5, DARK)) // prettier-ignore
  return (
    piles.join('') +
    braces.join('') +
    pen.poly('300,880 350,830 1180,520 1430,520 1420,560 340,912', tone(0, 0.25, 0.25)) +
    pen.poly('300,880 1420,540 1420,580 310,918', DARK) +
    rungs.join('') +
    pen.stroke('300,878,4 860,702,8 1420,538,5', PAPER)
  )
}

/** Drawn level and then set on the slope of the slip, bow to the left. */
function lifeboat(pen: Pen) {
  const [cos, sin] = [Math.cos(-0.335), Math.sin(-0.335)]
  const at = (x: number, y: number): Point => [690 + x * cos - y * sin, 722 + x * sin + y * cos]
  const outline = (...pairs: [number, number][]) => pairs.map(([x, y]) => at(x, y))
  const aboard = [-150, -62, 190, 262].map((x, n) => {
    const [px, py] = at(x, -70)
    return person(pen, { x: px, y: py + 60, height: 240, facing: -1, pose: n === 1 ? 'point' : n % 2 ? 'hold' : 'huddle', hat: 'sou-wester', dress: 'coat', girth: 1.1, fill: DARK, rim: RIM }) // prettier-ignore
  })
  const line = (y: number) => outline([-300, y - 24], [-130, y + 2], [60, y + 10], [300, y]).map((p, n): [number, number, number] => [...p, n % 3 ? 9 : 3]) // prettier-ignore
  return (
    aboard.slice(2).join('') +
    pen.poly(outline([0, -90], [20, -190], [140, -190], [156, -90]), DARK) +
    pen.poly(outline([12, -104], [28, -178], [76, -178], [72, -104]), PAPER) +
    pen.poly(outline([84, -104], [86, -178], [130, -178], [140, -104]), tone(0, 0.5, 0)) +
    pen.poly(outline([4, -188], [10, -206], [160, -206], [160, -188]), CORAL) +
    pen.bar(at(110, -200), at(110, -330), 8, DARK) +
    pen.bar(at(110, -320), at(330, -96), 3, DARK) +
    pen.bar(at(110, -320), at(-340, -120), 3, DARK) +
    pen.poly(outline([106, -328], [52, -318], [70, -304], [52, -292], [106, -290]), CORAL) +
    aboard.slice(0, 2).join('') +
    pen.soft(outline([-380, -140], [-280, -108], [-120, -92], [80, -88], [320, -104], [336, -40], [310, 34], [120, 52], [-140, 46], [-270, 4], [-340, -70]), DARK) + // prettier-ignore
    pen.soft(outline([-352, -122], [-270, -96], [-120, -80], [80, -76], [308, -92], [316, -52], [60, -36], [-150, -40], [-290, -66]), PAPER) + // prettier-ignore
    pen.soft(outline([-330, -92], [-290, -62], [-150, -34], [60, -30], [318, -46], [308, -6], [60, 12], [-150, 6], [-270, -24]), CORAL) + // prettier-ignore
    pen.stroke(line(22), tone(0, 0.25, 0)) +
    [-190, -90, 10, 110, 210].map((x) => pen.stroke([[...at(x - 50, -78), 3], [...at(x, -60), 5], [...at(x + 50, -78), 3]], DARK)).join('') // prettier-ignore
  )
}

function surf(pen: Pen) {
  const spray = Array.from({ length: 90 }, () => {
    const turn = Math.PI * pen.random.between(1.02, 1.72)
    const far = pen.random.next() ** 0.8
    const [x, y] = [310 + Math.cos(turn) * far * 270, 890 + Math.sin(turn) * far * 190]
    return pen.disc(x, y, 34 * (1 - far) + pen.random.between(5, 12), PAPER)
  })
  const hollows = pen.gouges([180, 790, 230, 80], { count: 16, angle: 70, length: 44, width: 6, fill: tone(0, 0.5, 0) })
  const drops = Array.from({ length: 26 }, () => {
    const turn = Math.PI * pen.random.between(0.95, 1.65)
    const reach = pen.random.between(190, 330)
    return pen.disc(330 + Math.cos(turn) * reach * 1.15, 890 + Math.sin(turn) * reach, pen.random.between(3, 8), PAPER)
  }).join('')
  return (
    spray.join('') +
    hollows +
    drops +
    pen.soft('-60,900 60,870 180,900 260,850 380,872 470,900 560,930 640,1040 -60,1040', PAPER, 6) +
    pen.soft('-60,960 90,920 240,944 380,930 520,968 660,960 800,990 960,976 1010,1040 -60,1040', DARK, 4) +
    pen.soft('-60,980 110,944 250,964 390,950 520,988 660,984 780,1040 -60,1040', tone(0, 1, 0), 3) +
    pen.stroke('-40,962,5 90,924,18 240,948,9 380,934,16 520,970,7 660,962,12 800,992,4', PAPER) +
    pen.gouges([0, 970, 640, 30], { count: 16, angle: 8, length: 80, width: 6, fill: PAPER })
  )
}

function helpers(pen: Pen) {
  const shore = (x: number, y: number, height: number, rest: Partial<Parameters<typeof person>[1]>) =>
    person(pen, { x, y, height, facing: -1, fill: DARK, rim: { fill: tone(0, 0, 0.75), from: [1270, 420] }, ...rest })
  const quay =
    pen.poly('900,1010 960,936 1510,900 1510,1010', tone(0, 0.5, 0.25)) +
    pen.stroke('958,938,4 1240,918,9 1510,900,5', tone(0, 0.25, 0.25)) +
    [1040, 1160, 1280, 1400].map((x) => pen.bar([x, 924], [x - 30, 1010], 4, DARK)).join('')
  const watcher = (x: number, height: number, rest: Partial<Parameters<typeof person>[1]>) =>
    person(pen, { x, y: 984, height, facing: -1, fill: DARK, rim: RIM, ...rest })
  return (
    quay +
    watcher(1120, 300, { pose: 'huddle', hat: 'scarf', dress: 'skirt' }) +
    watcher(1200, 190, { pose: 'stand', hat: 'beanie' }) +
    watcher(1350, 320, { pose: 'point', hat: 'cap', girth: 1.15 }) +
    shore(1230, 590, 190, { pose: 'raise', hat: 'sou-wester' }) +
    shore(1340, 596, 186, { pose: 'haul', hat: 'beanie', dress: 'jacket' })
  )
}
