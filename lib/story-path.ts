/**
 * The path of a story: `/{section}/{yyyy}/{mm}/{dd}/{slug}`.
 * `urlDate` is `yyyy-mm-dd`. The section is for people; a story is found by date and slug.
 */
export function storyPath(address: { sectionSlug: string; urlDate: string; slug: string }): string {
  return `/${address.sectionSlug}/${address.urlDate.replaceAll('-', '/')}/${address.slug}`
}
