import type { Point, Station } from './cut-edge'
import { DARK, PAPER, tone } from './ink'
import type { Pen } from './pen'
import { comb, strokeOn } from './portrait-cuts'
import { lines, stubble } from './portrait-years'
import type { Head, Mark } from './portrait-head'

/** What the face is like; the light comes from the left. */
export type Features = {
  /** Bare paper with colour in the half shade, or colour with paper where the light falls. */
  skin: 'paper' | 'colour'
  /** 0 young, 1 old: how many lines the years have cut. */
  age?: number
  /** How heavy the brows are, how full the lips, how wide and long the nose; 1 is usual. */
  brow?: number
  lips?: number
  nose?: number
  /** Corners of the mouth: 1 smiles, -1 frowns. */
  smile?: number
  /** How far the eyes are open: 1 is usual. Where they look, -1 left to 1 right. */
  eyes?: number
  gaze?: number
  stubble?: boolean
  /** Broken once. */
  bentNose?: boolean
}

const COLOUR = tone(0, 1, 0)
const CORE: Mark[] = [
  [92, -240], [98, -190], [112, -140], [108, -92], [100, -58], [116, -30], [124, 0], [116, 26], [92, 42], [112, 62], [112, 90], [98, 124],
  [84, 152], [84, 178], [68, 200], [54, 220], [50, 238], [30, 262],
] // prettier-ignore
const HALF: Mark[] = [
  [46, -240], [58, -190], [72, -140], [66, -96], [48, -62], [30, -44], [26, -10], [40, 16], [62, 40], [84, 60], [80, 92], [64, 122],
  [50, 146], [58, 170], [48, 194], [30, 214], [22, 238], [6, 262],
] // prettier-ignore

/** The face inside its outline: planes in shade, eyes, nose, mouth and the lines of the years. */
export function face(pen: Pen, head: Head, features: Features): string {
  const base = features.skin === 'paper' ? PAPER : COLOUR
  const shade = (marks: Mark[]) => [...head.many(marks), ...[270, 200, 100, 0, -100, -200, -238].map((y) => head.edge(1, Math.min(256, y), 60))] // prettier-ignore
  const inner = [
    features.skin === 'paper' ? pen.soft(shade(HALF), COLOUR) : lights(pen, head),
    pen.soft(shade(CORE), DARK),
    comb(pen, [head.many(CORE.slice(1, 4)), head.many(HALF.slice(1, 4))], { count: 7, width: 10, fill: DARK }),
    comb(pen, [head.many(CORE.slice(9, 17)), head.many(HALF.slice(9, 17))], { count: 13, width: 11, fill: DARK }),
    pen.carve(comb(pen, [[head.edge(1, 40), head.edge(1, 210)], [head.at([110, 70]), head.at([60, 210])]], { count: 9, width: 7, fill: tone(0, 1, 1) })), // prettier-ignore
    sockets(pen, head, features),
    eye(pen, head, -1, features),
    eye(pen, head, 1, features),
    nose(pen, head, base, features),
    mouth(pen, head, features),
    lines(pen, head, features.age ?? 0.3, features.skin),
    features.stubble ? stubble(pen, head) : '',
  ]
  const outline = head.outline()
  return pen.soft(outline, base) + pen.within(outline, ...inner) + rimLine(pen, head)
}

