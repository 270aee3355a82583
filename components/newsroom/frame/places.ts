/** A place of the newsroom that the bars lead to. `count` is shown beside its name when above zero. */
export type Place = { href: string; name: string; count: number }

type Powers = {
  writesStories: boolean
  moderates: boolean
  addsPictures: boolean
  managesPeople: boolean
  managesBylines: boolean
  editsPages: boolean
  changesSettings: boolean
  pendingReplies: number
}

/** The places open to somebody with these powers, in the order of the bar. */
export function placesFor(powers: Powers): Place[] {
  const place = (isOpen: boolean, href: string, name: string, count = 0): Place[] =>
    isOpen ? [{ href, name, count }] : []
  return [
    ...place(powers.writesStories, '/newsroom', 'Desk'),
    ...place(powers.addsPictures, '/newsroom/pictures', 'Pictures'),
    ...place(powers.moderates, '/newsroom/replies', 'Replies', powers.pendingReplies),
    ...place(powers.editsPages, '/newsroom/pages', 'Pages'),
    ...place(powers.managesPeople || powers.managesBylines, '/newsroom/people', 'People'),
    ...place(powers.changesSettings, '/newsroom/settings', 'Settings'),
  ]
}
