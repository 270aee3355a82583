interface ErrorSummaryProps {
  title: string
  /** By id of the control that has to be looked at again. */
  errors: Readonly<Record<string, string>>
  id?: string
}

/** Stands above a form that came back. It can take the focus, so a page may point to its id. */
export function ErrorSummary({ title, errors, id = 'errors' }: ErrorSummaryProps) {
  const entries = Object.entries(errors)
  if (entries.length === 0) return null
  return (
    <div className="summary" id={id} role="alert" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <ul>
        {entries.map(([control, words]) => (
          <li key={control}>
            <a href={`#${control}`}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
