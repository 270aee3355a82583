import { dirname, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFiles, readProjectFile } from './files'

const files = projectFiles()
const folders = new Set(files.flatMap((file) => ancestors(file)))
const known = new Set([...files, ...folders])
const tops = new Set([...known].filter((path) => !path.includes('/')))

/** The changelog tells of what was; all else tells of what is. */
const docs = files.filter(
  (file) => file.endsWith('.md') && file !== 'CHANGELOG.md' && !file.startsWith('db/seed/edition/'),
)

describe('the documents', () => {
  it.each(docs)('%s cites only paths that exist', (doc) => {
    const text = readProjectFile(doc)
    expect([...linked(doc, text), ...quoted(text)].filter((path) => !exists(path))).toEqual([])
  })
})

/** Targets of Markdown links that are files of ours. */
function linked(doc: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => posix.normalize(posix.join(dirname(doc), target)))
}

/** Words in backquotes that begin with one of our top folders. A star stands for any name. */
function quoted(text: string): string[] {
  return [...text.matchAll(/`([\w.()[\]/*-]+\/[\w.()[\]/*{},-]*)`/g)]
    .map(([, path]) => path!)
    .filter((path) => tops.has(path.split('/')[0]!))
}

function exists(path: string): boolean {
  const bare = path.replace(/\/$/, '')
  if (known.has(bare)) return true
  if (!/[*{]/.test(bare)) return false
  const pattern = bare
    .replace(/[.()[\]+?^$|\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(${names.replace(/,/g, '|')})`)
  return [...known].some((file) => new RegExp(`^${pattern}$`).test(file))
}

function ancestors(file: string): string[] {
  const parts = file.split('/')
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'))
}
