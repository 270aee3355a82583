import type { Point, Station } from './cut-edge'
import { DARK, PAPER, tone } from './ink'
import type { Pen } from './pen'
import { comb, strands } from './portrait-cuts'
import type { Head, Mark } from './portrait-head'

export type Glasses = 'round' | 'square' | 'half-moon'
export type Hat = 'flat-cap' | 'headscarf'
export type BeardCut = 'full' | 'short'

const COLOUR = tone(0, 1, 0)

/** Rims before the eyes and the temple that runs to the ear. */
export function glasses(pen: Pen, head: Head, kind: Glasses): string {
  const lens = (side: -1 | 1): Point[] => {
    const middle = side * 68
    const around = Array.from({ length: 12 }, (_, n): Mark => {
      const turn = (n / 12) * Math.PI * 2
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
      if (kind === 'square') return [middle + 56 * Math.sign(cos) * Math.abs(cos) ** 0.45, 6 + 38 * Math.sign(sin) * Math.abs(sin) ** 0.45, 22] // prettier-ignore
      if (kind === 'half-moon') return [middle + 47 * cos, 26 + (sin < 0 ? 12 : 32) * sin, 28]
      return [middle + 50 * cos, 4 + 46 * sin, 22]
    })
    return head.many(around)
  }
  const ring = (points: Point[]) => [...points, points[0] ?? [0, 0]].map(([x, y]): Station => [x, y, kind === 'half-moon' ? 6 : 9]) // prettier-ignore
  const rims = ([-1, 1] as const).map((side) => pen.stroke(ring(lens(side)), DARK)).join('')
  const shine = pen.stroke([[...head.at([-100, -18, 22]), 2], [...head.at([-88, -4, 22]), 7], [...head.at([-82, 16, 22]), 2]], PAPER) // prettier-ignore
  const high = kind === 'half-moon' ? 22 : -4
  const bridge = pen.stroke([[...head.at([-20, high, 26]), 8], [...head.at([0, high - 8, 34]), 8], [...head.at([20, high, 26]), 8]], DARK) // prettier-ignore
  const arm = (side: -1 | 1) =>
    pen.stroke(
      [
        [...head.at([side * 120, high, 4]), 9],
        [...head.edge(side, -4, 2), 8],
      ],
      DARK,
    )
  return rims + bridge + (head.turn > -0.05 ? arm(-1) : '') + pen.carve(pen.stroke(ring(lens(1)).slice(0, 7), tone(0.9, 1, 1))) + (kind === 'half-moon' ? '' : shine) + (head.turn < 0.05 ? pen.carve(arm(1).replaceAll(DARK, tone(0.9, 1, 1))) : '') // prettier-ignore
}

