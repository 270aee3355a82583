import { useState } from 'react'
import type { Answer } from '@/features/stories/types'
import { joinRows, type NewestFirst } from '@/lib/newest-first'

export type Older = { shown: number; total: number; isAsking: boolean; fault: string; more: () => Promise<void> }

/** The newest rows that the page has, and the older ones that were asked for since. */
export function useOlder<Row>(
  newest: NewestFirst<Row>,
  numberOf: (row: Row) => number,
  ask: (before: number) => Promise<Answer<NewestFirst<Row>>>,
): { rows: Row[]; older: Older } {
  const [known, setKnown] = useState<Row[]>([])
  const [isAsking, setIsAsking] = useState(false)
  const [fault, setFault] = useState('')
  const rows = joinRows(newest.rows, known, numberOf)
  const more = async () => {
    const last = rows.at(-1)
    if (isAsking || !last) return
    setIsAsking(true)
    const answer = await ask(numberOf(last)).catch(() => null)
    setIsAsking(false)
    setFault(answer?.ok ? '' : (answer?.message ?? 'The server did not answer. Try again.'))
    if (answer?.ok) setKnown(joinRows(answer.data.rows, rows, numberOf))
  }
  return { rows, older: { shown: rows.length, total: newest.total, isAsking, fault, more } }
}
