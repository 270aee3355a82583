import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { authors } from '../edition/authors'
import { PORTRAITS } from './portraits'
import { PORTRAIT_SIZE, portraitSvg, renderPortrait } from './render-portrait'

describe('portraits', () => {
  it('show every author and nobody else', () => {
    expect(Object.keys(PORTRAITS).toSorted()).toEqual(authors.map((author) => author.slug).toSorted())
  })

  it('print square', async () => {
    const metadata = await sharp(await renderPortrait('joss-penhale')).metadata()
    expect(metadata).toMatchObject({ format: 'jpeg', width: PORTRAIT_SIZE, height: PORTRAIT_SIZE, channels: 3 })
  }, 30_000)

  it('refuse a stranger', async () => {
    await expect(renderPortrait('nobody')).rejects.toThrow('No portrait of nobody')
  })

  it.each(authors.map((author) => author.slug))('%s is drawn the same way each time', (slug) => {
    const svg = portraitSvg(slug)
    expect(portraitSvg(slug)).toBe(svg)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
})
