import { expect, it } from 'vitest'
import { deskHref, deskQuerySchema } from './desk-query'

it('goes into the address and back', () => {
  const query = { stage: 'in_review', section: 'harbour', q: 'ferry & fog', page: 3 } as const
  const href = deskHref(query)
  expect(href).toBe('/newsroom?stage=in_review&section=harbour&q=ferry+%26+fog&page=3')
  const read = Object.fromEntries(new URL(href, 'http://localhost').searchParams)
  expect(deskQuerySchema.parse(read)).toEqual(query)
})

it('names neither what is empty nor the first page', () => {
  expect(deskHref({ stage: undefined, q: '', page: 1 })).toBe('/newsroom')
})

it('leaves out what nobody meant', () => {
  expect(deskQuerySchema.parse({ stage: 'x', page: '-1', q: ['a', 'b'], other: '1' })).toEqual({})
})
