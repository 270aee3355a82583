import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arrange, useTestStore } from '@/db/testing'
import { touch } from '@/db/touch'
import { drain } from './drain'
import { startTestSite, type TestSite } from './testing'
import { standInForNext } from './testing-next'

useTestStore()

let site: TestSite

beforeEach(async () => {
  await arrange((tx) => touch(tx, 'before'))
  site = await startTestSite(standInForNext().next, { assets: ['/site.js', '/fonts/text.cfd23ba1.woff2'] })
})
afterEach(() => site.close())

describe('trust.md R13, R14: health and draining', () => {
  it('says ready or not, and nothing more', async () => {
    const ill = await startTestSite(standInForNext().next, { isReady: () => Promise.reject(new Error('disk')) })
    const [ready, not, alive] = [await site.get('/readyz'), await ill.get('/readyz'), await ill.get('/healthz')]
    await ill.close()
    expect([ready.status, ready.text]).toEqual([200, 'ready'])
    expect([not.status, not.text]).toEqual([503, 'not ready'])
    expect([alive.status, alive.text]).toEqual([200, 'ok'])
  })

  it('lets what is in flight finish, and cuts off only what never ends', async () => {
    let begin = () => {}
    let finish = () => {}
    const begun = new Promise<void>((resolve) => (begin = resolve))
    const finished = new Promise<void>((resolve) => (finish = resolve))
    const slow = await startTestSite(async (_req, res) => {
      begin()
      await finished
      res.end('saved')
    })
    const saving = slow.get('/newsroom/slow')
    await begun
    slow.lifecycle.isDraining = true
    const drained = drain(slow.server)
    await expect(slow.get('/healthz')).rejects.toThrow('ECONNREFUSED')
    finish()
    expect((await saving).text).toBe('saved')
    expect(await drained).toBe(true)

    const stuck = await startTestSite(() => new Promise(() => {}))
    const lost = stuck.get('/newsroom/stuck').catch(() => 'cut off')
    await new Promise<void>((resolve) => stuck.server.once('request', () => resolve()))
    expect(await drain(stuck.server, 1)).toBe(false)
    expect(await lost).toBe('cut off')
  })

  it('turns unready and closes connections while draining', async () => {
    site.lifecycle.isDraining = true
    const ready = await site.get('/readyz')
    const page = await site.get('/a')
    expect(ready.status).toBe(503)
    expect([page.status, page.headers.connection]).toEqual([200, 'close'])
  })
})
