import type { CorrectionId } from '@/lib/ids'

/** A correction as readers and the desk see it. `at` is ISO 8601 in UTC. */
export type StoryCorrection = { id: CorrectionId; at: string; text: string }
