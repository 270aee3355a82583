import { Fragment, type ReactNode } from 'react'
import type { Inline as InlineNode, Mark } from '@/lib/body'
import { isExternalHref, safeHref } from '@/lib/safe-href'

/** A run of text with its marks. */
export function Inline({ nodes }: { nodes: InlineNode[] | undefined }) {
  return (nodes ?? []).map((node, index) => (
    // Text has no identity of its own; its place is its key.
    <Fragment key={index}>{node.type === 'hardBreak' ? <br /> : marked(node.text, node.marks)}</Fragment>
  ))
}

function marked(text: string, marks: Mark[] = []): ReactNode {
  return marks.reduceRight<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'bold':
        return <strong>{inner}</strong>
      case 'italic':
        return <em>{inner}</em>
      case 'code':
        return <code>{inner}</code>
      case 'link':
        return <TextLink href={mark.attrs.href}>{inner}</TextLink>
    }
  }, text)
}

/** A link in running text. What the address check refuses stays text. */
function TextLink({ href, children }: { href: string; children: ReactNode }) {
  const safe = safeHref(href)
  if (safe === null) return children
  return (
    <a href={safe} rel={isExternalHref(safe) ? 'noopener' : undefined}>
      {children}
    </a>
  )
}
