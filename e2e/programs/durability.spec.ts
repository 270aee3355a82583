import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { ready, run, type Program } from '../support/program'
import { send } from '../support/raw'
import { copySeeded } from '../support/seeded'
import { E2E_PORT, PASSWORD, PEOPLE } from '../support/site'
import { readStore } from '../support/store'

const PORT = E2E_PORT + 200
const ROUNDS = 3
const dataDir = join(mkdtempSync(join(tmpdir(), 'broadsheet-kill-')), 'data')
let server: Program | null = null

test.beforeAll(() => copySeeded(dataDir))
test.afterAll(() => {
  server?.kill('SIGKILL')
  rmSync(join(dataDir, '..'), { recursive: true, force: true })
})

async function serve(): Promise<Program> {
  server = run(['--import', 'tsx', join('server', 'index.ts')], {
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    PORT: String(PORT),
    WEB_CONCURRENCY: '2',
    LOG_LEVEL: 'warn',
  })
  await ready(PORT, server)
  return server
}

/** Every headline that the store holds, of any revision. */
function storedHeadlines(): Set<string> {
  return readStore((store) => {
    expect(store.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(store.pragma('foreign_key_check')).toEqual([])
    return new Set(store.prepare('select headline from revision').pluck().all() as string[])
  }, dataDir)
}

test('what was acknowledged as saved outlives kill -9 (R1)', async ({ browser }) => {
  test.setTimeout(180_000)
  let program = await serve()
  const page = await browser.newPage({ baseURL: `http://localhost:${PORT}` })
  await page.goto('/login')
  await page.getByLabel('Email').fill(PEOPLE.editor.email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'New story' }).first().click()
  await expect(page.getByRole('textbox', { name: 'Story text' })).toBeVisible()
  const acknowledged: string[] = []
  for (let round = 1; round <= ROUNDS; round++) {
    const before = acknowledged.length
    const isKilled = killSoon(program, 1_500 + Math.random() * 2_500)
    while (!isKilled()) await typeAndSave(page, `Round ${round}, words ${acknowledged.length}`, isKilled, acknowledged)
    expect(await program.ended).toBe('SIGKILL')
    const stored = storedHeadlines()
    expect(acknowledged.filter((words) => !stored.has(words))).toEqual([])
    expect(acknowledged.length, `saves in round ${round}`).toBeGreaterThan(before)
    program = await serve()
    // What was typed last was not acknowledged; the open editor saves it by itself now.
    await expect(saveState(page)).toHaveText(/^Saved \d/, { timeout: 40_000 })
    const last = await page.getByLabel('Headline').inputValue()
    expect(storedHeadlines().has(last)).toBe(true)
  }
  await page.close()
  program.kill('SIGTERM')
  expect(await program.ended).toBe(0)
})

const saveState = (page: Page) => page.getByRole('region', { name: 'This story' }).getByRole('status')

function killSoon(program: Program, afterMs: number): () => boolean {
  let isKilled = false
  setTimeout(() => {
    isKilled = true
    program.kill('SIGKILL')
  }, afterMs)
  return () => isKilled
}

/** Type, ask to save, and note the words once the editor says that they are saved. */
async function typeAndSave(page: Page, words: string, isKilled: () => boolean, acknowledged: string[]): Promise<void> {
  await page.getByLabel('Headline').fill(words)
  await page.keyboard.press('Control+s')
  while (!isKilled()) {
    if (/^Saved \d/.test((await saveState(page).textContent()) ?? '')) return void acknowledged.push(words)
  }
}

test('SIGTERM lets every request in flight finish and ends with 0 (R13)', async () => {
  test.setTimeout(90_000)
  const program = await serve()
  const paths = Array.from({ length: 40 }, (_, i) => `/search?q=harbour+${i}`)
  let sent = 0
  const answers = Promise.all(
    paths.map((path) => {
      sent += 1
      return send(path, { port: PORT })
    }),
  )
  await send('/healthz', { port: PORT })
  program.kill('SIGTERM')
  expect(sent).toBe(paths.length)
  expect((await answers).map(({ status }) => status)).toEqual(paths.map(() => 200))
  expect(await program.ended).toBe(0)
  await expect(send('/', { port: PORT })).rejects.toThrow('ECONNREFUSED')
})
