import { randomUUID } from 'node:crypto'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const DRAFT = /^\..+\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** No write takes this long: a draft of this age was left by a process that died. */
const DRAFT_LIFE_MS = 3_600_000

type Options = { mode?: number; /** Answer only when the bytes are on the disk. */ isSynced?: boolean }

/**
 * Write a file so that it is there whole or not at all: a draft beside it, then its name. Drafts that a crash has left
 * in the folder are taken away on the way.
 */
export async function writeWholeFile(
  folder: string,
  name: string,
  bytes: Uint8Array,
  { mode = 0o644, isSynced = false }: Options = {},
): Promise<void> {
  const draft = join(/* turbopackIgnore: true */ folder, `.${name}.${randomUUID()}`)
  const path = join(/* turbopackIgnore: true */ folder, name)
  try {
    const file = await open(draft, 'w', mode)
    try {
      await file.writeFile(bytes)
      if (isSynced) await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await sweepDrafts(folder, path)
}

/** By the disk's own clock: `path` was written just now. */
async function sweepDrafts(folder: string, path: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => DRAFT.test(name))
  if (drafts.length === 0) return
  const modifiedMs = (file: string) =>
    stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => null, // finished or swept meanwhile
    )
  const nowMs = await modifiedMs(path)
  for (const name of drafts) {
    const draft = join(/* turbopackIgnore: true */ folder, name)
    const fromMs = await modifiedMs(draft)
    if (nowMs !== null && fromMs !== null && nowMs - fromMs > DRAFT_LIFE_MS) await rm(draft, { force: true })
  }
}
