import type { Point } from './cut-edge'

/** A head to be drawn: it is measured from between the eyes, y down, about 490 units from crown to chin. */
export type HeadShape = {
  /** Breadth of the head, of the jaw below the cheekbones, and length of the face; 1 is usual. */
  width?: number
  jaw?: number
  length?: number
  /** Turn of the head in radians, positive away from the light; more than half a radian hides an eye. */
  turn?: number
  /** Lean of the head in radians, clockwise. */
  lean?: number
}

/** A mark on the face as seen from the front; `lift` stands off the skin, as a nose does. */
export type Mark = readonly [x: number, y: number, lift?: number]
export type Head = ReturnType<typeof createHead>

/** Sections from crown to chin: half breadth, middle in depth, depth to the front and to the back. */
const SECTIONS = [
  { y: -240, half: 10, middle: -40, front: 14, back: 14 },
  { y: -235, half: 42, middle: -39, front: 48, back: 52 },
  { y: -226, half: 68, middle: -38, front: 74, back: 82 },
  { y: -214, half: 88, middle: -36, front: 90, back: 102 },
  { y: -200, half: 106, middle: -35, front: 106, back: 118 },
  { y: -150, half: 138, middle: -30, front: 140, back: 165 },
  { y: -90, half: 150, middle: -30, front: 166, back: 188 },
  { y: -45, half: 150, middle: -25, front: 172, back: 184 },
  { y: 0, half: 144, middle: -25, front: 160, back: 160 },
  { y: 55, half: 144, middle: -25, front: 166, back: 112 },
  { y: 110, half: 131, middle: -18, front: 160, back: 60 },
  { y: 165, half: 112, middle: -6, front: 150, back: 34 },
  { y: 205, half: 88, middle: 6, front: 142, back: 26 },
  { y: 236, half: 58, middle: 24, front: 120, back: 24 },
  { y: 250, half: 34, middle: 40, front: 96, back: 20 },
  { y: 256, half: 14, middle: 48, front: 80, back: 10 },
] as const

/** Where marks and outlines of one head fall on the block. */
export function createHead(shape: HeadShape, origin: Point, scale: number) {
  const { width = 1, jaw = 1, length = 1, turn = 0, lean = 0 } = shape
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)]

  function section(y: number) {
    const below = Math.max(1, SECTIONS.findIndex((entry) => entry.y >= y)) // prettier-ignore
    const [from, to] = [SECTIONS[below - 1] ?? SECTIONS[0], SECTIONS[below] ?? SECTIONS[0]]
    const t = Math.min(1, Math.max(0, (y - from.y) / (to.y - from.y)))
    const mix = (key: 'half' | 'middle' | 'front' | 'back') => from[key] + (to[key] - from[key]) * t
    const narrow = 1 + (jaw - 1) * Math.min(1, Math.max(0, (y - 40) / 110))
    return { half: mix('half') * width * narrow, middle: mix('middle'), front: mix('front'), back: mix('back') }
  }

  /** Turned and set on the block; `x` is already seen from where we stand. */
  function place(x: number, y: number): Point {
    const [dx, dy] = [(x - 62 * sin) * scale, (y * length - 60) * scale]
    const [leanSin, leanCos] = [Math.sin(lean), Math.cos(lean)]
    return [origin[0] + dx * leanCos - dy * leanSin, origin[1] + 60 * scale + dx * leanSin + dy * leanCos]
  }

  function at([x, y, lift = 0]: Mark): Point {
    const { half, middle, front } = section(Math.min(256, Math.max(-240, y)))
    const round = Math.sqrt(Math.max(0, 1 - (x / half) ** 2))
    return place(x * cos + (middle + front * round + lift) * sin, y)
  }

  /** The outline at a height on one side, `out` units outside the skin. */
  function edge(side: -1 | 1, y: number, out = 0): Point {
    const { half, middle, front, back } = section(y)
    const depth = side * sin >= 0 ? front : back
    return place(middle * sin + side * (Math.hypot(half * cos, depth * sin) + out), y)
  }

  /** The whole outline, or that above `low`; from the lower left over the crown to the lower right. */
  function outline(low = 256, out = 0): Point[] {
    const levels = [-240, -235, -226, -200, -175, -150, -120, -90, -60, -30, 0, 28, 55, 82, 110, 138, 165, 186, 205, 222, 236, 246, 252].filter((y) => y <= low) // prettier-ignore
    const side = (which: -1 | 1) =>
      levels.map((y): Point => {
        if (y >= -60) return edge(which, y, out)
        const [[x, skinY], [middleX, middleY]] = [edge(which, y), place(0, -60)]
        const away = (out * scale) / (Math.hypot(x - middleX, skinY - middleY) || 1)
        return [x + (x - middleX) * away, skinY + (skinY - middleY) * away]
      })
    return [...side(-1).reverse(), ...side(1)]
  }

  return { at, edge, outline, place, scale, turn, many: (marks: readonly Mark[]) => marks.map(at) }
}
