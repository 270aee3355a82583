import { word, type Due, type Facts } from './words'

/**
 * Where a story could be seen: `lists` show it by its headline, or by its standfirst where the headline was asked for,
 * as long as it is out; of the others it is only asked that they do not while it is not.
 */
export function listSurfaces({ group, url, storyId }: Due, { story }: Facts): { lists: string[]; all: string[] } {
  const [, section = '', year = '', month = '', day = ''] = url.split('/')
  const [head, topic] = [word(`${group}head`), `/topic/${word(`${group}topic`)}`]
  const lists = [
    ...['/', `/${section}`, '/feed.xml', '/feed.json', `/${section}/feed.xml`, topic, `${topic}/feed.xml`],
    ...['/author/orla-quill', '/author/orla-quill/feed.xml', `/archive/${year}/${month}/${day}`],
    ...['/sitemap.xml', '/news-sitemap.xml', `/search?q=${head}`, url],
  ]
  const others = [
    ...['/archive', `/archive/${year}/${month}`, '/search?q=harbour', '/nothing/here', '/corrections', story],
    ...[`/search?q=${head.slice(0, -1)}`, `${url}x`, `/share/story/${storyId}/0123456789abcdef.png`],
    ...[`/newsroom/stories/${storyId}/preview`, '/saved', '/robots.txt', '/topic/gulls'],
  ]
  return { lists, all: [...lists, ...others] }
}
