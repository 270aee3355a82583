/**
 * What the server tells about the request through one header that only it can set:
 * the reader's address (after trusted proxies) and the request id.
 */
export const REQUEST_IP_HEADER = 'x-broadsheet-ip'
export const REQUEST_ID_HEADER = 'x-broadsheet-request-id'
/** The path with its query, so that a page can say where to come back to after signing in. */
export const REQUEST_PATH_HEADER = 'x-broadsheet-path'

/** The part of an address that limits count by: IPv4 whole, IPv6 its /64 (trust.md F3). */
export function addressPrefix(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.toLowerCase().split('%')[0]!.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail ? tail.split(':') : []
  const middle = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  const groups = [...left, ...middle, ...right].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''))
  return groups.join(':') + '::/64'
}
