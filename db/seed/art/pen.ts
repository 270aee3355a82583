import { cutPath, softPath, strokeOutline, type Point, type Station } from './cut-edge'
import type { Random } from './random'

/** The block is drawn in these units; the press makes it 1600 pixels wide. */
export const BLOCK = { width: 1500, height: 1000 }

/** Points as pairs, or written as in SVG: `'10,20 30,40'`. */
type Outline = string | readonly Point[]
/** Stations as triples, or written: `'x,y,width x,y,width'`. */
type Stroke = string | readonly Station[]
type Stop = readonly [offset: number, tone: string]

/** The knife: every method gives back SVG. A fill is a `tone(…)` or what `fade` or `glow` returned. */
export type Pen = ReturnType<typeof createPen>

/** A pen for one block; its gradients are collected in `defs`. */
export function createPen(random: Random) {
  const defs: string[] = []
  const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`
  const define = (element: string, attributes: string, stops: readonly Stop[]) => {
    const id = `g${defs.length}`
    const marks = stops.map(([offset, colour]) => `<stop offset="${offset}" stop-color="${colour}"/>`).join('')
    defs.push(`<${element} id="${id}" gradientUnits="userSpaceOnUse" ${attributes}>${marks}</${element}>`)
    return `url(#${id})`
  }

  const poly = (shape: Outline, fill: string, rough?: number) => path(cutPath(points(shape), random, rough), fill)
  const soft = (shape: Outline, fill: string, rough?: number) => path(softPath(points(shape), random, rough), fill)
  const stroke = (shape: Stroke, fill: string) => path(softPath(strokeOutline(stations(shape)), random, 0.3), fill)
  const bar = (from: Point, to: Point, width: number, fill: string) =>
    path(
      cutPath(
        strokeOutline([
          [...from, width],
          [...to, width],
        ]),
        random,
        Math.min(1, width / 6),
      ),
      fill,
    )

  return {
    random,
    defs,
    poly,
    soft,
    stroke,
    bar,
    rect: (x: number, y: number, width: number, height: number, fill: string, rough?: number) =>
      poly([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], fill, rough), // prettier-ignore
    disc: (x: number, y: number, radiusX: number, fill: string, radiusY = radiusX) =>
      soft(ring(x, y, radiusX, radiusY), fill, Math.min(1.5, radiusX / 18)),
    /** A tone that runs from one point to another. */
    fade: (from: Point, to: Point, ...stops: Stop[]) =>
      define('linearGradient', `x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}"`, stops),
    /** A tone that runs out from a light. */
    glow: (centre: Point, radius: number, ...stops: Stop[]) =>
      define('radialGradient', `cx="${centre[0]}" cy="${centre[1]}" r="${radius}"`, stops),
    /** Prints over what lies below, plate by plate. */
    over: (...shapes: string[]) => `<g style="mix-blend-mode:multiply">${shapes.join('')}</g>`,
    /** Takes ink away from what lies below, plate by plate: white in a plate clears it there. */
    carve: (...shapes: string[]) => `<g style="mix-blend-mode:screen">${shapes.join('')}</g>`,
    /** Shows `shapes` only inside the outline. */
    within: (shape: Outline, ...shapes: string[]) => {
      const id = `c${defs.length}`
      defs.push(`<clipPath id="${id}"><path d="${cutPath(points(shape), random, 1)}"/></clipPath>`)
      return `<g clip-path="url(#${id})">${shapes.join('')}</g>`
    },
    /** Marks of the gouge scattered over a box: lens-shaped, along `angle` degrees, longest `length`. */
    gouges: (
      box: readonly [x: number, y: number, width: number, height: number],
      {
        count,
        angle,
        length,
        width,
        fill,
      }: { count: number; angle: number; length: number; width: number; fill: string },
    ) =>
      Array.from({ length: count }, () => {
        const turn = ((angle + random.between(-5, 5)) * Math.PI) / 180
        const reach = length * random.between(0.35, 1)
        const [x, y] = [box[0] + random.next() * box[2], box[1] + random.next() * box[3]]
        const [dx, dy] = [(Math.cos(turn) * reach) / 2, (Math.sin(turn) * reach) / 2]
        const bow = random.between(-0.06, 0.06)
        return stroke([[x - dx, y - dy, 0.6], [x - dy * bow, y + dx * bow, width * random.between(0.6, 1.1)], [x + dx, y + dy, 0.4]], fill) // prettier-ignore
      }).join(''),
  }
}

function points(shape: Outline): readonly Point[] {
  return typeof shape === 'string' ? numbers(shape).map(([x = 0, y = 0]): Point => [x, y]) : shape
}

function stations(shape: Stroke): readonly Station[] {
  return typeof shape === 'string' ? numbers(shape).map(([x = 0, y = 0, width = 1]): Station => [x, y, width]) : shape
}

function numbers(text: string): number[][] {
  return text.trim().split(/\s+/).map((group) => group.split(',').map(Number)) // prettier-ignore
}

function ring(x: number, y: number, radiusX: number, radiusY: number): Point[] {
  return Array.from({ length: 10 }, (_, n) => {
    const turn = (n / 10) * Math.PI * 2
    return [x + Math.cos(turn) * radiusX, y + Math.sin(turn) * radiusY]
  })
}
