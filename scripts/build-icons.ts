/**
 * Makes the icons in public/ that are not public/icon.svg from it: favicon.ico, apple-touch-icon.png and those of the
 * manifest. Run by hand after it changed: `npx tsx scripts/build-icons.ts`. The result is committed.
 */
import { readFile, writeFile } from 'node:fs/promises'
import sharp from 'sharp'

const SOURCE_SIZE = 32
const svg = await readFile('public/icon.svg')

async function png(size: number): Promise<Buffer> {
  const drawn = sharp(svg, { density: (72 * size) / SOURCE_SIZE }).resize(size, size)
  return drawn.png({ compressionLevel: 9, palette: true }).toBuffer()
}

/** An ICO file with one PNG in it. @see https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10) */
function ico(image: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2) // an icon, not a cursor
  head.writeUInt16LE(1, 4) // how many images
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10) // planes
  head.writeUInt16LE(32, 12) // bits a pixel
  head.writeUInt32LE(image.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, image])
}

/** A browser that reads ICO expects PNG in full colour there. */
async function favicon(size: number): Promise<Buffer> {
  const drawn = sharp(svg, { density: (72 * size) / SOURCE_SIZE })
    .resize(size, size)
    .ensureAlpha()
  return ico(await drawn.png({ compressionLevel: 9 }).toBuffer(), size)
}

await writeFile('public/favicon.ico', await favicon(32))
await writeFile('public/apple-touch-icon.png', await png(180))
await writeFile('public/icon-192.png', await png(192))
await writeFile('public/icon-512.png', await png(512))
