/**
 * Makes the faces of other scripts in public/fonts/script, a sheet for each of them in public/assets, and
 * components/ui/script-sheets.ts, which names the sheets. Run by hand after a font package or scripts/type changed:
 * `npx tsx scripts/build-script-fonts.ts`. The result is committed. Why these letters: docs/decisions/0012.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const PACKAGES = 'node_modules/@fontsource-variable'
const FONTS = 'public/fonts/script'
const SHEETS = 'public/assets'
const WEIGHTS = { min: 400, max: 700 }

type Slice = { name: string; source: string; codes: number[] }

void buildScriptFonts()

async function buildScriptFonts(): Promise<void> {
  await mkdir(FONTS, { recursive: true })
  await mkdir(SHEETS, { recursive: true })
  for (const name of await readdir(FONTS)) if (name.endsWith('.woff2')) await rm(`${FONTS}/${name}`)
  for (const name of await readdir(SHEETS)) if (/^(arabic|japanese)\..*css$/.test(name)) await rm(`${SHEETS}/${name}`)

  const arabic = await buildSheet('arabic', 'Ledger Naskh', [
    { name: 'naskh', source: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal', codes: ARABIC },
  ])
  const japanese = await buildSheet('japanese', 'Ledger Mincho', await listJapanese())
  for (const family of ['noto-naskh-arabic', 'noto-serif-jp'])
    await writeFile(`${FONTS}/OFL-${family}.txt`, await readFile(`${PACKAGES}/${family}/LICENSE`))
  await writeFile(
    'components/ui/script-sheets.ts',
    `// Made by scripts/build-script-fonts.ts; edit that.
/** The sheet of each script that the paper has faces of its own for. */
export const SCRIPT_SHEETS = {
  arabic: '${arabic}',
  japanese: '${japanese}',
} as const\n`,
  )
}

/** The letters of Arabic, Persian and Urdu. Shaping comes from the font, so presentation forms are left out but for signs. */
const ARABIC = codesOf('600-6FF,750-77F,8A0-8FF,FD3E-FD3F,FDF0-FDFF')

/**
 * The package's own parting of the letters by how often they stand together, with what JIS X 0208 counts to everyday
 * writing: kana, signs and the 2,965 characters of its first level.
 */
async function listJapanese(): Promise<Slice[]> {
  const everyday = listEverydayJapanese()
  const parts = JSON.parse(await readFile(`${PACKAGES}/noto-serif-jp/unicode.json`, 'utf8')) as Record<string, string>
  const slices: Slice[] = []
  for (const [key, ranges] of Object.entries(parts)) {
    const number = /^\[(\d+)\]$/.exec(key)?.[1]
    const codes = number ? codesOf(ranges.replaceAll('U+', '')).filter((code) => everyday.has(code)) : []
    if (codes.length === 0) continue
    const source = `noto-serif-jp/files/noto-serif-jp-${number}-wght-normal`
    slices.push({ name: `mincho-${number}`, source, codes })
  }
  return slices
}

/** Rows 1 to 47 of JIS X 0208, read through its encoding; Latin, Greek and Cyrillic letters stay with our own faces. */
function listEverydayJapanese(): Set<number> {
  const decoder = new TextDecoder('euc-jp')
  const codes = new Set<number>([0x301c, 0xff5e, 0x2014, 0x2015, 0x2212, 0xff0d])
  for (let row = 1; row <= 47; row++)
    for (let cell = 1; cell <= 94; cell++) {
      const code = decoder.decode(new Uint8Array([row + 160, cell + 160])).codePointAt(0)!
      if (code >= 0x2010 && code !== 0xfffd) codes.add(code)
    }
  return codes
}

async function buildSheet(name: string, family: string, slices: Slice[]): Promise<string> {
  let bytes = 0
  const faces: string[] = []
  for (const slice of slices) {
    const woff2 = await subsetFont(
      await readFile(`${PACKAGES}/${slice.source}.woff2`),
      String.fromCodePoint(...slice.codes),
      { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS }, noHinting: true },
    )
    bytes += woff2.length
    const file = `${slice.name}.${hashOf(woff2)}.woff2`
    await writeFile(`${FONTS}/${file}`, woff2)
    faces.push(`@font-face {
  font-family: '${family}';
  font-weight: 400 700;
  font-display: swap;
  src: url('/fonts/script/${file}') format('woff2');
  unicode-range: ${rangesOf(slice.codes)};
}`)
  }
  const rules = await readFile(`scripts/type/${name}.css`, 'utf8')
  const code = shorten(faces.join('\n') + rules)
  const sheet = `/assets/${name}.${hashOf(Buffer.from(code))}.css`
  await writeFile(`public${sheet}`, code)
  console.log(`${sheet}  ${code.length} bytes, ${slices.length} fonts of ${bytes} bytes`)
  return sheet
}

/** Without comments and without blanks that say nothing; enough for sheets as plain as these. */
function shorten(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};]) ?/g, '$1')
    .replaceAll(/([:,]) /g, '$1')
    .replaceAll(';}', '}')
    .trim()
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8)
}

function codesOf(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map((code) => parseInt(code, 16))
    return Array.from({ length: last - first + 1 }, (_, i) => first + i)
  })
}

function rangesOf(codes: number[]): string {
  const runs: [number, number][] = []
  for (const code of [...codes].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run[1] === code - 1) run[1] = code
    else runs.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ')
}
