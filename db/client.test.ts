import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { AppError } from '@/lib/errors'
import { closeStore, db, openWriter, transaction } from './client'
import { setting } from './schema'
import { useTestStore } from './testing'

const store = useTestStore()
const put = (key: string) => transaction((tx) => tx.insert(setting).values({ key, value: key }))
const keys = async () => (await db.select().from(setting)).map((row) => row.key)

describe('transaction', () => {
  it('keeps everything or nothing', async () => {
    const failing = transaction(async (tx) => {
      await tx.insert(setting).values({ key: 'a', value: 1 })
      throw new AppError('invalid', 'no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await keys()).toEqual([])
  })

  it('runs one at a time, so that a failing one takes nothing of another with it', async () => {
    const failing = transaction(async (tx) => {
      await tx.insert(setting).values({ key: 'lost', value: 1 })
      for (let i = 0; i < 20; i++) await Promise.resolve()
      throw new Error('fails late')
    })
    const others = Array.from({ length: 50 }, (_, i) => put(`kept-${i}`))
    await expect(failing).rejects.toThrow('fails late')
    await Promise.all(others)
    expect(await keys()).toHaveLength(50)
  })

  it('joins when nested, and its reads see what it wrote', async () => {
    await transaction(async (tx) => {
      await tx.insert(setting).values({ key: 'outer', value: 1 })
      await put('inner')
      expect((await keys()).sort()).toEqual(['inner', 'outer'])
    })
    expect((await keys()).sort()).toEqual(['inner', 'outer'])
  })

  it('does not write through the reading side', async () => {
    await put('a')
    const reading = db as unknown as { delete?: (table: typeof setting) => PromiseLike<unknown> }
    await expect(Promise.resolve(reading.delete?.(setting)).then((query) => query)).rejects.toThrow()
    expect(await db.select().from(setting).where(eq(setting.key, 'a'))).toHaveLength(1)
  })
})

describe('pragmas', () => {
  it('are still right after a write on a second boot', async () => {
    await put('first boot')
    await closeStore()
    const handle = openWriter(store.file())
    handle.prepare("insert into setting values ('second boot', '1')").run()
    const read = (name: string) => handle.pragma(name, { simple: true })
    expect(read('journal_mode')).toBe('wal')
    expect(read('synchronous')).toBe(2)
    expect(read('foreign_keys')).toBe(1)
    expect(read('trusted_schema')).toBe(0)
    expect(read('busy_timeout')).toBe(5000)
    handle.close()
  })
})
