/**
 * Makes features/share/fonts: the faces that pictures for link previews are drawn in, as plain TrueType, since the
 * drawing library reads no WOFF2. Run by hand after a font package changed, after build-script-fonts.ts:
 * `npx tsx scripts/build-share-fonts.ts`. The result is committed.
 */
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const PACKAGES = 'node_modules/@fontsource-variable'
const SCRIPTS = 'public/fonts/script'
const OUT = 'features/share/fonts'
/** Wide enough for all that the cuts hold: what a font lacks is left out. */
const LATIN = [[0x20, 0x24f], [0x1e00, 0x1eff], [0x2000, 0x22ff]] // prettier-ignore
const SCRIPT = [[0x600, 0x8ff], [0xfd3e, 0xfdff], [0x2010, 0x31ff], [0x4e00, 0x9fff], [0xff00, 0xffef]] // prettier-ignore

void buildShareFonts()

async function buildShareFonts(): Promise<void> {
  await mkdir(OUT, { recursive: true })
  for (const name of await readdir(OUT)) if (name.endsWith('.ttf')) await rm(`${OUT}/${name}`)
  let bytes = 0
  for (const set of ['latin', 'latin-ext']) {
    const suffix = set === 'latin' ? '' : '-ext'
    const display = await readFile(`${PACKAGES}/newsreader/files/newsreader-${set}-opsz-normal.woff2`)
    bytes += await write(`display${suffix}`, display, LATIN, { opsz: 48, wght: 500 })
    const sans = await readFile(`${PACKAGES}/libre-franklin/files/libre-franklin-${set}-wght-normal.woff2`)
    bytes += await write(`sans${suffix}`, sans, LATIN, { wght: 600 })
  }
  for (const name of await readdir(SCRIPTS)) {
    if (!name.endsWith('.woff2')) continue
    bytes += await write(name.split('.')[0]!, await readFile(`${SCRIPTS}/${name}`), SCRIPT, { wght: 600 })
  }
  for (const family of ['newsreader', 'libre-franklin', 'noto-naskh-arabic', 'noto-serif-jp'])
    await writeFile(`${OUT}/OFL-${family}.txt`, await readFile(`${PACKAGES}/${family}/LICENSE`))
  console.log(`${OUT}  ${bytes} bytes`)
}

async function write(
  name: string,
  source: Buffer,
  ranges: number[][],
  variationAxes: Record<string, number>,
): Promise<number> {
  const codes = ranges.flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  const options = { targetFormat: 'sfnt', variationAxes, noHinting: true } as const
  const font = await subsetFont(source, String.fromCodePoint(...codes), options)
  await writeFile(`${OUT}/${name}.ttf`, font)
  return font.length
}
