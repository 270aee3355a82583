'use client'

import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'

/** Lines of code as they will look, with the name of their language above. */
export function CodeView({ node, updateAttributes }: NodeViewProps) {
  const { language } = node.attrs as { language: string | null }
  return (
    <NodeViewWrapper className="code">
      <div contentEditable={false}>
        <input
          className="ed-line"
          aria-label="Language of the code"
          placeholder="Language, if it helps"
          maxLength={20}
          spellCheck={false}
          value={language ?? ''}
          onChange={(event) => updateAttributes({ language: event.target.value.trim() || null })}
        />
      </div>
      <pre dir="ltr" spellCheck={false}>
        <NodeViewContent<'code'> as="code" />
      </pre>
    </NodeViewWrapper>
  )
}
