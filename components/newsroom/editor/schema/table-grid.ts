import { MAX_TABLE_CELLS, MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '@/lib/body'

export type GridCell<T> = { isHead: boolean; content: T }
/** A field as HTML has it: it may reach over columns and rows. */
export type SpannedCell<T> = GridCell<T> & { across: number; down: number }

/**
 * Rows of equal length without spans: a field that reached over others stands in the first, the others are empty.
 * Empty columns and rows at the end go, as spreadsheets give them; what is beyond the limits of a table goes too.
 * Only a whole first row or first column is a heading.
 */
export function gridOf<T>(rows: SpannedCell<T | null>[][]): GridCell<T | null>[][] {
  const grid: (GridCell<T | null> | undefined)[][] = []
  for (const [y, row] of rows.slice(0, MAX_TABLE_ROWS).entries()) {
    const line = (grid[y] ??= [])
    let x = 0
    for (const { across, down, isHead, content } of row) {
      while (line[x]) x++
      if (x >= MAX_TABLE_COLUMNS) break
      const right = Math.min(x + Math.max(1, across), MAX_TABLE_COLUMNS)
      const end = Math.min(y + Math.max(1, down), rows.length, MAX_TABLE_ROWS)
      for (let i = y; i < end; i++)
        for (let j = x; j < right; j++) (grid[i] ??= [])[j] ??= { isHead, content: i === y && j === x ? content : null }
      x = right
    }
  }
  const isFilled = (cell: GridCell<T | null> | undefined) => cell !== undefined && cell.content !== null
  const width = Math.max(...grid.map((line) => line.findLastIndex(isFilled) + 1), 1)
  const height = Math.min(grid.findLastIndex((line) => line.some(isFilled)) + 1, Math.floor(MAX_TABLE_CELLS / width))
  const full = Array.from({ length: Math.max(height, 1) }, (_, y) =>
    Array.from({ length: width }, (_none, x) => grid[y]?.[x] ?? { isHead: true, content: null }),
  )
  const hasHead = full.length > 1 && full[0]!.every(({ isHead }) => isHead)
  const others = hasHead ? full.slice(1) : full
  const hasSide = width > 1 && others.every(([first]) => first?.isHead)
  return full.map((row, y) =>
    row.map(({ content }, x) => ({ content, isHead: (hasHead && y === 0) || (hasSide && x === 0) })),
  )
}

/** Fields of plain text that is clearly a table: lines of equally many tabs, or a table in Markdown. Else null. */
export function rowsOfText(text: string): GridCell<string>[][] | null {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  while (lines.at(-1) === '') lines.pop()
  if (lines.length < 2 || lines.length > MAX_TABLE_ROWS) return null
  const isMarkdown = isMarkdownRule(lines[1]!)
  if (isMarkdown) lines.splice(1, 1)
  const rows = lines.map((line) => {
    const fields = isMarkdown ? withoutEdges(line).split(/(?<!\\)\|/) : line.split('\t')
    return fields.map((field) => field.replaceAll('\\|', '|').trim())
  })
  const width = rows[0]!.length
  if (rows.length * width > MAX_TABLE_CELLS) return null
  if (width < 2 || width > MAX_TABLE_COLUMNS || rows.some((row) => row.length !== width)) return null
  return rows.map((row, y) => row.map((content) => ({ content, isHead: isMarkdown && y === 0 })))
}

/** The line below a header: dashes in every field. Taken apart first, so that the work grows with its length alone. */
function isMarkdownRule(line: string): boolean {
  const fields = withoutEdges(line).split('|')
  return fields.length > 1 && fields.every((field) => /^:?-+:?$/.test(field.trim()))
}

function withoutEdges(line: string): string {
  return line.trim().replace(/^\||\|$/g, '')
}
