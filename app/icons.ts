import type { Metadata } from 'next'

/** The icons of every page. The ICO first, with its size: browsers that can take the SVG then take it. */
export const ICONS: Metadata['icons'] = {
  icon: [
    { url: '/favicon.ico', sizes: '32x32' },
    { url: '/icon.svg', type: 'image/svg+xml' },
  ],
  apple: '/apple-touch-icon.png',
}
