import { approvedReplies } from './replies-approved'
import { queuedReplies } from './replies-queued'
import { REPLIES_SEA } from './replies-sea'
import { REPLIES_TOWN } from './replies-town'
import { REPLIES_WORK } from './replies-work'
import type { SeedReply } from './types'

/** Replies of the demo edition, a parent always before its answers. Addresses end in the reserved `.example`. */
export const replies: SeedReply[] = [
  ...approvedReplies,
  ...queuedReplies,
  ...REPLIES_SEA,
  ...REPLIES_TOWN,
  ...REPLIES_WORK,
]
