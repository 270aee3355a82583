import type { Table as TableNode, TableCell, TableRow } from '@/lib/body'
import { bodyText } from '@/lib/body'
import { Inline } from './inline'
import { isNumber } from './is-number'

/** With more columns than this the table takes the room of a wide picture. */
const MOST_COLUMNS_IN_TEXT = 5

/** A table in a region of its own that scrolls where the page must not; columns of numbers end in line. */
export function Table({ table, id }: { table: TableNode; id: string }) {
  const { caption } = table.attrs
  const [first, ...others] = table.content
  const hasHead = first !== undefined && others.length > 0 && isHead(first)
  const rows = hasHead ? others : table.content
  const columns = first?.content.length ?? 0
  const areNumbers = Array.from({ length: columns }, (_, at) => holdsNumbers(rows, at))
  return (
    <section
      className={columns > MOST_COLUMNS_IN_TEXT ? 'tbl wide' : 'tbl'}
      // A reader without a mouse scrolls it with the arrow keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...(caption ? { 'aria-labelledby': id } : { 'aria-label': 'Table' })}
    >
      <table>
        {caption && <caption id={id}>{caption}</caption>}
        {hasHead && (
          <thead>
            <Row row={first} scope="col" areNumbers={areNumbers} />
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} scope="row" areNumbers={areNumbers} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row, scope, areNumbers }: { row: TableRow; scope: 'col' | 'row'; areNumbers: boolean[] }) {
  const cells = row.content.map((cell, index) => {
    const className = areNumbers[index] ? 'r' : undefined
    const words = <Inline nodes={cell.content[0].content} />
    // An empty heading heads nothing: screen readers would stop at it.
    if (cell.type === 'tableCell' || !cell.content[0].content) {
      return (
        <td key={index} className={className}>
          {words}
        </td>
      )
    }
    return (
      <th key={index} scope={scope} className={className}>
        {words}
      </th>
    )
  })
  return <tr>{cells}</tr>
}

function isHead({ content }: TableRow): boolean {
  return content.every(({ type }) => type === 'tableHeader')
}

function holdsNumbers(rows: TableRow[], at: number): boolean {
  const texts = rows.map(({ content }) => textOf(content[at])).filter((text) => !/^[–—-]?$/.test(text))
  return texts.length > 0 && texts.every(isNumber)
}

function textOf(cell: TableCell | undefined): string {
  return cell ? bodyText({ type: 'doc', content: cell.content }).trim() : ''
}
