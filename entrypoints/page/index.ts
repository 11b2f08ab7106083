import { defineContentScript } from 'wxt/utils/define-content-script'
import { extract } from '../../lib/extract/extract'

export default defineContentScript({
  registration: 'runtime',
  main: () => extract(document, location.href),
})
