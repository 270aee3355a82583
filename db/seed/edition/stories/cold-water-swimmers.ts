import { a, body, h2, p, quote, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const coldWaterSwimmers: SeedStory = {
  slug: 'cold-water-swimmers',
  section: 'sport',
  kind: 'feature',
  language: 'en',
  dir: 'ltr',
  headline: 'The cold-water swimmers who would rather it were warm',
  kicker: 'Swimming',
  standfirst:
    'Forty people from Eastgate have begun to bathe in the harbour, as practice for a winter without the baths',
  bylines: ['owen-tarrick'],
  topics: ['Swimming', 'Eastgate baths'],
  minutesAgo: 733,
  updatedMinutesAgo: 23,
  sources: [
    {
      role: 'original',
      name: 'Friends of Eastgate Baths, notes for cold-water swimmers',
      url: 'https://eastgate-baths.example/cold-water',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'They go in by the slip at the Staithes, at twenty to seven, when it is still dark and the only warm thing in sight is the tea. Somebody has chalked the temperature on the wall, 8.4, with a face beside it. There are forty of them in all and on a good day 26 come. They do not scream. “One thinks of the neighbours,” said Harriet Voss, who is 74, and walked into the harbour as if it had said something about her mother.',
    ),
    p(
      'Until last month none of them had been in the sea later than September. They are the early swim of the Eastgate baths, where the water is at 28 degrees. The first was Voss’s idea. If the baths were to shut, she argued, it would be well to know what for.',
    ),
    h2('Ninety seconds'),
    p(
      'The first minute and a half is the dangerous part. Cold on the skin makes one gasp and go on gasping, and a person who does that with his face in a wave will drown, however well he swims. After it the breath comes back. Clement Aduba, a physiotherapist who has swum at Bell Street since he was six, stands in to the waist and counts for the new ones. Nobody may let go of the rope before ninety. His rules are on a ',
      a('https://eastgate-baths.example/cold-water', 'single sheet'),
      ':',
    ),
    ul(
      'never alone, and never in an outgoing tide',
      'a minute for each degree, at most: at 8.4 you have eight minutes, and should not want them',
      'out before you feel fine, because that is a symptom',
      'dry, dressed and then tea, in that order; hot showers are for people who enjoy fainting',
    ),
    p(
      'It works, most say, and several are ashamed to like it. Bogdan Reiss, who welds, has not had his bad shoulder for three weeks. The twins Mabel and Ada Frost, 19, who swim the butterfly for the county, have been told by their coach that they will do neither their stroke nor their hearts any good, and go on Fridays when he is at work.',
    ),
    quote(
      'I am asked whether this could take the place of the baths. I teach children of five. Which of them would you like me to hold on the rope?',
    ),
    p(
      'That is Perdita Lowe, who gives lessons in the small pool to 210 children a week. She comes down to the slip and holds the towels. Of the 900 visits that people make to Bell Street in a week, she has worked out that a third are by those who are under eleven, over seventy or unable to manage a step. The slip has 14 and no rail.',
    ),
    h2('What it is not'),
    p(
      'There is a second club in town, older and hardier, which has gone in off the North Mole every New Year since the war. It has been polite. “They wear hats,” said its captain, Fergus Inch, who does not. The two are to meet in a relay to the pontoon and back, four a side, on the Sunday before the shortest day. Voss is looking for someone who can be relied on to turn round.',
    ),
    p(
      'On the way out they stop at the foot of the wall, and whoever has the chalk writes down how long they were in. On the morning that I went it was six minutes, ten seconds. Below the figure a child had added: “My nan did 7.”',
    ),
    p(
      'I did two minutes, and used words. Voss handed me a cup. I asked her if, as they say, one comes to love it. She looked along the quay to where the tram goes up to Eastgate, and the lit windows. “Oh no,” she said. “I come to keep the place in the queue.”',
    ),
    p(
      'Since this story was first published the council ',
      a('story:council-votes-to-close-last-public-bathhouse', 'has voted to close the baths'),
      ' at the end of the winter programme. The Friends say that the slip will be swum tomorrow as usual.',
    ),
    seeAlso('story:what-the-ninety-day-rule-lets-residents-do', 'What the ninety-day rule lets residents do'),
  ),
}
