'use client'

import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { isExternalHref } from '@/lib/safe-href'
import type { SeeAlsoAttrs } from '@/components/newsroom/editor/schema/see-also'
import { useTextTools } from './text-tools'

/** A "See also" line as it will look; its words are typed in place. */
export function SeeAlsoView({ node, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const tools = useTextTools()
  const attrs = node.attrs as SeeAlsoAttrs
  const where = isExternalHref(attrs.href) ? new URL(attrs.href).hostname : attrs.storyId ? 'our story' : attrs.href
  return (
    <NodeViewWrapper as="div" className={`see line ed-see${selected ? ' is-chosen' : ''}`} contentEditable={false}>
      <b>See also</b>
      <input
        className="ed-line"
        aria-label="Words of the See also line"
        maxLength={300}
        value={attrs.text}
        onChange={(event) => updateAttributes({ text: event.target.value })}
      />
      <p className="ed-see-end">
        <span className="hint">Leads to {where}</span>
        <button
          type="button"
          className="act dense"
          onClick={() => tools.editSeeAlso(attrs, (next) => updateAttributes(next))}
        >
          Change
        </button>
        <button type="button" className="act dense" onClick={() => deleteNode()}>
          Remove line
        </button>
      </p>
    </NodeViewWrapper>
  )
}
