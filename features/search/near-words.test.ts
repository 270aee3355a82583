import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areNear, slipsBetween } from './near-words'

describe('areNear', () => {
  it.each([
    ['nwes', 'news', true],
    ['bathouse', 'bathhouse', true],
    ['harbuor', 'harbour', true],
    ['trms', 'trams', true],
    ['ines-fereira', 'ines-ferreira', true],
    ['fereirra', 'ferreira', true],
    ['sport', 'port', true],
    ['sport', 'sort', true],
    ['sport', 'spar', false],
    ['it', 'is', false],
    ['council', 'cancel', false],
  ])('%s and %s: %s', (one, other, expected) => expect(areNear(one, other)).toBe(expected))

  it('is even-handed, and nothing is far from itself', () => {
    const word = fc.string({ minLength: 3, maxLength: 12 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(slipsBetween(one, other)).toBe(slipsBetween(other, one))
        expect(slipsBetween(one, one)).toBe(0)
      }),
    )
  })

  it('counts the slips, no further than is allowed', () => {
    expect(slipsBetween('fereirra', 'ferreira')).toBe(2)
    expect(slipsBetween('nwes', 'news')).toBe(1)
    expect(slipsBetween('abcd', 'wxyz')).toBeNull()
    expect(slipsBetween('a'.repeat(41), 'a'.repeat(41))).toBeNull()
  })
})
