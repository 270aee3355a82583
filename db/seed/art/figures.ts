import type { Point, Station } from './cut-edge'
import type { Pen } from './pen'
import { POSES, type Joints, type Pose } from './poses'

type Dress = 'coat' | 'skirt' | 'jacket' | 'apron'
type Hat = 'none' | 'cap' | 'brim' | 'beanie' | 'bun' | 'scarf' | 'sou-wester'
type Load = 'none' | 'bag' | 'umbrella' | 'roll' | 'crate' | 'paper'

export type Person = {
  x: number
  /** The ground under the feet, in block units, as is `height`. */
  y: number
  height: number
  facing?: 1 | -1
  pose?: Pose
  dress?: Dress
  hat?: Hat
  load?: Load
  /** Breadth of the body: 1 is usual. */
  girth?: number
  fill: string
  /** The side that faces the light shows as a cut edge in this tone. */
  rim?: { fill: string; from: Point }
}

const HEMS: Record<Dress, { y: number; width: number }> = {
  coat: { y: 0.27, width: 0.25 },
  skirt: { y: 0.17, width: 0.29 },
  jacket: { y: 0.45, width: 0.19 },
  apron: { y: 0.32, width: 0.22 },
}

/** A person as a cut silhouette with a posture; with `rim`, the edge towards the light is left standing. */
export function person(pen: Pen, who: Person): string {
  const dark = body(pen, who, who.fill, [0, 0])
  if (!who.rim) return dark
  const [dx, dy] = [who.x - who.rim.from[0], who.y - who.height * 0.6 - who.rim.from[1]]
  const reach = (who.height * 0.017) / (Math.hypot(dx, dy) || 1)
  return body(pen, who, who.rim.fill, [0, 0]) + body(pen, who, who.fill, [dx * reach, dy * reach])
}

function body(pen: Pen, who: Person, fill: string, shift: Point): string {
  const { facing = 1, pose = 'stand', dress = 'coat', hat = 'none', load = 'none', girth = 1 } = who
  const j: Joints = POSES[pose]
  const at = ([x, y]: Point): Point => [who.x + shift[0] + x * facing * who.height, who.y + shift[1] - y * who.height]
  const limb = (...stations: Station[]) =>
    pen.stroke(
      stations.map(([x, y, width]): Station => [...at([x, y]), width * who.height]),
      fill,
    )
  const leg = (n: 0 | 1) =>
    limb([...j.hip, 0.12 * girth], [...j.knees[n], 0.078], [...j.feet[n], 0.05]) +
    limb([j.feet[n][0] - 0.03, j.feet[n][1] + 0.012, 0.03], [j.feet[n][0] + 0.075, j.feet[n][1] + 0.008, 0.022])
  const arm = (n: 0 | 1) => limb([j.neck[0], j.neck[1] - 0.04, 0.075], [...j.elbows[n], 0.062], [...j.hands[n], 0.04])
  return [
    leg(1),
    leg(0),
    arm(1),
    trunk(pen, j, { hem: HEMS[dress], girth, at, fill }),
    limb([...j.neck, 0.07], [...j.head, 0.06]),
    pen.disc(...at(j.head), 0.052 * who.height, fill, 0.066 * who.height),
    hatShape(pen, hat, j.head, at, who.height, fill),
    arm(0),
    loadShape(pen, load, j, at, who.height, load === 'paper' && who.rim ? who.rim.fill : fill),
  ].join('')
}

function trunk(
  pen: Pen,
  j: Joints,
  cut: { hem: { y: number; width: number }; girth: number; at: (p: Point) => Point; fill: string },
): string {
  const { hem, girth, at, fill } = cut
  const [lean, up] = [j.neck[0] - j.hip[0], j.neck[1] - j.hip[1]]
  const length = Math.hypot(lean, up)
  const side = (t: number, width: number): Point[] => [
    [j.hip[0] + lean * t - (up / length) * width * girth, j.hip[1] + up * t + (lean / length) * width * girth],
    [j.hip[0] + lean * t + (up / length) * width * girth, j.hip[1] + up * t - (lean / length) * width * girth],
  ]
  const isSeated = j.hip[1] < 0.4
  const hemY = isSeated ? j.hip[1] - 0.05 : Math.min(hem.y, j.hip[1] - 0.02)
  const back = [...side(1, 0.05), ...side(0.86, 0.098), ...side(0.5, 0.1), ...side(0.12, 0.096)]
  const left = back.filter((_, n) => n % 2 === 0)
  const right = back.filter((_, n) => n % 2 === 1)
  const half = (isSeated ? 0.11 : hem.width / 2) * girth
  const skirt: Point[] = [[j.hip[0] - half, hemY], [j.hip[0], hemY - 0.012], [j.hip[0] + half, hemY]] // prettier-ignore
  return pen.soft([...left, ...skirt, ...right.reverse()].map(at), fill)
}

