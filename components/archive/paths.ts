/** The address of a month `yyyy-mm` in the archive. */
export function monthPath(month: string): string {
  return `/archive/${month.replace('-', '/')}`
}

/** The address of a day `yyyy-mm-dd` in the archive. */
export function dayPath(day: string): string {
  return `/archive/${day.replaceAll('-', '/')}`
}
