import type { Paper } from './publisher'

export type Crumb = { name: string; path: string }

/** Where a page stands below the front, for machines. @see https://schema.org/BreadcrumbList */
export function breadcrumbs(site: Paper, crumbs: readonly Crumb[]): Record<string, unknown> {
  const all = [{ name: site.name, path: '/' }, ...crumbs]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: site.origin + path,
    })),
  }
}
