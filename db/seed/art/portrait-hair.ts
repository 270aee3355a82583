import type { Point } from './cut-edge'
import { DARK, PAPER, tone } from './ink'
import type { Pen } from './pen'
import { strands } from './portrait-cuts'
import type { Head, Mark } from './portrait-head'

type HairCut = 'crop' | 'receding' | 'bob' | 'waves' | 'bun' | 'short-swept' | 'cloud' | 'fringe-sides'
export type Hair = { cut: HairCut; shade: 'dark' | 'colour' | 'white' }

type Pattern = {
  /** How far down the sides it grows and how far it stands off. */
  low: number
  out: number
  /** The hairline as seen from the front, right to left. */
  line: Mark[]
  /** Hair behind the neck. */
  back?: { low: number; out: number }
  /** Pairs of guides that strands run between, from the parting outwards. */
  guides: [Mark[], Mark[]][]
}

const swept: [Mark[], Mark[]][] = [
  [[[-30, -160], [-90, -150], [-140, -60]], [[-20, -236], [-110, -226], [-170, -80]]],
  [[[-20, -160], [50, -170], [130, -80]], [[0, -238], [100, -230], [160, -90]]],
] // prettier-ignore
const falling: [Mark[], Mark[]][] = [
  [[[-30, -232], [-120, -110], [-120, 60], [-112, 190]], [[-60, -238], [-170, -120], [-190, 60], [-180, 200]]],
  [[[0, -232], [110, -120], [128, 60], [120, 190]], [[30, -238], [170, -120], [190, 60], [180, 200]]],
] // prettier-ignore

const PATTERNS: Record<HairCut, Pattern> = {
  crop: {
    low: 0, out: 12,
    line: [[136, 0], [128, -50], [112, -60], [104, -118], [60, -142], [0, -148], [-60, -146], [-104, -124], [-114, -66], [-130, -52], [-138, 0]],
    guides: [],
  },
  receding: {
    low: 20, out: 16,
    line: [[136, 20], [126, -40], [112, -70], [110, -130], [70, -170], [36, -150], [0, -146], [-40, -154], [-74, -176], [-110, -134], [-116, -70], [-128, -40], [-140, 20]],
    guides: swept,
  },
  bob: {
    low: 172, out: 30,
    line: [[96, 176], [112, 90], [116, 10], [104, -70], [60, -72], [20, -66], [-24, -70], [-62, -66], [-98, -72], [-116, 0], [-114, 90], [-100, 176]],
    back: { low: 186, out: 34 },
    guides: [
      [[[-10, -232], [-60, -160], [-92, -76]], [[0, -232], [40, -160], [96, -76]]],
      ...falling,
    ],
  },
  waves: {
    low: 150, out: 36,
    line: [[118, 150], [126, 60], [120, -40], [104, -104], [60, -150], [-24, -176], [-70, -140], [-108, -86], [-124, 0], [-120, 80], [-128, 150]],
    back: { low: 236, out: 62 },
    guides: [
      [[[-24, -180], [-90, -150], [-130, -30], [-122, 70], [-140, 160]], [[-34, -236], [-150, -190], [-196, -30], [-180, 80], [-200, 190]]],
      [[[-20, -180], [60, -160], [122, -60], [130, 60], [130, 160]], [[-10, -238], [120, -210], [190, -60], [190, 60], [200, 180]]],
    ],
  },
  bun: {
    low: 10, out: 18,
    line: [[134, 10], [128, -50], [108, -104], [60, -146], [0, -166], [-56, -150], [-104, -112], [-126, -54], [-136, 10]],
    guides: [
      [[[-110, -104], [-70, -190], [20, -236]], [[-140, 0], [-150, -150], [-20, -238]]],
      [[[-60, -150], [-20, -200], [40, -238]], [[110, -100], [110, -180], [60, -238]]],
    ],
  },
  'short-swept': {
    low: 40, out: 30,
    line: [[136, 40], [124, -20], [116, -80], [88, -116], [44, -104], [-20, -126], [-70, -162], [-106, -120], [-120, -60], [-134, 40]],
    guides: [
      [[[-70, -170], [-10, -160], [60, -128], [104, -96]], [[-50, -238], [50, -238], [140, -180], [160, -80]]],
      [[[-74, -170], [-104, -120], [-122, -50]], [[-70, -232], [-160, -170], [-174, -20]]],
    ],
  },
  cloud: {
    low: 30, out: 40,
    line: [[136, 30], [128, 0], [118, -70], [92, -124], [40, -146], [-20, -150], [-74, -140], [-110, -100], [-124, -40], [-130, 30]],
    back: { low: 60, out: 74 },
    guides: [],
  },
  'fringe-sides': {
    low: 6, out: 14,
    line: [[134, 40], [120, -20], [122, -70], [130, -100], [146, -120], [146, -130], [-146, -130], [-146, -120], [-132, -90], [-122, -60], [-122, -10], [-138, 40]],
    guides: [],
  },
} // prettier-ignore

const TONES = {
  dark: { mass: DARK, lit: PAPER, deep: tone(0, 1, 0) },
  colour: { mass: tone(0, 1, 0), lit: PAPER, deep: DARK },
  white: { mass: PAPER, lit: DARK, deep: DARK },
}

