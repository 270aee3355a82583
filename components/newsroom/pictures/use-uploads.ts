'use client'

import { useCallback, useState } from 'react'
import type { LibraryPicture } from '@/features/media/input'
import { uploadPicture } from './upload'

export type Upload = { key: string; name: string; share: number; problem: string | null }

/** Uploads under way, one after another; each finished one is handed on. */
export function useUploads(onAdded: (picture: LibraryPicture) => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const change = (key: string, part: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)))

  const add = useCallback(
    async (files: readonly File[]) => {
      const queue = files.map((file) => ({ file, key: crypto.randomUUID() }))
      setUploads((all) => [
        ...all.filter((upload) => !upload.problem),
        ...queue.map(({ file, key }) => ({ key, name: file.name, share: 0, problem: null })),
      ])
      for (const { file, key } of queue) {
        const result = await uploadPicture(file, (share) => change(key, { share }))
        if (result.ok) {
          setUploads((all) => all.filter((upload) => upload.key !== key))
          onAdded(result.picture)
        } else change(key, { problem: result.message })
      }
    },
    [onAdded],
  )
  return { uploads, add }
}
