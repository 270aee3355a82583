import { ITALIC_FONTS } from '@/components/ui/font-files'
import type { Body } from '@/lib/body'

/**
 * Asks for the italics that a text is set in together with the page: faces are taken when they are there for the first
 * paint or not at all (docs/decisions/0013-faces-are-optional.md), and most texts need neither.
 */
export function ItalicFaces({ body }: { body: Body }) {
  const hrefs: string[] = []
  if (body.content.some((node) => node.type === 'blockquote' && node.attrs.kind === 'pull'))
    hrefs.push(ITALIC_FONTS.display)
  if (hasStress(body)) hrefs.push(ITALIC_FONTS.text)
  return hrefs.map((href) => (
    <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
  ))
}

/** A part of a body, seen only for its marks. */
type Part = { type: string; marks?: readonly { type: string }[] | undefined; content?: readonly Part[] | undefined }

/** Whether a stressed word stands in the text, at any depth. */
function hasStress(part: Part): boolean {
  return part.marks?.some(({ type }) => type === 'italic') || part.content?.some(hasStress) || false
}
