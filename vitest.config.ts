import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: {
      '@': import.meta.dirname,
      // Outside Next this package only throws; tests read the same modules that pages do.
      'server-only': join(import.meta.dirname, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    include: ['{lib,db,features,server,cli,components,app,security,gates}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    maxWorkers: 2,
    // Each commit waits for the disk, and a busy machine goes past the usual 5 s.
    testTimeout: 30_000,
    env: {
      DATA_DIR: join(tmpdir(), `broadsheet-unit-${process.pid}`),
      LOG_LEVEL: 'silent',
      AUTH_SECRET: 'a-secret-that-only-unit-tests-use-000000',
    },
  },
})
