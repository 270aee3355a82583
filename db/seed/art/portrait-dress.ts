import type { Point, Station } from './cut-edge'
import { DARK, PAPER, tone } from './ink'
import type { Pen } from './pen'
import { comb, strands } from './portrait-cuts'
import type { Head } from './portrait-head'

type Collar = 'shirt' | 'tie' | 'roll-neck' | 'crew' | 'lapels' | 'oilskin' | 'tracksuit' | 'open' | 'shawl'
export type Dress = { collar: Collar; cloth: 'dark' | 'colour'; build?: number; neck?: number }

const COLOUR = tone(0, 1, 0)

/** Neck, shoulders and what is worn on them. */
export function bust(pen: Pen, head: Head, dress: Dress, skin: 'paper' | 'colour'): string {
  const { build = 1, neck = 1, cloth } = dress
  const sway = -18 * Math.sin(head.turn)
  const p = (x: number, y: number): Point =>
    head.place(x + sway + 62 * Math.sin(head.turn), y < 200 ? y : y - Math.min(34, (y - 200) * 0.5))
  const many = (...marks: [number, number][]) => marks.map(([x, y]) => p(x, y))
  const w = 82 * neck
  const mass = cloth === 'dark' ? DARK : COLOUR
  const slope = dress.collar === 'shawl' || dress.collar === 'oilskin' ? 1.1 : 1
  const body = many(
    [-w - 4, 300], [-w - 60, 338], [-250 * build, 378], [-330 * build * slope, 440], [-372 * build * slope, 560], [-390 * build * slope, 760],
    [390 * build * slope, 760], [372 * build * slope, 560], [330 * build * slope, 440], [250 * build, 378], [w + 60, 338], [w + 4, 300],
  ) // prettier-ignore
  const throat = many([-w, 120], [-w + 4, 230], [-w - 6, 310], [-50, 400], [0, 450], [50, 400], [w + 6, 310], [w - 4, 230], [w, 120]) // prettier-ignore
  const shade = many(
    [-w + 20, 226],
    [-30, 286],
    [-8, 330],
    [10, 420],
    [80, 440],
    [w + 30, 310],
    [w + 10, 120],
    [0, 150],
  )
  const base = skin === 'paper' ? PAPER : COLOUR
  const folds = [
    strands(pen, [many([-240 * build, 386], [-250 * build, 470], [-230 * build, 640]), many([-330 * build, 430], [-360 * build, 520], [-380 * build, 680])], { count: 6, width: 9, fill: cloth === 'dark' ? COLOUR : PAPER }),
    strands(pen, [many([-150, 380], [-180, 480], [-170, 640]), many([-240 * build, 390], [-270 * build, 500], [-260 * build, 660])], { count: 4, width: 7, fill: PAPER }),
    cloth === 'colour' ? comb(pen, [many([330 * build, 420], [390 * build, 700]), many([140, 430], [210, 700])], { count: 15, width: 13, fill: DARK }) : '',
  ] // prettier-ignore
  const rim: Station[] = many([-w - 60, 344], [-250 * build, 384], [-326 * build * slope, 444], [-366 * build * slope, 560]).map(([x, y], n) => [x, y, [2, 9, 11, 5][n] ?? 5]) // prettier-ignore
  return (
    pen.soft(body, mass) +
    pen.within(body, ...folds) +
    pen.stroke(rim, cloth === 'dark' ? PAPER : DARK) +
    pen.soft(throat, base) +
    pen.within(
      throat,
      pen.soft(shade.map(([x, y]): Point => [x - 20, y + 4]), COLOUR),
      pen.soft(shade, DARK),
      comb(pen, [many([-14, 316], [10, 420]), many([-52, 330], [-16, 420])], { count: 6, width: 8, fill: DARK }),
    ) +
    pen.stroke(many([-w, 200], [-w + 4, 250], [-w - 4, 306]).map(([x, y]): Station => [x, y, 7]), DARK) +
    COLLARS[dress.collar]((points, fill) => pen.soft(many(...points), fill), (points, width, fill) => pen.stroke(many(...points).map(([x, y], n): Station => [x, y, n === 0 || n === points.length - 1 ? width * 0.5 : width]), fill), { mass, w }) // prettier-ignore
  )
}

