import type { Env } from '@/lib/env'

/** Why the server could not start, in one sentence. */
export function listenFault(error: unknown, { port, host }: Env): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return `Port ${port} is in use: stop what uses it or set PORT to another.`
  if (code === 'EACCES') return `Port ${port} may not be opened by this user: set PORT to one above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST ${host} is not an address of this machine.`
  return `The server could not start: ${message}`
}
