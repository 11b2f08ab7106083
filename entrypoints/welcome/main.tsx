import { render } from 'preact'
import type { Article } from '../../lib/model/article'
import { handOver } from '../../lib/platform/hand-over'
import { openPage } from '../../lib/platform/open-page'
import { preparePage } from '../../lib/ui/prepare-page'
import { makeReadingActions } from '../../lib/ui/reading-actions'
import { Welcome } from '../../lib/ui/welcome/welcome'
import '../../lib/ui/styles/welcome.css'
import sample from './sample-article.json'

const article = sample as Article
const url = sample.leadImage.url
const pictures = [{ url, width: 1280, height: 720, readable: true }]
const noTab = -1

// A picture in a script is data that the first look does not wait for.
const readPictures = async (): Promise<Record<string, string>> => {
  const { default: harbour } = await import('../../samples/images/harbour.jpg?inline')
  return { [url]: harbour }
}

const openInTab = async (): Promise<void> => {
  const reading = await handOver({ article, pictures, tabId: noTab })
  await openPage('/reader.html', { reading })
}

render(
  <Welcome
    reading={{ article, pictures, readPictures }}
    actions={{ ...makeReadingActions(), openInTab: () => void openInTab() }}
  />,
  preparePage(),
)
