import { describe, expect, it } from 'vitest'
import { openEmail, sealEmail } from './mail-cipher'

describe('sealEmail', () => {
  it('opens again for the same row only', () => {
    const sealed = sealEmail('greta@port.example', 'row-1')
    expect(openEmail(sealed, 'row-1')).toBe('greta@port.example')
    expect(openEmail(sealed, 'row-2')).toBeNull()
  })

  it('never gives the same bytes twice, nor the address in them', () => {
    const [a, b] = [sealEmail('greta@port.example', 'row'), sealEmail('greta@port.example', 'row')]
    expect(a.equals(b)).toBe(false)
    expect(a.includes('greta')).toBe(false)
  })

  it('answers null to damage', () => {
    const sealed = sealEmail('greta@port.example', 'row')
    for (let i = 0; i < sealed.length; i++) {
      const damaged = Buffer.from(sealed)
      damaged[i]! ^= 1
      expect(openEmail(damaged, 'row')).toBeNull()
    }
    expect(openEmail(Buffer.alloc(0), 'row')).toBeNull()
    expect(openEmail(sealed.subarray(0, 20), 'row')).toBeNull()
  })
})
