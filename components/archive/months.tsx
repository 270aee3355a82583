import type { ArchiveSpan } from '@/features/stories/public-archive'
import { formatMonth } from '@/lib/format-time'
import { monthPath } from './paths'

type Props = { month: string; span: ArchiveSpan }

/** The months of a year, and the other years. What lies outside the archive is no link. */
export function Months({ month, span: { first, last } }: Props) {
  if (first === null || last === null) return null
  const year = month.slice(0, 4)
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)]
  const months = Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`)
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, n) =>
    String(Number(to.slice(0, 4)) - n),
  )
  return (
    <>
      <nav aria-label={`Months of ${year}`}>
        <ul className="months">
          {months.map((one) => (
            <li key={one}>
              {one < from || one > to ? (
                <span>{shortName(one)}</span>
              ) : (
                <a href={monthPath(one)} aria-current={one === month ? 'page' : undefined}>
                  {shortName(one)}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {years.length > 1 && (
        <nav className="years" aria-label="Years">
          <ul>
            {years.map((one) => (
              <li key={one}>
                <a href={monthPath(nearest(one, from, to))} aria-current={one === year ? 'true' : undefined}>
                  {one}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}

/** The newest month of a year that the archive has. */
function nearest(year: string, from: string, to: string): string {
  const december = `${year}-12`
  return december > to ? to : december < from ? from : december
}

function shortName(month: string): string {
  return formatMonth(`${month}-01T12:00:00Z`, 'UTC').slice(0, 3)
}