/** Where light strikes a face of colour: brow, cheek, chin. */
function lights(pen: Pen, head: Head) {
  const brow: Mark[] = [[-112, -128], [-60, -146], [-6, -140], [8, -104], [-30, -76], [-84, -72], [-116, -88]] // prettier-ignore
  const cheek: Mark[] = [[-118, 36], [-80, 34], [-52, 50], [-58, 78], [-84, 104], [-108, 96], [-124, 66]] // prettier-ignore
  const chin: Mark[] = [
    [-34, 222],
    [-6, 216],
    [8, 226],
    [-6, 240],
    [-28, 240],
  ]
  const low = (marks: Mark[], dx: number, dy: number) => head.many(marks.map(([x, y]): Mark => [x + dx, y + dy]))
  return (
    [brow, cheek, chin].map((marks) => pen.soft(head.many(marks), PAPER)).join('') +
    comb(pen, [low(brow.slice(3, 6), 0, -4), low(brow.slice(3, 6), 16, 26)], { count: 6, width: 8, fill: PAPER }) +
    comb(pen, [low(cheek.slice(2, 6), -6, -4), low(cheek.slice(2, 6), 26, 34)], { count: 8, width: 9, fill: PAPER }) +
    comb(pen, [low([[-8, -140], [8, -104]], -4, 0), low([[46, -136], [44, -100]], 0, 0)], { count: 4, width: 9, fill: PAPER }) +
    comb(pen, [head.many([[-112, 130], [-78, 190]]), head.many([[-74, 136], [-52, 190]])], { count: 6, width: 8, fill: PAPER }) // prettier-ignore
  )
}

function sockets(pen: Pen, head: Head, { skin, brow = 1 }: Features) {
  const stroke = strokeOn(pen, head)
  const lit: Mark[] = [[-112, -26], [-70, -36], [-30, -34], [-17, -14], [-22, 12], [-38, -12], [-72, -22]] // prettier-ignore
  const far: Mark[] = [[18, -40], [60, -40], [108, -34], [118, -8], [100, -16], [68, -22], [42, -12], [30, 12], [20, 6]] // prettier-ignore
  return (
    pen.soft(head.many(lit), skin === 'paper' ? COLOUR : DARK) +
    pen.soft(head.many(far), DARK) +
    stroke([[-122, -38, 4], [-96, -58, 11 * brow], [-60, -55, 17 * brow], [-24, -40, 12 * brow]], DARK) +
    stroke([[22, -40, 12 * brow], [60, -55, 18 * brow], [96, -57, 12 * brow], [124, -36, 4]], DARK)
  ) // prettier-ignore
}

function eye(pen: Pen, head: Head, side: -1 | 1, { eyes = 1, gaze = 0, age = 0.3 }: Features) {
  const middle = side * 68
  const lid = 14 * eyes
  const dot = (x: number, y: number): Mark => [middle + x, y]
  const stroke = strokeOn(pen, head)
  const white = [
    dot(-33, 4),
    dot(-16, -lid + 2),
    dot(4, -lid),
    dot(22, -lid + 4),
    dot(34, 3),
    dot(14, 11),
    dot(-12, 12),
  ]
  const [x, y] = head.at(dot(gaze * 13, -2))
  const size = 14.5 * head.scale
  return (
    pen.soft(head.many(white), PAPER) +
    pen.disc(x, y, size * 0.94, DARK, Math.min(size, (lid + 3) * head.scale)) +
    pen.disc(x - 5 * head.scale, y - 4 * head.scale, 3.6 * head.scale, PAPER) +
    stroke([[middle - 38 + side * 2, 6, 3], [middle - 16, -lid, 9], [middle + 8, -lid - 2, 10], [middle + 38 + side * 2, 5, 4]], DARK) +
    stroke([[middle - 24, 13, 1], [middle + 2, 15, 4], [middle + 30, 9, 2]], DARK) +
    (age > 0.55 ? stroke([[middle - 28, 28, 1], [middle, 36, 5], [middle + 30, 26, 1]], DARK) : '')
  ) // prettier-ignore
}

