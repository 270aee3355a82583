/** What the frame holds: it decides how much room is kept for it. */
export type EmbedShape = 'video' | 'sound' | 'map' | 'chart'

/** Something of another site that a story may show in place. */
export type FoundEmbed = {
  /** As people call the site, such as `YouTube`. */
  provider: string
  /** The site that learns of the reader once the frame is loaded. */
  site: string
  shape: EmbedShape
  /** Where the same thing stands as a page of its own. */
  href: string
  /** What the frame loads; its origin is one of `FRAME_ORIGINS`. */
  src: string
}

type Provider = {
  name: string
  site: string
  shape: EmbedShape
  hosts: readonly string[]
  frameOrigin: string
  read: (url: URL) => { href: string; src: string } | null
}

/** Every site whose frames a story may hold. Anything else stays a link. */
const PROVIDERS: readonly Provider[] = [
  {
    name: 'YouTube',
    site: 'youtube.com',
    shape: 'video',
    hosts: ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'youtu.be', 'www.youtube-nocookie.com'],
    frameOrigin: 'https://www.youtube-nocookie.com',
    read: readYouTube,
  },
  {
    name: 'Vimeo',
    site: 'vimeo.com',
    shape: 'video',
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    frameOrigin: 'https://player.vimeo.com',
    read: readVimeo,
  },
  {
    name: 'SoundCloud',
    site: 'soundcloud.com',
    shape: 'sound',
    hosts: ['soundcloud.com', 'www.soundcloud.com', 'm.soundcloud.com'],
    frameOrigin: 'https://w.soundcloud.com',
    read: readSoundCloud,
  },
  {
    name: 'OpenStreetMap',
    site: 'openstreetmap.org',
    shape: 'map',
    hosts: ['openstreetmap.org', 'www.openstreetmap.org'],
    frameOrigin: 'https://www.openstreetmap.org',
    read: readMap,
  },
  {
    name: 'Datawrapper',
    site: 'datawrapper.de',
    shape: 'chart',
    hosts: ['datawrapper.dwcdn.net'],
    frameOrigin: 'https://datawrapper.dwcdn.net',
    read: readChart,
  },
]

/** The origins that a page with an embed lets into frames, for its policy. */
export const FRAME_ORIGINS: readonly string[] = PROVIDERS.map(({ frameOrigin }) => frameOrigin)

/** The names of the sites, for people. */
export const EMBED_PROVIDERS: readonly string[] = PROVIDERS.map(({ name }) => name)

const MAX_URL_CHARS = 2_000

/**
 * What an address shows in a frame, or null for every address that is not exactly one of a known site: hosts are
 * compared whole, ports, names and passwords are refused, and of the address only checked parts reach the frame.
 */
export function findEmbed(address: unknown): FoundEmbed | null {
  if (typeof address !== 'string') return null
  const text = address.trim()
  // What a URL parser would quietly drop or turn into a slash may be meant to mislead.
  if (text.length > MAX_URL_CHARS || /[\s\\\p{Cc}]/u.test(text) || !/^https?:\/\/[a-z]/i.test(text)) return null
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return null
  }
  if (url.username || url.password || url.port) return null
  const provider = PROVIDERS.find(({ hosts }) => hosts.includes(url.hostname))
  const read = provider?.read(url)
  if (!provider || !read) return null
  return { provider: provider.name, site: provider.site, shape: provider.shape, ...read }
}

function readYouTube({ hostname, pathname, searchParams }: URL): ReturnType<Provider['read']> {
  const path = /^\/(?:(?:shorts|live|embed|v)\/)?([\w-]{11})\/?$/.exec(pathname)?.[1]
  const isShort = hostname === 'youtu.be'
  const id =
    pathname === '/watch' && !isShort
      ? searchParams.get('v')
      : isShort || /^\/(?:shorts|live|embed|v)\//.test(pathname)
        ? path
        : null
  if (!id || !/^[\w-]{11}$/.test(id)) return null
  const from = seconds(searchParams.get('t') ?? searchParams.get('start'))
  return {
    href: `https://www.youtube.com/watch?v=${id}${from ? `&t=${from}s` : ''}`,
    src: `https://www.youtube-nocookie.com/embed/${id}${from ? `?start=${from}` : ''}`,
  }
}

/** `90`, `90s` or `1h2m3s` as seconds. */
function seconds(text: string | null): number {
  const [, h = 0, m = 0, s = 0] = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,6})s?)?$/.exec(text ?? '') ?? []
  return Number(h) * 3600 + Number(m) * 60 + Number(s)
}