type Cloth = (points: [number, number][], fill: string) => string
type Seam = (points: [number, number][], width: number, fill: string) => string
type Cut = (cloth: Cloth, seam: Seam, size: { mass: string; w: number }) => string

const COLLARS: Record<Collar, Cut> = {
  open: (cloth, seam, { mass, w }) =>
    cloth([[-w - 70, 334], [-w - 20, 400], [0, 486], [w + 20, 400], [w + 70, 334], [w + 120, 560], [-w - 120, 560]], mass) +
    seam([[-w - 60, 340], [-w - 14, 404], [0, 484], [w + 16, 400], [w + 60, 340]], 9, PAPER),
  crew: (cloth, seam, { mass, w }) =>
    cloth([[-w - 44, 322], [-w + 6, 350], [0, 384], [w - 6, 350], [w + 44, 322], [w + 40, 440], [-w - 40, 440]], mass) +
    seam([[-w - 26, 330], [-w + 16, 364], [0, 396], [w - 12, 364], [w + 30, 332]], 9, PAPER) +
    [-56, -34, -10, 14].map((x) => seam([[x, 362 - Math.abs(x) * 0.2], [x * 1.04, 384 - Math.abs(x) * 0.2]], 6, PAPER)).join(''),
  'roll-neck': (cloth, seam, { mass, w }) =>
    cloth([[-w - 10, 244], [-40, 274], [0, 282], [40, 276], [w + 10, 246], [w + 24, 330], [w + 44, 380], [0, 500], [-w - 44, 380], [-w - 22, 320]], mass) +
    seam([[-w - 10, 248], [-40, 276], [10, 284], [40, 278]], 9, PAPER) +
    seam([[-w - 30, 362], [-50, 392], [0, 402], [30, 398]], 7, PAPER) +
    [-76, -54, -30, -6, 18].map((x) => seam([[x, 296 - Math.abs(x) * 0.3], [x * 1.1, 336], [x * 1.12, 380 - Math.abs(x) * 0.2]], 7, PAPER)).join(''),
  shirt: (cloth, seam, { mass, w }) =>
    cloth([[-w - 10, 280], [-w - 60, 340], [-60, 450], [0, 402], [-40, 360], [-w + 6, 300]], PAPER) +
    cloth([[w + 10, 280], [w + 60, 340], [64, 450], [0, 402], [40, 360], [w - 6, 300]], COLOUR) +
    cloth([[-8, 414], [8, 414], [14, 640], [-12, 640]], mass === DARK ? COLOUR : DARK) +
    seam([[-w - 14, 288], [-w - 58, 342], [-60, 450], [0, 404]], 7, DARK) + seam([[w + 14, 288], [w + 58, 342], [64, 450], [0, 404]], 8, DARK),
  tie: (cloth, seam, { mass, w }) =>
    cloth([[-w - 30, 330], [0, 620], [w + 30, 330], [0, 380]], PAPER) +
    cloth([[w + 30, 330], [30, 520], [20, 400]], COLOUR) +
    cloth([[-22, 394], [24, 392], [14, 430], [36, 620], [-30, 620], [-14, 430]], DARK) +
    [470, 510, 550].map((y) => seam([[-22, y + 12], [24, y - 8]], 7, PAPER)).join('') +
    cloth([[-w - 8, 270], [-w - 40, 340], [-48, 428], [-6, 388], [-50, 350], [-w + 8, 296]], PAPER) +
    cloth([[w + 8, 270], [w + 40, 340], [52, 428], [8, 388], [50, 350], [w - 8, 296]], PAPER) +
    seam([[-w - 10, 280], [-w - 38, 342], [-48, 428], [-6, 390]], 7, DARK) + seam([[w + 10, 280], [w + 40, 342], [52, 428], [8, 390]], 11, DARK) +
    cloth([[-w - 60, 340], [-w - 90, 430], [-30, 640], [-150, 640], [-200, 380]], mass) + cloth([[w + 60, 340], [w + 90, 430], [34, 640], [150, 640], [200, 380]], mass) +
    seam([[-w - 52, 350], [-w - 70, 430], [-34, 620]], 8, mass === DARK ? PAPER : DARK),
  lapels: (cloth, seam, { mass, w }) =>
    cloth([[-w - 34, 330], [-30, 470], [0, 560], [40, 460], [w + 34, 330], [10, 430]], PAPER) +
    cloth([[w + 34, 330], [0, 560], [16, 470]], COLOUR) +
    cloth([[-w - 26, 310], [-w - 120, 380], [-w - 100, 440], [-w - 130, 462], [0, 640], [-10, 560], [-52, 440]], mass) +
    cloth([[w + 26, 310], [w + 120, 380], [w + 100, 440], [w + 130, 462], [0, 640], [4, 560], [56, 440]], mass) +
    seam([[-w - 20, 318], [-60, 430], [-12, 560], [0, 640]], 8, mass === DARK ? PAPER : DARK) +
    seam([[-w - 116, 384], [-w - 98, 440], [-w - 128, 464], [-30, 640]], 7, mass === DARK ? COLOUR : DARK) +
    seam([[w + 116, 384], [w + 98, 440], [w + 128, 464], [40, 640]], 7, mass === DARK ? COLOUR : DARK),
  oilskin: (cloth, seam, { mass, w }) =>
    cloth([[w - 10, 250], [w + 90, 270], [w + 140, 350], [90, 450], [10, 470], [50, 380], [w - 6, 320]], DARK) +
    cloth([[-w + 4, 250], [-w - 84, 276], [-w - 136, 356], [-90, 450], [-6, 476], [-44, 380], [-w + 6, 320]], mass) +
    seam([[-w - 2, 256], [-w - 84, 280], [-w - 134, 356], [-90, 450], [-6, 474]], 9, DARK) +
    seam([[-w - 8, 282], [-w - 60, 310], [-w - 88, 362], [-60, 420]], 9, PAPER) + seam([[-w - 30, 300], [-w - 56, 360], [-50, 424]], 5, DARK) +
    seam([[w + 70, 284], [w + 110, 350], [80, 430]], 7, COLOUR) +
    seam([[0, 470], [6, 560], [4, 640]], 10, DARK) + cloth([[22, 520], [42, 516], [44, 540], [24, 544]], PAPER),
  tracksuit: (cloth, seam, { mass, w }) =>
    cloth([[-w + 2, 254], [-w - 34, 290], [-w - 40, 370], [-14, 450], [0, 392], [-50, 340]], mass) +
    cloth([[w - 2, 254], [w + 34, 290], [w + 40, 370], [14, 450], [0, 392], [50, 340]], DARK) +
    seam([[-w, 258], [-w - 34, 294], [-w - 40, 370], [-14, 448]], 8, mass === DARK ? PAPER : DARK) +
    seam([[-w - 10, 286], [-w - 16, 366], [-24, 426]], 9, PAPER) + seam([[w + 12, 288], [w + 18, 366], [28, 426]], 8, COLOUR) +
    seam([[0, 400], [3, 500], [0, 640]], 8, PAPER) +
    seam([[-w - 60, 352], [-240, 430], [-300, 620]], 13, PAPER) + seam([[-w - 86, 356], [-268, 430], [-330, 600]], 9, PAPER),
  shawl: (cloth, seam, { mass, w }) =>
    cloth([[-w - 10, 270], [-w - 80, 350], [-120, 470], [20, 560], [150, 640], [-400, 640], [-360, 480], [-200, 370]], mass) +
    cloth([[w + 10, 270], [w + 90, 350], [130, 440], [-40, 520], [-110, 470], [-20, 420], [50, 350]], DARK) +
    [0, 1, 2, 3].map((n) => seam([[w + 20 + n * 14, 300 + n * 20], [70 + n * 14, 390 + n * 20], [-50 - n * 12, 462 + n * 16]], 8, n % 2 ? COLOUR : PAPER)).join('') +
    [0, 1, 2, 3, 4].map((n) => seam([[-w - 20 - n * 24, 310 + n * 16], [-150 - n * 34, 430], [-100 - n * 50, 620]], 8, n % 2 ? DARK : PAPER)).join(''),
} // prettier-ignore
