import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useTestStore } from '@/db/testing'
import { closePaper, openPaper } from '@/cli/maintenance'
import { Maintenance, MAINTENANCE_FILE, maintenanceHtml } from './maintenance'
import { startTestSite, type TestSite } from './testing'

useTestStore()
let folder = ''
let clock = 0
let site: TestSite
let reached: string[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-closed-'))
  clock = 0
  reached = []
  const next = async (req: { url?: string }, res: import('node:http').ServerResponse) => {
    reached.push(req.url ?? '')
    res.writeHead(200, { 'content-type': 'text/html' }).end('<p>open</p>')
  }
  site = await startTestSite(next, { maintenance: new Maintenance(folder, () => clock) })
})
afterEach(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a closed paper', () => {
  it('tells readers why with 503 and Retry-After, and is open again within a second', async () => {
    expect((await site.get('/a')).status).toBe(200)
    await closePaper('We are moving the <archive>', folder)
    clock += 1_000
    const closed = await site.get('/a')
    expect([closed.status, closed.headers['retry-after'], closed.headers['cache-control']]).toEqual([
      503,
      '120',
      'no-store',
    ])
    expect(closed.text).toContain('We are moving the &#60;archive&#62;')
    expect(closed.text).toContain('<a href="/a">Try again</a>')
    expect(closed.text).not.toContain('<script')
    openPaper(folder)
    clock += 1_000
    expect((await site.get('/a')).text).toContain('open')
  })

  it('gives back what was typed in a reply, and writes nothing', async () => {
    await closePaper('', folder)
    const body = '--x\r\nContent-Disposition: form-data; name="comment"\r\n\r\nMy <b>long</b> words\r\n--x--\r\n'
    for (const path of ['/news/2026/11/24/tide', '/api/replies', '/replies/answer/1']) {
      const headers = { 'content-type': 'multipart/form-data; boundary=x', origin: 'http://ledger.example' }
      const answer = await site.get(path, { method: 'POST', headers, body })
      expect([path, answer.status]).toEqual([path, 503])
      expect(answer.text).toContain('My &#60;b&#62;long&#60;/b&#62; words')
    }
    expect(reached).toEqual([])
  })

  it('leaves the newsroom and the health addresses open', async () => {
    await closePaper('', folder)
    for (const path of ['/newsroom', '/login', '/healthz', '/readyz'])
      expect([path, (await site.get(path)).status]).toEqual([path, 200])
  })
})

it('looks once a second, and a file that says nothing closes the paper all the same', () => {
  const maintenance = new Maintenance(folder, () => clock)
  expect(maintenance.get()).toBeNull()
  writeFileSync(join(folder, MAINTENANCE_FILE), '{ "message": ')
  utimesSync(join(folder, MAINTENANCE_FILE), 1_000, 1_000)
  expect(maintenance.get()).toBeNull()
  clock += 1_000
  expect(maintenance.get()).toEqual({ message: '', sinceMs: 1_000_000, name: '' })
  const html = maintenanceHtml(maintenance.get()!, { id: 'r1', path: '/"><script>', typed: [] })
  expect(html).toContain('href="/&#34;&#62;&#60;script&#62;"')
})

it('links to itself alone, whatever was asked for', async () => {
  await closePaper('', folder)
  for (const path of ['//evil.example/x', '///evil.example/x']) {
    const { text } = await site.get(path)
    expect(text).not.toContain('href="//')
    expect(maintenanceHtml(new Maintenance(folder).get()!, { id: 'r1', path, typed: [] })).toContain(
      '<a href="/evil.example/x">Try again</a>',
    )
  }
})

it('takes a time that no date can say for none', () => {
  for (const sinceMs of ['9e15', '-9e15', '"soon"', 'null']) {
    writeFileSync(join(folder, MAINTENANCE_FILE), `{ "message": "Back soon", "sinceMs": ${sinceMs} }`)
    utimesSync(join(folder, MAINTENANCE_FILE), 1_000, 1_000)
    const closure = new Maintenance(folder).get()!
    expect(closure).toMatchObject({ message: 'Back soon', sinceMs: 1_000_000 })
    expect(maintenanceHtml(closure, { id: 'r1', path: '/', typed: [] })).toContain('1 January 1970')
  }
})
