import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { chooseCoding, encodeAll, type Coding } from './encodings'

const ALL: Coding[] = ['identity', 'br', 'gzip']

it.each<[string | undefined, Coding | null]>([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['br;q=0, *;q=0.5', 'gzip'],
  ['*', 'br'],
  ['deflate', 'identity'],
  ['identity', 'identity'],
  ['identity, gzip;q=0.5', 'identity'],
  ['gzip;q=0.1', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['gzip, identity;q=0', 'gzip'],
  ['deflate, identity;q=0', null],
  ['*;q=0', null],
  ['BR ; Q=1', 'br'],
  ['gzip;q=nonsense', 'identity'],
  ['brotli', 'identity'],
])('answers %j with %j', (header, coding) => {
  expect(chooseCoding(header, ALL)).toBe(coding)
})

it('offers only what there is', () => {
  expect(chooseCoding('br, gzip', ['identity'])).toBe('identity')
  expect(chooseCoding('br, identity;q=0', ['identity'])).toBe(null)
})

it('makes bodies that unpack to the same bytes', async () => {
  const body = Buffer.from('The harbour. '.repeat(200))
  const { br, gzip, identity } = await encodeAll(body)
  expect(brotliDecompressSync(br)).toEqual(body)
  expect(gunzipSync(gzip)).toEqual(body)
  expect(identity).toBe(body)
})
