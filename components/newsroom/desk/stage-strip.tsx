import type { DeskCounts } from '@/features/stories/types'
import { deskHref, type DeskQuery } from './desk-query'
import { countAll, STAGE_NAMES } from './stage-names'

/** The stages with how many stories stand at each. */
export function StageStrip({ counts, query }: { counts: DeskCounts; query: DeskQuery }) {
  const place = (stage: DeskQuery['stage'], name: string, count: number) => (
    <li key={name}>
      <a href={deskHref({ ...query, stage, page: 1 })} aria-current={query.stage === stage ? 'page' : undefined}>
        <b>{count}</b> {name}
      </a>
    </li>
  )
  return (
    <nav className="stages desk-stages" aria-label="Stages">
      <ul>
        {place(undefined, 'All', countAll(counts))}
        {STAGE_NAMES.map(([stage, name]) => place(stage, name, counts[stage]))}
      </ul>
    </nav>
  )
}
