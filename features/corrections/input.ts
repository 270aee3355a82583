import { z } from 'zod'
import { cleanText } from '@/lib/clean-text'
import { idSchema, type CorrectionId, type StoryId } from '@/lib/ids'

export const MAX_CORRECTION_CHARS = 600

const text = z
  .string()
  .transform(cleanText)
  .pipe(
    z
      .string()
      .min(1, 'Say what was wrong and what is right.')
      .max(MAX_CORRECTION_CHARS, `A correction has at most ${MAX_CORRECTION_CHARS} characters.`),
  )

/** `at` left out: now. */
export const addCorrectionSchema = z.strictObject({ storyId: idSchema<StoryId>(), text, at: z.date().optional() })
export const removeCorrectionSchema = z.strictObject({ correctionId: idSchema<CorrectionId>() })
