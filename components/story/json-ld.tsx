import { jsonLdText } from '@/lib/json-ld'

/** Data for machines inside a page. The only place that writes markup from a string; `jsonLdText` makes it safe. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdText(data) }} />
}
