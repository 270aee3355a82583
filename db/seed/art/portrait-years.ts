import { DARK, tone } from './ink'
import type { Pen } from './pen'
import { strokeOn } from './portrait-cuts'
import type { Head } from './portrait-head'

/** The lines that years cut: beside the mouth, on the brow, at the eyes; `age` from 0 to 1. */
export function lines(pen: Pen, head: Head, age: number, skin: 'paper' | 'colour') {
  const stroke = strokeOn(pen, head)
  const ink = skin === 'paper' && age < 0.5 ? tone(0, 1, 0) : DARK
  const cuts = [
    age > 0.2 && stroke([[-48, 112, 2], [-66, 134, 3 + age * 5], [-74, 160, 1]], ink),
    age > 0.45 && stroke([[-70, -108, 1], [-20, -114, 6], [40, -108, 1]], DARK),
    age > 0.6 && stroke([[-60, -134, 1], [-10, -138, 5], [44, -132, 1]], DARK),
    age > 0.5 && stroke([[-108, 4, 4], [-120, -4, 1]], DARK) + stroke([[-108, 10, 4], [-122, 14, 1]], DARK),
    age > 0.5 && stroke([[-12, -66, 2], [-9, -46, 5], [-12, -34, 1]], DARK),
    age > 0.7 && stroke([[-98, 92, 1], [-92, 126, 5], [-80, 158, 1]], DARK) + stroke([[-64, 178, 1], [-68, 196, 5], [-60, 212, 1]], DARK),
  ] // prettier-ignore
  return cuts.filter(Boolean).join('')
}

/** A day or two unshaven. */
export function stubble(pen: Pen, head: Head) {
  return Array.from({ length: 90 }, () => {
    const [x, y] = [pen.random.between(-100, 60), pen.random.between(132, 250)]
    if (Math.abs(x) < 56 && y > 146 && y < 196) return ''
    const [px, py] = head.at([x, y])
    return pen.stroke([[px, py, 3.4], [px + 3, py + 11, 1]], DARK) // prettier-ignore
  }).join('')
}
