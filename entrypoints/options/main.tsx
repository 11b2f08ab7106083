import { render } from 'preact'
import { Options } from '../../lib/ui/options/options'
import { preparePage } from '../../lib/ui/prepare-page'
import '../../lib/ui/styles/options.css'

render(<Options />, preparePage())
