import { expect, it, vi } from 'vitest'
import { drawShare } from './draw'

const script = vi.hoisted(() => ({ outcome: null as unknown }))
vi.mock('@/lib/job-process', () => ({ jobProcess: () => () => Promise.resolve(script.outcome) }))

const CROP = { kind: 'crop', file: 'a.jpg', focalX: 0.5, focalY: 0.5 } as const

it.each([
  [{ kind: 'lost', isLate: false }, { kind: 'busy' }],
  [{ kind: 'lost', isLate: true }, { kind: 'busy' }],
  [{ kind: 'failed' }, { kind: 'failed' }],
])('takes %j for %j: what was lost may be asked for again', async (outcome, drawn) => {
  script.outcome = outcome
  expect(await drawShare(CROP)).toEqual(drawn)
})
