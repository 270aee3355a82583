import { expect, it } from 'vitest'
import { problemWords } from './problem-words'

it('has words for each code and repeats nothing of the address', () => {
  for (const code of ['invalid', 'forbidden', 'not_found', 'conflict', 'rate_limited'])
    expect(problemWords(code)).toMatch(/^No story was begun: .+\.$/)
  for (const other of ['Call this number', 'toString', '', undefined, ['invalid']])
    expect(problemWords(other)).toBeNull()
})
