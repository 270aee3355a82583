import { customType, integer, text } from 'drizzle-orm/sqlite-core'
import type { Id } from '@/lib/ids'

/** A branded UUIDv7 kept as text. */
export const id = <T extends Id<string>>(name: string) => text(name).$type<T>()

/** An instant in UTC, kept as whole ms since 1970, read as a Date. */
export const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** A yes or no. */
export const flag = (name: string) => integer(name, { mode: 'boolean' })

/** A JSON value kept as text. What it holds is validated before it is written. */
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>()

/** Raw bytes, such as a cipher text. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'blob' })
