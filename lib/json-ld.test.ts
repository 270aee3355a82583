import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonLdText } from './json-ld'

it('cannot end its script or open a comment', () => {
  expect(jsonLdText({ name: '</script><!-- &\u2028\u2029' })).toBe(
    '{"name":"\\u003c/script\\u003e\\u003c!-- \\u0026\\u2028\\u2029"}',
  )
})

it('parses back to the same value and holds no character that matters to HTML', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = jsonLdText(value)
      expect(text).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
