import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { rain } from '@/db/seed/art/shapes'

const BREAK: Point = [300, 120]
const RIM = { fill: PAPER, from: BREAK }

/** Morning rain in the lane: children under umbrellas cross before the warden's round sign, the school behind. */
export const schoolGate: Scene = {
  inks: [INKS.key, INKS.strait, INKS.coral],
  draw: (pen) => [sky(pen), school(pen), railings(pen), road(pen), van(pen), children(pen), warden(pen), rain(pen, 110, 98)], // prettier-ignore
}

function sky(pen: Pen) {
  const cloud = tone(0, 0.5, 0)
  return (
    pen.rect(-10, -10, 1520, 700, tone(0, 0.25, 0)) +
    pen.soft('-60,190 120,150 250,96 420,84 560,130 700,150 620,210 420,196 260,240 80,250 -60,270', PAPER) +
    pen.soft('-60,-40 700,-40 660,40 470,64 330,60 170,110 -60,140', cloud) +
    pen.soft('640,-40 1560,-40 1560,250 1380,200 1180,170 980,110 800,120 690,60', cloud) +
    pen.soft('900,-40 1560,-40 1560,120 1340,70 1120,60', tone(0, 0.75, 0))
  )
}

function school(pen: Pen) {
  const brick = tone(0, 0.35, 0.75)
  const shade = tone(0.2, 0.75, 0.6)
  const tall = (x: number, y: number, width: number, height: number) =>
    pen.rect(x - 8, y - 8, width + 16, height + 16, PAPER) +
    pen.rect(x, y, width, height, DARK) +
    pen.rect(x + 5, y + 5, width - 10, height - 10, tone(0, 0, 0.35)) +
    [1, 2].map((n) => pen.bar([x + (width * n) / 3, y], [x + (width * n) / 3, y + height], 5, DARK)).join('') +
    [0.3, 0.6].map((t) => pen.bar([x, y + height * t], [x + width, y + height * t], 5, DARK)).join('')
  const gable = (x: number, top: number) =>
    pen.poly([[x, 640], [x, top + 130], [x + 120, top], [x + 240, top + 130], [x + 240, 640]], brick) + // prettier-ignore
    pen.stroke(
      [
        [x - 16, top + 142, 12],
        [x + 120, top - 6, 14],
        [x + 256, top + 142, 12],
      ],
      DARK,
    ) + // prettier-ignore
    pen.disc(x + 120, top + 100, 26, PAPER) +
    pen.disc(x + 120, top + 100, 19, DARK)
  const turret =
    pen.rect(798, 110, 84, 110, shade) +
    pen.rect(816, 132, 48, 66, PAPER) +
    pen.poly('790,112 840,30 890,112', DARK) +
    pen.bar([840, 40], [840, 0], 5, DARK) +
    pen.poly('822,180 828,150 840,142 852,150 858,180', DARK)
  return (
    pen.poly('470,226 1260,226 1300,330 430,330', DARK) +
    turret +
    pen.rect(450, 322, 800, 330, shade) +
    gable(420, 200) +
    gable(1040, 200) +
    tall(490, 370, 100, 150) +
    tall(1110, 370, 100, 150) +
    tall(700, 370, 90, 130) +
    tall(890, 370, 90, 130) +
    pen.over(pen.gouges([430, 340, 850, 250], { count: 60, angle: 0, length: 44, width: 4, fill: tone(0.9, 0.3, 0) })) +
    pen.poly('800,650 800,560 840,528 880,560 880,650', DARK)
  )
}

function railings(pen: Pen) {
  const bars = Array.from({ length: 44 }, (_, n) => n * 35 - 10)
    .filter((x) => x < 690 || x > 950)
    .map((x) => pen.bar([x, 672], [x, 548], 6, DARK) + pen.disc(x, 546, 6, DARK))
  const pillar = (x: number) =>
    pen.rect(x, 520, 44, 160, tone(0, 0.2, 0.5)) +
    pen.rect(x + 28, 520, 16, 160, DARK) +
    pen.poly([[x - 8, 522], [x + 22, 494], [x + 52, 522]], DARK) // prettier-ignore
  return (
    pen.rect(-10, 628, 700, 60, tone(0.1, 0.6, 0.3)) +
    pen.rect(950, 628, 570, 60, tone(0.1, 0.6, 0.3)) +
    bars.join('') +
    pen.bar([-10, 566], [690, 566], 7, DARK) +
    pen.bar([950, 566], [1510, 566], 7, DARK) +
    pillar(664) +
    pillar(938)
  )
}

function road(pen: Pen) {
  const stripes = [0, 1, 2, 3, 4, 5].map((n) => {
    const y = 742 + n * 30 + n * n * 4.4
    const depth = 17 + n * 5
    const [left, right] = [560 - n * 34, 1050 + n * 34]
    return pen.poly([[left, y], [right, y], [right + depth * 1.1, y + depth], [left - depth * 1.1, y + depth]], PAPER) // prettier-ignore
  })
  const puddle = (x: number, y: number, reach: number) =>
    pen.soft([[x - reach, y], [x - reach * 0.3, y - reach * 0.12], [x + reach, y - 4], [x + reach * 0.4, y + reach * 0.13]], tone(0, 0.25, 0)) // prettier-ignore
  return (
    pen.rect(-10, 682, 1520, 30, tone(0, 0.25, 0.1)) +
    pen.rect(-10, 706, 1520, 10, DARK) +
    pen.rect(-10, 714, 1520, 300, tone(0.55, 0.95, 0)) +
    stripes.join('') +
    puddle(220, 900, 150) +
    puddle(1340, 860, 110) +
    puddle(330, 762, 80)
  )
}

