import type { StoryCard } from '@/features/stories/types'
import { directionOf } from '@/lib/languages'
import { languageOf } from './language'
import { Picture } from './picture'

/** Where a reader goes on who reads a section through: the story published before this one. */
export function NextStory({ story, pageLanguage }: { story: StoryCard; pageLanguage: string }) {
  const { section, picture, url, headline } = story
  return (
    <nav
      className={picture ? 'nextup' : 'nextup nopic'}
      aria-labelledby="next-story"
      lang={pageLanguage}
      dir={directionOf(pageLanguage)}
    >
      <div>
        <h2 className="k" id="next-story">
          Next in <bdi>{section.name}</bdi>
        </h2>
        <p {...languageOf(story, pageLanguage)}>
          <a href={url}>{headline}</a>
        </p>
      </div>
      {picture && (
        <div className="pic">
          <Picture picture={picture} place="aside" ratio="r54" isDecorative />
        </div>
      )}
    </nav>
  )
}
