/** The id of a field's error, for `aria-describedby`. */
export function errorId(name: string): string {
  return `reply-${name}-e`
}

/** What is wrong with one field, above it: a sign and words, never colour alone. */
export function FieldError({ name, fields }: { name: string; fields: Readonly<Record<string, string>> }) {
  const words = fields[name]
  if (words === undefined) return null
  return (
    <p className="err" id={errorId(name)}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="M7 .8l6.4 12H.6z" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M7 5v4M7 10.2v1.4" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span>{words}</span>
    </p>
  )
}
