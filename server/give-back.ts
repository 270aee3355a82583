import { escapeHtml, plainHtml } from './plain-page'

export type Typed = { name: string; text: string }

const NEVER_BACK = /^\$|password|token|secret|website|time|typing|stamp|id$/i
const MAX_FIELDS = 40

/** The text fields that a person filled in a multipart form: no files, no hidden machinery, never a password. */
export async function typedFields(body: Buffer, contentType: string): Promise<Typed[]> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()
    return [...form]
      .flatMap(([name, text]) => (typeof text === 'string' && text.trim() !== '' ? [{ name, text }] : []))
      .filter(({ name }) => !NEVER_BACK.test(name))
      .slice(0, MAX_FIELDS)
  } catch {
    return []
  }
}

/** The page for a form that could not be taken: what was typed comes back, to be copied. */
export function giveBackHtml(id: string, typed: readonly Typed[], isFault: boolean): string {
  const title = isFault ? 'Something went wrong on our side' : 'This page is from before an update'
  const text = isFault
    ? 'This may or may not have been saved: look where it should be before you send it again. The fault has been noted.'
    : 'Go back, copy your text, reload the page and send it again.'
  return plainHtml({ title, text, rest: typedRows(typed), id, ...(isFault && { status: 500 }) })
}

/** What was typed, each field to be copied; nothing when there is nothing. */
export function typedRows(typed: readonly Typed[]): string {
  const fields = typed.map(({ name, text: value }, i) => {
    const rows = Math.min(16, Math.max(2, value.split('\n').length + Math.ceil(value.length / 80)))
    return `<label for="f${i}">${escapeHtml(name)}</label><textarea id="f${i}" rows="${rows}" readonly>\n${escapeHtml(value)}</textarea>`
  })
  return fields.length > 0 ? `<p>This is what you typed.</p>${fields.join('')}` : ''
}
