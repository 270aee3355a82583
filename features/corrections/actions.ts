'use server'

import { currentActor } from '@/features/auth/session'
import { answer } from '@/features/stories/answer'
import type { Answer } from '@/features/stories/types'
import { addCorrection } from './add-correction'
import { removeCorrection } from './remove-correction'

/** @see addCorrection */
export async function addCorrectionAction(input: unknown): Promise<Answer<{ correctionId: string }>> {
  return answer(async () => addCorrection(await currentActor(), input))
}

/** @see removeCorrection */
export async function removeCorrectionAction(input: unknown): Promise<Answer<{ text: string }>> {
  return answer(async () => removeCorrection(await currentActor(), input))
}
