import { RowAction } from '@/components/newsroom/frame/row-action'
import { whenWords } from '@/components/newsroom/time/time-words'
import { restorePageAction } from '@/features/pages/actions'
import type { RemovedPage } from '@/features/pages/types'

type Props = { removed: readonly RemovedPage[]; zone: string; now: string }

/** Pages that readers have no more, each with its way back. */
export function RemovedPages({ removed, zone, now }: Props) {
  return (
    <ul className="max-w-[45rem]">
      {removed.map(({ id, slug, title, words, removedAt }) => (
        <li className="flex flex-wrap items-center gap-x-5 border-b border-(--hair) py-3" key={id}>
          <div className="me-auto">
            <h3 className="text-[1.0625rem]">
              <bdi>{title}</bdi>
            </h3>
            <p className="meta">
              was at /{slug}, {words.toLocaleString('en-GB')} words, removed {whenWords(removedAt, zone, now)}
            </p>
          </div>
          <RowAction action={restorePageAction} fields={{ pageId: id }} label="Bring back" about={title} />
        </li>
      ))}
    </ul>
  )
}
