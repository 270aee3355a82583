import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSettings } from '@/features/settings/read'
import { nowMs } from '@/lib/clock'
import { env } from '@/lib/env'
import { MAINTENANCE_FILE } from '@/server/maintenance'

/** Close the paper to readers: every worker sees the file within a second, whole. */
export async function closePaper(message = '', folder = env().dataDir): Promise<void> {
  const { name } = await readSettings()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, MAINTENANCE_FILE)
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify({ message: message.trim(), sinceMs: nowMs(), name }), { mode: 0o600 })
  renameSync(draft, file)
}

/** Open it again. */
export function openPaper(folder = env().dataDir): void {
  rmSync(join(folder, MAINTENANCE_FILE), { force: true })
}
