import { writeFileSync } from 'node:fs'
import { E2E_CLOCK } from './site'

/** Put the site's clock this many ms ahead of the machine's. */
export function moveClock(aheadMs: number): void {
  writeFileSync(E2E_CLOCK, String(aheadMs))
}
