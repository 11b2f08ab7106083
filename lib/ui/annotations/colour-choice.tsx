import type { Colour } from '../../model/annotation'
import { i18n } from '../../platform/i18n'
import { colours } from '../../render/paint-annotations'

interface ColourChoiceProps {
  chosen?: Colour
  onChoose: (colour: Colour) => void
}

/** The five colours; each swatch has the line that its marks have, so that they can be told without colour. */
export function ColourChoice({ chosen, onChoose }: ColourChoiceProps) {
  return (
    <div role="group" class="colours" aria-label={i18n.t('markColour')}>
      {colours.map((colour, index) => (
        <button
          key={colour}
          type="button"
          class={`swatch ${colour}`}
          aria-label={i18n.t(`colour_${colour}`)}
          title={`${i18n.t(`colour_${colour}`)} (${index + 1})`}
          aria-pressed={chosen === colour}
          onClick={() => onChoose(colour)}
        />
      ))}
    </div>
  )
}
