/** What a reader may see of stories: the one door for pages. Each reader behind it records its tags and due times. */
export { getFront, LEAD_LASTS_MS } from './public-front'
export { listAuthor, listNewest, listSection, listTopic } from './public-lists'
export { countAuthor, countTopic, listTopicsOf, type ListExtent } from './list-facts'
export { listMostReplied } from './most-replied'
export { findNextInSection } from './public-next'
export { oncePictured } from './once-pictured'
export { listRelated } from './public-related'
export { getStoryAt } from './public-story'
