import { describe, expect, it } from 'vitest'
import { MAX_TABLE_CELLS, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '@/lib/body'
import { gridOf, rowsOfText, type SpannedCell } from './table-grid'

const cell = (content: string | null, across = 1, down = 1): SpannedCell<string | null> => ({
  isHead: false,
  content,
  across,
  down,
})
const head = (content: string | null, across = 1): SpannedCell<string | null> => ({
  ...cell(content, across),
  isHead: true,
})
const words = (rows: SpannedCell<string | null>[][]) => gridOf(rows).map((row) => row.map(({ content }) => content))
const heads = (rows: SpannedCell<string | null>[][]) => gridOf(rows).map((row) => row.map(({ isHead }) => isHead))

describe('gridOf', () => {
  it('puts what spans columns and rows into its first field', () => {
    expect(
      words([
        [cell('a', 2), cell('b', 1, 2)],
        [cell('c'), cell('d')],
      ]),
    ).toEqual([
      ['a', null, 'b'],
      ['c', 'd', null],
    ])
  })

  it('makes rows equally long and takes off what is empty at the end', () => {
    expect(words([[cell('a'), cell(null), cell(null)], [cell('b'), cell('c')], [cell(null)]])).toEqual([
      ['a', null],
      ['b', 'c'],
    ])
    expect(words([[cell(null)]])).toEqual([[null]])
  })

  it('keeps a header row and a header column, and no single heading elsewhere', () => {
    expect(
      heads([
        [head('a'), head('b')],
        [head('c'), cell('d')],
      ]),
    ).toEqual([
      [true, true],
      [true, false],
    ])
    expect(
      heads([
        [cell('a'), cell('b')],
        [cell('c'), head('d')],
      ]),
    ).toEqual([
      [false, false],
      [false, false],
    ])
  })

  it('stays within the limits of a table, whatever a page says of its spans', () => {
    const rows = Array.from({ length: MAX_TABLE_ROWS + 9 }, () => [cell('a', 999_999, 999_999), cell('b')])
    const grid = gridOf(rows)
    expect(grid.length).toBeLessThanOrEqual(MAX_TABLE_ROWS)
    expect(Math.max(...grid.map((row) => row.length))).toBeLessThanOrEqual(MAX_TABLE_COLUMNS)
    const full = gridOf(Array.from({ length: MAX_TABLE_ROWS }, () => Array.from({ length: 8 }, () => cell('a'))))
    expect([full.length, full[0]?.length]).toEqual([Math.floor(MAX_TABLE_CELLS / 8), 8])
  })
})

describe('rowsOfText', () => {
  const texts = (text: string) => rowsOfText(text)?.map((row) => row.map(({ content }) => content))

  it('reads lines with tabs', () => {
    expect(texts('Port\tDues\r\nAnsel\t31\r\n\r\n')).toEqual([
      ['Port', 'Dues'],
      ['Ansel', '31'],
    ])
  })

  it('reads a table in Markdown, its first line as the header', () => {
    const text = '| Port | Dues |\n|:-----|-----:|\n| An\\|sel | 31 |'
    expect(texts(text)).toEqual([
      ['Port', 'Dues'],
      ['An|sel', '31'],
    ])
    expect(rowsOfText(text)?.map(([first]) => first?.isHead)).toEqual([true, false])
  })

  it('knows the line below a header however it is spaced, and no other', () => {
    const gap = ' '.repeat(40)
    for (const rule of ['-|-', ' | :-: | --- | ', `|${gap}---${gap}|${gap}---${gap}|`, ':-|-:|'])
      expect([rule, texts(`a | b\n${rule}\n1 | 2`)]).toEqual([rule, [['a', 'b'], ['1', '2']]]) // prettier-ignore
    for (const rule of ['---', '| --- |', '- - | -', '--- || ---', `---${gap}| x`, '::- | -', '|'])
      expect([rule, rowsOfText(`a | b\n${rule}\n1 | 2`)]).toEqual([rule, null])
  })

  it('leaves a text alone that would be more than a table may hold', () => {
    const line = Array.from({ length: 8 }, () => 'a').join('\t')
    const most = Math.floor(MAX_TABLE_CELLS / 8)
    expect(rowsOfText(Array.from({ length: most }, () => line).join('\n'))).toHaveLength(most)
    expect(rowsOfText(Array.from({ length: most + 1 }, () => line).join('\n'))).toBeNull()
  })

  it('takes no ordinary text for a table', () => {
    for (const text of ['', 'One line\twith a tab', 'Two lines\nof text', 'a\tb\nc', '\tindented\n\tcode\n\tof\tours'])
      expect(rowsOfText(text)).toBeNull()
  })
})
