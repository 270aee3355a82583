/**
 * Makes public/fonts and the two files that name them, app/styles/fonts.css and components/ui/font-files.ts.
 * Run by hand after a font package changed: `npx tsx scripts/build-fonts.ts`. The result is committed.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { format } from 'prettier'
import subsetFont from 'subset-font'
import { fallbackFace, type LocalFace } from './font-fallbacks'
import { readMetrics } from './font-metrics'

interface Cut {
  file: string
  family: string
  source: string
  axes: Record<string, number | { min: number; max: number }>
  weight: string
  italic?: true
  preload?: true
  /** Set on the upright cuts: the face it is matched with, and the weight most lines are set in. */
  /** Faces of readers' machines that stand in until ours is there, the likeliest first. */
  fallback?: { locals: LocalFace[]; weight: number }
}

const WEIGHTS = { min: 400, max: 700 }
const CUTS: Cut[] = [
  {
    file: 'ledger-display',
    family: 'Ledger Display',
    source: 'newsreader/files/newsreader-SET-opsz-normal',
    axes: { opsz: 48, wght: WEIGHTS },
    weight: '400 700',
    preload: true,
    fallback: { locals: ['Georgia', 'Times New Roman', 'Noto Serif'], weight: 500 },
  },
  {
    file: 'ledger-display-italic',
    family: 'Ledger Display',
    source: 'newsreader/files/newsreader-SET-opsz-italic',
    axes: { opsz: 48, wght: 500 },
    weight: '500',
    italic: true,
  },
  {
    file: 'ledger-text',
    family: 'Ledger Text',
    source: 'source-serif-4/files/source-serif-4-SET-opsz-normal',
    axes: { opsz: 18, wght: WEIGHTS },
    weight: '400 700',
    preload: true,
    fallback: { locals: ['Georgia', 'Times New Roman', 'Noto Serif'], weight: 400 },
  },
  {
    file: 'ledger-text-italic',
    family: 'Ledger Text',
    source: 'source-serif-4/files/source-serif-4-SET-opsz-italic',
    // One weight: a story with both italics stays under what a story may weigh.
    axes: { opsz: 18, wght: 400 },
    weight: '400',
    italic: true,
  },
  {
    file: 'ledger-sans',
    family: 'Ledger Sans',
    source: 'libre-franklin/files/libre-franklin-SET-wght-normal',
    axes: { wght: WEIGHTS },
    weight: '400 700',
    preload: true,
    fallback: { locals: ['Arial', 'Roboto'], weight: 400 },
  },
]

/**
 * The packages cut each family in two; `latin-ext` is asked for only by a page that needs a letter of it.
 */
const SETS = {
  'latin-ext': ['100-24F', '2C7', '2D8-2DD', '1E80-1EFF', '20A0-20BF', '2113'],
  // Cut once more, so that what a page asks for first stays light: what English and its neighbours are written in, and what
  // is left of latin but for the Japanese dash (2015). Italics are cut narrower still: a stressed word seldom has a capital with a mark, or a sign of money.
  rest: ['5B-60', '7B-7E', 'A1-A2', 'A4-A8', 'AA', 'AC', 'AE-B6', 'B8-BA', 'BC-C3', 'C7-C8', 'CA-D5', 'D9-DB', 'DD-DE', 'F7', '131', '152-153', '2BB-2BC', '2C6', '2DA', '2DC', '2000-200F', '2012', '2016-2017', '201B', '201F-2025', '2027-206F', '2122', '2190-2193', '2212', '2215', 'FEFF', 'FFFD'],
  core: ['20-5A', '61-7A', 'A0', 'A3', 'A9', 'AB', 'AD', 'B7', 'BB', 'C4-C6', 'C9', 'D6-D8', 'DC', 'DF-F6', 'F8-FF', '2010-2011', '2013-2014', '2018-201A', '201C-201E', '2026', '20AC'],
  'italic-rest': ['23-24', '2A-2B', '3C-3E', '40', '5B-60', '7B-7E', 'A1-A2', 'A4-AA', 'AC', 'AE-BA', 'BC-DE', 'F7', '131', '152-153', '2BB-2BC', '2C6', '2DA', '2DC', '2000-200F', '2012', '2015-2017', '201B', '201F-2025', '2027-206F', '20AC', '2122', '2190-2193', '2212', '2215', 'FEFF', 'FFFD'],
  'italic-core': ['20-22', '25-29', '2C-3B', '3F', '41-5A', '61-7A', 'A0', 'A3', 'AB', 'AD', 'BB', 'DF-F6', 'F8-FF', '2010-2011', '2013-2014', '2018-201A', '201C-201E', '2026'],
} // prettier-ignore
type SetName = keyof typeof SETS
/** In the order of their declarations, the one that most pages need last. */
const UPRIGHT_SETS: SetName[] = ['latin-ext', 'rest', 'core']
const ITALIC_SETS: SetName[] = ['latin-ext', 'italic-rest', 'italic-core']
/** Part of a file's name. */
const SUFFIX: Record<SetName, string> = {
  'latin-ext': '-ext',
  rest: '-rest',
  core: '',
  'italic-rest': '-rest',
  'italic-core': '',
}

