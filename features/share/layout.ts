import sharp, { type OverlayOptions } from 'sharp'
import type { Pillar } from '@/db/schema'
import { SHARE_HEIGHT, SHARE_WIDTH, type ShareCard } from './card'
import { markup, type Face } from './markup'

/** Those of app/styles/tokens.css in light, as features/share/share.test.ts makes sure. */
export const PAPER = '#fcfaf6'
export const INK = '#17191f'
export const INK_3 = '#5c6069'
export const PILLARS: Record<Pillar, string> = {
  news: '#9c1b1b',
  world: '#0d5279',
  opinion: '#82440e',
  business: '#155b3d',
  science: '#0b5964',
  culture: '#742d79',
  sport: '#3043a6',
}

const PAD = 64
const INNER = SHARE_WIDTH - 2 * PAD
const RULE_TOP = 122
/** Largest first; the last one holds 120 wide letters in four lines. */
const WORD_SIZES = [124, 112, 102, 92, 84, 76, 70, 64, 58, 53, 48, 44, 40]

type Line = { text: string; face: Face; size: number; colour: string; language?: string; dir: 'ltr' | 'rtl' }
type Set = { input: Buffer; width: number; height: number }

/** Draw a card: the paper's name over the Oxford rule, the section, the words as large as fit. PNG. */
export async function drawCard(card: ShareCard): Promise<Buffer> {
  const { paper, paperDir, label, pillar, words, language, dir, below } = card
  const overlays: OverlayOptions[] = [
    ...bar(RULE_TOP, 4, INK),
    ...bar(RULE_TOP + 7, 1, INK),
    place(await setLine({ text: paper, face: 'display', size: 52, colour: INK, dir: paperDir }, 1), 94, paperDir),
  ]
  let top = RULE_TOP + 44
  if (label) {
    const set = await setLine({ text: label, face: 'sans', size: 31, colour: pillar ? PILLARS[pillar] : INK_3, dir }, 1)
    overlays.push(place(set, top + 40, dir))
    top += 64
  }
  let bottom = SHARE_HEIGHT - PAD
  if (below) {
    const set = await setLine({ text: below, face: 'sans', size: 29, colour: INK_3, dir }, 2)
    overlays.push(place(set, bottom, dir))
    bottom -= set.height + 28
  }
  const large = {
    text: words,
    face: 'display',
    size: 0,
    colour: label === null && pillar ? PILLARS[pillar] : INK,
    language,
    dir,
  } as const
  const set = await setWords(large, bottom - top)
  overlays.push({ input: set.input, left: dir === 'rtl' ? SHARE_WIDTH - PAD - set.width : PAD, top: Math.round(top) })
  return sharp({ create: { width: SHARE_WIDTH, height: SHARE_HEIGHT, channels: 3, background: PAPER } })
    .composite(overlays)
    .png({ palette: true, colours: 128, effort: 4 })
    .toBuffer()
}

function bar(top: number, height: number, colour: string): OverlayOptions[] {
  return [{ input: { create: { width: INNER, height, channels: 3, background: colour } }, left: PAD, top }]
}

/** With the foot of the line at `bottom`. */
function place({ input, width, height }: Set, bottom: number, dir: 'ltr' | 'rtl'): OverlayOptions {
  return { input, left: dir === 'rtl' ? SHARE_WIDTH - PAD - width : PAD, top: Math.round(bottom - height) }
}

/** One line or a few, made smaller until they fit. */
async function setLine(line: Line, lines: number): Promise<Set> {
  for (let size = line.size; ; size -= 2) {
    const set = await render({ ...line, size }, INNER)
    if (set.height <= size * 1.75 * lines || size < 16) return set
  }
}

/** The largest size at which the words fit, in lines of about one length. */
async function setWords(line: Line, room: number): Promise<Set> {
  // The sizes are halved until the largest that fits is left; the smallest is taken in any case.
  let [first, last] = [0, WORD_SIZES.length - 1]
  let set: Set | null = null
  while (first < last || set === null) {
    const middle = Math.floor((first + last) / 2)
    const tried = await render({ ...line, size: WORD_SIZES[middle]! }, INNER)
    const isFitting = tried.height <= room && tried.width <= INNER
    if (isFitting) last = middle
    else first = Math.min(middle + 1, WORD_SIZES.length - 1)
    if (isFitting || middle === WORD_SIZES.length - 1) set = tried
  }
  const size = WORD_SIZES[last]!
  const { height } = set
  if (height < size * 2) return set
  let narrow = INNER / 2
  let wide = INNER
  for (let step = 0; step < 5; step++) {
    const middle = Math.round((narrow + wide) / 2)
    const tried = await render({ ...line, size }, middle)
    if (tried.height > height || tried.width > middle) narrow = middle
    else [wide, set] = [middle, tried]
  }
  return set
}

async function render(line: Line, width: number): Promise<Set> {
  const text = { text: markup(line), width, rgba: true, dpi: 72, wrap: 'word-char', align: 'left' } as const
  const { data, info } = await sharp({ text }).png().toBuffer({ resolveWithObject: true })
  return { input: data, width: info.width, height: info.height }
}
