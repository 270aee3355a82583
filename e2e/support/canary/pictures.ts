import sharp from 'sharp'
import { word } from './words'

type Colour = { r: number; g: number; b: number }

/** A photo as a camera and an agency leave it: EXIF with a place, XMP, IPTC and a comment, each with a planted word. */
export async function tellingJpeg(name: string, background: Colour): Promise<Buffer> {
  const plain = await canvas(background)
    .withExif({
      IFD0: {
        Artist: word(`${name}artist`),
        Copyright: word(`${name}copyright`),
        ImageDescription: word(`${name}about`),
      },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 30/1 4271/100',
        GPSLongitudeRef: 'W',
        GPSLongitude: '0/1 7/1 3913/100',
        GPSMapDatum: word(`${name}place`),
      },
    })
    .withXmp(xmp(name))
    .jpeg()
    .toBuffer()
  return Buffer.concat([
    plain.subarray(0, 2),
    segment(0xed, iptc(name)),
    segment(0xfe, Buffer.from(word(`${name}comment`))),
    plain.subarray(2),
  ])
}

/** A drawing whose texts stand in PNG chunks of their own. */
export async function tellingPng(name: string, background: Colour): Promise<Buffer> {
  const plain = await canvas(background)
    .withExif({ IFD0: { Artist: word(`${name}artist`) } })
    .png()
    .toBuffer()
  const afterHeader = 8 + 25
  const text = chunk('tEXt', Buffer.from(`Author\0${word(`${name}text`)}`))
  return Buffer.concat([plain.subarray(0, afterHeader), text, plain.subarray(afterHeader)])
}

/** A WebP with EXIF and XMP. */
export async function tellingWebp(name: string, background: Colour): Promise<Buffer> {
  return canvas(background)
    .withExif({ IFD0: { Artist: word(`${name}artist`) } })
    .withXmp(xmp(name))
    .webp()
    .toBuffer()
}

function canvas(background: Colour) {
  return sharp({ create: { width: 400, height: 300, channels: 3, background } })
}

function xmp(name: string): string {
  const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${rdf}"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="${word(`${name}xmp`)}"/></rdf:RDF></x:xmpmeta>`
}

/** Photoshop's block of IPTC records: 2:80 is the by-line, 2:120 the caption. */
function iptc(name: string): Buffer {
  const record = (kind: number, text: string) =>
    Buffer.concat([Buffer.from([0x1c, 2, kind, 0, text.length]), Buffer.from(text)])
  const records = Buffer.concat([record(80, word(`${name}iptcby`)), record(120, word(`${name}iptcabout`))])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(records.length)
  const padding = Buffer.alloc(records.length % 2)
  return Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), size, records, padding])
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

function chunk(kind: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(kind), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, sum])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
