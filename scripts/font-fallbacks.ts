import type { FontMetrics } from './font-metrics'

/** Share of each sign in English prose, in thousandths. The order of size matters, not the last digit. */
const FREQUENCY: Record<string, number> = {
  ' ': 180, e: 104, t: 74, a: 67, o: 61, i: 57, n: 57, s: 52, r: 49, h: 50, l: 33, d: 35, u: 23, c: 23, m: 20,
  f: 18, w: 19, g: 16, y: 16, p: 16, b: 12, v: 8, k: 6, j: 1, x: 1, q: 1, z: 1,
} // prettier-ignore

/** Advance widths in thousandths of an em, from the metrics that ship with these faces. */
const LOCAL_WIDTHS = {
  'Times New Roman': {
    ' ': 250, a: 444, b: 500, c: 444, d: 500, e: 444, f: 333, g: 500, h: 500, i: 278, j: 278, k: 500, l: 278, m: 778,
    n: 500, o: 500, p: 500, q: 500, r: 333, s: 389, t: 278, u: 500, v: 500, w: 722, x: 500, y: 500, z: 444,
  },
  Georgia: {
    ' ': 241, a: 504, b: 560, c: 454, d: 574, e: 483, f: 325, g: 509, h: 582, i: 293, j: 291, k: 535, l: 286, m: 880,
    n: 591, o: 539, p: 571, q: 560, r: 410, s: 432, t: 346, u: 576, v: 497, w: 738, x: 504, y: 493, z: 443,
  },
  'Noto Serif': {
    ' ': 260, a: 563, b: 614, c: 492, d: 614, e: 535, f: 369, g: 538, h: 635, i: 320, j: 300, k: 585, l: 310, m: 945,
    n: 645, o: 577, p: 614, q: 614, r: 471, s: 451, t: 352, u: 635, v: 579, w: 862, x: 578, y: 565, z: 511,
  },
  Roboto: {
    ' ': 248, a: 544, b: 562, c: 523, d: 564, e: 530, f: 348, g: 562, h: 551, i: 243, j: 239, k: 507, l: 243, m: 877,
    n: 552, o: 570, p: 562, q: 568, r: 339, s: 516, t: 327, u: 551, v: 484, w: 751, x: 496, y: 473, z: 496,
  },
  Arial: {
    ' ': 278, a: 556, b: 556, c: 500, d: 556, e: 556, f: 278, g: 556, h: 556, i: 222, j: 222, k: 500, l: 222, m: 833,
    n: 556, o: 556, p: 556, q: 556, r: 333, s: 500, t: 278, u: 556, v: 500, w: 722, x: 500, y: 500, z: 500,
  },
} // prettier-ignore

export type LocalFace = keyof typeof LOCAL_WIDTHS

/** Faces of the same widths that machines have in place of each other. */
const ALIKE: Record<LocalFace, string[]> = {
  Georgia: ['Georgia', 'Gelasio'],
  'Times New Roman': ['Times New Roman', 'Liberation Serif', 'Tinos'],
  // What Android has.
  'Noto Serif': ['Noto Serif', 'NotoSerif-Regular', 'NotoSerif'],
  Arial: ['Arial', 'Liberation Sans', 'Arimo'],
  Roboto: ['Roboto', 'Roboto-Regular'],
}

/**
 * The @font-face that stretches a face of the reader's machine to the lines of ours, so that nothing moves when ours arrives.
 * @see https://www.w3.org/TR/css-fonts-5/#size-adjust-desc
 */
export function fallbackFace(family: string, name: string, local: LocalFace, metrics: FontMetrics): string {
  const widths: Record<string, number> = LOCAL_WIDTHS[local]
  const ours = averageOf((char) => metrics.advance(char) / metrics.unitsPerEm)
  const theirs = averageOf((char) => (widths[char] ?? 0) / 1000)
  const scale = ours / theirs
  const override = (units: number) => percent(units / metrics.unitsPerEm / scale)
  return `@font-face {
  font-family: '${family} ${name}';
  src: ${ALIKE[local].map((face) => `local('${face}')`).join(', ')};
  size-adjust: ${percent(scale)};
  ascent-override: ${override(metrics.ascent)};
  descent-override: ${override(-metrics.descent)};
  line-gap-override: ${override(metrics.lineGap)};
}
`
}

function averageOf(width: (char: string) => number): number {
  const signs = Object.entries(FREQUENCY)
  const total = signs.reduce((sum, [, share]) => sum + share, 0)
  return signs.reduce((sum, [char, share]) => sum + width(char) * share, 0) / total
}

const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`
