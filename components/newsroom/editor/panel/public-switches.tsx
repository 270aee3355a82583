'use client'

import { setLeadAction, setRepliesOpenAction } from '@/features/stories/actions'
import type { WorkingStory } from '@/features/stories/types'
import { useVerb } from './use-verb'

/** What is switched at once, without a new version of the words. */
export function PublicSwitches({ story }: { story: WorkingStory }) {
  const replies = useVerb()
  const lead = useVerb()
  return (
    <fieldset className="field">
      <legend className="lab">On the page</legend>
      <label className="choice">
        <input
          type="checkbox"
          checked={story.repliesAreOpen}
          onChange={(event) => {
            const isOpen = event.target.checked
            const done = isOpen ? 'Replies are open.' : 'Replies are closed.'
            void replies.run(() => setRepliesOpenAction({ storyId: story.id, isOpen }), done)
          }}
        />
        <span>Replies open</span>
      </label>
      {story.canPublish && (
        <label className="choice">
          <input
            type="checkbox"
            checked={story.isLead}
            onChange={(event) => {
              const isLead = event.target.checked
              const done = isLead ? 'This story leads the front.' : 'The front chooses its lead by time.'
              void lead.run(() => setLeadAction({ storyId: story.id, isLead }), done)
            }}
          />
          <span>
            Lead story<span className="hint">Top of the front until another takes it</span>
          </span>
        </label>
      )}
      {[replies.told, lead.told].map(({ isBad, words }, index) => (
        <p key={index === 0 ? 'replies' : 'lead'} className={isBad ? 'err' : 'hint'} role="status">
          {words}
        </p>
      ))}
    </fieldset>
  )
}
