import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The URL paths of the files in a folder such as `public/`. */
export function listPublicFiles(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Set(files.map((file) => `/${relative(folder, file).split(sep).join('/')}`))
}
