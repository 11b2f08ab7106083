import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explainNetworkError } from '../../scripts/explain-network-error'
import { findSource } from '../../scripts/find-source'

describe('findSource', () => {
  it('takes a web address as it is', async () => {
    expect((await findSource('https://news.example/a?b=c')).address).toBe('https://news.example/a?b=c')
  })

  it('serves a file and what lies beside it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lede-'))
    writeFileSync(join(folder, 'a page.html'), '<p>words</p>')
    writeFileSync(join(folder, 'photo.png'), 'png')
    const source = await findSource(join(folder, 'a page.html'))
    const page = await fetch(source.address)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await page.text()).toBe('<p>words</p>')
    const picture = await fetch(new URL('photo.png', source.address))
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect((await fetch(new URL('/..%2f..%2fetc/passwd', source.address))).status).toBe(404)
    await source.close()
  })

  it.each([
    ['nowhere.html', 'There is no file nowhere.html here.'],
    ['news.example/story', 'If you mean the page, write https://news.example/story'],
    ['ftp://news.example/story', 'not ftp: addresses'],
    ['http://[', 'http://[ is not a web address.'],
    [tmpdir(), 'is a folder'],
  ])('says what is wrong with %s', async (name, message) => {
    await expect(findSource(name)).rejects.toThrow(message)
  })
})

describe('explainNetworkError', () => {
  it.each([
    ['Error: net::ERR_NAME_NOT_RESOLVED at https://a.example', 'there is no such site, or no network'],
    ['Error: NS_ERROR_UNKNOWN_HOST', 'there is no such site, or no network'],
    ['Error: net::ERR_CONNECTION_REFUSED at http://127.0.0.1:1', 'the site does not answer'],
    ['Error: net::ERR_CERT_DATE_INVALID at https://a.example', 'its certificate is not valid'],
    ['Error: something new\n  at a line', 'Error: something new'],
  ])('%s', (error, words) => {
    expect(explainNetworkError(error)).toBe(words)
  })
})
