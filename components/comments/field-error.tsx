/** The id of a field's error, for `aria-describedby`. */
export function errorId(name: string): string {
  return `reply-${name}-e`
}

/** What is wrong with one field, above it. The sheet puts a sign before the words: never colour alone. */
export function FieldError({ name, fields }: { name: string; fields: Readonly<Record<string, string>> }) {
  const words = fields[name]
  if (words === undefined) return null
  return (
    <p className="err" id={errorId(name)}>
      <span>{words}</span>
    </p>
  )
}
