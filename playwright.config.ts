import { defineConfig, devices } from '@playwright/test'
import { E2E_PORT, SERVE } from './e2e/support/site'

const executablePath = process.env.CHROMIUM_PATH || undefined

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/journeys',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Generous: a machine that others use too may take five times as long, and a passing test never waits for it.
  timeout: 180_000,
  // Two browsers and a server share what may be two cores; no test asserts how quick something is.
  expect: { timeout: 15_000 },
  projects: [
    // One store serves all journeys, and they write: one after another, in the order of their names.
    { name: 'journeys', testMatch: /[\\/]e2e[\\/][^\\/]+\.spec\.ts$/, workers: 1 },
    // These only read what no journey changes, so they run beside them.
    { name: 'pages', testDir: 'e2e/pages', fullyParallel: true },
    // These start programs of their own, on stores of their own.
    { name: 'programs', testDir: 'e2e/programs', workers: 1 },
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${E2E_PORT}`,
    // A trace of every step costs a third of the time: `npx playwright test --trace on NAME` makes one when it is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    },
  },
  webServer: {
    command: SERVE,
    url: `http://localhost:${E2E_PORT}/readyz`,
    // The first start of a day draws the pictures of the demo edition.
    timeout: 240_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
