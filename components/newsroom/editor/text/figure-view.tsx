'use client'

import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { useId, useState } from 'react'
import type { FigureAttrs } from '@/components/newsroom/editor/schema/figure'
import { PictureTexts } from '@/components/newsroom/editor/picture-texts'
import { useTextTools } from './text-tools'

/** A figure as it will look, with its texts to be filled in below. */
export function FigureView({ node, updateAttributes, deleteNode, selected }: NodeViewProps) {
  const tools = useTextTools()
  const id = useId()
  const attrs = node.attrs as FigureAttrs
  const picture = tools.pictureById(attrs.pictureId)
  const isMissingAlt = !attrs.decorative && !attrs.alt.trim()
  // Open at first when something is missing; typing it does not shut the part that is typed in.
  const [isOpen] = useState(isMissingAlt)
  return (
    <NodeViewWrapper
      as="figure"
      className={`ed-fig ${attrs.width}${selected ? ' is-chosen' : ''}`}
      contentEditable={false}
    >
      {picture ? (
        <img src={picture.largeUrl} width={picture.width} height={picture.height} alt={attrs.alt} data-drag-handle />
      ) : (
        <p className="hint">This picture is not in the library any more</p>
      )}
      <figcaption className="cap">
        {attrs.caption || 'No caption yet'} {attrs.credit && <span className="cr">{attrs.credit}</span>}
      </figcaption>
      <details open={isOpen}>
        <summary>
          Caption, credit and alt text
          {isMissingAlt && <span className="bad"> The alt text is missing</span>}
        </summary>
        <PictureTexts
          caption={attrs.caption}
          credit={attrs.credit}
          alt={attrs.alt}
          isDecorative={attrs.decorative}
          onChange={({ isDecorative, ...texts }) =>
            updateAttributes(isDecorative === undefined ? texts : { ...texts, decorative: isDecorative })
          }
        />
        <div className="field">
          <label htmlFor={id}>Width</label>
          <select
            id={id}
            className="in"
            value={attrs.width}
            onChange={(event) => updateAttributes({ width: event.target.value })}
          >
            <option value="text">As wide as the text</option>
            <option value="wide">Wider than the text</option>
          </select>
        </div>
        <div className="btns">
          <button
            type="button"
            className="act"
            onClick={() => tools.pickPicture(({ id: pictureId }) => updateAttributes({ pictureId }))}
          >
            Choose another picture
          </button>
          <button type="button" className="act" onClick={() => deleteNode()}>
            Remove picture
          </button>
        </div>
      </details>
    </NodeViewWrapper>
  )
}
