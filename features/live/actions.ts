'use server'

import { currentActor } from '@/features/auth/session'
import { answer } from '@/features/stories/answer'
import type { Answer } from '@/features/stories/types'
import type { NewestFirst } from '@/lib/newest-first'
import { addPost } from './add-post'
import { editPost } from './edit-post'
import { endLive, resumeLive } from './end-live'
import { listPostVersions } from './list-post-versions'
import { pinPost, unpinPost } from './pin-post'
import { bringBackPost, removePost } from './remove-post'
import type { PostVersion } from './types'

/** @see addPost */
export async function addPostAction(input: unknown): Promise<Answer<{ postId: string }>> {
  return answer(async () => addPost(await currentActor(), input))
}

/** @see editPost */
export async function editPostAction(input: unknown): Promise<Answer<{ version: number }>> {
  return answer(async () => editPost(await currentActor(), input))
}

/** @see listPostVersions */
export async function listPostVersionsAction(input: unknown): Promise<Answer<NewestFirst<PostVersion>>> {
  return answer(async () => listPostVersions(await currentActor(), input))
}

/** @see removePost */
export async function removePostAction(input: unknown): Promise<Answer<{ isRemoved: boolean }>> {
  return answer(async () => removePost(await currentActor(), input))
}

/** @see bringBackPost */
export async function bringBackPostAction(input: unknown): Promise<Answer<{ isRemoved: boolean }>> {
  return answer(async () => bringBackPost(await currentActor(), input))
}

/** @see pinPost */
export async function pinPostAction(input: unknown): Promise<Answer<{ isPinned: boolean }>> {
  return answer(async () => pinPost(await currentActor(), input))
}

/** @see unpinPost */
export async function unpinPostAction(input: unknown): Promise<Answer<{ isPinned: boolean }>> {
  return answer(async () => unpinPost(await currentActor(), input))
}

/** @see endLive */
export async function endLiveAction(input: unknown): Promise<Answer<{ endedAt: string | null }>> {
  return answer(async () => endLive(await currentActor(), input))
}

/** @see resumeLive */
export async function resumeLiveAction(input: unknown): Promise<Answer<{ endedAt: string | null }>> {
  return answer(async () => resumeLive(await currentActor(), input))
}