/** Beard and moustache around a mouth that stays bare. */
export function beard(
  pen: Pen,
  head: Head,
  { cut: kind, shade }: { cut: BeardCut; shade: 'dark' | 'grey' | 'white' },
): string {
  // prettier-ignore
  const mass = shade === 'white' ? PAPER : DARK
  const cut = { dark: COLOUR, grey: PAPER, white: DARK }[shade]
  const drop = kind === 'full' ? 1.45 : 0.55
  const lipY = kind === 'full' ? 180 : 166
  const lip: Mark[] = [[-84, lipY + 26, 4], [-54, 150, 8], [-12, 134, 10], [0, 139, 10], [12, 134, 10], [54, 150, 8], [84, lipY + 26, 4], [46, lipY + 11, 8], [0, lipY, 8], [-46, lipY + 11, 8]] // prettier-ignore
  const moustache = pen.soft(head.many(lip), DARK) + (shade === 'white' ? pen.soft(head.many(lip.map(([x, y, z]): Mark => [x * 0.94, y - 1, z])), PAPER) : '') // prettier-ignore
  const whisker = (side: -1 | 1) =>
    [[side * 4, 140, 9], [side * 34, 150, 8], kind === 'full' ? [side * 80, 188, 5] : [side * 62, 172, 6]].map(([px = 0, py = 0, up]): Mark => [px, py, up]) // prettier-ignore
  const sweep = (side: -1 | 1) =>
    [head.many(whisker(side)), head.many(whisker(side).map(([px, py, up]): Mark => [px * 0.94, py + (kind === 'full' ? 34 : 12), up]))] as const // prettier-ignore
  const shaded = head.many([[6, 132, 10], ...lip.slice(4, 9).map(([px, py, up]): Mark => [px, py, up])])
  const hairs =
    (shade === 'white' ? pen.soft(shaded, COLOUR) + strands(pen, sweep(1), { count: 5, width: 8, fill: DARK }) : '') + // prettier-ignore
    strands(pen, sweep(-1), { count: kind === 'full' ? 5 : 4, width: 5, fill: cut })
  const [x, y] = head.at([0, 256])
  const s = head.scale
  const spread = (kind === 'full' ? 80 : 60) * s
  const grow = (level: number) => (kind === 'full' ? 4 + (level - 20) * 0.14 + pen.random.between(-4, 4) : 4)
  const jaw = [20, 70, 120, 165, 200]
  const outer = [...jaw.map((level) => head.edge(-1, level, grow(level))), [x - spread, y + 30 * s * drop], [x, y + 66 * s * drop], [x + spread, y + 30 * s * drop], ...jaw.toReversed().map((level) => head.edge(1, level, grow(level)))] as Point[] // prettier-ignore
  const inner: Mark[] = [[128, 20], [116, 84], [96, 128], [74, 144], [60, 172], [40, 196], [0, 202], [-40, 196], [-62, 172], [-76, 144], [-104, 122], [-122, 80], [-132, 20]] // prettier-ignore
  const shape = [...outer, ...head.many(inner)]
  const dark = [...outer.slice(6), ...head.many([[124, 16], [116, 84], [70, 150], [54, 196], [20, 226]])] // prettier-ignore
  const left = [head.many([[-112, 70], [-90, 160], [-52, 236]]), [head.edge(-1, 70), head.edge(-1, 180), [x - 40 * s, y + 40 * s * drop] as Point]] as const // prettier-ignore
  const right = [head.many([[88, 90], [64, 170], [22, 236]]), [head.edge(1, 70), head.edge(1, 180), [x + 46 * s, y + 40 * s * drop] as Point]] as const // prettier-ignore
  const chin = [head.many([[-40, 200], [-44, 236]]).concat([[x - 40 * s, y + 40 * s * drop]]), head.many([[40, 200], [44, 236]]).concat([[x + 40 * s, y + 40 * s * drop]])] as const // prettier-ignore
  return (
    pen.soft(outer.map(([px, py]): Point => [px, py + 5]).concat(head.many(inner)), DARK) +
    pen.soft(shape, mass) +
    (shade === 'white'
      ? pen.stroke(
          outer.slice(0, 8).map(([px, py]): Station => [px, py, 7]),
          DARK,
        )
      : '') + // prettier-ignore
    pen.within(
      shape,
      shade === 'white' ? pen.soft(dark, DARK) : '',
      shade === 'white' ? comb(pen, [head.many([[-124, 66], [-104, 116], [-80, 142]]), head.many([[-126, 112], [-104, 166], [-72, 204]])], { count: 10, width: 7, fill: DARK }) : '', // prettier-ignore
      strands(pen, left, { count: shade === 'grey' ? 6 : 7, width: 6, fill: shade === 'white' ? DARK : PAPER }),
      strands(pen, chin, { count: 9, width: 7, fill: cut }),
      shade === 'white' ? strands(pen, right, { count: 7, width: 10, fill: COLOUR }) : '', // prettier-ignore
    ) +
    moustache +
    hairs
  )
}

/** What is worn on the head, over the hair. */
export function hat(pen: Pen, head: Head, kind: Hat): string {
  return { 'flat-cap': flatCap, headscarf }[kind](pen, head)
}

