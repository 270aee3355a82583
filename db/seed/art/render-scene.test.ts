import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { renderScene, SCENE_SIZE, sceneSvg } from './render-scene'
import { SCENE_NAMES } from './scene-names'

describe('scenes', () => {
  it('print at the size of the upload', async () => {
    const metadata = await sharp(await renderScene('bathhouse-night')).metadata()
    expect(metadata).toMatchObject({ format: 'webp', ...SCENE_SIZE, channels: 3 })
  }, 30_000)

  it.each(SCENE_NAMES)('%s is drawn the same way each time', (name) => {
    const svg = sceneSvg(name)
    expect(sceneSvg(name)).toBe(svg)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  })
})
