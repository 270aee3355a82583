import { defineConfig, devices } from '@playwright/test'
import { E2E_PORT, SERVE } from './e2e/support/site'

const executablePath = process.env.CHROMIUM_PATH || undefined

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/journeys',
  forbidOnly: true,
  retries: 0,
  // One store serves all journeys: they run one after another, in the order of their names.
  workers: 1,
  timeout: 60_000,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${E2E_PORT}`,
    trace: 'retain-on-failure',
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
