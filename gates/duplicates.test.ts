import { expect, it } from 'vitest'
import { projectFiles, readProjectFile } from './files'

/**
 * As many lines that say something, alike in two places, are one thing written twice. Ours and not a package: those there are
 * bring a hundred packages or want a newer Node.
 */
const LEAST_LINES = 10
const COUNTED = /^(app|cli|components|db|features|lib|public\/assets|scripts|server)\/.*\.(css|js|mjs|ts|tsx)$/
/** Made by scripts, or lists of what is drawn and told. */
const NOT_COUNTED =
  /\.test\.tsx?$|^app\/styles\/(fonts|script)|^db\/(seed|migrations)\/|^public\/assets\/japanese|\/testing\.ts$/

type Line = { text: string; at: number }

it('no ten lines are written twice', () => {
  const seen = new Map<string, string>()
  const pairs: string[] = []
  for (const file of projectFiles().filter((name) => COUNTED.test(name) && !NOT_COUNTED.test(name))) {
    const lines = saying(readProjectFile(file))
    for (let start = 0; start + LEAST_LINES <= lines.length; start++) {
      const run = lines.slice(start, start + LEAST_LINES)
      const place = `${file}:${run[0]!.at}`
      const key = run.map(({ text }) => text).join('\n')
      const first = seen.get(key)
      if (first === undefined) seen.set(key, place)
      else pairs.push(`${first} and ${place}`)
    }
  }
  expect(pairs).toEqual([])
})

/** Lines with a word in them that are no comment and no import, with their numbers. */
function saying(text: string): Line[] {
  return text
    .split('\n')
    .map((line, index) => ({ text: line.trim(), at: index + 1 }))
    .filter(({ text: line }) => /\w/.test(line) && !/^(\/\/|\/?\*|import |\} from )/.test(line))
}
