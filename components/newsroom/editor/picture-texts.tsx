'use client'

import { useId } from 'react'

type Texts = { caption: string; credit: string; alt: string; isDecorative: boolean }
type Props = Texts & { onChange: (change: Partial<Texts>) => void; errors?: { alt?: string } }

/** Caption, credit and alt text of a picture in this story. */
export function PictureTexts({ caption, credit, alt, isDecorative, onChange, errors = {} }: Props) {
  const id = useId()
  return (
    <div className="pic-texts">
      <div className="field">
        <label htmlFor={`${id}-caption`}>Caption</label>
        <textarea
          id={`${id}-caption`}
          className="in"
          rows={2}
          maxLength={600}
          value={caption}
          onChange={(event) => onChange({ caption: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-credit`}>Credit</label>
        <input
          id={`${id}-credit`}
          className="in"
          maxLength={200}
          value={credit}
          onChange={(event) => onChange({ credit: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-alt`}>Alt text</label>
        <p className="hint" id={`${id}-alt-hint`}>
          {isDecorative
            ? 'Not needed: the picture is decorative'
            : 'What the picture shows, for those who cannot see it'}
        </p>
        <input
          id={`${id}-alt`}
          className="in"
          maxLength={400}
          value={alt}
          readOnly={isDecorative}
          aria-invalid={errors.alt ? true : undefined}
          aria-describedby={`${id}-alt-hint${errors.alt ? ` ${id}-alt-error` : ''}`}
          onChange={(event) => onChange({ alt: event.target.value })}
        />
        {errors.alt && (
          <p className="err" id={`${id}-alt-error`}>
            {errors.alt}
          </p>
        )}
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={isDecorative}
          onChange={(event) => onChange({ isDecorative: event.target.checked })}
        />
        <span>
          Decorative<span className="hint">It says nothing that the text does not</span>
        </span>
      </label>
    </div>
  )
}
