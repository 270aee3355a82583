import type { DeskCounts, DeskStage } from '@/features/stories/types'

/** The stages in the order of the desk, as they are called there. */
export const STAGE_NAMES: [DeskStage, string][] = [
  ['draft', 'Draft'],
  ['in_review', 'In review'],
  ['ready', 'Ready'],
  ['scheduled', 'Scheduled'],
  ['live', 'Live'],
  ['unpublished', 'Unpublished'],
  ['trashed', 'Bin'],
]

export function stageName(stage: DeskStage): string {
  return STAGE_NAMES.find(([one]) => one === stage)?.[1] ?? stage
}

/** Everything that is not in the bin. */
export function countAll(counts: DeskCounts): number {
  return Object.entries(counts).reduce((sum, [stage, count]) => (stage === 'trashed' ? sum : sum + count), 0)
}
