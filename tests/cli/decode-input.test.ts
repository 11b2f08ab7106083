import { describe, expect, it } from 'vitest'
import { decodeInput } from '../../cli/decode-input'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('decodeInput', () => {
  it('takes valid UTF-8 for what it is, whatever the page declares', () => {
    const page = '<meta charset="iso-8859-1"><p>“Müller”</p>'
    expect(decodeInput(new TextEncoder().encode(page))).toBe(page)
  })

  it('takes no notice of a byte order mark, but for the encoding it tells', () => {
    expect(decodeInput(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('a')
    expect(decodeInput(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0xe9, 0))).toBe('aé')
    expect(decodeInput(Uint8Array.of(0xfe, 0xff, 0, 0x61, 0, 0xe9))).toBe('aé')
  })

  it('reads an old page by the encoding that it declares', () => {
    const page = latin(
      `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xcc\xee\xf1\xea\xe2\xe0</p>`,
    )
    expect(decodeInput(page)).toContain('<p>Москва</p>')
  })

  it('reads an old page that declares nothing, or something unknown, as windows-1252', () => {
    expect(decodeInput(latin('<p>\x93caf\xe9\x94</p>'))).toBe('<p>“café”</p>')
    expect(decodeInput(latin('<meta charset="x-none"><p>caf\xe9</p>'))).toContain('café')
  })
})