function nose(pen: Pen, head: Head, base: string, { nose: size = 1, skin, bentNose = false }: Features) {
  const bend = bentNose ? 10 : 0
  const wide = (marks: Mark[]) => head.many(marks.map(([x, y, lift = 0]): Mark => [x * size + (y > 0 && y < 70 ? bend : 0), y, lift])) // prettier-ignore
  const lit: Mark[] = [[-16, -40, 6], [0, -40, 12], [2, 20, 32], [8, 88, 58], [4, 116, 56], [-14, 124, 34], [-36, 116, 12], [-38, 98, 12], [-24, 64, 14], [-18, 6, 10]] // prettier-ignore
  const dark: Mark[] = [[-1, -40, 12], [3, 20, 32], [10, 88, 58], [5, 114, 56], [18, 124, 30], [38, 116, 10], [40, 98, 8], [26, 62, 10], [22, 10, 6], [22, -40, 4]] // prettier-ignore
  const stroke = strokeOn(pen, head)
  return (
    pen.soft(wide([[18, 118, 20], [42, 110], [58, 128], [42, 148], [22, 140]]), DARK) +
    pen.soft(wide(lit), base) +
    (skin === 'colour' ? pen.stroke(wide([[-8, -20, 10], [-4, 40, 34], [0, 90, 54]]).map(([x, y], n): Station => [x, y, [3, 12, 15][n] ?? 9]), PAPER) : '') +
    pen.soft(wide(dark), DARK) +
    stroke([[-34 * size, 92, 2, 10], [-44 * size, 108, 7, 6], [-36 * size, 121, 4, 10]], DARK) +
    stroke([[-30 * size, 120, 3, 20], [-14 * size, 125, 10, 34], [4, 119, 5, 48]], DARK)
  ) // prettier-ignore
}

function mouth(pen: Pen, head: Head, { lips = 1, smile = 0.15, skin }: Features) {
  const corner = 168 - smile * 9
  const top = 167 - 15 * lips
  const low = 170 + 23 * lips
  const stroke = strokeOn(pen, head)
  const upper: Mark[] = [[-54, corner], [-26, top + 3], [-8, top - 2], [0, top + 2], [8, top - 2], [28, top + 3], [56, corner], [0, 171]] // prettier-ignore
  const lower: Mark[] = [
    [-46, corner + 4],
    [0, 173],
    [48, corner + 4],
    [28, low - 3],
    [0, low],
    [-28, low - 3],
  ]
  const under: Mark[] = [
    [-26, low + 6],
    [0, low + 3],
    [40, low - 6],
    [56, low + 2],
    [24, low + 18],
    [2, low + 16],
  ]
  return (
    pen.soft(head.many(upper), skin === 'paper' ? COLOUR : DARK) +
    pen.soft(head.many(lower), COLOUR) +
    pen.soft(head.many([[2, top], [10, top - 2], [30, top + 3], [56, corner], [2, 171]]), DARK) +
    stroke([[-30, 180, 2], [-14, 182, 7 * lips], [2, 182, 2]], PAPER) +
    pen.soft(head.many(under), DARK) +
    stroke([[-62, corner - 1, 3], [-30, 168, 7], [0, 171, 8], [30, 168, 8], [62, corner - 1, 4]], DARK)
  ) // prettier-ignore
}

/** The edge towards the light, so that a pale face stands on pale paper. */
function rimLine(pen: Pen, head: Head) {
  const at = (y: number, width: number): Station => [...head.edge(-1, y), width]
  return pen.stroke([at(-120, 2), at(-40, 6), at(55, 5), at(120, 7), at(190, 9), at(238, 9), [...head.at([0, 256]), 4]], DARK) // prettier-ignore
}

/** An ear; the one that is turned away hides behind the face. */
export function ear(pen: Pen, head: Head, side: -1 | 1, skin: Features['skin']): string {
  const isLit = side === -1
  const [x, y] = head.edge(side, 20, side * head.turn > 0 ? -6 : -14)
  const s = head.scale
  const rim: Point[] = [[x, y - 38 * s], [x + side * 20 * s, y - 42 * s], [x + side * 30 * s, y - 18 * s], [x + side * 22 * s, y + 18 * s], [x + side * 8 * s, y + 42 * s], [x - side * 4 * s, y + 30 * s]] // prettier-ignore
  const skinTone = skin === 'paper' && isLit ? PAPER : COLOUR
  return (
    pen.soft(rim.map(([px, py]): Point => [x + (px - x) * 1.16 + side * 2, y + (py - y) * 1.08]), DARK) +
    pen.soft(rim, isLit ? skinTone : DARK) +
    pen.stroke([[x + side * 6 * s, y - 24 * s, 3], [x + side * 17 * s, y - 14 * s, 7], [x + side * 8 * s, y + 14 * s, 3]], isLit ? DARK : COLOUR)
  ) // prettier-ignore
}
