import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { glitter, gulls, ripples } from '@/db/seed/art/shapes'

const SUN: Point = [400, 300]
const LIT = tone(0, 0, 0.5)

/** A counter of seals at her telescope on the point; the herd lies on the rocks in the last sun. */
export const sealRocks: Scene = {
  inks: [INKS.key, INKS.petrol, INKS.amber],
  draw: (pen) => [sky(pen), distance(pen), sea(pen), rocks(pen), herd(pen), point(pen), counter(pen)],
}

function sky(pen: Pen) {
  const clouds = [
    ['-20,96 180,74 420,92 640,70 900,100 700,124 420,120 160,132', tone(0, 0.75, 0.25)],
    ['700,176 900,150 1180,168 1520,140 1520,196 1240,206 960,198', tone(0, 0.75, 0.25)],
    ['-20,214 120,200 250,212 320,224 180,238 -20,240', tone(0, 0.5, 0.5)],
    ['520,262 700,246 880,262 1060,252 1160,268 900,284 680,280', tone(0, 0.5, 0.5)],
  ] as const
  const halo = [tone(0, 0, 0.5), tone(0, 0, 0.25)].map((fill, n) => pen.disc(...SUN, 190 - n * 66, fill))
  return (
    pen.rect(-10, -10, 1520, 500, tone(0, 0, 0.75)) +
    pen.poly('-10,-10 1510,-10 1510,120 900,150 300,130 -10,170', tone(0, 0.5, 0.25)) +
    halo.join('') +
    clouds.map(([cloud, fill]) => pen.soft(cloud, fill, 2)).join('') +
    pen.disc(...SUN, 66, PAPER)
  )
}

function distance(pen: Pen) {
  return (
    pen.soft('620,404 700,372 800,352 900,330 1000,344 1120,366 1280,362 1520,340 1520,410 620,410', tone(0, 0.75, 0.5)) + // prettier-ignore
    pen.soft('-20,404 40,380 110,372 180,388 230,406', tone(0, 0.75, 0.5)) +
    pen.gouges([740, 366, 700, 36], { count: 26, angle: -6, length: 70, width: 4, fill: tone(0, 0.25, 0.75) })
  )
}

function sea(pen: Pen) {
  return (
    pen.rect(-10, 402, 1520, 130, tone(0, 0.5, 0.5)) +
    pen.soft('-20,470 400,456 900,466 1520,452 1520,1020 -20,1020', tone(0, 0.75, 0.25), 2) +
    pen.soft('-20,640 300,618 700,640 1520,620 1520,1020 -20,1020', tone(0.3, 1, 0), 2) +
    ripples(pen, 416, 900, 70, tone(0, 1, 0.25)) +
    ripples(pen, 430, 960, 50, tone(0, 0.25, 0.5)) +
    pen.over(ripples(pen, 660, 960, 40, tone(1, 0.3, 0))) +
    glitter(pen, [400, 408], 1000, 130, PAPER)
  )
}

/** Slabs of rock: a dark body, a top that the sun lies on, and the wash at its foot. */
function slab(pen: Pen, top: readonly Point[], drop: number) {
  const first = top[0] ?? [0, 0]
  const last = top[top.length - 1] ?? [0, 0]
  const [middle, low] = [(first[0] + last[0]) / 2, Math.max(first[1], last[1]) + drop]
  const ledge = [...top].reverse().map(([x, y], n): Point => [x, y + 16 + (n % 2) * 10])
  return (
    pen.stroke([[first[0] - 60, low - 4, 3], [middle, low + 10, 30], [last[0] + 60, low - 8, 3]], PAPER) + // prettier-ignore
    pen.poly([...top, [last[0] + 26, low - 14], [middle + 40, low + 6], [middle - 70, low], [first[0] - 30, low - 8]], DARK, 3) + // prettier-ignore
    pen.poly([...top, ...ledge], tone(0, 0.25, 0.75), 2) +
    pen.gouges([first[0] + 10, first[1] + 36, last[0] - first[0] - 40, drop - 50], { count: Math.round((last[0] - first[0]) / 13), angle: 74, length: 60, width: 6, fill: tone(0, 0.5, 0.5) }) // prettier-ignore
  )
}

function rocks(pen: Pen) {
  return (
    slab(pen, [[560, 560], [620, 520], [700, 512], [780, 540], [850, 560]], 60) + // prettier-ignore
    slab(pen, [[-30, 640], [60, 618], [150, 612], [250, 650], [330, 672]], 90) + // prettier-ignore
    slab(pen, [[340, 770], [420, 724], [540, 706], [660, 716], [740, 742], [800, 772]], 110) + // prettier-ignore
    slab(pen, [[-40, 900], [40, 868], [180, 856], [300, 880], [380, 910]], 110) // prettier-ignore
  )
}

const SEAL = '-54,-19 -50,-27 -42,-33 -33,-31 -25,-20 0,-25 24,-17 40,-13 52,-29 60,-27 55,-12 46,-5 28,2 0,4 -26,3 -38,-4 -46,-13' // prettier-ignore

