import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contrast, type Mode, readTokens } from './contrast'

const { colours, modes } = readTokens(readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8'))
const GROUNDS = ['paper', 'raised', 'sunken'] as const

/** What each token is for, and the least it must reach (WCAG 2.2 1.4.3, 1.4.6 and 1.4.11; the house asks 7 of long texts). */
const LEAST: Record<string, number> = {
  ink: 7,
  ink2: 7,
  ink3: 4.5,
  link: 4.5,
  danger: 4.5,
  ok: 4.5,
  warn: 4.5,
  rule: 3,
  field: 3,
  focus: 3,
}
const SECTIONS = Object.keys(colours).filter((name) => name.startsWith('p-'))
/** Ornament, grounds, and colours that are only ever a ground of their own. */
const NOT_WRITING = [...GROUNDS, 'hair', 'live', 'onlive', 'mark']

const ratio = (front: string, ground: string, mode: Mode) => contrast(colours[front]![mode], colours[ground]![mode])

it('computes the ratios that WCAG gives as examples', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
  expect(contrast('#bb0916', '#bb0916')).toBe(1)
})

it('knows of every colour what it is for', () => {
  expect(SECTIONS).toHaveLength(7)
  expect(Object.keys(colours).sort()).toEqual([...Object.keys(LEAST), ...SECTIONS, ...NOT_WRITING].sort())
})

describe.each(modes)('%s', (mode) => {
  it.each(Object.entries(LEAST))('%s reaches %s on every ground', (token, least) => {
    for (const ground of GROUNDS) expect(ratio(token, ground, mode), `on ${ground}`).toBeGreaterThanOrEqual(least)
  })

  it.each(SECTIONS)('%s reaches 7 on paper and 4.5 on every ground', (token) => {
    expect(ratio(token, 'paper', mode)).toBeGreaterThanOrEqual(7)
    for (const ground of GROUNDS) expect(ratio(token, ground, mode), `on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })

  it('carries words on the Live tag, on a found word and on a button', () => {
    expect(ratio('onlive', 'live', mode)).toBeGreaterThanOrEqual(4.5)
    expect(ratio('ink', 'mark', mode)).toBeGreaterThanOrEqual(7)
    expect(ratio('paper', 'ink', mode)).toBeGreaterThanOrEqual(7)
    expect(ratio('paper', 'ink2', mode)).toBeGreaterThanOrEqual(4.5)
  })
})
