import { describe, expect, it } from 'vitest'
import { newRenderRecord, recordDue, recordTags, renderStorage, tag, wishStatus } from './tags'

describe('a render', () => {
  it('collects tags, the earliest due time and a wish', () => {
    const record = newRenderRecord()
    renderStorage.run(record, () => {
      recordTags(tag.site, tag.story('a'), tag.site)
      recordDue(new Date(300))
      recordDue(200)
      recordDue(null)
      recordDue(400)
      wishStatus(410)
    })
    expect([...record.tags]).toEqual(['site', 'story:a'])
    expect(record).toMatchObject({ dueAtMs: 200, status: 410 })
  })

  it('is kept apart from the one beside it', async () => {
    const [one, two] = [newRenderRecord(), newRenderRecord()]
    await Promise.all([
      renderStorage.run(one, async () => (await Promise.resolve(), recordTags('one'))),
      renderStorage.run(two, async () => (await Promise.resolve(), recordTags('two'))),
    ])
    expect([...one.tags, ...two.tags]).toEqual(['one', 'two'])
  })

  it('asks nothing of code that runs outside one', () => {
    expect(() => (recordTags('a'), recordDue(1), wishStatus(410))).not.toThrow()
  })
})
