import { PRELOADED_FONTS } from './font-files'

/**
 * Asks for what every page is set in together with its style: these faces are taken when they are there for the first
 * paint or not at all (docs/decisions/0013-faces-are-optional.md).
 */
export function FirstFaces() {
  return PRELOADED_FONTS.map((href) => (
    <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
  ))
}
