import { render } from 'preact'
import { openClipStore } from '../../lib/clips/clip-store'
import { Library } from '../../lib/ui/library'
import { preparePage } from '../../lib/ui/prepare-page'
import '../../lib/ui/styles/library.css'

render(<Library store={await openClipStore()} />, preparePage())