function hatShape(pen: Pen, hat: Hat, head: Point, at: (p: Point) => Point, height: number, fill: string): string {
  const near = (x: number, y: number) => at([head[0] + x, head[1] + y])
  const width = (part: number) => part * height
  switch (hat) {
    case 'none':
      return ''
    case 'cap':
      return pen.soft(
        [
          near(-0.062, 0.02),
          near(-0.05, 0.075),
          near(0.03, 0.08),
          near(0.065, 0.035),
          near(0.11, 0.015),
          near(0.06, 0.01),
        ],
        fill,
      )
    case 'brim':
      return (
        pen.stroke(
          [
            [...near(-0.1, 0.025), width(0.012)],
            [...near(0, 0.035), width(0.022)],
            [...near(0.1, 0.02), width(0.01)],
          ],
          fill,
        ) + pen.poly([near(-0.056, 0.03), near(-0.045, 0.105), near(0.04, 0.105), near(0.055, 0.03)], fill)
      )
    case 'beanie':
      return (
        pen.soft([near(-0.065, 0), near(-0.06, 0.06), near(0, 0.095), near(0.055, 0.055), near(0.06, 0.01)], fill) +
        pen.disc(...near(-0.01, 0.1), width(0.02), fill)
      )
    case 'bun':
      return (
        pen.disc(...near(-0.06, 0.035), width(0.035), fill) +
        pen.soft([near(-0.06, -0.05), near(-0.065, 0.05), near(0, 0.08), near(0.05, 0.04)], fill)
      )
    case 'scarf':
      return pen.soft(
        [
          near(-0.075, -0.09),
          near(-0.07, 0.04),
          near(0, 0.085),
          near(0.055, 0.03),
          near(0.03, -0.03),
          near(0.06, -0.1),
        ],
        fill,
      )
    case 'sou-wester':
      return pen.soft(
        [
          near(-0.15, -0.03),
          near(-0.06, 0.03),
          near(-0.03, 0.09),
          near(0.03, 0.09),
          near(0.06, 0.035),
          near(0.11, 0.02),
          near(0.05, 0),
        ],
        fill,
      )
  }
}

function loadShape(pen: Pen, load: Load, j: Joints, at: (p: Point) => Point, height: number, fill: string): string {
  const hand = j.hands[0]
  const near = (x: number, y: number) => at([hand[0] + x, hand[1] + y])
  switch (load) {
    case 'none':
      return ''
    case 'bag':
      return pen.soft(
        [
          near(-0.02, 0.01),
          near(-0.09, -0.12),
          near(-0.07, -0.22),
          near(0.07, -0.22),
          near(0.09, -0.12),
          near(0.02, 0.01),
        ],
        fill,
      )
    case 'roll':
      return pen.stroke(
        [
          [...near(-0.05, 0.06), 0.09 * height],
          [...near(0.09, 0.05), 0.095 * height],
        ],
        fill,
      )
    case 'crate':
      return pen.poly([near(-0.02, -0.03), near(-0.02, 0.13), near(0.24, 0.15), near(0.24, -0.02)], fill)
    case 'paper':
      return pen.poly([near(-0.01, -0.06), near(0.02, 0.14), near(0.15, 0.12), near(0.12, -0.08)], fill)
    case 'umbrella':
      return umbrella(pen, near, height, fill)
  }
}

function umbrella(pen: Pen, near: (x: number, y: number) => Point, height: number, fill: string): string {
  const dome = [near(-0.36, 0.46), near(-0.25, 0.6), near(-0.03, 0.67), near(0.2, 0.6), near(0.32, 0.44)]
  const scallops = [near(0.2, 0.47), near(0.08, 0.45), near(-0.02, 0.48), near(-0.13, 0.45), near(-0.24, 0.48)]
  const stick = pen.stroke(
    [
      [...near(0, -0.03), 0.014 * height],
      [...near(-0.03, 0.7), 0.01 * height],
    ],
    fill,
  )
  return stick + pen.soft([...dome, ...scallops], fill)
}
