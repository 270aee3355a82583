import type { DayCount } from '@/features/stories/public-archive'
import { weeksOf } from '@/lib/calendar'
import { dayPath } from './paths'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

type Props = {
  month: { month: string; days: DayCount[] }
  name: string
  today: string
  /** The day whose page this is. */
  shown?: string
}

/** A month as a calendar: each day with stories leads to them. */
export function Calendar({ month: { month, days }, name, today, shown }: Props) {
  const totals = new Map(days.map(({ day, total }) => [day, total]))
  return (
    <table className="cal">
      <caption>
        <span className="sub">{name}</span>
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              <abbr title={weekday}>{weekday.slice(0, 2)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((day, place) => (
              <td key={place}>
                {day && <Day day={day} total={totals.get(day) ?? 0} isToday={day === today} isShown={day === shown} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = DayCount & { isToday: boolean; isShown: boolean }

function Day({ day, total, isToday, isShown }: DayProps) {
  const number = Number(day.slice(8))
  const mark = isShown ? 'page' : isToday ? 'date' : undefined
  const current = { className: isShown || isToday ? 'today' : undefined, 'aria-current': mark } as const
  if (total === 0) return <span {...current}>{number}</span>
  return (
    <a href={dayPath(day)} {...current}>
      {number}
      <small>
        {total}
        <span className="vh"> {total === 1 ? 'story' : 'stories'}</span>
      </small>
    </a>
  )
}
