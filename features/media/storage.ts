import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { writeWholeFile } from '@/lib/whole-file'

/** Renditions: served to everybody below /media/. */
export function mediaFolder(): string {
  return join(env().dataDir, 'media')
}

/** Originals as they came, with all they may tell: never served. */
function originalsFolder(): string {
  return join(env().dataDir, 'originals')
}

/** Keep an original under its hash. Resolves to its path when it is on the disk. */
export async function keepOriginal(hash: string, extension: string, bytes: Uint8Array): Promise<string> {
  await mkdir(mediaFolder(), { recursive: true })
  await mkdir(originalsFolder(), { recursive: true, mode: 0o700 })
  const name = `${hash}.${extension}`
  await writeWholeFile(originalsFolder(), name, bytes, { mode: 0o600, isSynced: true })
  return join(originalsFolder(), name)
}

/** The address of a rendition. */
export function mediaUrl(file: string): string {
  return `/media/${file}`
}
