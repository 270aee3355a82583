'use client'

import { useRef } from 'react'
import {
  ADVISED_HEADLINE_CHARS,
  ADVISED_KICKER_CHARS,
  ADVISED_STANDFIRST_CHARS,
  MAX_HEADLINE_CHARS,
  MAX_KICKER_CHARS,
  MAX_STANDFIRST_CHARS,
} from '@/features/stories/input'
import type { StoryContent } from '@/features/stories/types'
import { GrowingField } from './growing-field'

type Titles = Pick<StoryContent, 'kicker' | 'headline' | 'standfirst'>
type Props = Titles & { isReadOnly: boolean; onChange: (change: Partial<Titles>) => void; onLeave: () => void }

/** Kicker, headline and standfirst, typed in place; Enter goes down the page. */
export function TitleFields({ kicker, headline, standfirst, isReadOnly, onChange, onLeave }: Props) {
  const headlineField = useRef<HTMLTextAreaElement>(null)
  const standfirstField = useRef<HTMLTextAreaElement>(null)
  return (
    <>
      <div className="msk">
        <GrowingField
          label="Kicker"
          name="kicker"
          className="k"
          value={kicker ?? ''}
          maxLength={MAX_KICKER_CHARS}
          isReadOnly={isReadOnly}
          onChange={(text) => onChange({ kicker: text || null })}
          onEnter={() => headlineField.current?.focus()}
        />
        <p className="fit num">
          <Fit name="Kicker" text={kicker} advised={ADVISED_KICKER_CHARS} />
          <Fit name="Headline" text={headline} advised={ADVISED_HEADLINE_CHARS} />
          <Fit name="Standfirst" text={standfirst} advised={ADVISED_STANDFIRST_CHARS} />
        </p>
      </div>
      <h1>
        <GrowingField
          ref={headlineField}
          label="Headline"
          name="headline"
          className="ed-head"
          value={headline}
          maxLength={MAX_HEADLINE_CHARS}
          isReadOnly={isReadOnly}
          onChange={(text) => onChange({ headline: text })}
          onEnter={() => standfirstField.current?.focus()}
        />
      </h1>
      <GrowingField
        ref={standfirstField}
        label="Standfirst"
        name="standfirst"
        className="stand"
        value={standfirst ?? ''}
        maxLength={MAX_STANDFIRST_CHARS}
        isReadOnly={isReadOnly}
        onChange={(text) => onChange({ standfirst: text || null })}
        onEnter={onLeave}
      />
    </>
  )
}

/** How many characters of those that fit everywhere are used. Longer is allowed. */
function Fit({ name, text, advised }: { name: string; text: string | null; advised: number }) {
  const { length } = Array.from(text ?? '')
  if (length === 0) return null
  return (
    <span className={length > advised ? 'warn' : undefined}>
      {name} {length} of {advised}
    </span>
  )
}
