import { describe, expect, it } from 'vitest'
import { findEmbed, FRAME_ORIGINS } from './embeds'

const src = (address: string) => findEmbed(address)?.src

describe('findEmbed', () => {
  it('knows the ways to write a YouTube film, and shows it without cookies', () => {
    for (const address of [
      'https://www.youtube.com/watch?v=abcDEF_-123',
      'http://youtube.com/watch?feature=share&v=abcDEF_-123',
      'https://youtu.be/abcDEF_-123?si=tracking',
      'https://m.youtube.com/shorts/abcDEF_-123',
      'https://www.youtube.com/live/abcDEF_-123/',
      'https://www.youtube-nocookie.com/embed/abcDEF_-123',
      ' https://youtu.be/abcDEF_-123\n',
    ])
      expect(findEmbed(address)).toEqual({
        provider: 'YouTube',
        site: 'youtube.com',
        shape: 'video',
        href: 'https://www.youtube.com/watch?v=abcDEF_-123',
        src: 'https://www.youtube-nocookie.com/embed/abcDEF_-123',
      })
  })

  it('keeps the second at which a film is to begin', () => {
    expect(src('https://youtu.be/abcDEF_-123?t=1m30s')).toBe(
      'https://www.youtube-nocookie.com/embed/abcDEF_-123?start=90',
    )
    expect(src('https://youtu.be/abcDEF_-123?t=42')).toMatch(/\?start=42$/)
    expect(src('https://youtu.be/abcDEF_-123?t=a%22b')).toMatch(/abcDEF_-123$/)
  })

  it('asks Vimeo not to track, and keeps the key of a film that is not listed', () => {
    expect(src('https://vimeo.com/123456789')).toBe('https://player.vimeo.com/video/123456789?dnt=1')
    expect(src('https://vimeo.com/123456789/0a1b2c3d4e')).toBe(
      'https://player.vimeo.com/video/123456789?dnt=1&h=0a1b2c3d4e',
    )
    expect(findEmbed('https://player.vimeo.com/video/123456789?h=0a1b2c3d4e')?.href).toBe(
      'https://vimeo.com/123456789/0a1b2c3d4e',
    )
  })

  it('knows sounds, maps and charts', () => {
    expect(src('https://soundcloud.com/some-one/a-tune?utm_source=x')).toBe(
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fsome-one%2Fa-tune&auto_play=false&visual=false',
    )
    expect(src('https://datawrapper.dwcdn.net/aB3dE/12/')).toBe('https://datawrapper.dwcdn.net/aB3dE/')
    expect(
      src('https://www.openstreetmap.org/export/embed.html?bbox=-0.1%2C51.4%2C0.1%2C51.6&layer=x&marker=51.5%2C0'),
    ).toBe('https://www.openstreetmap.org/export/embed.html?bbox=-0.1%2C51.4%2C0.1%2C51.6&layer=mapnik&marker=51.5%2C0')
  })

  it('finds the piece of the map that an address bar speaks of', () => {
    const found = findEmbed('https://www.openstreetmap.org/?mlat=60&mlon=25#map=12/60/25')
    const [west, south, east, north] = (new URL(found!.src).searchParams.get('bbox') ?? '').split(',').map(Number)
    expect((west! + east!) / 2).toBeCloseTo(25)
    expect((south! + north!) / 2).toBeCloseTo(60)
    expect(east! - west!).toBeCloseTo(0.213, 2)
    expect(new URL(found!.src).searchParams.get('marker')).toBe('60,25')
    expect(found!.href).toBe('https://www.openstreetmap.org/?mlat=60&mlon=25#map=12/60/25')
  })

  it.each([
    'https://example.org/watch?v=abcDEF_-123',
    'https://youtube.com.evil.example/watch?v=abcDEF_-123',
    'https://evil-youtube.com/watch?v=abcDEF_-123',
    'https://youtube.com@evil.example/watch?v=abcDEF_-123',
    'https://user:secret@www.youtube.com/watch?v=abcDEF_-123',
    'https://www.youtube.com:8443/watch?v=abcDEF_-123',
    'https://www.youtube.com./watch?v=abcDEF_-123',
    'https://www.youtube.com\\@evil.example/watch?v=abcDEF_-123',
    'https://yоutube.com/watch?v=abcDEF_-123', // a Cyrillic o
    '//www.youtube.com/watch?v=abcDEF_-123',
    'www.youtube.com/watch?v=abcDEF_-123',
    'javascript:alert(1)//www.youtube.com/watch?v=abcDEF_-123',
    'data:text/html,https://www.youtube.com/watch?v=abcDEF_-123',
    'https://www.youtube.com/watch?v=abc',
    'https://www.youtube.com/watch?v=abcDEF_-123%22onload',
    'https://www.youtube.com/redirect?q=abcDEF_-123',
    'https://www.youtube.com/abcDEF_-123',
    'https://vimeo.com/channels/staffpicks',
    'https://player.vimeo.com/123456789',
    'https://soundcloud.com/some-one',
    'https://soundcloud.com/a/b/../../c',
    'https://soundcloud.com/some-one/a%2F..%2Ftune',
    'https://www.openstreetmap.org/',
    'https://www.openstreetmap.org/export/embed.html?bbox=1,2,3',
    'https://www.openstreetmap.org/export/embed.html?bbox=3,2,1,4',
    'https://www.openstreetmap.org/#map=99/60/25',
    'https://www.openstreetmap.org/#map=9/91/25',
    'https://datawrapper.dwcdn.net/../x',
    'https://datawrapper.dwcdn.net/aB3dE/"><script>',
    'https://peertube.example/w/abcDEF_-123',
    `https://youtu.be/abcDEF_-123?x=${'a'.repeat(2_000)}`,
    '',
  ])('leaves %s alone', (address) => expect(findEmbed(address)).toBeNull())

  it('takes nothing that is no text', () => {
    for (const value of [null, undefined, 1, {}, ['https://youtu.be/abcDEF_-123']]) expect(findEmbed(value)).toBeNull()
  })

  it('loads from the origins of the policy alone', () => {
    for (const address of [
      'https://youtu.be/abcDEF_-123',
      'https://vimeo.com/123456789',
      'https://soundcloud.com/a/b',
      'https://www.openstreetmap.org/#map=12/60/25',
      'https://datawrapper.dwcdn.net/aB3dE/',
    ])
      expect(FRAME_ORIGINS).toContain(new URL(src(address)!).origin)
    for (const origin of FRAME_ORIGINS) expect(new URL(origin).origin).toBe(origin)
  })
})
