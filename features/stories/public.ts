/** What a reader may see of stories: the one door for pages. Each reader behind it records its tags and due times. */
export { getFront, LEAD_LASTS_MS } from './public-front'
export {
  listAuthor,
  listSection,
  listTopic,
  type AuthorPage,
  type SectionPage,
  type StoryList,
  type TopicPage,
} from './public-lists'
export { findNextInSection } from './public-next'
export { listRelated } from './public-related'
export { getStoryAt, type StoryAddress, type StoryAnswer } from './public-story'
