type Props = { className?: string; children: string }

/** To the front page, by a full load: reader pages have no framework that could take over. */
export function PaperLink({ className, children }: Props) {
  return (
    <a className={className} href="/">
      {children}
    </a>
  )
}