/** A baker's van that waits. */
function van(pen: Pen) {
  const wheel = (x: number) => pen.disc(x, 792, 44, DARK) + pen.disc(x, 792, 18, tone(0, 0.3, 0.1))
  return (
    pen.poly('-20,520 190,520 208,540 266,640 340,662 352,780 -20,780', DARK) +
    pen.poly('-20,534 96,534 96,764 -20,764', tone(0, 0.5, 0.2)) +
    pen.poly('112,540 184,540 244,640 112,640', PAPER) +
    pen.poly('112,640 112,590 160,600 168,640', DARK) +
    pen.disc(146, 584, 20, DARK, 24) +
    pen.stroke('-20,522,5 190,522,6', PAPER) +
    pen.disc(334, 690, 14, PAPER, 18) +
    wheel(70) +
    wheel(282)
  )
}

function children(pen: Pen) {
  const child = (x: number, y: number, height: number, colour: string, rest: Partial<Parameters<typeof person>[1]>) =>
    person(pen, { x, y, height, pose: 'walk', facing: 1, fill: DARK, rim: RIM, ...rest }) +
    satchel(pen, x - height * 0.1, y - height * 0.66, height) +
    umbrella(pen, [x + height * 0.15, y - height * 0.54], height, colour)
  return (
    child(870, 756, 168, PAPER, { dress: 'jacket' }) +
    child(735, 782, 188, tone(0, 0, 1), { dress: 'skirt', hat: 'bun' }) +
    child(425, 842, 226, tone(0, 0, 1), { dress: 'coat' }) +
    child(665, 872, 258, tone(0, 0.8, 0), { dress: 'skirt', hat: 'beanie' }) +
    child(905, 908, 246, tone(0, 0, 1), { dress: 'jacket', pose: 'run' }) +
    child(545, 984, 310, PAPER, { dress: 'skirt', hat: 'scarf' })
  )
}

function satchel(pen: Pen, x: number, y: number, height: number) {
  const s = height / 100
  return (
    pen.poly([[x - 9 * s, y - 8 * s], [x + 4 * s, y - 9 * s], [x + 5 * s, y + 13 * s], [x - 9 * s, y + 14 * s]], tone(0, 0, 0.8)) + // prettier-ignore
    pen.bar([x - 9 * s, y + 2 * s], [x + 5 * s, y + 1 * s], 2 * s, DARK)
  )
}

function umbrella(pen: Pen, hand: Point, height: number, colour: string) {
  const s = height / 122
  const [x, y] = [hand[0] - 8 * s, hand[1] - 56 * s]
  const at = (dx: number, dy: number): Point => [x + dx * s, y + dy * s]
  const dome = (grow: number) => [
    at(-45 - grow, 4 + grow), at(-38 - grow, -16), at(-18, -32 - grow), at(2, -37 - grow), at(22, -32 - grow), at(40 + grow, -15), at(46 + grow, 4 + grow),
    at(32, -3 + grow), at(16, 5 + grow), at(0, -2 + grow), at(-16, 5 + grow), at(-32, -2 + grow),
  ] // prettier-ignore
  return (
    pen.bar([hand[0], hand[1] + 6 * s], at(3, -42), 2.2 * s, DARK) +
    pen.soft(dome(2), DARK, 0.8) +
    pen.soft(dome(0), colour, 0.8) +
    pen.stroke(
      [
        [...at(2, -36), 1.4 * s],
        [...at(-10, -20), 1.8 * s],
        [...at(-16, 4), 1.2 * s],
      ],
      DARK,
    ) + // prettier-ignore
    pen.stroke(
      [
        [...at(2, -36), 1.4 * s],
        [...at(13, -20), 1.8 * s],
        [...at(16, 4), 1.2 * s],
      ],
      DARK,
    ) + // prettier-ignore
    pen.poly([at(20, -30), at(40, -15), at(46, 4), at(32, -3)], tone(0.1, 0.8, 0.5))
  )
}

function warden(pen: Pen) {
  return (
    person(pen, { x: 1150, y: 960, height: 500, pose: 'point', facing: -1, dress: 'coat', hat: 'cap', girth: 1.25, fill: DARK, rim: RIM }) + // prettier-ignore
    pen.stroke('1082,560,20 1150,572,26 1216,566,20', DARK) +
    pen.bar([1120, 700], [1190, 700], 12, PAPER) +
    pen.bar([1094, 770], [1218, 770], 14, PAPER) +
    pen.bar([1262, 972], [1262, 330], 13, DARK) +
    pen.bar([1257, 972], [1257, 400], 4, PAPER) +
    pen.stroke('1194,596,34 1240,672,30 1264,636,22', DARK) +
    pen.disc(1262, 300, 98, DARK) +
    pen.disc(1262, 300, 88, tone(0, 0, 1)) +
    pen.disc(1262, 300, 66, PAPER) +
    pen.bar([1214, 300], [1310, 300], 26, DARK)
  )
}