function readVimeo({ hostname, pathname, searchParams }: URL): ReturnType<Provider['read']> {
  const isPlayer = hostname === 'player.vimeo.com'
  const [, id, inPath] =
    (isPlayer ? /^\/video\/(\d{6,12})()\/?$/ : /^\/(\d{6,12})(?:\/([\da-f]{6,20}))?\/?$/).exec(pathname) ?? []
  if (!id) return null
  const asked = searchParams.get('h') ?? ''
  const hash = inPath || (/^[\da-f]{6,20}$/.test(asked) ? asked : '')
  return {
    href: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`,
    src: `https://player.vimeo.com/video/${id}?dnt=1${hash ? `&h=${hash}` : ''}`,
  }
}

function readSoundCloud({ pathname }: URL): ReturnType<Provider['read']> {
  const path = /^\/[\w-]{1,80}\/(?:sets\/)?[\w-]{1,200}(?:\/s-\w{1,40})?(?=\/?$)/.exec(pathname)?.[0]
  if (!path) return null
  const href = `https://soundcloud.com${path}`
  return {
    href,
    src: `https://w.soundcloud.com/player/?url=${encodeURIComponent(href)}&auto_play=false&visual=false`,
  }
}

/** A map as its address bar has it (`#map=15/51.5/-0.1`) or as its own HTML for pages (`/export/embed.html?bbox=`). */
function readMap({ pathname, hash, searchParams }: URL): ReturnType<Provider['read']> {
  if (pathname === '/export/embed.html') {
    const box = (searchParams.get('bbox') ?? '').split(',')
    const sides = box.map(coordinate)
    if (sides.length !== 4 || sides.some((side) => side === null)) return null
    const [west, south, east, north] = sides as [number, number, number, number]
    return west < east && south < north ? mapOf([west, south, east, north], pin(searchParams.get('marker'))) : null
  }
  const [, zoom, latitude, longitude] =
    /^#map=(\d{1,2})(?:\.\d+)?\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)(?:&|$)/.exec(hash) ?? []
  if (pathname !== '/' || !zoom || Number(zoom) > 19) return null
  const [lat, lon] = [Number(latitude), Number(longitude)]
  if (Math.abs(lat) > 85 || Math.abs(lon) > 180) return null
  // A frame of about 620 px at that zoom, and two thirds as high.
  const half = ((360 / 2 ** Number(zoom)) * 620) / 256 / 2
  const high = half * (2 / 3) * Math.cos((lat * Math.PI) / 180)
  return mapOf([lon - half, lat - high, lon + half, lat + high], marker(searchParams))
}

function mapOf([west, south, east, north]: [number, number, number, number], at: [number, number] | null) {
  const part = (value: number) => String(Number(value.toFixed(5)))
  const box = [west, south, east, north].map(part).join('%2C')
  const mark = at ? `&marker=${at.map(part).join('%2C')}` : ''
  const zoom = Math.max(0, Math.min(19, Math.round(Math.log2((360 * 620) / 256 / (east - west)))))
  return {
    href: `https://www.openstreetmap.org/${at ? `?mlat=${part(at[0])}&mlon=${part(at[1])}` : ''}#map=${zoom}/${part((south + north) / 2)}/${part((west + east) / 2)}`,
    src: `https://www.openstreetmap.org/export/embed.html?bbox=${box}&layer=mapnik${mark}`,
  }
}

function pin(text: string | null): [number, number] | null {
  const [lat, lon, ...rest] = (text ?? '').split(',').map(coordinate)
  return lat != null && lon != null && rest.length === 0 ? [lat, lon] : null
}

function marker(searchParams: URLSearchParams): [number, number] | null {
  return pin(`${searchParams.get('mlat') ?? ''},${searchParams.get('mlon') ?? ''}`)
}

function coordinate(text: string): number | null {
  return /^-?\d{1,3}(?:\.\d{1,20})?$/.test(text) && Math.abs(Number(text)) <= 180 ? Number(text) : null
}

function readChart({ pathname }: URL): ReturnType<Provider['read']> {
  const id = /^\/([A-Za-z0-9]{5})(?:\/\d{1,5})?\/?$/.exec(pathname)?.[1]
  if (!id) return null
  const address = `https://datawrapper.dwcdn.net/${id}/`
  return { href: address, src: address }
}
