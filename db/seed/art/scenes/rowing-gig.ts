import type { Point } from '@/db/seed/art/cut-edge'
import { person } from '@/db/seed/art/figures'
import { DARK, INKS, PAPER, tone } from '@/db/seed/art/ink'
import type { Pen } from '@/db/seed/art/pen'
import type { Scene } from '@/db/seed/art/scene'
import { glitter, gulls, ripples } from '@/db/seed/art/shapes'

const SUN: Point = [1180, 190]

/** The last stretch of the gig race: six oars and a cox, the rival half a length down. */
export const rowingGig: Scene = {
  inks: [INKS.key, INKS.royal, INKS.coral],
  draw: (pen) => [sky(pen), shore(pen), sea(pen), rival(pen), crew(pen), bow(pen)],
}

function sky(pen: Pen) {
  const light = pen.fade([0, 0], [0, 430], [0, tone(0, 0.5, 0)], [0.6, tone(0, 0.14, 0.12)], [1, tone(0, 0, 0.4)])
  return (
    pen.rect(-10, -10, 1520, 460, light) +
    pen.soft('40,120 180,86 300,106 430,76 580,120 480,158 260,150 100,168', PAPER) +
    pen.soft('620,230 780,204 900,220 1010,206 1080,232 900,250 720,248', PAPER) +
    pen.carve(pen.disc(...SUN, 200, pen.glow(SUN, 200, [0, PAPER], [1, tone(1, 1, 1)]))) +
    pen.disc(...SUN, 64, PAPER) +
    gulls(pen, [420, 150, 420, 160], 6, tone(0.7, 0.9, 0))
  )
}

function shore(pen: Pen) {
  const town =
    '-10,440 -10,300 60,300 60,270 110,240 160,272 160,310 230,310 230,286 280,258 330,290 330,330 420,330 420,300 460,300 460,224 474,192 488,224 488,310 560,330 640,352 760,372 900,392 1100,404 1510,410 1510,440'
  const rim = { fill: tone(0, 0, 0.5), from: SUN }
  const crowd = Array.from({ length: 30 }, (_, n) => {
    const height = pen.random.between(56, 74)
    return person(pen, { x: 20 + n * 25, y: 446, height, pose: pen.random.pick(['raise', 'stand', 'huddle', 'point']), facing: 1, hat: pen.random.pick(['cap', 'none', 'beanie', 'brim']), fill: DARK, rim }) // prettier-ignore
  }).join('')
  const flags = Array.from({ length: 22 }, (_, n) => {
    const [x, y] = [20 + n * 34, 356 + Math.sin((n / 21) * Math.PI) * 22]
    return pen.poly([[x, y], [x + 24, y + 1], [x + 12, y + 26]], n % 3 ? (n % 3 === 1 ? PAPER : tone(0, 0, 1)) : tone(0, 0.9, 0)) // prettier-ignore
  }).join('')
  return (
    pen.poly(town, tone(0, 0.45, 0.35)) +
    Array.from({ length: 26 }, () =>
      pen.rect(pen.random.between(0, 560), pen.random.between(330, 400), 11, 17, tone(0.1, 0.75, 0.3)),
    ).join('') +
    pen.bar([10, 350], [10, 450], 6, DARK) +
    pen.bar([760, 350], [760, 450], 6, DARK) +
    flags +
    crowd +
    pen.poly('-10,440 800,440 830,486 -10,500', tone(0.55, 0.8, 0.3)) +
    pen.bar([-10, 441], [802, 441], 6, tone(0, 0, 0.4)) +
    pen.over(pen.gouges([0, 450, 780, 36], { count: 50, angle: 0, length: 50, width: 4, fill: tone(0.8, 0.3, 0) }))
  )
}

function sea(pen: Pen) {
  const water = pen.fade([0, 430], [0, 1000], [0, tone(0, 0.3, 0.3)], [0.35, tone(0, 0.66, 0.12)], [1, tone(0.5, 1, 0)])
  return (
    pen.poly('800,424 1510,418 1510,1010 -10,1010 -10,494 820,484', water) +
    pen.carve(ripples(pen, 500, 980, 80, tone(0.5, 0.35, 1))) +
    pen.over(ripples(pen, 520, 980, 90, tone(0.9, 0.2, 0))) +
    glitter(pen, [1180, 432], 640, 90, PAPER)
  )
}

