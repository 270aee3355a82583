import { createHash } from 'node:crypto'
import { ANCHOR } from './words'

/** Found where it must not be: what, and in which form. */
export type Leak = { what: string; form: string }

/** What is looked for beside the planted words: texts in any encoding, and hashes, ids and cipher texts by how they begin. */
export type Needles = { texts: Map<string, string>; keys: Map<string, string> }

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g
const HEX_CHARS = 32
const BASE64_CHARS = 22

/** Needles of these texts: themselves, and the hashes of those that somebody might hash (e-mails and addresses). */
export function needlesOf(texts: Record<string, string>, hashed: readonly string[]): Needles {
  const needles: Needles = { texts: new Map(), keys: new Map() }
  for (const [what, text] of Object.entries(texts))
    for (const [form, shape] of formsOf(text)) needles.texts.set(shape, `${what} (${form})`)
  for (const [form, shape] of formsOf(ANCHOR))
    if (form !== 'plain') needles.texts.set(shape, `a planted word (${form})`)
  for (const text of hashed)
    for (const algorithm of ['md5', 'sha1', 'sha256'] as const)
      addValue(needles, createHash(algorithm).update(text).digest(), `${algorithm} of ${text}`)
  return needles
}

/** Look for this value of the store too: an id, a hash, a cipher text. False when it is too short to be told apart. */
export function addValue({ keys }: Needles, value: string | Buffer, what: string): boolean {
  if (Buffer.isBuffer(value)) {
    keys.set(value.toString('hex').slice(0, HEX_CHARS), what)
    keys.set(base64Key(value.toString('base64')), what)
    return true
  }
  const uuid = value.toLowerCase()
  if (new RegExp(`^${UUID.source}$`).test(uuid)) keys.set(uuid, what).set(uuid.replaceAll('-', ''), what)
  else if (/^[0-9a-f]{32,}$/i.test(value)) return addValue({ texts: new Map(), keys }, Buffer.from(value, 'hex'), what)
  else if (value.includes('$')) return value.split('$').some((part) => addValue({ texts: new Map(), keys }, part, what))
  else if (/^[\w+/-]{22,}=*$/.test(value)) keys.set(base64Key(value), what)
  else return false
  return true
}

/** A text as itself, in hexadecimal, and in base64 wherever it begins in what was encoded. */
function formsOf(text: string): [form: string, shape: string][] {
  const shapes: [string, string][] = [
    ['plain', text.toLowerCase()],
    ['hex', Buffer.from(text).toString('hex')],
  ]
  for (const [shift, lost] of [0, 2, 3].entries()) {
    const encoded = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString('base64')
    // The first characters hold bits of what stands before, the last of what comes after.
    const bits = (shift + Buffer.byteLength(text)) * 8
    shapes.push([`base64, ${shift}`, encoded.slice(lost, Math.floor(bits / 6))])
  }
  return shapes
}

const base64Key = (text: string) => text.replaceAll('-', '+').replaceAll('_', '/').slice(0, BASE64_CHARS)

/** Everything in these bytes that nobody may read. */
export function findLeaks(body: Buffer, needles: Needles): Leak[] {
  const leaks: Leak[] = []
  const text = body.toString('latin1')
  const lower = text.toLowerCase()
  const once = decoded(text)
  const views: [string, string][] = [['plain', lower]]
  if (once !== text) views.push(['escaped', once.toLowerCase()])
  const twice = decoded(once)
  if (twice !== once) views.push(['escaped twice', twice.toLowerCase()])
  const words = new Map<string, string>()
  for (const [form, view] of views)
    for (const [found] of view.matchAll(new RegExp(`${ANCHOR}[a-z0-9]*`, 'g')))
      if (!words.has(found)) words.set(found, form)
  for (const [what, form] of words) leaks.push({ what, form })
  for (const [shape, what] of needles.texts)
    if (text.includes(shape) || views.some(([, view]) => view.includes(shape))) leaks.push({ what, form: '' })
  const keys = new Set<string>()
  for (const [run] of lower.matchAll(UUID)) keys.add(run)
  for (const [run] of lower.matchAll(/[0-9a-f]{32,}/g)) addWindows(keys, run, HEX_CHARS, needles.keys)
  for (const [run] of text.matchAll(/[\w+/-]{22,}/g)) addWindows(keys, base64Run(run), BASE64_CHARS, needles.keys)
  for (const key of keys) if (needles.keys.has(key)) leaks.push({ what: needles.keys.get(key)!, form: key })
  return leaks
}

const base64Run = (run: string) => run.replaceAll('-', '+').replaceAll('_', '/')

function addWindows(keys: Set<string>, run: string, size: number, known: ReadonlyMap<string, string>): void {
  for (let at = 0; at + size <= run.length; at++) {
    const part = run.slice(at, at + size)
    if (known.has(part)) keys.add(part)
  }
}

const ESCAPES =
  /&#x([0-9a-f]{1,6});?|&#(\d{1,7});?|\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})|%([0-9a-f]{2})|=([0-9a-f]{2})(?=[=\w])/gi

function decoded(text: string): string {
  return text.replace(ESCAPES, (all, entity?: string, decimal?: string, ...rest: (string | undefined)[]) => {
    const code = decimal ? Number(decimal) : parseInt(entity ?? rest.slice(0, 4).find(Boolean) ?? '', 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}

/** What an answer of refusal must not tell: where a program stands, how it failed, what it asked its store. */
const DETAIL =
  /^\s*at .+:\d+:\d+|node_modules|\bSELECT\b.+\bFROM\b|\bSQLITE_|\b(?:Syntax|Type|Reference|Range|Sqlite)Error\b|\b(?:AUTH_SECRET|DATA_DIR|NODE_ENV|WEB_CONCURRENCY|TRUSTED_PROXIES|NEXT_[A-Z_]+|TEST_CLOCK_FILE)\b/im

/** The words of a refusal that tell how the program is made, or null. `folders` are paths of this machine. */
export function findDetail(text: string, folders: readonly string[]): string | null {
  return DETAIL.exec(text)?.[0] ?? folders.find((folder) => text.includes(folder)) ?? null
}
