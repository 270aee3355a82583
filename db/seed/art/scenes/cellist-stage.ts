import type { Point } from '@/db/seed/art/cut-edge'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { onlooker } from '@/db/seed/art/shapes'

/** One lamp, one chair: the cellist at the Corn Exchange, seen over the heads of the stalls. */
export const cellistStage: Scene = {
  inks: [INKS.key, INKS.plum, INKS.amber],
  draw: (pen) => [hall(pen), curtains(pen), beam(pen), boards(pen), cellist(pen), stalls(pen)],
}

function hall(pen: Pen) {
  return pen.rect(-10, -10, 1520, 1020, pen.glow([760, 420], 860, [0, tone(0.1, 0.75, 0.3)], [1, tone(0.85, 1, 0)]))
}

function curtains(pen: Pen) {
  const folds = [0, 46, 88, 140, 186, 236, 1264, 1314, 1366, 1410, 1460]
    .map((x, n) => {
      const isLeft = x < 700
      const edge = pen.fade(
        [x, 0],
        [x + 54, 0],
        [0, isLeft ? tone(0.9, 1, 0) : tone(0.2, 0.85, 0.35)],
        [1, isLeft ? tone(0.15, 0.85, 0.4) : tone(0.9, 1, 0)],
      )
      const sway = pen.random.between(-10, 10)
      return pen.poly([[x, -10], [x + 54, -10], [x + 58 + sway, 400], [x + 52, 780 + (n % 2) * 8], [x - 2, 786], [x + sway, 400]], edge) // prettier-ignore
    })
    .join('')
  const swag = Array.from({ length: 6 }, (_, n) => {
    const x = n * 250
    return pen.soft([[x - 10, -20], [x + 260, -20], [x + 230, 60], [x + 125, 120 + (n % 2) * 12], [x + 20, 60]], tone(0.75, 1, 0.2)) + pen.stroke([[x + 20, 60, 2], [x + 125, 114, 7], [x + 230, 58, 2]], tone(0, 0.3, 0.7)) // prettier-ignore
  }).join('')
  return folds + swag
}

function beam(pen: Pen) {
  const light = pen.fade(
    [900, 0],
    [740, 800],
    [0, tone(0.3, 0.2, 0.5)],
    [0.6, tone(0.5, 0.45, 0.75)],
    [1, tone(0.6, 0.6, 0.9)],
  )
  const motes = pen.gouges([640, 120, 240, 560], { count: 26, angle: 100, length: 34, width: 3, fill: PAPER })
  return (
    pen.carve(pen.poly('800,-10 890,-10 1080,836 440,836', light)) +
    pen.carve(
      pen.poly(
        '822,-10 868,-10 990,836 520,836',
        pen.fade([900, 0], [740, 800], [0, tone(0.2, 0.3, 0.5)], [1, tone(1, 0.75, 1)]),
      ),
    ) +
    motes
  )
}

function boards(pen: Pen) {
  const wood = pen.glow(
    [756, 810],
    470,
    [0, PAPER],
    [0.4, tone(0, 0.06, 0.5)],
    [0.62, tone(0.1, 0.5, 0.6)],
    [1, tone(0.8, 0.95, 0.2)],
  )
  const planks = Array.from({ length: 17 }, (_, n) =>
    pen.bar([760 + (n - 8) * 62, 742], [760 + (n - 8) * 150, 900], 3, DARK),
  ).join('')
  return (
    pen.poly('-10,744 1510,744 1510,900 -10,900', wood) +
    pen.over(planks) +
    pen.over(pen.soft('600,838 520,856 560,872 760,878 900,866 880,842 760,832', tone(0.9, 0.8, 0))) +
    pen.rect(-10, 892, 1520, 130, DARK) +
    pen.stroke('-10,892,3 760,890,9 1510,892,3', tone(0, 0, 0.6))
  )
}

function cellist(pen: Pen) {
  const edge = tone(0, 0, 0.35)
  const cut = (points: string) => pen.soft(points, DARK)
  const lit = (line: string) => pen.stroke(line, edge)
  const chair = [[660, 700, 640, 856], [820, 700, 842, 856], [690, 700, 684, 836]].map(([x = 0, y = 0, u = 0, v = 0]) => pen.bar([x, y], [u, v], 11, DARK)).join('') // prettier-ignore
  const upper = [
    cut('664,706 634,600 646,496 690,440 742,420 806,436 846,488 852,560 842,640 838,706'),
    lit('690,442,2 752,420,10 812,440,9 850,500,3'),
    lit('846,500,2 856,560,7 846,640,2'),
    pen.stroke('752,450,66 744,412,48 742,372,42', DARK),
    head(pen),
    cello(pen),
    arms(pen),
  ]
  return (
    chair +
    pen.bar([640, 704], [836, 704], 15, DARK) +
    legs(pen) +
    `<g transform="rotate(4 756 760)">${upper.join('')}</g>`
  )
}

