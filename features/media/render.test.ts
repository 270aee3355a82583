import { beforeEach, expect, it, vi } from 'vitest'
import type { JobOutcome } from '@/lib/job-process'
import { UPLOAD_PROBLEMS } from './input'
import { renderPicture } from './render'
import type { RenderAnswer } from './render-worker'

type Outcome = JobOutcome<RenderAnswer>
const script = vi.hoisted(() => ({ outcomes: [] as unknown[] }))
vi.mock('@/lib/job-process', () => ({ jobProcess: () => () => Promise.resolve(script.outcomes.shift()) }))

const DONE: Outcome = { kind: 'done', answer: { ok: true, width: 4, height: 3, renditions: [] } }
const GONE: Outcome = { kind: 'lost', isLate: false }
const LATE: Outcome = { kind: 'lost', isLate: true }

const renderAfter = (...outcomes: Outcome[]) => {
  script.outcomes = outcomes
  return renderPicture({ source: 'a', folder: 'b', hash: 'c' })
}
const refusal = (problem: keyof typeof UPLOAD_PROBLEMS) => ({ code: 'invalid', message: UPLOAD_PROBLEMS[problem] })

beforeEach(() => void (script.outcomes = []))

it('asks a second process when the first was lost', async () => {
  expect(await renderAfter(GONE, DONE)).toMatchObject({ width: 4, height: 3 })
})

it('calls no file damaged whose processes were lost twice, and asks no third', async () => {
  await expect(renderAfter(GONE, GONE, DONE)).rejects.toMatchObject(refusal('unread'))
  expect(script.outcomes).toEqual([DONE])
})

it('keeps its words for what takes over a minute, also the second time, and for what cannot be decoded', async () => {
  await expect(renderAfter(LATE, DONE)).rejects.toMatchObject(refusal('damaged'))
  expect(script.outcomes).toEqual([DONE])
  await expect(renderAfter(GONE, LATE)).rejects.toMatchObject(refusal('damaged'))
  await expect(renderAfter({ kind: 'failed' }, DONE)).rejects.toMatchObject(refusal('damaged'))
})
