import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A story as a reader's browser shows it, taken apart. */
export type StoryText = {
  headline: string
  standfirst: string
  blocks: { kind: 'paragraph' | 'subhead' | 'see-also'; text: string }[]
  agencies: string[]
  imageSource: string
}

const FOREIGN = join(process.cwd(), '..', 'shared', 'data', 'seed')

/** The real page where the material lies beside the project, else ours of the same shape. */
export function readStoryText(): StoryText {
  const real = existsSync(FOREIGN) ? readdirSync(FOREIGN).find((file) => file.endsWith('.txt')) : undefined
  return takeApart(readFileSync(real ? join(FOREIGN, real) : join('e2e', 'fixtures', 'story.txt'), 'utf8'))
}

function takeApart(text: string): StoryText {
  const [headline = '', standfirst = '', ...rest] = text.split(/\n\s*\n/).map((part) => part.trim())
  const story: StoryText = { headline, standfirst, blocks: [], agencies: [], imageSource: '' }
  for (const part of rest) {
    if (part === 'Source link') break
    if (part.startsWith('See also: ')) story.blocks.push({ kind: 'see-also', text: part.slice('See also: '.length) })
    else if (part.startsWith('Main image source: ')) story.imageSource = part.slice('Main image source: '.length)
    else if (part.includes(',,')) story.agencies = part.split(/,+\s*/)
    else story.blocks.push({ kind: part.length < 80 && !part.endsWith('.') ? 'subhead' : 'paragraph', text: part })
  }
  return story
}
