import { DARK, PAPER, tone, type Ink } from './ink'
import type { Pen } from './pen'
import { comb } from './portrait-cuts'
import { bust, type Dress } from './portrait-dress'
import { hairBehind, hairFront, type Hair } from './portrait-hair'
import { createHead, type Head, type HeadShape } from './portrait-head'
import { ear, face, type Features } from './portrait-planes'
import { beard, glasses, hat, scarfBehind, type BeardCut, type Glasses, type Hat } from './portrait-worn'

/** The block of a portrait, square, in the units of the pen. */
export const PORTRAIT_BLOCK = 1000

/** One person: head, face, hair and dress, under one light. */
export type Portrait = {
  colour: Ink
  /** The side the light comes from. */
  light: 'left' | 'right'
  ground: 'paper' | 'tint'
  head: HeadShape
  features: Features
  hair: Hair
  dress: Dress
  hat?: Hat
  glasses?: Glasses
  beard?: { cut: BeardCut; shade: 'dark' | 'grey' | 'white' }
  earrings?: boolean
  /** A pencil behind the ear. */
  pencil?: boolean
}

const COLOUR = tone(0, 1, 0)

/** Cuts a portrait, back to front; it is drawn with the light from the left and turned over for the other side. */
export function drawPortrait(pen: Pen, who: Portrait): string[] {
  const head = createHead(who.head, [500, 452], 1.2)
  const { skin } = who.features
  const hidesEars = who.hair.cut === 'bob' || who.hair.cut === 'waves' || who.hat === 'headscarf'
  const near = head.turn > 0 ? -1 : 1
  const ears = hidesEars ? [] : [ear(pen, head, near === 1 ? -1 : 1, skin), ear(pen, head, near, skin)]
  const shapes = [
    ground(pen, who, head),
    who.hat === 'headscarf' ? scarfBehind(pen, head) : hairBehind(pen, head, who.hair),
    bust(pen, head, who.dress, skin),
    ears[0] ?? '',
    face(pen, head, who.features),
    ears[1] ?? '',
    who.beard ? beard(pen, head, who.beard) : '',
    hairFront(pen, head, who.hair),
    who.hat ? hat(pen, head, who.hat) : '',
    who.pencil ? pencilAtEar(pen, head) : '',
    who.earrings ? earring(pen, head) : '',
    who.glasses ? glasses(pen, head, who.glasses) : '',
  ]
  return who.light === 'left'
    ? shapes
    : [`<g transform="translate(${PORTRAIT_BLOCK} 0) scale(-1 1)">`, ...shapes, '</g>']
}

/** Bare paper or one flat tint, with the shade of the head cut across it on the side away from the light. */
function ground(pen: Pen, who: Portrait, head: Head) {
  const isTint = who.ground === 'tint'
  const behind = [-200, -60, 120, 260, 330].map((y) => head.place(60, y))
  const ends = [-215, -60, 120, 240, 300].map((y, n) => head.place(300 + (n % 2) * 70, y))
  const shade = comb(pen, [behind, ends], { count: 27, width: 15, fill: isTint ? DARK : COLOUR })
  const chips = pen.gouges([20, 60, 170, 560], { count: 7, angle: 8, length: 90, width: 8, fill: isTint ? PAPER : COLOUR }) // prettier-ignore
  return pen.rect(-10, -10, 1020, 1020, isTint ? COLOUR : PAPER) + shade + chips
}

/** A ring at the lobe of the ear in the light. */
function earring(pen: Pen, head: Head) {
  const [x, y] = head.edge(-1, 92, 4)
  return pen.disc(x, y, 17, DARK, 26) + pen.disc(x, y, 9, PAPER, 17)
}

/** Tucked over the ear in the light, as on a building site. */
function pencilAtEar(pen: Pen, head: Head) {
  const [x, y] = head.edge(-1, -20, 6)
  return (
    pen.bar([x - 50, y + 40], [x + 34, y - 84], 27, DARK) +
    pen.bar([x - 47, y + 36], [x + 24, y - 70], 14, COLOUR) +
    pen.poly([[x + 16, y - 80], [x + 42, y - 62], [x + 56, y - 116]], DARK) // prettier-ignore
  )
}
