import type { PublicSection } from '@/features/settings/public'

/** The front page and the sections, as a row or as items of a list; the present one is marked. */
export function SectionLinks({ sections, current }: { sections: PublicSection[]; current: string | undefined }) {
  return (
    <>
      <a href="/" aria-current={current === 'front' ? 'page' : undefined}>
        Front page
      </a>
      {sections.map(({ slug, name, url, pillar }) => (
        <a key={slug} className={`pc-${pillar}`} href={url} aria-current={current === slug ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </>
  )
}
