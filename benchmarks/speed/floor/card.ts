import DOMPurify from 'dompurify'
import { readPlainly } from './read-plainly'

/** Shows the text over the page in a shadow root, as the plainest card there can be. */
const host = document.createElement('div')
host.attachShadow({ mode: 'open' }).innerHTML = DOMPurify.sanitize(readPlainly(document))
host.dataset['floor'] = 'card'
document.documentElement.append(host)
