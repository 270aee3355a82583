import Link from 'next/link'

export default function NewsroomNotFound() {
  return (
    <main className="page" id="main">
      <div className="empty">
        <h1>There is nothing here for you</h1>
        <p>The address may be mistyped, what was here may be gone, or your role does not open it.</p>
        <Link className="btn prime" href="/newsroom">
          Go to the desk
        </Link>
      </div>
    </main>
  )
}
