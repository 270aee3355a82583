import { a, body, h2, p, seeAlso, table, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const howToReadATideTable: SeedStory = {
  slug: 'how-to-read-a-tide-table',
  section: 'living',
  kind: 'explainer',
  language: 'en',
  dir: 'ltr',
  headline: 'How to read a tide table, and when not to believe it',
  kicker: 'Explainer',
  standfirst: 'Four times, four heights and one sum with twelve in it: all that you need to stay dry on the Fish Steps',
  bylines: ['joss-penhale'],
  topics: ['Tides', 'Harbour Board', 'Floods'],
  minutesAgo: 2412,
  sources: [
    {
      role: 'document',
      name: 'Harbour Board, tide tables for the North Mole',
      url: 'https://harbour-board.example/tides',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'The Harbour Board sells it for £2.50, the chandler gives it away with paint, and in most kitchens it hangs beside the calendar unread. A tide table is the only book that tells you what will happen on a given minute next August and is right. This is how to use one.',
    ),
    h2('What are the columns?'),
    p(
      'Each day has up to four lines, with a time and a height in metres. The larger heights are high water, the smaller low. Here is a day of big tides at the North Mole:',
    ),
    table(
      'A day of spring tides at the North Mole',
      ['Time', 'Height', 'Water'],
      ['06.10', '4.2 m', 'high'],
      ['12.22', '0.6 m', 'low'],
      ['18.35', '4.2 m', 'high'],
      ['00.47', '0.6 m', 'low, and by now it is tomorrow'],
    ),
    p(
      'From one high water to the next is about 12 hours and 25 minutes, so that everything comes some 50 minutes later each day. Now and then a day has only three lines. Nothing is missing; the fourth has slipped past midnight.',
    ),
    h2('Metres above what?'),
    p(
      'Above chart datum, which is about as low as the sea ever goes here. It is not the height of the sea above your feet. On the Fish Steps the lowest step that has a handrail is at 3.1 metres, so when the table says 4.2 it will be under a metre and a bit of water.',
    ),
    h2('How fast does it move?'),
    p(
      'Not evenly. Seamen use the rule of twelfths. Take the range, here 4.2 less 0.6, or 3.6 metres. In the six hours of a falling tide it drops by one twelfth of that, then two, three, three, two and one:',
    ),
    table(
      'The rule of twelfths, from 4.2 metres to 0.6',
      ['Hour', 'Twelfths', 'Falls by', 'Leaves'],
      ['1', '1', '30 cm', '3.9 m'],
      ['2', '2', '60 cm', '3.3 m'],
      ['3', '3', '90 cm', '2.4 m'],
      ['4', '3', '90 cm', '1.5 m'],
      ['5', '2', '60 cm', '0.9 m'],
      ['6', '1', '30 cm', '0.6 m'],
    ),
    p(
      'The lesson is in the middle. In the third and fourth hours the water moves by as much as a man’s height, and it is then that people on sandbanks find that they live on an island.',
    ),
    h2('What are springs and neaps?'),
    p(
      'Nothing to do with the season. A day or two after a new moon, and again after a full one, sun and moon pull in line and the range is greatest: springs. In the weeks between they pull crosswise and it is least: neaps, with a range at the mole of about 1.7 metres.',
    ),
    p(
      'There is a trick that visitors take for magic. At any one port the springs come at about the same time of day. In Merrowport spring high water is always near six, morning and evening, and neap high water near noon and midnight. If somebody offers you a walk on the sands at noon, ask about the moon.',
    ),
    h2('What does it not know?'),
    p(
      'Weather. The table was worked out years ahead and knows only the sky. Low pressure lifts the sea by about a centimetre for each millibar; a gale blowing up the Sound can add half a metre. And it knows nothing of the river.',
    ),
    p(
      'This is why the board on Lannet Bridge may disagree with it. The zero of the board is 60 centimetres above chart datum. A tide of 4.2 in the table is therefore 3.6 on the bridge, which is 45 centimetres under the doorsteps of Tar Lane, at 4.05. Add a deep low and a full river, and you have ',
      a('story:wettest-month-since-records-began', 'what came in this month'),
      '.',
    ),
    h2('Three habits'),
    ul(
      'Check whether the table is in summer time. This one is not, and from March to October you add an hour.',
      'Plan around low water, and turn back when it turns.',
      'Write the day’s times on your hand. A book in the car has never yet helped anyone on a beach.',
    ),
    p('The ', a('https://harbour-board.example/tides', 'tables'), ' are also to be had free, from the Board’s pages.'),
    seeAlso('story:what-to-do-with-a-damp-wall', 'What to do with a damp wall before you call anyone'),
  ),
}
