import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'

export type Coding = 'br' | 'gzip' | 'identity'

const BY_PREFERENCE: readonly Coding[] = ['br', 'gzip', 'identity']
const MAX_REMEMBERED = 200
const remembered = new Map<string, Record<Coding, number>>()

/**
 * The content coding to answer with (RFC 9110 12.5.3), or null when the client rules out all that there are.
 * The highest q wins; between equals br, then gzip. No header at all means no coding.
 */
export function chooseCoding(header: string | undefined, available: readonly Coding[]): Coding | null {
  if (header === undefined) return 'identity'
  const weights = weigh(header)
  let best: Coding | null = null
  for (const coding of BY_PREFERENCE)
    if (available.includes(coding) && weights[coding] > (best ? weights[best] : 0)) best = coding
  return best
}

function weigh(header: string): Record<Coding, number> {
  const known = remembered.get(header)
  if (known) return known
  const q = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    const given = parameters.find((text) => /^q\s*=/.test(text))
    const weight = given ? Number(given.slice(given.indexOf('=') + 1)) : 1
    if (name) q.set(name === 'x-gzip' ? 'gzip' : name, weight >= 0 && weight <= 1 ? weight : 0)
  }
  const star = q.get('*')
  const weights = {
    br: q.get('br') ?? star ?? 0,
    gzip: q.get('gzip') ?? star ?? 0,
    // Acceptable unless ruled out; when nobody names it, only as the last resort.
    identity: q.get('identity') ?? star ?? 0.0001,
  }
  if (remembered.size >= MAX_REMEMBERED) remembered.clear()
  remembered.set(header, weights)
  return weights
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** The body in every coding, made once. Brotli at 5: as small as gzip 9 at a tenth of the time of brotli 11. */
export async function encodeAll(body: Buffer): Promise<Record<Coding, Buffer>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  const [br, gz] = await Promise.all([brotli(body, { params }), zip(body, { level: 6 })])
  return { br, gzip: gz, identity: body }
}

/** Whether a body of this type gets smaller by compression. */
export function isCompressible(contentType: string): boolean {
  return /^text\/|[/+](?:json|xml|javascript|manifest)|^image\/(?:svg|x-icon|vnd\.microsoft)/.test(contentType)
}
