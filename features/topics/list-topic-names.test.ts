import { expect, it } from 'vitest'
import { transaction } from '@/db/client'
import { useTestStore } from '@/db/testing'
import { ANONYMOUS, systemActor } from '@/features/auth/actor'
import { ensureTopics } from './ensure-topics'
import { listTopicNames } from './list-topic-names'

useTestStore()

it('lists the topics of the paper by name, to who writes', async () => {
  await transaction((tx) => ensureTopics(tx, ['Ferries', 'Bathhouse']))
  expect(await listTopicNames(systemActor('test'))).toEqual(['Bathhouse', 'Ferries'])
  await expect(listTopicNames(ANONYMOUS)).rejects.toMatchObject({ code: 'unauthenticated' })
})
