import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ITALIC_FONTS } from '@/components/ui/font-files'
import type { Blockquote, Body, Paragraph } from '@/lib/body'
import { ItalicFaces } from './italic-faces'

const plain: Paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'The ferry is late.' }] }
const stressed: Paragraph = {
  type: 'paragraph',
  content: [{ type: 'text', text: 'Merrow', marks: [{ type: 'italic' }] }],
}
const quote = (kind: 'pull' | 'quote', content = [plain]): Blockquote => ({
  type: 'blockquote',
  attrs: { kind },
  content,
})
const asked = (...content: Body['content']) =>
  [...renderToStaticMarkup(<ItalicFaces body={{ type: 'doc', content }} />).matchAll(/href="([^"]+)"/g)].map(
    ([, href]) => href,
  )

describe('ItalicFaces', () => {
  it('asks for nothing where nothing is set in italics', () => {
    expect(asked(plain, quote('quote'))).toEqual([])
  })

  it('asks for the face of a pull quote, and for that of a stressed word at any depth', () => {
    expect(asked(plain, quote('pull'))).toEqual([ITALIC_FONTS.display])
    expect(asked(quote('quote', [plain, stressed]))).toEqual([ITALIC_FONTS.text])
    expect(asked(stressed, quote('pull'))).toEqual([ITALIC_FONTS.display, ITALIC_FONTS.text])
  })
})
