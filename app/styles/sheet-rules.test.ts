import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { declarationsOf, forbiddenIn } from './sheet-rules'

const ROOT = join(import.meta.dirname, '..', '..')
/** All sheets that reader pages get; the newsroom has its own. */
const SHEETS = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css') && !file.startsWith('newsroom'),
)

it.each(SHEETS)('%s keeps to the look', (sheet) => {
  const declarations = declarationsOf(readFileSync(join(import.meta.dirname, sheet), 'utf8'))
  const found = declarations.flatMap((declaration) => {
    const reason = forbiddenIn(declaration)
    return reason ? [`${sheet}:${declaration.line} ${declaration.selector} { ${declaration.property} }: ${reason}`] : []
  })
  expect(found).toEqual([])
})

it('reads every declaration, with its place', () => {
  expect(
    declarationsOf(
      "/* a { x: y; }\n */\n@media (width > 1px) {\n  .a:hover,\n  .b { color: red; &::after { content: ';}' } }\n}",
    ),
  ).toMatchObject([
    { selector: '@media (width > 1px) .a:hover, .b', property: 'color', value: 'red', line: 5 },
    { property: 'content', line: 5 },
  ])
  const sheets = SHEETS.map((sheet) => readFileSync(join(import.meta.dirname, sheet), 'utf8'))
  expect(sheets.flatMap(declarationsOf).length).toBeGreaterThan(900)
})

it.each([
  '.card { border-radius: 3px }',
  '.card { border-radius: 0.5rem }',
  '.card { border-start-start-radius: 50% }',
  '.card { box-shadow: 0 1px 2px var(--ink) }',
  '.card { margin-left: 1rem }',
  '.card { right: 0 }',
  '.card { padding-top: 0 }',
  '.card { min-width: 0 }',
  '.card { text-align: left }',
  '.card { color: #fff }',
  '.card { border: 1px solid rgb(0 0 0) }',
  '.card { background: linear-gradient(var(--ink), var(--paper)) }',
  '.card { background: var(--link) }',
  '.card { background-color: var(--pc) }',
  '.card { background: var(--raised) url(/x.png) }',
])('forbids %s', (css) => {
  expect(declarationsOf(css).map(forbiddenIn)).toEqual([expect.any(String)])
})

it.each([
  '.card { border-radius: 2px }',
  '.card { box-shadow: none }',
  '.card { margin-inline-start: 1rem }',
  '.card { text-align: end }',
  '.card { color: var(--ink) }',
  '.btn { background: var(--ink) }',
  ':root { --ink: #17191f }',
])('lets %s stand', (css) => {
  expect(declarationsOf(css).map(forbiddenIn)).toEqual([null])
})

it('no component of readers names a physical side, a shadow or a round corner', () => {
  const components = ['app/(site)', 'components'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx') && !file.startsWith('newsroom'))
      .map((file) => join(folder, file)),
  )
  expect(components.length).toBeGreaterThan(40)
  const found = components.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/className=(?:"([^"]*)"|\{`([^`]*)`\})/g)]
      .flatMap(([, plain = '', template = '']) => `${plain} ${template}`.split(/\s+/))
      .filter((name) =>
        /^-?(?:[mp][lr]|left|right|border-[lr]|rounded-[lr]|shadow|rounded-(?!sm|none))(?:-|$)|^text-(?:left|right)$/.test(
          name,
        ),
      )
      .map((name) => `${file}: ${name}`),
  )
  expect(found).toEqual([])
})
