import { i18n } from '../../platform/i18n'
import {
  readingChoices,
  readingRanges,
  validReadingStyle,
  type ReadingChoice,
  type ReadingRange,
  type ReadingStyle,
} from '../../platform/reading-style'
import { writeNumber } from '../write-figures'
import { choiceNames, choiceWords, rangeNames } from './reading-words'

interface LookFieldsProps {
  style: ReadingStyle
  onChange: (style: ReadingStyle) => void
}

/** A labelled control for each part of a look, and the way back to the look of the beginning. */
export function LookFields({ style, onChange }: LookFieldsProps) {
  const change = (part: Record<string, unknown>): void => onChange(validReadingStyle({ ...style, ...part }))
  return (
    <>
      {(Object.keys(readingChoices) as ReadingChoice[]).map((name) => (
        <label key={name} class="look-field">
          {choiceNames[name]()}
          <select
            name={name}
            value={style[name]}
            onChange={(event) => change({ [name]: event.currentTarget.value })}
          >
            {readingChoices[name].map((choice) => (
              <option key={choice} value={choice}>
                {choiceWords[choice]()}
              </option>
            ))}
          </select>
        </label>
      ))}
      {(Object.keys(readingRanges) as ReadingRange[]).map((name) => (
        <label key={name} class="look-field">
          {rangeNames[name]()}
          <input
            type="range"
            name={name}
            min={readingRanges[name].min}
            max={readingRanges[name].max}
            step={readingRanges[name].step}
            value={style[name]}
            onInput={(event) => change({ [name]: event.currentTarget.valueAsNumber })}
          />
          {/* The slider tells its value itself. */}
          <output aria-hidden="true">{writeNumber(style[name])}</output>
        </label>
      ))}
      <button type="button" class="button" onClick={() => onChange(validReadingStyle({}))}>
        {i18n.t('lookReset')}
      </button>
    </>
  )
}
