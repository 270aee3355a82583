/** The mark of a required field. */
export function Star() {
  return <span className="req">*</span>
}
