import { expect, it } from 'vitest'
import { tidyPaste } from './tidy-paste'

it('maps heading levels onto the two that a story has', () => {
  expect(tidyPaste('<h1 class="x">A</h1><h2>B</h2><h5>C</h5>')).toBe('<h2>A</h2><h2>B</h2><h3>C</h3>')
})

it('parts paragraphs at double line breaks and keeps single ones', () => {
  expect(tidyPaste('<p>A<br><br/>B<br>C</p>')).toBe('<p>A</p><p>B<br>C</p>')
})

it('drops empty paragraphs', () => {
  expect(tidyPaste('<p>A</p><p>&nbsp;</p><p style="margin:0"><br></p><p>B</p>')).toBe('<p>A</p><p>B</p>')
})

it('leaves a horizontal rule alone', () => {
  expect(tidyPaste('<p>A</p><hr><p>B</p>')).toBe('<p>A</p><hr><p>B</p>')
})

it('takes out what loads or runs', () => {
  expect(tidyPaste('<p>A<img src=x onerror="f()"><iframe src="/x"></iframe>B</p>')).toBe('<p>AB</p>')
})

it('takes out the sheets that spreadsheets bring along', () => {
  expect(tidyPaste('<style type="x">td{color:red}</style><table><tr><td>A</td></tr></table>')).toBe(
    '<table><tr><td>A</td></tr></table>',
  )
})