/** What hangs behind the neck. */
export function hairBehind(pen: Pen, head: Head, hair: Hair): string {
  const { back } = PATTERNS[hair.cut]
  const knot = hair.cut === 'bun' ? pen.disc(...head.place(20 + 70 * head.turn, -262), 78 * head.scale, DARK, 62 * head.scale) : '' // prettier-ignore
  if (!back) return knot
  if (hair.cut === 'cloud') return cloud(pen, head)
  const outline = ruffled(pen, head.outline(back.low, back.out), hair.cut)
  return knot + pen.soft(outline, hair.shade === 'colour' ? tone(1, 1, 0) : DARK)
}

/** The hair on the head, with the cuts that comb it. */
export function hairFront(pen: Pen, head: Head, hair: Hair): string {
  const { low, out, line, guides } = PATTERNS[hair.cut]
  const { mass, lit, deep } = TONES[hair.shade]
  const outer = ruffled(pen, head.outline(low, out), hair.cut)
  const shape = [...outer, ...head.many(line)]
  const flow = guides.map(([one, other], n) => {
    const pair = [head.many(one), head.many(other)] as const
    return strands(pen, pair, { count: n === 0 ? 9 : 7, width: n === 0 ? 8 : 6, fill: n === 0 ? lit : deep })
  })
  if (hair.cut === 'crop' || hair.cut === 'cloud') flow.push(curls(pen, head, hair))
  if (hair.cut === 'fringe-sides') return sides(pen, head, hair)
  const edge = hair.shade === 'dark' ? '' : pen.soft(swell(shape, 1.025), DARK)
  const shadow = hair.shade === 'white' ? pen.soft([...head.outline(low, out).slice(-9), ...head.many(line.slice(0, 4))], tone(0, 1, 0)) : '' // prettier-ignore
  return edge + pen.soft(shape, mass) + pen.within(shape, shadow, ...flow)
}

/** Close curls: small cuts that thin out away from the light. */
function curls(pen: Pen, head: Head, hair: Hair) {
  const { lit, deep } = TONES[hair.shade]
  const [left, right] = [head.edge(-1, -90, 10)[0], head.edge(1, -90, 10)[0]]
  return Array.from({ length: 90 }, () => {
    const across = pen.random.next()
    const at: Point = [left + (right - left) * across, head.place(0, pen.random.between(-250, 40))[1]]
    return pen.random.next() < across * 0.7
      ? ''
      : curl(pen, at, (hair.cut === 'cloud' ? 14 : 9) * head.scale, across < 0.45 ? lit : deep)
  }).join('')
}

function curl(pen: Pen, [x, y]: Point, r: number, fill: string) {
  const turn = pen.random.between(-0.9, 0.9)
  return pen.stroke([[x - r, y + r * turn, 1], [x, y - r * 0.6, r * 0.42], [x + r, y + r * (0.4 - turn), 1]], fill) // prettier-ignore
}

/** Hair that stands off all round, in lumps. */
function cloud(pen: Pen, head: Head) {
  const ring = (x: number, y: number, reach: number, n: number, of: number): Point =>
    head.place(x + Math.cos((n / of) * Math.PI * 2) * reach * 1.04, y + Math.sin((n / of) * Math.PI * 2) * reach)
  const lumps = Array.from({ length: 46 }, (_, n) => ring(-10, -84, n % 2 ? pen.random.between(228, 240) : 219, n, 46))
  const marks = Array.from({ length: 150 }, () => {
    const turn = pen.random.between(0.42, 1.12)
    const at = ring(-10, -84, 212 * Math.sqrt(pen.random.between(0.3, 0.96)), turn, 1)
    return curl(pen, at, 15 * head.scale, turn < 0.76 ? PAPER : tone(0, 1, 0))
  })
  return pen.soft(lumps, DARK) + marks.join('')
}

/** A bald crown: hair only above the ears. */
function sides(pen: Pen, head: Head, hair: Hair) {
  const lit = hair.shade === 'white' ? PAPER : tone(0, 1, 0)
  return ([-1, 1] as const)
    .map((side) => {
      const outer = [-112, -86, -60, -36, -14].map((y) => head.edge(side, y, 11))
      const inner: Mark[] = [[side * 138, -14], [side * 124, -24], [side * 124, -60], [side * 136, -94]] // prettier-ignore
      const shape = [...outer, ...head.many(inner)]
      const cuts = pen.gouges([Math.min(...shape.map((p) => p[0])), head.place(0, -100)[1], 40, 150], { count: 26, angle: 90 - side * 12, length: 70, width: 5, fill: side < 0 ? lit : tone(0, 1, 0) }) // prettier-ignore
      return pen.soft(shape, DARK) + pen.within(shape, cuts)
    })
    .join('')
}

function ruffled(pen: Pen, outline: Point[], cut: HairCut): Point[] {
  const amount = { cloud: 15, waves: 11, 'short-swept': 8 }[cut as string] ?? 3
  return outline.map(([x, y], n) => [x + (n % 2 ? amount : -amount) * pen.random.between(0.3, 1), y + pen.random.between(-amount, amount) * 0.6]) // prettier-ignore
}

function swell(shape: readonly Point[], by: number): Point[] {
  const [sumX, sumY] = shape.reduce(([a, b], [x, y]): [number, number] => [a + x, b + y], [0, 0])
  const [middleX, middleY] = [sumX / shape.length, sumY / shape.length]
  return shape.map(([x, y]) => [middleX + (x - middleX) * by, middleY + (y - middleY) * by])
}
