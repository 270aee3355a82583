import { expect, it } from 'vitest'
import { loggedPath } from './access-log'
import { typedFields } from './give-back'
import { listenFault } from './listen-fault'
import { parseEnv } from '@/lib/env'

it('gives back nothing of a body that is not a form', async () => {
  expect(await typedFields(Buffer.from('x'), 'multipart/form-data; boundary=b')).toEqual([])
  expect(await typedFields(Buffer.from('x'), '')).toEqual([])
})

it('keeps tokens out of the log', () => {
  expect(loggedPath('/replies/s3cret')).toBe('/replies/…')
  expect(loggedPath('/setup/s3cret/x')).toBe('/setup/…')
  for (const path of [
    '//setup/s3cret',
    '/%73etup/s3cret',
    '/setup%2Fs3cret',
    '/%2573etup/s3cret',
    '/x/../setup/s3cret',
    '/setup/a%zz',
  ])
    expect(loggedPath(path)).toBe('/setup/…')
  expect(loggedPath('/caf%C3%A9//x')).toBe('/caf%C3%A9//x')
  expect(loggedPath('/harbour/2026/11/24/tide')).toBe('/harbour/2026/11/24/tide')
})

it('says in one sentence why it cannot listen', () => {
  const env = parseEnv({ PORT: '3000' })
  expect(listenFault({ code: 'EADDRINUSE' }, env)).toBe(
    'Port 3000 is in use: stop what uses it or set PORT to another.',
  )
  expect(listenFault(new Error('no build'), env)).toBe('The server could not start: no build')
})
