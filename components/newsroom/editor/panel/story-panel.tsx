'use client'

import type { PublicSection } from '@/features/settings/public'
import type { Restore } from '@/components/newsroom/editor/use-restoring'
import type { BylineChoice } from '@/components/newsroom/editor/byline-choice'
import type { StoryCorrection } from '@/features/corrections/types'
import type { RevisionRow, StoryContent, WorkingStory } from '@/features/stories/types'
import type { NewestFirst } from '@/lib/newest-first'
import { BinButton } from './bin-button'
import { BylinesField } from './bylines-field'
import { CorrectionsField } from './corrections-field'
import { HistoryList } from './history-list'
import { MainPictureField } from './main-picture-field'
import { PlaceFields } from './place-fields'
import { PublicSwitches } from './public-switches'
import { SlugField } from './slug-field'
import { SourcesField } from './sources-field'
import { TopicsField } from './topics-field'

export type PanelChoices = { sections: PublicSection[]; bylines: BylineChoice[]; topics: string[] }
type Props = PanelChoices & {
  story: WorkingStory
  content: StoryContent
  revisions: NewestFirst<RevisionRow>
  corrections: StoryCorrection[]
  zone: string
  now: string
  isOpen: boolean
  onChange: (change: Partial<StoryContent>) => void
  onRestore: Restore
  onClose: () => void
}

/** All of a story that is not typed in place. */
export function StoryPanel(props: Props) {
  const { story, content, onChange, onClose, isOpen } = props
  return (
    <aside className="panel" id="panel" aria-label="Story settings" hidden={!isOpen}>
      <div className="panel-h">
        <h2>Story settings</h2>
        <button className="act" type="button" onClick={onClose}>
          Close<span className="vh"> settings</span>
        </button>
      </div>
      {story.canEdit && (
        <>
          <PlaceFields content={content} sections={props.sections} onChange={onChange} />
          <div id="setting-topics">
            <TopicsField
              topics={content.topicNames}
              known={props.topics}
              onChange={(topicNames) => onChange({ topicNames })}
            />
          </div>
          <div id="setting-bylines">
            <BylinesField
              authorIds={content.authorIds}
              choices={props.bylines}
              onChange={(authorIds) => onChange({ authorIds })}
            />
          </div>
          <div id="setting-sources">
            <SourcesField sources={content.sources} onChange={(sources) => onChange({ sources })} />
          </div>
          <MainPictureField content={content} onChange={onChange} />
          <SlugField story={story} />
          <PublicSwitches story={story} />
          <CorrectionsField story={story} corrections={props.corrections} zone={props.zone} now={props.now} />
        </>
      )}
      <HistoryList
        storyId={story.id}
        revisions={props.revisions}
        zone={props.zone}
        now={props.now}
        onRestore={story.canEdit ? props.onRestore : null}
      />
      <BinButton story={story} />
    </aside>
  )
}
