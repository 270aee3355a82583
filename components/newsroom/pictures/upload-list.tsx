import type { Upload } from './use-uploads'

/** What is on its way, and what was refused and why. */
export function UploadList({ uploads }: { uploads: readonly Upload[] }) {
  if (uploads.length === 0) return null
  return (
    <ul className="uploads" role="status">
      {uploads.map((upload) => (
        <li key={upload.key} className={upload.problem ? 'upload fail' : 'upload'}>
          <b>{upload.name}</b>
          {upload.problem ? (
            <span>{upload.problem}</span>
          ) : (
            <>
              <span className="num">
                {upload.share < 1 ? `Uploading, ${Math.round(upload.share * 100)} %` : 'Making the sizes for readers'}
              </span>
              <progress max={1} value={upload.share} aria-label={upload.name} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
