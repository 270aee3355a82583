import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Another one lets two runs go side by side. */
export const E2E_PORT = Number(process.env.E2E_PORT || 4387)
/** Where the site of the journeys keeps everything; emptied before each run. */
export const E2E_DATA = join(tmpdir(), `broadsheet-journeys-${E2E_PORT}`)
/** Holds how many ms the site's clock is ahead. */
export const E2E_CLOCK = join(E2E_DATA, 'clock')
export const SERVE = 'node --import tsx e2e/support/serve.ts'

/** People of the journeys, one a role. The password is only ever used on loopback. */
export const PASSWORD = 'only for journeys on loopback'
export const PEOPLE = {
  admin: { email: 'ada@journeys.example', name: 'Ada Admin' },
  editor: { email: 'edda@journeys.example', name: 'Edda Editor' },
  reporter: { email: 'ron@journeys.example', name: 'Ron Reporter' },
  moderator: { email: 'mo@journeys.example', name: 'Mo Moderator' },
} as const
export type PersonRole = keyof typeof PEOPLE
