import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const NOT_OURS = new Set(['node_modules', '.git', 'data', 'test-results', 'playwright-report'])

/** Paths of the project's files from its root, with `/`: as git knows them, or as they lie there without git. */
export function projectFiles(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
    const files = listed.split('\n').filter((file) => file !== '' && existsSync(join(ROOT, file)))
    if (files.length > 0) return files
  } catch {
    // No git, or no repository: an unpacked archive.
  }
  return walk('')
}

export const readProjectFile = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name) || entry.name.startsWith('.next')) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? walk(path) : [path]
  })
}
