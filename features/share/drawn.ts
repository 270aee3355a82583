import { randomUUID } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { drawShare } from './draw-queue'
import type { Share } from './share-path'

const drawing = new Map<string, Promise<Buffer | null>>()

/**
 * The bytes of a share picture. Drawn once, then read from `DATA_DIR/cache/share`, which may be deleted at any time;
 * of each thing only the newest picture is kept there. Null when it cannot be drawn now.
 */
export async function drawnShare(share: Share): Promise<Buffer | null> {
  const name = share.path.slice('/share/'.length).replaceAll('/', '.')
  const folder = join(/* turbopackIgnore: true */ env().dataDir, 'cache', 'share')
  const kept = await readFile(join(/* turbopackIgnore: true */ folder, name)).catch(() => null)
  if (kept) return kept
  const running = drawing.get(name)
  if (running) return running
  const made = drawShare(share.drawing).then(async (bytes) => {
    if (bytes) await keep(folder, name, bytes)
    return bytes
  })
  drawing.set(name, made)
  return made.finally(() => drawing.delete(name))
}

async function keep(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true })
  const draft = join(/* turbopackIgnore: true */ folder, `.${name}.${randomUUID()}`)
  await writeFile(draft, bytes)
  await rename(draft, join(/* turbopackIgnore: true */ folder, name))
  const thing = name.slice(0, name.indexOf('.', name.indexOf('.') + 1) + 1)
  for (const other of await readdir(folder))
    if (other.startsWith(thing) && other !== name)
      await rm(join(/* turbopackIgnore: true */ folder, other), { force: true })
}