function flatCap(pen: Pen, head: Head) {
  const t = Math.sin(head.turn) * 60
  const p = (x: number, y: number) => head.place(x + t * 0.5, y)
  const crown = [p(-176, -84), p(-206, -150), p(-170, -232), p(-60, -284), p(70, -286), p(178, -234), p(206, -150), p(176, -84), p(90, -124), p(-80, -124)] // prettier-ignore
  const peak = [p(-146 + t, -96), p(-110 + t, -140), p(0 + t, -154), p(112 + t, -140), p(150 + t, -94), p(80 + t, -84), p(0 + t, -82), p(-80 + t, -84)] // prettier-ignore
  const cuts = [
    strands(pen, [[p(-20, -284), p(-130, -230), p(-180, -130)], [p(0, -270), p(-60, -210), p(-110, -146)]], { count: 7, width: 9, fill: COLOUR }),
    strands(pen, [[p(10, -284), p(90, -230), p(150, -130)], [p(20, -270), p(50, -210), p(70, -150)]], { count: 4, width: 6, fill: COLOUR }),
    pen.stroke([[...p(-190, -120), 3], [...p(-178, -204), 9], [...p(-80, -266), 5]], PAPER),
  ] // prettier-ignore
  return (
    pen.soft(crown, DARK) +
    pen.within(crown, ...cuts) +
    pen.soft(peak, DARK) +
    pen.stroke([[...p(-132 + t, -104), 3], [...p(-90 + t, -132), 9], [...p(0 + t, -144), 7], [...p(80 + t, -134), 2]], PAPER)
  ) // prettier-ignore
}

function headscarf(pen: Pen, head: Head) {
  const outer = head.outline(205, 50)
  const bare: Mark[] = [[104, 214], [120, 120], [128, 40], [126, -50], [106, -116], [50, -190], [-20, -204], [-84, -164], [-118, -80], [-128, 0], [-126, 90], [-104, 214]] // prettier-ignore
  const shape = [...outer, ...head.many(bare)]
  const left = [head.many([[-20, -204], [-100, -140], [-132, 0], [-126, 120], [-110, 214]]), [head.place(-40, -268), head.edge(-1, -150, 26), head.edge(-1, 0, 50), head.edge(-1, 120, 50), head.edge(-1, 200, 34)]] as const // prettier-ignore
  const right = [head.many([[0, -172], [110, -110], [130, 20], [118, 140]]), [head.place(20, -270), head.edge(1, -150, 30), head.edge(1, 0, 34), head.edge(1, 140, 34)]] as const // prettier-ignore
  return (
    pen.soft(outer.map(([x, y]): Point => [x + (x - head.place(0, 0)[0]) * 0.03, y - 4]).concat(head.many(bare)), DARK) +
    pen.soft(shape, COLOUR) +
    pen.within(
      shape,
      pen.soft([...outer.slice(-15), ...head.many([[104, 214], [132, 40], [120, -80], [114, -116]])], DARK),
      strands(pen, left, { count: 6, width: 11, fill: PAPER }),
      strands(pen, left, { count: 5, width: 7, fill: DARK }),
      strands(pen, right, { count: 6, width: 8, fill: COLOUR }),
    ) +
    pen.stroke(head.many(bare.slice(5)).map(([x, y]): Station => [x, y, 7]), DARK)
  ) // prettier-ignore
}

/** The fall of the scarf behind the neck, on to the shoulders. */
export function scarfBehind(pen: Pen, head: Head): string {
  const s = head.scale
  const [left, right] = [head.edge(-1, 60, 30), head.edge(1, 60, 30)]
  const fall: Point[] = [left, [left[0] + 4 * s, left[1] + 120 * s], [left[0] - 50 * s, left[1] + 300 * s], [right[0] + 50 * s, right[1] + 300 * s], [right[0] - 4 * s, right[1] + 120 * s], right] // prettier-ignore
  const folds = strands(pen, [[fall[0] ?? left, fall[1] ?? left, fall[2] ?? left], [head.place(-20, 60), head.place(-30, 190), head.place(-60, 330)]], { count: 7, width: 12, fill: COLOUR }) // prettier-ignore
  return pen.soft(fall, DARK) + pen.within(fall, folds)
}
