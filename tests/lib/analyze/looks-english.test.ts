import { expect, test } from 'vitest'
import { looksEnglish } from '../../../lib/analyze/looks-english'

test.each([
  [
    'English',
    'The ferry that left the harbour at noon was late, and nobody on the pier knew what had become of it or of the people on board.',
    true,
  ],
  ['a list of names', 'Ruiz, Lind and Okafor', true],
  [
    'German',
    'Die Fähre, die am Mittag den Hafen verließ, kam zu spät, und niemand am Kai wusste, was aus ihr und den Leuten an Bord geworden war.',
    false,
  ],
  [
    'French',
    'Le bac qui a quitté le port à midi était en retard, et personne sur le quai ne savait ce qu’il était devenu, ni les gens à bord.',
    false,
  ],
  [
    'Spanish',
    'El barco que salió del puerto a mediodía llegó tarde, y nadie en el muelle sabía qué había sido de él ni de la gente que iba a bordo.',
    false,
  ],
  [
    'Dutch',
    'De veerboot die om twaalf uur uit de haven vertrok was te laat, en niemand op de kade wist wat er van het schip was geworden.',
    false,
  ],
  [
    'Polish',
    'Prom, który w południe wypłynął z portu, spóźnił się i nikt na nabrzeżu nie wiedział, co się z nim stało ani z ludźmi na pokładzie.',
    false,
  ],
])('%s', (_, text, isEnglish) => {
  expect(looksEnglish(text)).toBe(isEnglish)
})