/** A seal hauled out, `length` from nose to flippers; it looks left when `facing` is 1. */
function seal(pen: Pen, x: number, y: number, length: number, facing: 1 | -1) {
  const size = length / 110
  const outline = (dx: number, dy: number) =>
    SEAL.split(' ').map((pair): Point => {
      const [px = 0, py = 0] = pair.split(',').map(Number)
      return [x + dx + px * size * facing, y + dy + py * size]
    })
  return (
    pen.soft(outline(0, 0), LIT, 0.6) +
    pen.soft(outline(4 * size, 3.4 * size), DARK, 0.6) +
    pen.stroke([[x - 20 * size * facing, y + 2, 9 * size], [x - 30 * size * facing, y + 9 * size, 8 * size], [x - 42 * size * facing, y + 10 * size, 3 * size]], DARK) // prettier-ignore
  )
}

function herd(pen: Pen) {
  const seals: readonly [number, number, number, 1 | -1][] = [
    [646, 524, 66, 1], [724, 524, 62, -1], [800, 552, 56, 1],
    [56, 620, 104, -1], [176, 624, 96, 1],
    [430, 728, 124, 1], [560, 712, 132, -1], [690, 732, 118, 1],
    [96, 866, 168, 1], [276, 884, 150, -1],
  ] // prettier-ignore
  const swimmers: readonly Point[] = [[470, 590], [240, 760], [520, 880], [920, 640]] // prettier-ignore
  return (
    seals.map(([x, y, length, facing]) => seal(pen, x, y, length, facing)).join('') +
    swimmers
      .map(([x, y]) => {
        const size = y / 36
        return (
          pen.soft([[x - size, y], [x - size * 0.9, y - size * 0.9], [x, y - size * 1.4], [x + size * 0.9, y - size * 0.8], [x + size * 1.2, y + 2]], DARK, 0.6) + // prettier-ignore
          pen.stroke([[x - size * 3, y + 3, 1], [x, y + 2, 6], [x + size * 3, y + 4, 1]], PAPER) // prettier-ignore
        )
      })
      .join('') +
    gulls(pen, [520, 440, 300, 60], 4, PAPER) +
    gulls(pen, [620, 60, 320, 120], 5, DARK)
  )
}

function point(pen: Pen) {
  const edge = '820,1010 838,930 880,850 900,776 960,742 1080,728 1220,716 1340,680 1420,640 1510,616'
  const grass = Array.from({ length: 46 }, (_, n) => {
    const x = 910 + n * 13
    const y = x < 1220 ? 760 - (x - 900) * 0.13 : 716 - (x - 1220) * 0.36
    const height = pen.random.between(16, 44)
    return pen.stroke([[x, y + 14, 6], [x + 4, y - height * 0.5, 4], [x + 16, y - height, 1]], n % 4 ? DARK : tone(0, 0.25, 0.75)) // prettier-ignore
  })
  return (
    pen.poly(`${edge} 1510,1010`, DARK, 3) +
    pen.poly('820,1010 838,930 880,850 900,776 960,742 940,800 930,880 880,950 866,1010', tone(0, 0.25, 0.75), 3) +
    grass.join('') +
    pen.gouges([960, 770, 540, 230], { count: 60, angle: -62, length: 80, width: 6, fill: tone(0, 0.75, 0.5) }) +
    pen.gouges([940, 752, 560, 60], { count: 26, angle: -58, length: 50, width: 5, fill: LIT }) +
    pen.gouges([880, 820, 80, 180], { count: 16, angle: 100, length: 70, width: 7, fill: DARK })
  )
}

function counter(pen: Pen) {
  const rim = { fill: PAPER, from: SUN }
  const legs = [[952, 752], [1014, 768], [1056, 740]] // prettier-ignore
  return (
    legs.map(([x = 0, y = 0]) => pen.bar([1008, 350], [x, y], 8, DARK)).join('') +
    pen.bar([1003, 352], [952, 745], 2.5, PAPER) +
    pen.bar([978, 560], [1034, 556], 4, DARK) +
    person(pen, {
      x: 1136,
      y: 752,
      height: 450,
      pose: 'point',
      facing: -1,
      dress: 'coat',
      hat: 'beanie',
      girth: 1.1,
      fill: DARK,
      rim,
    }) + // prettier-ignore
    pen.stroke('1096,372,14 1130,386,26 1160,376,16', LIT) +
    pen.stroke('1150,380,14 1186,400,16 1232,390,12 1262,408,3', LIT) +
    pen.poly('1096,330 1092,312 1030,316 900,340 896,376 1030,350', DARK) +
    pen.poly('900,338 896,378 884,382 888,334', DARK) +
    pen.stroke('886,338,3 960,327,5 1084,310,2', PAPER) +
    pen.rect(994, 344, 30, 22, DARK) +
    pen.bar([1014, 360], [1022, 396], 6, DARK) +
    pen.poly('1272,742 1282,660 1360,640 1396,722', DARK) +
    pen.poly('1272,742 1282,660 1294,657 1286,740', LIT) +
    pen.stroke('1290,664,6 1310,622,8 1340,620,8 1354,648,5', DARK) +
    pen.poly('1300,676 1350,664 1358,690 1306,702', tone(0, 0.5, 0.75))
  )
}
