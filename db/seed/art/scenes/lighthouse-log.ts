import type { Point } from '@/db/seed/art/cut-edge'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'

const LAMP: Point = [520, 430]

/** The keeper's desk at night: the log lies open under the lamp while the weather comes in. */
export const lighthouseLog: Scene = {
  inks: [INKS.key, INKS.petrol, INKS.lamp],
  draw: (pen) => [room(pen), window(pen), shelf(pen), keeper(pen), desk(pen), book(pen), lamp(pen)],
}

function room(pen: Pen) {
  const wall = pen.glow(
    LAMP,
    1000,
    [0, tone(0, 0, 0.8)],
    [0.25, tone(0, 0.22, 0.55)],
    [0.55, tone(0.2, 0.75, 0.2)],
    [1, tone(0.9, 1, 0)],
  )
  const boards = Array.from({ length: 15 }, (_, n) =>
    pen.bar([n * 108 - 10, -10], [n * 108 - 8, 760], 3.6, tone(1, 0.6, 0)),
  ).join('')
  return (
    pen.rect(-10, -10, 1520, 1020, wall) +
    pen.over(
      boards,
      pen.gouges([0, 0, 1500, 720], { count: 120, angle: 90, length: 130, width: 4, fill: tone(0.7, 0.3, 0) }),
    )
  )
}

function window(pen: Pen) {
  const pane = '700,90 1130,90 1130,520 700,520'
  const night = pen.fade([0, 90], [0, 400], [0, tone(0.6, 1, 0)], [1, tone(0.05, 0.6, 0)])
  return (
    pen.rect(672, 62, 486, 486, DARK) +
    pen.within(
      pane,
      pen.rect(690, 80, 460, 450, night),
      pen.carve(
        pen.poly('1010,252 690,150 690,226', tone(0.2, 0.3, 0.6)),
        pen.poly('1022,252 1150,226 1150,270', tone(0.2, 0.3, 0.6)),
      ),
      pen.poly('690,400 1150,392 1150,530 690,530', tone(0.45, 0.95, 0)),
      pen.soft('930,420 960,372 1004,356 1050,366 1086,392 1110,420', DARK),
      pen.poly('1000,362 1008,262 1026,262 1034,362', tone(0.2, 0.5, 0.1)),
      pen.rect(1006, 242, 22, 20, PAPER),
      pen.poly('1002,242 1017,224 1032,242', DARK),
      pen.gouges([700, 410, 430, 100], { count: 36, angle: -6, length: 80, width: 7, fill: tone(0, 0.25, 0) }),
      pen.soft('700,470 760,430 820,440 860,474 940,452 1010,480 1130,460 1150,540 690,540', tone(0.85, 1, 0)),
      pen.stroke('700,470,3 760,432,9 824,444,4', PAPER),
      pen.stroke('880,470,3 944,452,8 1008,480,3', PAPER),
      pen.carve(
        pen.gouges([690, 90, 450, 430], { count: 70, angle: 112, length: 70, width: 3, fill: tone(0, 0.2, 0.5) }),
      ),
    ) +
    pen.bar([915, 80], [915, 530], 14, DARK) +
    pen.bar([690, 300], [1140, 300], 14, DARK) +
    pen.bar([676, 540], [676, 70], 5, tone(0, 0, 0.8)) +
    pen.rect(650, 540, 530, 26, DARK) +
    pen.bar([652, 542], [1178, 542], 5, tone(0, 0, 0.7))
  )
}

function shelf(pen: Pen) {
  const spines = Array.from({ length: 13 }, (_, n) => {
    const height = 96 + ((n * 37) % 30)
    const lean = n === 8 ? 16 : 0
    return pen.poly([[60 + n * 27 + lean, 240 - height], [83 + n * 27 + lean, 240 - height], [83 + n * 27, 240], [60 + n * 27, 240]], n % 3 ? tone(0.25, 0.7, 0.5) : tone(0.7, 0.9, 0.2)) + pen.rect(64 + n * 27 + lean * 0.8, 262 - height, 15, 9, tone(0, 0, 0.6)) // prettier-ignore
  }).join('')
  const barometer = pen.disc(1310, 250, 78, DARK) + pen.disc(1306, 250, 64, tone(0, 0.15, 0.45)) + Array.from({ length: 9 }, (_, n) => {
    const turn = Math.PI * (0.75 + n * 0.1875)
    return pen.bar([1306 + Math.cos(turn) * 46, 250 + Math.sin(turn) * 46], [1306 + Math.cos(turn) * 58, 250 + Math.sin(turn) * 58], 4, DARK)
  }).join('') + pen.stroke('1320,264,7 1306,250,8 1268,216,2', DARK) // prettier-ignore
  return (
    spines +
    pen.rect(40, 240, 400, 16, DARK) +
    pen.bar([44, 242], [438, 242], 4, tone(0, 0, 0.8)) +
    barometer +
    pen.rect(1296, 330, 22, 120, DARK)
  )
}

