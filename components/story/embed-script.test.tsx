import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { emptyBody, type Body } from '@/lib/body'
import { EmbedScript } from './embed-script'

it('is printed, and kept, for a text with an embed and for no other', () => {
  const attrs = { url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', title: 'Tide' }
  const body: Body = { type: 'doc', content: [{ type: 'paragraph' }, { type: 'embed', attrs }] }
  expect(renderToStaticMarkup(<EmbedScript body={body} />)).toBe(
    '<script src="/assets/embed.js" defer="" data-keep=""></script>',
  )
  expect(renderToStaticMarkup(<EmbedScript body={emptyBody()} />)).toBe('')
})
