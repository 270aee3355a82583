'use client'

import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { useId } from 'react'
import { MAX_EMBED_TITLE_CHARS } from '@/lib/body'
import { findEmbed } from '@/lib/embeds'
import type { EmbedAttrs } from '@/components/newsroom/editor/schema/embed'
import { useTextTools } from './text-tools'

/** What readers find in place of another site until they load it. Here nothing of that site is ever loaded. */
export function EmbedView({ node, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const tools = useTextTools()
  const id = useId()
  const attrs = node.attrs as EmbedAttrs
  const found = findEmbed(attrs.url)
  return (
    <NodeViewWrapper as="div" className={`ed-embed${selected ? ' is-chosen' : ''}`} contentEditable={false}>
      <p className="ed-embed-from" data-drag-handle>
        {found?.provider ?? 'Not known'} <span className="hint">{found?.href ?? attrs.url}</span>
      </p>
      <div className="field">
        <label htmlFor={`${id}-title`}>Title of what it shows</label>
        <input
          id={`${id}-title`}
          className="in"
          maxLength={MAX_EMBED_TITLE_CHARS}
          value={attrs.title}
          onChange={(event) => updateAttributes({ title: event.target.value })}
        />
      </div>
      <p className="hint">
        Readers load it themselves: before that, {found?.site ?? 'the site'} does not hear of them.
      </p>
      <p className="ed-see-end">
        <button
          type="button"
          className="act dense"
          onClick={() => tools.editEmbed(attrs, (next) => updateAttributes(next))}
        >
          Change
        </button>
        <button type="button" className="act dense" onClick={() => deleteNode()}>
          Remove embed
        </button>
      </p>
    </NodeViewWrapper>
  )
}
