import { openLede } from '../../tests/e2e/drive/open-lede'
import { servePages } from '../../tests/e2e/drive/serve-pages'
import { hostilePages } from '../../tests/fixtures/hostile-pages'
import { measureFixedWork } from '../../tests/e2e/drive/watch-work'
import { measureShape } from './measure-shape'

/** Milliseconds of work: of the page's own thread for Lede, and of page and popup until the article can be read. */
const limits = { page: 1000, answer: 2000 }
/** Bytes that may be left in page and background when the popup is closed. */
const maxLeft = 10 * 2 ** 20

const names = Object.keys(hostilePages)
const server = await servePages({
  pages: Object.fromEntries(names.map((name, index) => [`/${index}`, hostilePages[name]?.() ?? ''])),
})
const lede = await openLede()
let overLimit = 0
try {
  console.log(`a fixed piece of work takes ${Math.round(await measureFixedWork(lede.page))} ms`)
  console.log('  page   popup    left')
  for (const [index, name] of names.entries()) {
    const { page, popup, left, outcome } = await measureShape(lede, `${server.address}/${index}`)
    const isOver = page > limits.page || page + popup > limits.answer || left > maxLeft
    if (isOver) overLimit += 1
    const figures = `${figure(page, 'ms')} ${figure(popup, 'ms')} ${figure(left / 2 ** 20, 'MB')}`
    console.log(`${isOver ? '!' : ' '}${figures}  ${name}: ${outcome}`)
  }
  console.log(`a fixed piece of work takes ${Math.round(await measureFixedWork(lede.page))} ms`)
} finally {
  await lede.close()
  await server.close()
}
console.log(
  `${overLimit} of ${names.length} shapes took more than ${limits.page} ms of the page, ${limits.answer} ms in all, or left more than ${maxLeft / 2 ** 20} MB`,
)
process.exitCode = overLimit > 0 ? 1 : 0

function figure(value: number, unit: string): string {
  return `${value.toFixed(unit === 'MB' ? 1 : 0).padStart(5)} ${unit}`
}
