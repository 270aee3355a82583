import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PEOPLE } from '../site'
import { readStore } from '../store'
import { OPEN_SETTINGS, STANDING } from './columns'
import { addValue, needlesOf, type Needles } from './leaks'
import { ADDRESSES, ANCHOR, MAILS, word, type Facts } from './words'

/**
 * All that the crawl looks for: what the facts tell, and each value of the columns that are not for readers.
 * @throws Error when, with everything laid and taken away again, a column does not hold what columns.ts says of it.
 */
export function readNeedles(
  dataDir: string,
  facts: Facts,
  receipts: readonly string[],
  { isLaid } = { isLaid: true },
): Needles {
  const logins = Object.values(PEOPLE).map(({ email }) => email)
  const texts = Object.fromEntries([
    ...facts.tokens.map((token, at) => [`token ${at}`, token]),
    ...receipts.map((receipt, at) => [`receipt ${at}`, receipt]),
    ...facts.walls.map((wall) => ['wall time', wall]),
    ...logins.map((login) => [login, login]),
    ...Object.entries(ADDRESSES),
    ['root secret', readFileSync(join(dataDir, 'secret'), 'utf8').trim()],
  ] as [string, string][])
  const needles = needlesOf(texts, [...MAILS, ...logins, ...Object.values(ADDRESSES)])
  const hidden = [...facts.hiddenStories, facts.removes.unpublished, facts.removes.trashed]
  for (const id of hidden) addValue(needles, id, `story ${id}`)
  const wrong: string[] = []
  for (const [column, standing] of Object.entries(STANDING)) {
    if (typeof standing === 'object' && 'open' in standing) continue
    const values = valuesOf(dataDir, column, typeof standing === 'object' ? standing.where : '1')
    if (values.length === 0) wrong.push(`${column} is empty`)
    if (standing === 'word' && !values.some((value) => String(value).includes(ANCHOR)))
      wrong.push(`${column} has no word`)
    if (standing === 'value' || typeof standing === 'object')
      for (const value of values) if (!addValue(needles, value, column)) wrong.push(`${column}: ${String(value)}`)
  }
  for (const sha256 of valuesOf(dataDir, 'picture.sha256', `caption = '${word('librarycaption')}'`))
    if (!addValue(needles, sha256, 'picture.sha256')) wrong.push('no hidden picture')
  for (const key of valuesOf(dataDir, 'setting.key', '1'))
    if (!OPEN_SETTINGS.includes(String(key))) wrong.push(`setting ${String(key)} is not known to be open`)
  if (isLaid && wrong.length > 0) throw new Error(wrong.join('\n'))
  return needles
}

function valuesOf(dataDir: string, column: string, where: string): (string | Buffer)[] {
  const [table, name] = column.split('.')
  const sql = `select distinct "${name}" from "${table}" where "${name}" is not null and (${where})`
  return readStore((store) => store.prepare(sql).pluck().all(), dataDir) as (string | Buffer)[]
}
