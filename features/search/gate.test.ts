import { expect, it } from 'vitest'
import { TEST_NOW, useTestStore } from '@/db/testing'
import { recorded } from '@/features/feeds/testing'
import { Gate } from './gate'

useTestStore()

it('makes a page that goes without due at once, so that none keeps it, and no other', async () => {
  const gate = new Gate({ running: 1, perSecond: 1 }, () => 0)
  const enter = () => recorded(() => gate.run(() => Promise.resolve('in')))
  expect(await enter()).toMatchObject({ found: 'in', dueAtMs: null })
  expect(await enter()).toMatchObject({ found: null, dueAtMs: TEST_NOW.getTime() })
})