/** Bowed over the neck of the cello, in profile, eyes shut; the lamp lies on hair and cheek. */
function head(pen: Pen) {
  const edge = tone(0, 0, 0.35)
  return (
    pen.soft('722,268 756,256 792,270 806,304 798,340 776,366 758,388 734,398 716,392 712,378 716,370 706,364 708,354 692,346 704,326 700,300', DARK, 0.4) + // prettier-ignore
    pen.disc(812, 278, 30, DARK, 27) +
    pen.stroke('716,274,2 752,256,9 790,266,3', edge) +
    pen.stroke('796,252,2 818,250,8 840,272,3', edge) +
    pen.stroke('700,304,2 703,326,5 694,344,2', edge) +
    pen.stroke('730,286,2 766,282,5 796,300,2', tone(0, 0.5, 0.3)) +
    pen.stroke('736,300,2 768,302,5 792,322,2', tone(0, 0.5, 0.3)) +
    pen.stroke('714,336,2 724,341,4 734,337,2', edge)
  )
}

function legs(pen: Pen) {
  return (
    pen.stroke('680,690,92 610,716,72 580,760,54 566,860,40', DARK) +
    pen.stroke('826,690,92 892,714,72 914,764,54 932,860,40', DARK) +
    pen.stroke('566,856,28 536,868,24 510,870,10', DARK) +
    pen.stroke('930,856,28 962,868,24 988,870,10', DARK) +
    pen.stroke('892,690,2 926,724,8 938,800,3', tone(0, 0, 0.35)) +
    pen.stroke('620,690,2 588,722,6 574,780,2', tone(0, 0, 0.35))
  )
}

function cello(pen: Pen) {
  const wood = pen.fade(
    [680, 560],
    [860, 640],
    [0, tone(0.35, 0.75, 0.6)],
    [0.6, tone(0, 0.3, 0.9)],
    [1, tone(0, 0.05, 0.7)],
  )
  const outline =
    '752,508 800,514 824,548 816,588 796,612 802,636 836,664 850,712 832,764 770,788 706,774 680,728 690,676 722,640 720,616 704,592 700,552 716,518'
  return (
    pen.bar([770, 786], [772, 866], 6, DARK) +
    pen.soft(outline, DARK, 0.4) +
    pen.within('690,500 860,500 870,800 670,800', pen.soft(shrink(outline, [766, 650], 0.94), wood, 0.4)) +
    pen.stroke('722,650,2 732,684,8 728,712,2', DARK) +
    pen.stroke('808,646,2 800,682,8 806,708,2', DARK) +
    pen.poly('742,700 794,700 790,708 746,708', DARK) +
    pen.poly('752,752 782,752 776,704 756,704', DARK) +
    pen.poly('752,670 776,668 722,330 708,334', DARK) +
    pen.stroke('708,336,20 700,312,18 712,296,12 722,306,4', DARK) +
    [0, 1, 2].map((n) => pen.bar([757 + n * 6, 704], [711 + n * 3, 340], 1.4, tone(0, 0, 0.2))).join('')
  )
}

function arms(pen: Pen) {
  return (
    pen.stroke('812,466,62 876,540,50 886,606,40 836,664,30 812,676,24', DARK) +
    pen.stroke('848,476,2 898,540,8 904,600,4 880,640,2', tone(0, 0, 0.35)) +
    pen.bar([590, 726], [930, 640], 5, DARK) +
    pen.bar([596, 732], [924, 650], 2, PAPER) +
    pen.stroke('680,470,60 626,520,48 632,452,38 700,412,28 724,408,22', DARK) +
    pen.stroke('640,520,2 616,510,7 622,462,3', tone(0, 0, 0.35))
  )
}

function stalls(pen: Pen) {
  const heads: string[] = []
  for (let n = 0; n < 13; n++) heads.push(onlooker(pen, [20 + n * 122, 872 + (n % 3) * 8], 74, tone(0.85, 1, 0.15)))
  const bare: Point[] = []
  for (let n = 0; n < 9; n++) bare.push([70 + n * 176, 924 + ((n * 7) % 4) * 10])
  return heads.join('') + bare.map((at) => onlooker(pen, [at[0], at[1] - 5], 124, tone(0, 0.25, 0.6)) + onlooker(pen, at, 124, DARK)).join('') // prettier-ignore
}

function shrink(outline: string, centre: Point, part: number): Point[] {
  return outline.split(' ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return [centre[0] + (x - centre[0]) * part, centre[1] + (y - centre[1]) * part]
  })
}