function rival(pen: Pen) {
  const shade = tone(0.55, 0.85, 0.25)
  const rowers = Array.from({ length: 6 }, (_, n) =>
    person(pen, { x: 1010 + n * 52, y: 590, height: 108, pose: 'row', facing: 1, fill: shade }),
  ).join('')
  const oars = Array.from({ length: 6 }, (_, n) => pen.bar([1036 + n * 52, 550], [1004 + n * 52, 606], 4, shade)).join(
    '',
  )
  return (
    rowers +
    person(pen, { x: 1344, y: 588, height: 110, pose: 'read', facing: -1, fill: shade }) +
    pen.soft('948,556 1010,572 1330,570 1420,544 1400,584 1320,600 1020,602 970,586', shade) +
    pen.stroke('952,560,2 1100,577,5 1340,572,2', tone(0, 0, 0.4)) +
    oars +
    pen.stroke('930,600,2 980,606,9 1420,600,3', PAPER)
  )
}

function crew(pen: Pen) {
  const rim = { fill: tone(0, 0, 0.4), from: SUN }
  const seats = [300, 434, 568, 702, 836, 970]
  const rowers = seats.map((x, n) => person(pen, { x, y: 848 - n * 3, height: 330, pose: 'row', facing: 1, dress: 'jacket', hat: n % 3 === 0 ? 'cap' : n % 3 === 1 ? 'none' : 'beanie', girth: 1.1, fill: DARK, rim })).join('') // prettier-ignore
  const shirts = seats
    .map((x, n) =>
      pen.gouges([x - 30, 688 - n * 3, 40, 100], {
        count: 5,
        angle: 78,
        length: 60,
        width: 5,
        fill: tone(0.2, 0.2, 0.9),
      }),
    )
    .join('')
  const hull = pen.fade([0, 740], [0, 880], [0, tone(0, 0.05, 0.95)], [0.5, tone(0.15, 0.5, 0.9)], [1, DARK])
  const oars = seats
    .map((x, n) => {
      const [grip, pin, blade]: [Point, Point, Point] = [
        [x + 112, 702 - n * 3],
        [x + 62, 772 - n * 3],
        [x - 64, 900 - n * 4],
      ]
      return (
        pen.bar(grip, blade, 9, DARK) +
        pen.bar([grip[0] - 2, grip[1]], [blade[0] - 2, blade[1]], 2.5, tone(0, 0, 0.3)) +
        pen.stroke(
          [
            [blade[0] + 14, blade[1] - 18, 10],
            [blade[0] - 18, blade[1] + 22, 26],
            [blade[0] - 40, blade[1] + 48, 20],
          ],
          PAPER,
        ) + // prettier-ignore
        pen.disc(pin[0], pin[1], 7, DARK) +
        splash(pen, blade[0] - 40, blade[1] + 46)
      )
    })
    .join('')
  return (
    rowers +
    shirts +
    person(pen, {
      x: 1180,
      y: 842,
      height: 330,
      pose: 'read',
      facing: -1,
      dress: 'coat',
      hat: 'cap',
      fill: DARK,
      rim,
    }) +
    pen.soft(
      '150,700 210,752 330,778 900,772 1180,752 1330,690 1316,780 1230,846 1040,868 420,876 260,858 180,800',
      hull,
    ) +
    pen.stroke('156,708,4 214,758,9 330,784,10 900,778,10 1180,758,9 1322,698,4', PAPER) +
    pen.stroke('220,806,3 420,824,7 1040,818,7 1260,780,3', DARK) +
    oars
  )
}

function splash(pen: Pen, x: number, y: number) {
  return (
    pen.stroke([[x - 70, y + 8, 2], [x, y + 2, 13], [x + 60, y + 10, 2]], PAPER) + // prettier-ignore
    Array.from({ length: 7 }, () =>
      pen.disc(x + pen.random.between(-60, 40), y - pen.random.between(4, 50), pen.random.between(2, 6), PAPER),
    ).join('')
  )
}

function bow(pen: Pen) {
  return (
    pen.stroke('110,870,3 220,872,16 420,884,6', PAPER) +
    pen.stroke('1240,862,3 1330,846,18 1420,860,14 1510,850,4', PAPER) +
    pen.gouges([1250, 850, 240, 50], { count: 14, angle: -8, length: 70, width: 6, fill: PAPER }) +
    pen.soft('1380,952 1392,904 1420,884 1450,904 1462,952', tone(0, 0, 1)) +
    pen.soft('1380,952 1386,926 1456,926 1462,952', PAPER) +
    pen.bar([1421, 888], [1421, 820], 5, DARK) +
    pen.poly('1421,822 1476,836 1421,852', DARK) +
    pen.stroke('1340,956,2 1420,960,8 1500,956,2', tone(0.2, 0.3, 0))
  )
}
