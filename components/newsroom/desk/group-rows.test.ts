import { expect, it } from 'vitest'
import type { DeskRow } from '@/features/stories/types'
import { newId, type StoryId } from '@/lib/ids'
import { groupRows } from './group-rows'

const NOW = '2026-11-24T19:42:00Z'

function row(change: Partial<DeskRow>): DeskRow {
  return {
    id: newId<StoryId>(),
    headline: '',
    slug: null,
    section: { name: 'News', pillar: 'news' },
    kind: 'news',
    authors: [],
    creator: null,
    deskState: 'draft',
    stage: 'draft',
    words: 0,
    publishAt: null,
    touchedAt: NOW,
    url: null,
    ...change,
  }
}

it('puts first what goes out, by its time, then the rest by day', () => {
  const late = row({ stage: 'scheduled', publishAt: '2026-11-26T08:00:00.000Z' })
  const soon = row({ stage: 'scheduled', publishAt: '2026-11-24T21:30:00.000Z', touchedAt: '2026-11-20T08:00:00Z' })
  const today = row({ touchedAt: '2026-11-24T08:00:00Z' })
  const yesterday = row({ touchedAt: '2026-11-23T23:59:00Z' })
  const older = row({ touchedAt: '2026-11-20T08:00:00Z' })
  const groups = groupRows([late, today, yesterday, older, soon], 'Europe/London', NOW)
  expect(groups.map(({ title, note, rows }) => [title, note, rows])).toEqual([
    ['Going out', '2 stories, 1 within a day', [soon, late]],
    ['Changed today', '1 story', [today]],
    ['Changed yesterday', '1 story', [yesterday]],
    ['Changed Friday 20 November', '1 story', [older]],
  ])
})

it('has no group without a story', () => {
  expect(groupRows([], 'Europe/London', NOW)).toEqual([])
})
