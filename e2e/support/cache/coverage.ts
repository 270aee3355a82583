import { projectFiles, readProjectFile } from '@/gates/files'

/** What verbs share: they move tags inside the transactions of others. */
const SHARED = ['comments/decide', 'comments/touch-replies', 'live/put-out', 'settings/write', 'stories/put-live']
/** A reader's reply is taken in by a worker, over HTTP. The set-up is for a paper that nobody has yet. */
const OTHERWISE = ['comments/submit-reply', 'people/set-up']
const MOVES_TAGS = /\b(?:touch|touchReplies|putLive|putOutPosts|writeSettings|decide)\(/

/** The verbs of features/ that move a tag and that no step of the walk does. */
export function verbsWithoutStep(): string[] {
  const files = projectFiles()
  const steps = files.filter((file) => file.startsWith('e2e/support/cache/')).map(readProjectFile)
  return files
    .filter((file) => /^features\/[^/]+\/[^/]+\.ts$/.test(file) && !/\.test\.ts$|\/testing\.ts$/.test(file))
    .filter((file) => MOVES_TAGS.test(readProjectFile(file)))
    .map((file) => file.replace(/^features\/|\.ts$/g, ''))
    .filter(
      (verb) =>
        ![...SHARED, ...OTHERWISE].includes(verb) && !steps.some((text) => text.includes(`'@/features/${verb}'`)),
    )
}
