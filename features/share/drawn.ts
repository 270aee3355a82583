import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaFolder } from '@/features/media/storage'
import { env } from '@/lib/env'
import { writeWholeFile } from '@/lib/whole-file'
import { drawShare, type Drawn } from './draw'
import type { Share } from './share-path'

const drawing = new Map<string, Promise<Drawn>>()

/**
 * The bytes of a share picture. Drawn once, then read from `DATA_DIR/cache/share`, which may be deleted at any time;
 * of each thing only the newest picture is kept there. `failed` when the file that it is cut from is gone or damaged.
 */
export async function drawnShare(share: Share): Promise<Drawn> {
  const name = share.path.slice('/share/'.length).replaceAll('/', '.')
  const folder = join(/* turbopackIgnore: true */ env().dataDir, 'cache', 'share')
  const kept = await readFile(join(/* turbopackIgnore: true */ folder, name)).catch(() => null)
  if (kept) return { kind: 'drawn', bytes: kept }
  const running = drawing.get(name)
  if (running) return running
  const made = draw(share).then(async (drawn) => {
    if (drawn.kind === 'drawn') await keep(folder, name, drawn.bytes)
    return drawn
  })
  drawing.set(name, made)
  return made.finally(() => drawing.delete(name))
}

/** What is cut from a file that is not there costs no process. */
async function draw({ drawing }: Share): Promise<Drawn> {
  const isGone = drawing.kind === 'crop' && !existsSync(join(/* turbopackIgnore: true */ mediaFolder(), drawing.file))
  if (isGone) return { kind: 'failed', isLost: false }
  return drawShare(drawing)
}

async function keep(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeWholeFile(folder, name, bytes)
  const thing = name.slice(0, name.indexOf('.', name.indexOf('.') + 1) + 1)
  for (const other of await readdir(folder))
    if (other.startsWith(thing) && other !== name)
      await rm(join(/* turbopackIgnore: true */ folder, other), { force: true })
}
