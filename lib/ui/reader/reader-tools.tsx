import { i18n } from '../../platform/i18n'
import { IconButton } from '../icon-button'
import { ContentsMenu } from './contents'

interface ReaderToolsProps {
  /** The article as it is shown. */
  root: HTMLElement
}

/** What a tab of its own offers for a long text. */
export function ReaderTools({ root }: ReaderToolsProps) {
  return (
    <>
      <ContentsMenu root={root} />
      <IconButton icon="print" action="print" label={i18n.t('print')} onClick={() => print()} />
    </>
  )
}
