/** A printing ink as sRGB, 0–255. The colours are those of the house sheet, light and dark. */
export type Ink = readonly [red: number, green: number, blue: number]

export const INKS = {
  key: hex('#17191f'),
  brick: hex('#9c1b1b'),
  coral: hex('#f98f84'),
  strait: hex('#0d5279'),
  sky: hex('#7ec8f2'),
  umber: hex('#82440e'),
  amber: hex('#f1ae6b'),
  lamp: hex('#f3bd5c'),
  bottle: hex('#155b3d'),
  mint: hex('#76d5a4'),
  petrol: hex('#0b5964'),
  shallows: hex('#6fd3de'),
  plum: hex('#742d79'),
  heather: hex('#e29fe5'),
  royal: hex('#3043a6'),
} as const

/** The three plates of a print: the key block is cut, the two others are screened. */
export type Inks = readonly [key: Ink, second: Ink, third: Ink]

/** A colour in the separations: red, green and blue carry the three plates, black is full ink. 0–1 each. */
export function tone(key: number, second: number, third: number): string {
  const [red, green, blue] = [key, second, third].map((ink) => Math.round(255 * (1 - ink)))
  return `rgb(${red},${green},${blue})`
}

/** Bare paper: a shape in this colour knocks out all that lies below. */
export const PAPER = tone(0, 0, 0)

/** All that the key plate and the second can give: the darkest dark. */
export const DARK = tone(1, 0.9, 0)

/** For `pen.carve`: takes away the key plate alone. */
export const CUT_KEY = tone(0, 1, 1)

function hex(code: string): Ink {
  const value = Number.parseInt(code.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
