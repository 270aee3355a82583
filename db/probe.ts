import { openReader } from './client'

/** Read and write the store in a way that leaves nothing behind. @throws what the store throws when it cannot. */
export function probeStore(): void {
  const handle = openReader()
  try {
    handle.prepare('select count(*) from cache_seq').get()
    handle.exec('create temp table ready_probe (n integer); insert into ready_probe values (1)')
  } finally {
    handle.close()
  }
}

/** The paper's name as the store has it now; empty when it has none or cannot be asked. */
export function readPaperName(): string {
  try {
    const handle = openReader()
    try {
      const value = handle.prepare("select value from setting where key = 'name'").pluck().get()
      const name: unknown = typeof value === 'string' ? JSON.parse(value) : null
      return typeof name === 'string' ? name : ''
    } finally {
      handle.close()
    }
  } catch {
    return ''
  }
}
