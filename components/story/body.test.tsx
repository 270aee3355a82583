import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { PublicPicture, ResolvedBody, StoryCard } from '@/features/stories/types'
import type { Block, Mark } from '@/lib/body'
import type { PictureId, StoryId } from '@/lib/ids'
import { Body } from './body'

const PICTURE_ID = '01920000-0000-7000-8000-000000000001' as PictureId
const STORY_ID = '01920000-0000-7000-8000-000000000002' as StoryId
const PICTURE: PublicPicture = {
  avif: [],
  webp: [{ url: '/media/a-320.webp', width: 320 }],
  jpg: [{ url: '/media/a-320.jpg', width: 320 }],
  width: 1200,
  height: 800,
  alt: '',
  caption: '',
  credit: '',
  focalX: 0.5,
  focalY: 0.5,
}

function print(content: Block[], given: Partial<ResolvedBody> & { hasDropCap?: boolean } = {}): string {
  const html = renderToStaticMarkup(<Body body={{ type: 'doc', content }} pictures={{}} related={{}} {...given} />)
  return html.replace(/^<div class="body">|<\/div>$/g, '')
}

const text = (words: string, marks?: Mark[]) => ({ type: 'text' as const, text: words, ...(marks && { marks }) })
const paragraph = (words: string): Extract<Block, { type: 'paragraph' }> => ({
  type: 'paragraph',
  content: [text(words)],
})