/** Close and large: only head, shoulders and the writing arm. */
function keeper(pen: Pen) {
  const rim = tone(0, 0, 0.55)
  const shape = (dx: number, fill: string) =>
    pen.soft([[1010 + dx, 800], [1030 + dx, 640], [1090 + dx, 560], [1170 + dx, 530], [1290 + dx, 560], [1390 + dx, 660], [1430 + dx, 830], [1220 + dx, 900]], fill) + // prettier-ignore
    pen.soft([[1046 + dx, 470], [1030 + dx, 452], [1046 + dx, 424], [1052 + dx, 384], [1090 + dx, 350], [1150 + dx, 350], [1186 + dx, 400], [1184 + dx, 470], [1196 + dx, 560], [1110 + dx, 580], [1104 + dx, 528], [1062 + dx, 528], [1052 + dx, 500]], fill) + // prettier-ignore
    pen.soft([[1040 + dx, 392], [1052 + dx, 340], [1110 + dx, 306], [1180 + dx, 330], [1204 + dx, 392], [1120 + dx, 378]], fill) + // prettier-ignore
    pen.stroke([[1060 + dx, 690, 110], [960 + dx, 770, 92], [850 + dx, 800, 64], [760 + dx, 794, 46], [722 + dx, 790, 30]], fill) // prettier-ignore
  return (
    shape(-7, rim) +
    shape(0, DARK) +
    // Knitted folds that follow the arm and the back, and the collar: what the lamp reaches of them.
    pen.stroke('1086,590,2 1040,652,9 1022,730,3', tone(0.3, 0.5, 0.5)) +
    pen.stroke('1124,604,2 1092,680,8 1096,770,2', tone(0.5, 0.7, 0.3)) +
    pen.stroke('1176,616,1 1160,700,6 1184,790,1', tone(0.7, 0.8, 0.2)) +
    pen.stroke('1098,548,2 1140,566,9 1196,556,2', tone(0.3, 0.5, 0.5)) +
    pen.stroke('1064,404,2 1052,430,7 1042,452,3', tone(0, 0.2, 0.6)) +
    pen.stroke('1052,372,2 1110,366,7 1190,388,2', tone(0.4, 0.6, 0.4))
  )
}

function desk(pen: Pen) {
  const wood = pen.glow(
    [560, 820],
    820,
    [0, tone(0, 0, 0.7)],
    [0.3, tone(0, 0.35, 0.75)],
    [0.7, tone(0.5, 0.85, 0.4)],
    [1, tone(0.95, 1, 0.1)],
  )
  return (
    pen.poly('-10,748 940,744 1510,840 1510,1010 -10,1010', wood) +
    pen.over(pen.gouges([0, 770, 1500, 230], { count: 90, angle: 2, length: 190, width: 4, fill: tone(0.8, 0.4, 0) })) +
    pen.stroke('-10,748,4 500,744,8 940,746,3', tone(0, 0, 0.4))
  )
}

function book(pen: Pen) {
  const line = (x: number, y: number, length: number) => pen.stroke([[x, y, 2], [x + length / 2, y + pen.random.between(-2, 2), 4], [x + length, y + 1, 1.5]], tone(0.9, 0.8, 0)) // prettier-ignore
  const left = Array.from(
    { length: 9 },
    (_, n) => line(340 - n * 8, 800 + n * 16, 70) + line(430 - n * 6, 800 + n * 16, pen.random.between(60, 128)),
  ).join('')
  const right = Array.from(
    { length: 4 },
    (_, n) => line(612 + n * 3, 802 + n * 16, 40) + line(664 + n * 3, 802 + n * 16, 60),
  ).join('')
  return (
    pen.over(pen.poly('250,960 600,990 860,950 890,970 600,1006 240,980', tone(0.8, 0.5, 0))) +
    pen.poly('318,776 590,786 848,772 880,952 590,976 232,956', DARK) +
    pen.soft('330,774 460,766 588,786 590,964 420,944 250,948', PAPER) +
    pen.soft('588,786 710,764 836,770 866,942 730,942 590,964', tone(0, 0, 0.2)) +
    pen.stroke('588,784,3 590,870,10 590,964,4', tone(0.2, 0.4, 0.4)) +
    left +
    right +
    pen.bar([700, 842], [792, 730], 9, DARK) +
    pen.stroke('694,850,2 704,836,9 712,828,6', DARK) +
    pen.stroke('1060,742,104 970,800,90 880,830,66 800,830,48 742,816,40 716,800,26 722,782,16', DARK) +
    pen.stroke('1010,706,3 930,756,9 840,798,6 770,806,2', tone(0, 0, 0.4)) +
    pen.soft('80,880 90,826 184,826 194,880 170,916 104,916', DARK) +
    pen.disc(137, 828, 46, tone(0, 0.4, 0.8), 12) +
    pen.stroke('194,846,10 226,860,12 190,894,8', DARK) +
    pen.stroke('186,838,2 190,870,7 172,904,2', tone(0, 0, 0.5)) +
    pen.stroke('130,806,3 118,770,9 140,736,8 126,700,2', tone(0, 0, 0.25))
  )
}

function lamp(pen: Pen) {
  return (
    pen.carve(
      pen.disc(...LAMP, 330, pen.glow(LAMP, 330, [0, tone(0, 0, 0.3)], [0.4, tone(0.4, 0.5, 0.9)], [1, tone(1, 1, 1)])),
    ) +
    pen.soft('446,756 462,716 500,690 500,640 540,640 540,690 578,716 594,756', DARK) +
    pen.stroke('470,740,3 484,714,8 506,694,3', tone(0, 0, 0.5)) +
    pen.rect(478, 608, 84, 34, DARK) +
    pen.soft('488,608 474,540 490,450 550,450 566,540 552,608', PAPER) +
    pen.soft('506,604 500,560 520,500 540,560 534,604', tone(0, 0, 1)) +
    pen.poly('420,470 470,360 570,360 620,470', tone(0, 0.05, 0.75)) +
    pen.bar([416, 472], [624, 472], 9, DARK) +
    pen.bar([468, 360], [572, 360], 9, DARK)
  )
}
