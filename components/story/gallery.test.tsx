import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { PublicPicture } from '@/features/stories/types'
import type { Block, Body } from '@/lib/body'
import type { PictureId } from '@/lib/ids'
import { Contents } from './contents'
import { Gallery } from './gallery'

const A = '01920000-0000-7000-8000-00000000000a' as PictureId
const GONE = '01920000-0000-7000-8000-00000000000c' as PictureId
const PICTURE: PublicPicture = {
  avif: [],
  webp: [{ url: '/media/a-1920.webp', width: 1920 }],
  jpg: [
    { url: '/media/a-320.jpg', width: 320 },
    { url: '/media/a-1920.jpg', width: 1920 },
  ],
  width: 1920,
  height: 1280,
  alt: '',
  caption: '',
  credit: '',
  focalX: 0.5,
  focalY: 0.5,
}
const figure = (pictureId: string, caption: string, decorative = false): Block => ({
  type: 'figure',
  attrs: { pictureId, caption, credit: 'A. Okafor', alt: `Alt of ${caption}`, decorative, width: 'text' },
})
const text = (words: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
const body = (...content: Block[]): Body => ({ type: 'doc', content })

describe('Gallery', () => {
  const html = renderToStaticMarkup(
    <Gallery
      body={body(figure(A, 'One'), text('Between'), figure(GONE, 'Lost'), figure(A, 'Two', true))}
      pictures={{ [A]: PICTURE }}
      related={{}}
      pageLanguage="en"
    />,
  )

  it('numbers the pictures that may be shown, with words between them', () => {
    const order = html.match(/id="picture-\d"|Between|Open picture \d of \d/g)
    expect(order).toEqual(['id="picture-1"', 'Open picture 1 of 2', 'Between', 'id="picture-2"', 'Open picture 2 of 2'])
    expect(html).not.toContain('Lost')
  })

  it('links each picture to its largest file and gives it the words of its place', () => {
    expect(html.match(/<a href="\/media\/a-1920\.jpg"/g)).toHaveLength(2)
    expect(html).toContain('alt="Alt of One"')
    expect(html).not.toContain('Alt of Two')
    expect(html).toContain('Image: A. Okafor')
  })
})

describe('Contents', () => {
  const h2 = (words: string): Block => ({
    type: 'heading',
    attrs: { level: 2 },
    content: [{ type: 'text', text: words }],
  })
  const print = (...content: Block[]) => renderToStaticMarkup(<Contents body={body(...content)} pageLanguage="en" />)

  it('lists three subheads and more as links to them', () => {
    expect(print(text('x'), h2('What'), h2('Why'), text('y'), h2('What')).match(/href="[^"]+"/g)).toEqual([
      'href="#h-what"',
      'href="#h-why"',
      'href="#h-what-2"',
    ])
  })

  it('is not there for two', () => {
    expect(print(h2('What'), h2('Why'))).toBe('')
  })
})
