/** What this code needs of a browser's `localStorage`. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Keep a value as JSON. False when this browser has no room or no right to: whoever calls still has the value. */
export function putOnShelf(shelf: Shelf, key: string, value: unknown): boolean {
  try {
    shelf.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** What is kept there, to be checked by who knows its shape; null for nothing, and for what cannot be read. */
export function takeFromShelf(shelf: Shelf, key: string): unknown {
  try {
    return JSON.parse(shelf.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

export function clearFromShelf(shelf: Shelf, key: string): void {
  try {
    shelf.removeItem(key)
  } catch {
    // A browser that forbids storage kept nothing.
  }
}
