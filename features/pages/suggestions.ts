/** The pages that readers look for in any paper, in the order in which most ask for them. */
const SUGGESTED = [
  { slug: 'about', title: 'About us', reason: 'Who makes this paper, who owns it, who pays for it' },
  { slug: 'ethics', title: 'Ethics and standards', reason: 'How you report, how you correct, what you refuse' },
  { slug: 'contact', title: 'Contact', reason: 'How to reach the newsroom, and how to tell you of a mistake' },
  { slug: 'privacy', title: 'Privacy', reason: 'What is kept of a reader who writes to you, and for how long' },
] as const

export type PageSuggestion = (typeof SUGGESTED)[number]

/** Those of the well-known pages that the paper has not begun. */
export function missingPages(pages: readonly { slug: string }[]): PageSuggestion[] {
  return SUGGESTED.filter(({ slug }) => pages.every((page) => page.slug !== slug))
}
