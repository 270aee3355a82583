import { a, b, body, h2, ol, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const aRiverInAShed: SeedStory = {
  slug: 'a-river-in-a-shed',
  section: 'science',
  kind: 'feature',
  language: 'en',
  dir: 'ltr',
  headline: 'A river in a shed, and the sandbank that would not follow orders',
  kicker: 'The Lannet',
  standfirst:
    'Before anyone spends £11m on a wall, engineers have built the river mouth out of concrete and crushed walnut',
  bylines: ['sigrid-vale', 'joss-penhale'],
  topics: ['Harbour Board', 'Dredging', 'The Lannet'],
  minutesAgo: 213,
  sources: [
    {
      role: 'document',
      name: 'Harbour Board, terms for the study of a training wall',
      url: 'https://harbour-board.example/training-wall',
      isPublished: true,
    },
    { role: 'original', name: 'Lannet Model, runs 1 to 17', url: null, isPublished: false },
  ],
  body: body(
    p(
      'High water at Merrowport comes every eighteen minutes and a half. The tide comes in with a sigh, from a tank behind a curtain, runs up past a North Mole as long as a bicycle, floats a cork at the Staithes and goes out again. In a shed at the back of the Rope Works, where hemp used to hang, the River Lannet has been made over in concrete, at a scale of 1 to 400 on the flat and 1 to 100 upwards, and it is in flood.',
    ),
    p(
      'The Harbour Board, which ',
      a('story:port-fees-to-rise-as-dredging-bill-grows', 'has put up its dues to pay for dredging'),
      ', wants to know whether a low bank of stone along the eastern side of the channel would hold the Sexton where it is. The wall would cost £11m. The shed has cost £184,000, a little more than the dredging does in a fortnight.',
    ),
    p(
      '“You can do it all in a computer, and we have,” said Wilhelmina Stroud, who leads the three engineers. “It said that the wall works. It also said that last winter the bank would stay at home.”',
    ),
    h2('Walnuts'),
    p(
      'Water shrinks well; sand does not. A grain four hundred times smaller than sand is clay, which sticks, so the bed of the little river is made from crushed walnut shell. It is light enough to be moved by a current that would hardly tilt a leaf. There are 2.2 tonnes of it. It came from a firm that sells it for polishing brass, and the shed smells like Christmas.',
    ),
    p(
      'The first eleven runs were spent on the past. Stroud set the Sexton where it lies on the chart of 1840, gave the river every flood on record, and waited to see if it would go where the real one went. It did not. It broke in two and left for Vantry.',
    ),
    p(
      'What was missing was found by Abel Munday, a retired pilot who had come in to get out of the rain. He asked where the wrecks were. There are three, under the sand off the mole, which are on no modern chart because nothing can hit them. The team made them of lead, each as large as a shoe. On the twelfth run the bank came round by the east and lay down against the channel, ',
      b('eleven centimetres'),
      ' from its true place. That is 44 metres. They gave Munday the key to the shed.',
    ),
    pull('“I have waited fifty years for that bank to do as it was told. I still have.”'),
    h2('What the wall does'),
    p('Five runs have now been made with a training wall of brass strip. They disagree, in an orderly way:'),
    ol(
      'with ordinary rain the Sexton stays behind the wall for the whole of a model year, which is nine days',
      'with the rain of this month it stays, but the channel scours a hole at the wall’s foot',
      'with this month’s rain and a gale from the south, it comes round the end',
    ),
    p(
      'The third was run twice, because no one liked it. A wall longer by 120 metres would probably stop the leak, and would bring the price to something like £14m. At the present bill that is a little over three years of dredging instead of two and a half.',
    ),
    p(
      'Joan Trevanion, the Board’s chief executive, visited on Tuesday, and asked to see the expensive one. She watched three days of it, sitting on a bucket, which took until lunch. It held. Afterwards she asked how sure they were. Stroud said, about as sure as one can be of a walnut. The Board expects a report in spring.',
    ),
    p(
      'Munday comes each afternoon. He has been allowed to steer a nail up the channel on a thread. “I have waited fifty years for that bank to do as it was told,” he said, and ran aground. “I still have.”',
    ),
    seeAlso('story:storm-and-the-mole-light', 'Storm puts out the Mole light for 47 minutes and leaves a record'),
  ),
}
