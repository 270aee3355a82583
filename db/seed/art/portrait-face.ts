import { DARK, PAPER, tone, type Ink } from './ink'
import type { Pen } from './pen'
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
  const isScarf = who.hat === 'headscarf'
  const hidesEars = isScarf || who.hair.cut === 'bob' || who.hair.cut === 'waves'
  const near = head.turn > 0 ? -1 : 1
  const ears = hidesEars ? [] : [ear(pen, head, near === 1 ? -1 : 1, skin), ear(pen, head, near, skin)]
  const shapes = [
    ground(pen, who, head),
    isScarf ? scarfBehind(pen, head) : hairBehind(pen, head, who.hair),
    bust(pen, head, who.dress, skin),
    ears[0] ?? '',
    face(pen, head, who.features),
    ears[1] ?? '',
    who.beard ? beard(pen, head, who.beard) : '',
    hairFront(pen, head, who.hair),
    who.hat && !isScarf ? hat(pen, head, who.hat) : '',
    who.pencil ? pencilAtEar(pen, head) : '',
    who.earrings ? earring(pen, head) : '',
    who.glasses ? glasses(pen, head, who.glasses) : '',
    isScarf ? hat(pen, head, 'headscarf') : '',
  ]
  return who.light === 'left'
    ? shapes
    : [`<g transform="translate(${PORTRAIT_BLOCK} 0) scale(-1 1)">`, ...shapes, '</g>']
}

/** Bare paper or one flat tint, with lines cut down it behind the shaded side: they thin out as they leave the head. */
function ground(pen: Pen, who: Portrait, head: Head) {
  const isTint = who.ground === 'tint'
  const nearest = head.edge(1, -60)[0] - 30
  const lines = Array.from({ length: 13 }, (_, n) => {
    const x = nearest + n * ((1010 - nearest) / 13) + pen.random.between(-4, 4)
    const width = 17 * (1 - n / 13) + 3
    const top = 40 + pen.random.between(-30, 30) + n * 9
    return pen.stroke([[x, top, 1], [x + 3, top + 90, width * 0.8], [x - 2, 430, width], [x + 2, 720, width], [x, 1010, width * 0.7]], isTint ? DARK : COLOUR) // prettier-ignore
  })
  return pen.rect(-10, -10, 1020, 1020, isTint ? COLOUR : PAPER) + lines.join('')
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
    pen.bar([x - 26, y + 34], [x + 12, y - 92], 27, DARK) +
    pen.bar([x - 25, y + 30], [x + 7, y - 76], 14, COLOUR) +
    pen.poly([[x - 4, y - 86], [x + 26, y - 78], [x + 22, y - 130]], DARK) // prettier-ignore
  )
}
