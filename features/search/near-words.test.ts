import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areNear, slips } from './near-words'

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
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(slips(one, other)).toBe(slips(other, one))
        expect(slips(one, one)).toBe(0)
        expect(slips(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length))
      }),
    )
  })
})
