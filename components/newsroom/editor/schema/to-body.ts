import type { JSONContent } from '@tiptap/core'
import { CODE_LANGUAGE, type Body } from '@/lib/body'
import { findEmbed } from '@/lib/embeds'
import { safeHref } from '@/lib/safe-href'

/**
 * The document as a body. A line break drops marks it was given along with its neighbours, a link that cannot
 * be used loses its mark and keeps its words, a "See also" or an embed without a usable target is left out. Fields
 * of a table lose what only the editor's library knows of them.
 */
export function toBody(doc: JSONContent): Body {
  // The guarantee: the extensions above allow exactly the nodes of Body; to-body.test.ts holds each to bodySchema.
  return (clean(doc) ?? { type: 'doc', content: [] }) as Body
}

function clean(node: JSONContent): JSONContent | null {
  if (node.type === 'hardBreak') return { type: 'hardBreak' }
  if (node.type === 'seeAlso' && safeHref(node.attrs?.href) === null) return null
  if (node.type === 'embed' && findEmbed(node.attrs?.url) === null) return null
  const marks = node.marks?.filter((mark) => mark.type !== 'link' || safeHref(mark.attrs?.href) !== null).map(plain)
  const content = node.content?.map(clean).filter((child) => child !== null)
  const { marks: _marks, content: _content, ...rest } = node
  if (node.type === 'tableCell' || node.type === 'tableHeader') delete rest.attrs
  if (node.type === 'codeBlock') rest.attrs = { language: languageOf(rest.attrs?.language) }
  return { ...plain(rest), ...(marks?.length ? { marks } : {}), ...(content ? { content } : {}) }
}

function languageOf(typed: unknown): string | null {
  return typeof typed === 'string' && CODE_LANGUAGE.test(typed) ? typed : null
}

/** ProseMirror's attributes have no prototype, and a server action does not take such objects. */
function plain<T extends { attrs?: Record<string, unknown> }>(part: T): T {
  return part.attrs ? { ...part, attrs: { ...part.attrs } } : part
}
