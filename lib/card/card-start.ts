import type { CardWords } from './card-content'
import type { PageReading } from '../model/page-reading'
import type { Refusal } from '../model/refusal'

/** What a card is opened with before there is anything to show on it. */
export interface CardLook {
  styles: string
  words: CardWords
}

/** What the card's script says when it has been put into a page. */
export interface CardStart {
  /** A card was open, and is closed now. */
  wasOpen: boolean
  /** What it read, without markup and pictures; absent where it closed a card, and of a page that is still coming. */
  reading?: PageReading | Refusal
}
