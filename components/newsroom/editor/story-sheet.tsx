'use client'

import { EditorContent, type Editor } from '@tiptap/react'
import { ScriptFaces } from '@/components/ui/script-faces'
import type { PublicSection } from '@/features/settings/public'
import type { StoryContent, WorkingStory } from '@/features/stories/types'
import { directionOf } from '@/lib/languages'
import type { BylineChoice } from './byline-choice'
import { standingWords } from './standing-words'
import { SlashMenu, type KeyTaker } from './text/slash-menu'
import { useTextTools } from './text/text-tools'
import { TitleFields } from './text/titles'

type Props = {
  story: WorkingStory
  content: StoryContent
  section: PublicSection | undefined
  bylines: BylineChoice[]
  editor: Editor | null
  setKeyTaker: (taker: KeyTaker | null) => void
  zone: string
  now: string
  onChange: (change: Partial<StoryContent>) => void
}

/** The story in its published type and measure, typed in place. */
export function StorySheet({ story, content, section, bylines, editor, setKeyTaker, zone, now, onChange }: Props) {
  const { pictureById } = useTextTools()
  const picture = content.pictureId ? pictureById(content.pictureId) : undefined
  const names = content.authorIds.flatMap((id) => bylines.find(({ authorId }) => authorId === id)?.name ?? [])
  const kind = content.kind === 'opinion' ? ' op' : ''
  return (
    <article
      className={`art ms pc-${section?.pillar ?? 'news'}${kind}`}
      aria-label="Story"
      lang={content.language}
      dir={directionOf(content.language)}
    >
      <ScriptFaces texts={[content.headline, content.standfirst]} language={content.language} />
      <TitleFields
        kicker={content.kicker}
        headline={content.headline}
        standfirst={content.standfirst}
        isReadOnly={!story.canEdit}
        onChange={onChange}
        onLeave={() => editor?.commands.focus('start')}
      />
      <p className="by">
        {new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names) || 'No byline'}
        <span>{standingWords(story, zone, now)}</span>
      </p>
      {picture && (
        <figure className="mspic">
          <img src={picture.largeUrl} width={picture.width} height={picture.height} alt={content.pictureAlt ?? ''} />
          <figcaption className="cap">
            {content.pictureCaption} {content.pictureCredit && <span className="cr">{content.pictureCredit}</span>}
          </figcaption>
        </figure>
      )}
      <div className="ed-text">
        <EditorContent editor={editor} />
        {editor && story.canEdit && <SlashMenu editor={editor} setKeyTaker={setKeyTaker} />}
      </div>
    </article>
  )
}
