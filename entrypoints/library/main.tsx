import { render } from 'preact'
import { openClipStore } from '../../lib/clips/clip-store'
import { storeFailureOf } from '../../lib/clips/store-failure'
import { Library } from '../../lib/ui/library'
import { preparePage } from '../../lib/ui/prepare-page'
import { storeFailureWords } from '../../lib/ui/store-failure-words'
import '../../lib/ui/styles/library.css'

const page = preparePage()
openClipStore().then(
  (store) => render(<Library store={store} />, page),
  (error: unknown) =>
    render(
      <main class="library">
        <p class="notice" role="alert">
          {storeFailureWords(storeFailureOf(error))}
        </p>
      </main>,
      page,
    ),
)
