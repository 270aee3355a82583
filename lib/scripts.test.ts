import { describe, expect, it } from 'vitest'
import { guessLanguage, scriptsOf } from './scripts'

describe('scriptsOf', () => {
  it('finds the scripts of a text by its letters', () => {
    expect(scriptsOf('The ferry is late')).toEqual([])
    expect(scriptsOf('Größe, Ελληνικά, Київ, 中文')).toEqual([])
    expect(scriptsOf('The word العبّارة means ferry')).toEqual(['arabic'])
    expect(scriptsOf('カタカナ and العربية')).toEqual(['arabic', 'japanese'])
  })

  it('takes Han characters for Japanese only where the language says so', () => {
    expect(scriptsOf('港町')).toEqual([])
    expect(scriptsOf('港町', 'zh')).toEqual([])
    expect(scriptsOf('港町', 'ja')).toEqual(['japanese'])
  })

  it('knows the script of a language before the first letter is typed', () => {
    expect(scriptsOf('', 'fa')).toEqual(['arabic'])
    expect(scriptsOf('', 'he')).toEqual([])
  })
})

describe('guessLanguage', () => {
  it('tells the languages that letters tell apart', () => {
    expect(guessLanguage('شكراً للصحيفة على هذا المقال')).toBe('ar')
    expect(guessLanguage('از گزارش شما سپاسگزارم')).toBe('fa')
    expect(guessLanguage('یہ بہت اچھا ہے')).toBe('ur')
    expect(guessLanguage('港の記事をありがとう')).toBe('ja')
  })

  it('says nothing of Latin text with a foreign word, of Han alone, and of no letters', () => {
    expect(guessLanguage('My grandmother called it العبّارة and so do I')).toBeUndefined()
    expect(guessLanguage('港町')).toBeUndefined()
    expect(guessLanguage('123 …')).toBeUndefined()
  })
})
