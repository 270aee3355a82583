import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { PublicPicture } from '@/features/stories/types'
import { Picture } from './picture'

const FILES = { avif: [], webp: [], jpg: [{ url: '/media/a-320.jpg', width: 320 }] }
const WORDS = { alt: 'A keeper', caption: '', credit: '' }

describe('Picture', () => {
  const cut = (shape: Pick<PublicPicture, 'width' | 'height' | 'focalX' | 'focalY'>, ratio?: string) =>
    /object-position:([^"]*)"/.exec(
      renderToStaticMarkup(<Picture picture={{ ...FILES, ...WORDS, ...shape }} place="quarter" ratio={ratio} />),
    )?.[1]

  it('keeps the head of a tall picture where it is cut, unless somebody chose the point', () => {
    const tall = { width: 1200, height: 2000 }
    expect(cut({ ...tall, focalX: 0.5, focalY: 0.5 }, 'r54')).toBe('50% 20%')
    expect(cut({ ...tall, focalX: 0.5, focalY: 0.9 }, 'r54')).toBe('50% 90%')
    expect(cut({ ...tall, focalX: 0.5, focalY: 0.5 })).toBeUndefined()
    expect(cut({ width: 2000, height: 1200, focalX: 0.5, focalY: 0.5 }, 'r54')).toBeUndefined()
  })
})