const FEATURES = ['kern', 'mark', 'mkmk', 'liga', 'ccmp', 'locl', 'lnum', 'onum', 'tnum', 'pnum', 'rvrn', 'rclt']
/** A core has whole letters: nothing to compose or to place. Columns of figures are set upright. */
const CORE_FEATURES = ['kern', 'liga', 'lnum', 'onum', 'tnum', 'pnum', 'rvrn', 'rclt']
const ITALIC_CORE_FEATURES = ['kern', 'liga', 'lnum', 'onum']
const PACKAGES = 'node_modules/@fontsource-variable'
const OUT = 'public/fonts'
/** What tokens.css calls the stand-ins, in their order. */
const FALLBACK_NAMES = ['Fallback', 'Second Fallback', 'Third Fallback'] as const
const NOTE = 'Made by scripts/build-fonts.ts; edit that.'

void buildFonts()

async function buildFonts(): Promise<void> {
  await mkdir(OUT, { recursive: true })
  for (const name of await readdir(OUT)) if (name.endsWith('.woff2')) await rm(`${OUT}/${name}`)

  const faces: string[] = []
  const preloads: string[] = []
  const italics: string[] = []
  for (const cut of CUTS) {
    for (const set of cut.italic ? ITALIC_SETS : UPRIGHT_SETS) {
      const file = await writeCut(cut, set)
      if (cut.preload && set === 'core') preloads.push(file)
      if (set === 'italic-core') italics.push(`${cut.file.split('-')[1]}: '${file}'`)
      faces.push(face(cut, set, file))
    }
    if (cut.fallback) faces.push(await fallback(cut, cut.fallback))
  }
  for (const family of ['newsreader', 'source-serif-4', 'libre-franklin']) {
    await writeFile(`${OUT}/OFL-${family}.txt`, await readFile(`${PACKAGES}/${family}/LICENSE`))
  }
  const css = await format(faces.join(''), { parser: 'css', singleQuote: true, printWidth: 120 })
  await writeFile('app/styles/fonts.css', `/* ${NOTE} */\n${css}`)
  await writeFile(
    'components/ui/font-files.ts',
    `// ${NOTE}
/** What the first screen is set in, for \`<link rel="preload" as="font" type="font/woff2" crossorigin>\`. */
export const PRELOADED_FONTS = [${preloads.map((file) => `'${file}'`).join(', ')}] as const
/** Of a pull quote, and of a stressed word: asked for by the pages that have one. */
export const ITALIC_FONTS = { ${italics.join(', ')} } as const\n`,
  )
}

async function writeCut(cut: Cut, set: SetName): Promise<string> {
  const woff2 = await subset(cut, set, cut.axes, 'woff2')
  const hash = createHash('sha256').update(woff2).digest('hex').slice(0, 8)
  const file = `${cut.file}${SUFFIX[set]}.${hash}.woff2`
  await writeFile(`${OUT}/${file}`, woff2)
  console.log(`${file}  ${woff2.length} bytes`)
  return `/fonts/${file}`
}

/**
 * What a page is set in is taken when it is there for the first paint, or not at all on that page: a face that comes later
 * breaks lines elsewhere under the reader's eyes.
 * @see docs/decisions/0013-faces-are-optional.md
 */
function face(cut: Cut, set: SetName, file: string): string {
  return `@font-face {
  font-family: '${cut.family}';
  font-style: ${cut.italic ? 'italic' : 'normal'};
  font-weight: ${cut.weight};
  font-display: optional;
  src: url('${file}') format('woff2');
  unicode-range: ${SETS[set].map((range) => `U+${range}`).join(', ')};
}
`
}

/** Measured at the weight of most lines: a variable font keeps only its lightest widths where they can be read. */
async function fallback(cut: Cut, { locals, weight }: NonNullable<Cut['fallback']>): Promise<string> {
  const instance = await subset(cut, 'core', { ...cut.axes, wght: weight }, 'sfnt')
  const metrics = readMetrics(instance)
  return locals.map((local, at) => fallbackFace(cut.family, FALLBACK_NAMES[at]!, local, metrics)).join('')
}

async function subset(cut: Cut, set: SetName, axes: Cut['axes'], targetFormat: 'woff2' | 'sfnt'): Promise<Buffer> {
  const packageSet = set === 'latin-ext' ? set : 'latin'
  const source = await readFile(`${PACKAGES}/${cut.source.replace('SET', packageSet)}.woff2`)
  return subsetFont(source, textOf(SETS[set]), {
    targetFormat,
    keepFeatures: set === 'core' ? CORE_FEATURES : set === 'italic-core' ? ITALIC_CORE_FEATURES : FEATURES,
    variationAxes: axes,
    noHinting: true,
  })
}

function textOf(ranges: string[]): string {
  return ranges
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map((code) => parseInt(code, 16))
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))
    })
    .join('')
}
