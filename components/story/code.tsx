import type { CodeBlock } from '@/lib/body'

/** Lines kept as they are typed, with the name of their language above when the writer gave it. */
export function Code({ code }: { code: CodeBlock }) {
  const { language } = code.attrs
  return (
    <div className="code">
      {language && <p>{language}</p>}
      <pre
        role="region"
        // A reader without a mouse scrolls it with the arrow keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={language ? `Code, ${language}` : 'Code'}
        dir="ltr"
        translate="no"
      >
        <code>{(code.content ?? []).map(({ text }) => text).join('')}</code>
      </pre>
    </div>
  )
}
