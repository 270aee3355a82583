import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/page-rules'
import { ready, run, type Program } from '../support/program'
import { E2E_PORT } from '../support/site'
import { countRows } from '../support/store'

const PORT = E2E_PORT + 100
const SITE = `http://localhost:${PORT}`
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-start-'))
const running: Program[] = []

test.afterEach(() => {
  for (const program of running.splice(0)) program.kill('SIGKILL')
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

// Without an exact install a start would begin with `npm ci`, which empties the folder that this very run is made of.
test.beforeAll(() => {
  const installed = createHash('sha256').update(readFileSync('package-lock.json')).update(process.versions.modules)
  const stamp = readFileSync(join('node_modules', '.broadsheet-lock'), 'utf8')
  expect(stamp, 'the packages are those of the lockfile; run npm test').toBe(installed.digest('hex'))
})

function start(env: Record<string, string>): Program {
  const given = {
    DEMO: '0',
    PORT: String(PORT),
    DATA_DIR: join(folder, 'data'),
    WEB_CONCURRENCY: '1',
    LOG_LEVEL: 'warn',
  }
  const program = run([join('cli', 'start.mjs')], { ...given, ...env })
  running.push(program)
  return program
}

test('from nothing to a paper with its first admin, and again', async ({ browser }) => {
  test.setTimeout(240_000)
  const dataDir = join(folder, 'paper')
  const first = start({ DATA_DIR: dataDir })
  await ready(PORT, first)
  await expect.poll(first.output).toContain('Ctrl-C stops it.')
  const printed = first.output()
  for (const step of ['[1/4] Packages', '[2/4] Store', '[3/4] Build', '[4/4] Server']) expect(printed).toContain(step)
  expect(printed).toMatch(new RegExp(`The paper +${SITE}/`))
  expect(printed).toMatch(new RegExp(`The newsroom +${SITE}/newsroom`))
  const link = new RegExp(`${SITE}/setup/\\S+`).exec(printed)![0]
  expect((statSync(join(dataDir, 'secret')).mode & 0o777).toString(8)).toBe('600')
  expect(countRows('story', dataDir)).toBe(0)

  const page = await browser.newPage({ baseURL: SITE })
  await page.goto('/')
  await expect(page.getByText('Nothing is published yet')).toBeVisible()
  await page.goto(link)
  await expectAccessible(page, 'setup')
  await page.getByLabel('Name of the paper').fill('The Quay Gazette')
  await page.getByLabel('Your name').fill('Freya First')
  await page.getByLabel('Email').fill('freya@journeys.example')
  await page.getByLabel('Password').fill('four fresh herring boxes')
  await page.getByRole('button', { name: 'Open the newsroom' }).click()
  await expect(page).toHaveURL(/\/newsroom/)
  await expect(page.getByRole('link', { name: /Freya First/ })).toBeVisible()
  await expectAccessible(page, 'an empty desk')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'The Quay Gazette' })).toBeVisible()
  expect(countRows('user', dataDir)).toBe(1)

  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto(link)
  await expect(stranger.getByRole('heading', { name: 'This link no longer works' })).toBeVisible()
  expect(countRows('user', dataDir)).toBe(1)

  first.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  expect(first.output()).toContain('Stopped.')

  const second = start({ DATA_DIR: dataDir })
  await ready(PORT, second)
  await expect.poll(second.output).toContain('Ctrl-C stops it.')
  expect(second.output()).not.toContain('/setup/')
  expect(second.output()).toMatch(/\[3\/4\] Build\n +up to date/)
  // The session of before still counts.
  await page.goto('/newsroom')
  await expect(page.getByRole('link', { name: /Freya First/ })).toBeVisible()
  second.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  await page.close()
  await stranger.context().close()
})

test('a wrong value ends the start with one sentence that names the variable', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const wrong: Record<string, string>[] = [
    { PORT: 'abc' },
    { SITE_URL: 'nonsense' },
    { SITE_URL: 'https://ledger.example/path' },
    { DEMO: '2' },
    { DATA_DIR: file },
    { DATA_DIR: join(file, 'below') },
    { WEB_CONCURRENCY: 'many' },
    { LOG_LEVEL: 'loud' },
    { AUTH_SECRET: 'short' },
  ]
  const programs = wrong.map((env) => [env, start(env)] as const)
  for (const [env, program] of programs) {
    const [[name = '', value = ''] = []] = Object.entries(env)
    expect(await program.ended, `${name}=${value}`).toBe(1)
    const said = program
      .output()
      .split('\n')
      .filter((line) => line.includes(name))
    expect(said, program.output()).toHaveLength(1)
    expect(said[0]).toMatch(/^[A-Z_]+ must be .*\.$/)
    expect(program.output()).not.toMatch(/^ +at /m)
    if (name === 'AUTH_SECRET') expect(program.output()).not.toContain('"short"')
  }
})

test('a port in use is told in one sentence', async () => {
  const holder = createServer()
  await new Promise<void>((done) => holder.listen(PORT, '0.0.0.0', done))
  const program = start({ DATA_DIR: join(folder, 'busy') })
  expect(await program.ended).toBe(1)
  const said = program
    .output()
    .split('\n')
    .filter((line) => line.includes(`Port ${PORT} is in use`))
  expect(said).toHaveLength(1)
  expect(program.output()).not.toMatch(/^ +at /m)
  await new Promise((done) => holder.close(done))
})
