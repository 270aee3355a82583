import { schemaState } from '@/db/migrate'
import { storeFile } from '@/db/open'
import { dirname } from 'node:path'

const WAY = 'npm start makes it, or npm run cli -- migrate.'

/** Before a command touches it. @throws Error with one sentence when there is no store of this program's schema. */
export function demandStore(): void {
  const state = schemaState()
  if (state === 'missing') throw new Error(`There is no store in ${dirname(storeFile())} yet: ${WAY}`)
  if (state === 'behind')
    throw new Error('The store has not the schema of this program yet: npm run cli -- migrate brings it there.')
  if (state === 'newer')
    throw new Error('The store was made by a newer Broadsheet: upgrade the program, or restore an older backup.')
}
