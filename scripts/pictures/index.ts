/**
 * `npm run pictures` takes every page type in every width and scheme, and the README's pictures, from a demo edition
 * of its own with a clock that stands still: docs/pictures/ and docs/pages.md. Names choose: `npm run pictures -- story front`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../../cli/browser.mjs'
import { build } from '../../cli/steps.mjs'
import { addressOf, PAGE_TYPES, type Site } from '../../e2e/support/page-types'
import { serveDemo } from '../demo-server'
import { takeReadmePictures } from './readme'
import { contactSheet } from './sheet'
import { SCHEMES, shotsOf } from './shots'

const FOLDER = join('docs', 'pictures')
const SHEETS = join(FOLDER, 'pages')
/** An hour at which the demo town's morning news is out. */
const AT = new Date('2026-11-24T14:20:20Z')
/** Page types of a paper that is printed from right to left; its story is one in Arabic. */
const RIGHT_TO_LEFT = { front: 'front', section: 'section', 'story-arabic': 'story', 'search-hits': 'search' } as const

const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)
const ltr = PAGE_TYPES.filter(({ name, isAlike }) => !isAlike && isWanted(name)).map(({ name }) => ({
  name,
  from: name,
}))
const rtl = Object.entries(RIGHT_TO_LEFT)
  .map(([from, name]) => ({ name: `rtl-${name}`, from }))
  .filter(({ name }) => isWanted(name))

process.env.NEXT_DIST_DIR ||= '.next-test'
console.log(await build())
const executablePath = (await findBrowser()) || undefined
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
mkdirSync(SHEETS, { recursive: true })
try {
  await withDemo({}, async (site) => {
    await takeAll(browser, site, ltr)
    if (wanted.length === 0) await takeReadmePictures(browser, site, FOLDER)
  })
  if (rtl.length > 0) await withDemo({ language: 'ar' }, (site) => takeAll(browser, site, rtl))
  if (wanted.length === 0) writeFileSync(join('docs', 'pages.md'), pagesMd([...ltr, ...rtl].map(({ name }) => name)))
} finally {
  await browser.close()
}

async function withDemo(settings: Record<string, string>, work: (site: Site) => Promise<void>): Promise<void> {
  const { stop, ...site } = await serveDemo({ at: AT, settings })
  try {
    await work(site)
  } finally {
    await stop()
  }
}

async function takeAll(browser: Browser, site: Site, pages: { name: string; from: string }[]): Promise<void> {
  for (const { name, from } of pages) {
    const address = site.origin + (await addressOf(from, site))
    const rows = []
    for (const scheme of SCHEMES) rows.push(await shotsOf(browser, address, scheme))
    const sheet = await contactSheet(rows)
    writeFileSync(join(SHEETS, `${name}.webp`), sheet)
    console.log(`${name}: ${sheet.length} bytes`)
  }
}

function pagesMd(names: string[]): string {
  const parts = names.map((name) => {
    const title = name.replace(/^rtl-/, 'right to left: ').replaceAll('-', ' ')
    return `## ${title[0]!.toUpperCase()}${title.slice(1)}\n\n![${title}, at 390, 768, 1280 and 1600 px, by day and by night](pictures/pages/${name}.webp)\n`
  })
  return `# Every page\n\nEach at 390, 768, 1280 and 1600 px, by day and by night. Made by \`npm run pictures\`; not edited by hand.\n\n${parts.join('\n')}`
}
