import { describe, expect, it } from 'vitest'
import { projectFiles, readProjectFile } from './files'

const TEST = /\.test\.tsx?$|(^|\/)testing\.ts$/
const ROOMS = /^(app|cli|components|db|features|lib|server)\//

const sources = projectFiles()
  .filter((file) => ROOMS.test(file) && /\.(ts|tsx|mjs)$/.test(file) && !TEST.test(file))
  .map((file) => ({ file, lines: readProjectFile(file).split('\n') }))

/** `file:line` of each line of the rooms' sources that the pattern finds. */
const find = (pattern: RegExp, isAllowed: (file: string) => boolean) =>
  sources.flatMap(({ file, lines }) =>
    isAllowed(file) ? [] : lines.flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}`] : [])),
  )

describe('what only one place may do', () => {
  it('sees the sources', () => expect(sources.length).toBeGreaterThan(500))

  it('writes SQL by hand only in db/', () => {
    expect(find(/\bsql(\.raw\(|`)|\.prepare\(['"`]|\.pragma\(['"`]/, (file) => file.startsWith('db/'))).toEqual([])
  })

  it('never puts a word of a caller into SQL as text', () => {
    expect(find(/\bsql\.raw\(/, () => false)).toEqual([])
  })

  it('sets HTML only for structured data', () => {
    expect(
      find(
        /dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML|document\.write/,
        (file) => file === 'components/story/json-ld.tsx',
      ),
    ).toEqual([])
  })

  it('makes no code of text', () => {
    expect(find(/\beval\(|new Function\(|from 'node:vm'/, () => false)).toEqual([])
  })
})
