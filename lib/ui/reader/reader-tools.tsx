import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import { i18n } from '../../platform/i18n'
import { IconButton } from '../icon-button'
import { ReadAloud } from '../read-aloud/read-aloud'
import { ContentsMenu } from './contents'

interface ReaderToolsProps {
  article: Article
  /** The article as it is shown. */
  root: HTMLElement
  analysis: Analysis | undefined
}

/** What a tab of its own offers for a long text. */
export function ReaderTools({ article, root, analysis }: ReaderToolsProps) {
  return (
    <>
      <ContentsMenu root={root} />
      <ReadAloud article={article} root={root} analysis={analysis} />
      <IconButton icon="print" action="print" label={i18n.t('print')} onClick={() => print()} />
    </>
  )
}