describe('Body', () => {
  it('prints paragraphs with marks, breaks and links', () => {
    const link = (href: string): Mark => ({ type: 'link', attrs: { href } })
    const content = [
      text('A '),
      text('bold', [{ type: 'bold' }]),
      text(' and ', [{ type: 'italic' }]),
      text('ours', [link('/world')]),
      { type: 'hardBreak' as const },
      text('theirs', [link('https://example.com/a'), { type: 'bold' }]),
    ]
    expect(print([{ type: 'paragraph', content }])).toBe(
      '<p>A <strong>bold</strong><em> and </em><a href="/world">ours</a><br/>' +
        '<a href="https://example.com/a" rel="noopener"><strong>theirs</strong></a></p>',
    )
  })

  it('prints a link it does not trust as text, and escapes all text', () => {
    const content = [text('<b>click</b>', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }])]
    expect(print([{ type: 'paragraph', content }])).toBe('<p>&lt;b&gt;click&lt;/b&gt;</p>')
  })

  it('gives headings ids, each its own', () => {
    const heading = (level: 2 | 3): Block => ({
      type: 'heading',
      attrs: { level },
      content: [text('What happens next?')],
    })
    expect(print([heading(2), heading(3)])).toBe(
      '<h2 id="h-what-happens-next">What happens next?</h2><h3 id="h-what-happens-next-2">What happens next?</h3>',
    )
  })

  it('prints lists inside lists', () => {
    const inner: Block = { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('one')] }] }
    const list: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('two'), inner] }] }
    expect(print([list])).toBe('<ul class="dash"><li>two<ol class="mt-2 list-decimal ps-6"><li>one</li></ol></li></ul>')
  })

  it('prints quotes, breaks and nothing for an empty paragraph', () => {
    expect(
      print([
        { type: 'blockquote', attrs: { kind: 'pull' }, content: [paragraph('Large'), paragraph('“Said”')] },
        { type: 'blockquote', attrs: { kind: 'quote' }, content: [paragraph('Long')] },
        { type: 'horizontalRule' },
        { type: 'paragraph' },
      ]),
    ).toBe(
      '<blockquote class="pull"><p>Large</p><p class="hang">“Said”</p></blockquote>' +
        '<figure class="quote"><blockquote><p>Long</p></blockquote></figure><hr class="dots"/>',
    )
  })

  it('prints a "See also" line to where our story is now, and none while it may not be seen', () => {
    const line: Block = { type: 'seeAlso', attrs: { text: 'An older story', href: '/old/place', storyId: STORY_ID } }
    const ours = { url: '/news/now', headline: 'H', picture: null } as StoryCard
    expect(print([line], { related: { [STORY_ID]: ours } })).toBe(
      '<p class="see line"><b><bdi>See also:</bdi></b><span><a href="/news/now">An older story</a></span></p>',
    )
    expect(print([line])).toBe('')
  })

  it('gives the line the picture and the section of our story, with the words that were typed', () => {
    const line: Block = { type: 'seeAlso', attrs: { text: 'An older story', href: '/old', storyId: STORY_ID } }
    const section = { name: 'World', pillar: 'world' }
    const ours = { url: '/world/now', headline: 'H', picture: { ...PICTURE, alt: 'A quay' }, section } as StoryCard
    const html = print([line], { related: { [STORY_ID]: ours } })
    expect(html).toMatch(/^<div class="see card pc-world"><p>.*See also:.*<a href="\/world\/now">An older story<\/a>/)
    expect(html).toContain('<bdi class="meta">World</bdi>')
    // The words beside it say all: the picture is for the eye.
    expect(html).toMatch(/<img[^>]* alt=""/)
  })

  it('marks a "See also" line that leads to another site', () => {
    const line: Block = { type: 'seeAlso', attrs: { text: 'Theirs', href: 'https://www.example.com/x', storyId: null } }
    expect(print([line])).toContain('<a href="https://www.example.com/x" rel="noopener">Theirs</a>')
    expect(print([line])).toContain('<bdi>example.com</bdi>')
  })

  it('prints a figure with its own words, and none when its picture is gone', () => {
    const attrs = { pictureId: PICTURE_ID, caption: 'Stokers.', credit: 'A. Okafor', alt: 'Two men', decorative: false }
    const figure: Block = { type: 'figure', attrs: { ...attrs, width: 'text' } }
    const html = print([figure], { pictures: { [PICTURE_ID]: PICTURE } })
    expect(html).toMatch(/^<figure class="in"><picture><source type="image\/webp" srcSet="\/media\/a-320.webp 320w"/)
    expect(html).toContain('width="1200" height="800" alt="Two men" loading="lazy" decoding="async"')
    expect(html).toContain('<bdi>Stokers.</bdi> <span class="cr">Image: A. Okafor</span></figcaption>')
    expect(print([figure])).toBe('')
  })

  const cell = (words: string, type: 'tableCell' | 'tableHeader' = 'tableCell') => ({
    type,
    content: [words ? paragraph(words) : { type: 'paragraph' }] as [ReturnType<typeof paragraph>],
  })
  const table = (caption: string, ...lines: ReturnType<typeof cell>[][]): Block => ({
    type: 'table',
    attrs: { caption },
    content: lines.map((content) => ({ type: 'tableRow', content })),
  })

  it('prints a table in a region that scrolls, with its headings and its numbers in line', () => {
    const block = table(
      'Dues <at> two ports',
      [cell('Port', 'tableHeader'), cell('Dues', 'tableHeader'), cell('', 'tableHeader')],
      [cell('Ansel', 'tableHeader'), cell('31p'), cell('none')],
      [cell('Merrowport', 'tableHeader'), cell('1,037p'), cell('')],
    )
    expect(print([block])).toBe(
      '<section class="tbl" tabindex="0" aria-labelledby="table-0"><table>' +
        '<caption id="table-0">Dues &lt;at&gt; two ports</caption>' +
        '<thead><tr><th scope="col">Port</th><th scope="col" class="r">Dues</th><td></td></tr></thead>' +
        '<tbody><tr><th scope="row">Ansel</th><td class="r">31p</td><td>none</td></tr>' +
        '<tr><th scope="row">Merrowport</th><td class="r">1,037p</td><td></td></tr></tbody></table></section>',
    )
  })

  it('names a table without a caption, and gives a broad one room', () => {
    const html = print([
      table(
        '',
        Array.from({ length: 7 }, () => cell('x')),
      ),
    ])
    expect(html).toMatch(/^<section class="tbl wide" tabindex="0" aria-label="Table"><table><tbody>/)
  })

  it('prints code as it was typed', () => {
    const block: Block = { type: 'codeBlock', attrs: { language: 'HTML' }, content: [text('<b>\n  a')] }
    expect(print([block])).toBe(
      '<div class="code"><p>HTML</p><pre role="region" tabindex="0" aria-label="Code, HTML" dir="ltr" translate="no">' +
        '<code>&lt;b&gt;\n  a</code></pre></div>',
    )
    expect(print([{ type: 'paragraph', content: [text('a', [{ type: 'code' }])] }])).toBe('<p><code>a</code></p>')
  })

  it('prints an embed as a link, with nothing that a browser would load', () => {
    const embed = (url: string, title: string): Block => ({ type: 'embed', attrs: { url, title } })
    const html = print([embed('https://youtu.be/abcDEF_-123', 'The "lock" at night')])
    expect(html).toContain('<a href="https://www.youtube.com/watch?v=abcDEF_-123" rel="noopener">')
    expect(html).toContain('The &quot;lock&quot; at night</a>')
    expect(html).toMatch(/data-embed="https:\/\/www\.youtube-nocookie\.com\/embed\/abcDEF_-123"[^>]* hidden=""/)
    expect(html).toContain('Loading it tells <bdi>youtube.com</bdi> that you are here.')
    expect(html).not.toMatch(/ src=|<iframe|srcset|preconnect/i)
    expect(print([embed('https://vimeo.com/123456789', ' ')])).toContain('>A video at Vimeo</a>')
    expect(print([embed('https://evil.example/embed', 'x')])).toBe('')
  })

  it('sets the first letter large only over a long first paragraph', () => {
    const long = 'word '.repeat(50)
    expect(print([paragraph(long)], { hasDropCap: true })).toMatch(/^<p class="drop">/)
    expect(print([paragraph('Short.')], { hasDropCap: true })).toBe('<p>Short.</p>')
    expect(print([paragraph(long)])).toMatch(/^<p>/)
  })
})
