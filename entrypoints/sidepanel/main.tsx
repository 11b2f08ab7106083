import { render } from 'preact'
import { startAnalyzer } from '../../lib/platform/analyzer'
import { preparePage } from '../../lib/ui/prepare-page'
import { SidePanel } from '../../lib/ui/side-panel/side-panel'
import '../../lib/ui/styles/reading.css'
import '../../lib/ui/styles/side-panel.css'
import { goToInTab } from './go-to-in-tab'

render(<SidePanel analyzer={startAnalyzer()} goToInTab={goToInTab} />, preparePage())
