'use client'

import { PictureTexts } from '@/components/newsroom/editor/picture-texts'
import { useTextTools } from '@/components/newsroom/editor/text/text-tools'
import type { StoryContent } from '@/features/stories/types'

type Props = { content: StoryContent; onChange: (change: Partial<StoryContent>) => void; errors?: { alt?: string } }

/** The picture above the text, with its texts for this story. */
export function MainPictureField({ content, onChange, errors }: Props) {
  const { pickPicture, pictureById } = useTextTools()
  const picture = content.pictureId ? pictureById(content.pictureId) : undefined
  const choose = () =>
    pickPicture((picked) =>
      onChange({
        pictureId: picked.id,
        pictureCaption: picked.caption,
        pictureCredit: picked.credit,
        pictureAlt: picked.alt,
        pictureIsDecorative: picked.isDecorative,
      }),
    )
  const remove = () =>
    onChange({
      pictureId: null,
      pictureCaption: null,
      pictureCredit: null,
      pictureAlt: null,
      pictureIsDecorative: false,
    })
  return (
    <fieldset className="field" id="setting-picture">
      <legend className="lab">Main picture</legend>
      {picture && (
        <img src={picture.url} width={picture.width} height={picture.height} alt={content.pictureAlt ?? ''} />
      )}
      <div className="btns">
        <button type="button" className="btn" onClick={choose}>
          {content.pictureId ? 'Choose another picture' : 'Choose the main picture'}
        </button>
        {content.pictureId && (
          <button type="button" className="act" onClick={remove}>
            Remove<span className="vh"> the main picture</span>
          </button>
        )}
      </div>
      {content.pictureId && (
        <PictureTexts
          caption={content.pictureCaption ?? ''}
          credit={content.pictureCredit ?? ''}
          alt={content.pictureAlt ?? ''}
          isDecorative={content.pictureIsDecorative}
          errors={errors}
          onChange={({ caption, credit, alt, isDecorative }) =>
            onChange({
              ...(caption === undefined ? {} : { pictureCaption: caption || null }),
              ...(credit === undefined ? {} : { pictureCredit: credit || null }),
              ...(alt === undefined ? {} : { pictureAlt: alt || null }),
              ...(isDecorative === undefined ? {} : { pictureIsDecorative: isDecorative }),
            })
          }
        />
      )}
    </fieldset>
  )
}
