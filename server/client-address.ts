import { isIP } from 'node:net'

/**
 * The reader's address: that of the socket, or with N trusted proxies the N-th from the right of
 * X-Forwarded-For, since everything further left was written by the client (trust.md F5).
 * Falls back to the socket when the chain is shorter than it should be or is not an address.
 */
export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const socket = remote ?? '0.0.0.0'
  if (trustedProxies === 0 || !forwardedFor) return socket
  const claimed = forwardedFor.split(',').at(-trustedProxies)?.trim() ?? ''
  const bare = claimed.replace(/^\[([^\]]+)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  return isIP(bare) ? bare : socket
}
