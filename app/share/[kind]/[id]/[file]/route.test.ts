import { expect, it, vi } from 'vitest'
import { GET } from './route'

vi.mock('@/features/share/public', () => ({ getShare: () => Promise.resolve({ kind: 'busy' }) }))

it('says when to ask again for a picture that is not drawn yet', async () => {
  const params = Promise.resolve({ kind: 'paper', id: 'front', file: `${'0'.repeat(16)}.png` })
  const answer = await GET(new Request('http://localhost/share'), { params })
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60'])
})
