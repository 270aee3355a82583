import { expect, it, vi } from 'vitest'
import { drawShare } from './draw'

const script = vi.hoisted(() => ({ outcomes: [] as unknown[] }))
vi.mock('@/lib/job-process', () => ({ jobProcess: () => () => Promise.resolve(script.outcomes.shift()) }))

const CROP = { kind: 'crop', file: 'a.jpg', focalX: 0.5, focalY: 0.5 } as const
const GONE = { kind: 'lost', isLate: false }
const LATE = { kind: 'lost', isLate: true }
const DONE = { kind: 'done', answer: '' }

it.each([
  ['done', [DONE], { kind: 'drawn', bytes: Buffer.alloc(0) }],
  ['a process that ended once', [GONE, DONE], { kind: 'drawn', bytes: Buffer.alloc(0) }],
  ['a process that ended twice', [GONE, GONE], { kind: 'failed', isLost: true }],
  ['one that took too long, which is not tried again', [LATE, DONE], { kind: 'failed', isLost: true }],
  ['work that failed', [{ kind: 'failed' }], { kind: 'failed', isLost: false }],
  ['a full queue', [{ kind: 'busy' }], { kind: 'busy' }],
])('answers to %s', async (_, outcomes, drawn) => {
  script.outcomes = [...outcomes]
  expect(await drawShare(CROP)).toEqual(drawn)
})
