import { render } from 'preact'
import { expect, test } from 'vitest'
import { useChoice, type Choice } from '../../../../lib/ui/library/use-choice'

test('two choices before the list is drawn again are both kept', () => {
  let choice: Choice | undefined
  function List() {
    choice = useChoice(['a', 'b', 'c'])
    return null
  }
  render(<List />, document.body)
  const drawn = choice
  drawn?.toggle('a')
  drawn?.toggle('b')
  expect(drawn?.read()).toEqual(['a', 'b'])
  drawn?.toggle('a')
  expect(drawn?.read()).toEqual(['b'])
})
