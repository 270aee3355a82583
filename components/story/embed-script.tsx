import type { Body } from '@/lib/body'

/** The script that offers to show embeds in place, for a page whose text has one. Others do without. */
export function EmbedScript({ body }: { body: Body }) {
  if (body.content.every(({ type }) => type !== 'embed')) return null
  return <script src="/assets/embed.js" defer data-keep="" />
}
