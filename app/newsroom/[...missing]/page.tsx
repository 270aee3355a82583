import { notFound } from 'next/navigation'

/** Without it an unknown address below /newsroom would get the readers' page. */
export default function MissingPage() {
  notFound()
}
