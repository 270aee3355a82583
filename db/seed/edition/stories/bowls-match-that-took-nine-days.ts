import { a, body, h2, p, quote, rule, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const bowlsMatchThatTookNineDays: SeedStory = {
  slug: 'bowls-match-that-took-nine-days',
  section: 'sport',
  kind: 'feature',
  language: 'en',
  dir: 'ltr',
  headline: 'The bowls match that took nine days and was won by a leaf',
  kicker: 'Bowls',
  standfirst: 'The last final of the season outlasted rain, a funeral and a mole; it came down to one wood and no wind',
  bylines: ['owen-tarrick'],
  topics: ['Bowls', 'Highfold'],
  minutesAgo: 19633,
  sources: [
    {
      role: 'original',
      name: 'Highfold Bowling Green, the green book',
      url: 'https://highfold-green.example/book',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'A game of bowls to 21 takes about two hours. The final of the Lamplighters’ Plate, between Rosalind Teague, 79, a retired crane driver, and Kit Osei, 15, who is at school, took nine days. It was 20 all for the last five of them. Neither player thinks that this was long.',
    ),
    p(
      'It began on a Friday, late in the autumn. The green at Highfold closes with the summer, but the semi-finals had been held up by a wedding, and the greenkeeper, Alban Moss, said that he could give them one day. On that day they played nine ends, and it rained.',
    ),
    h2('What the book says'),
    p(
      'Under the Plate’s rules, which fit on the back of its box, a match once begun is not given up “while both parties can stand and one can see”. Moss keeps a record of all that happens on the grass, in pencil. His ',
      a('https://highfold-green.example/book', 'green book'),
      ' gives the progress of it:',
    ),
    quote(
      'Fri. 9 ends. Teague 11, Osei 8. Rain.',
      'Sat., Sun. Water on green. Both came and looked at it.',
      'Mon. 4 ends before dusk. 14 all. Boy has double chemistry.',
      'Tue. Fine. 8 ends. 20 all!! Mole on rink 3. Stopped for mole.',
      'Wed. Mole.',
      'Thu. No play. Funeral of J. Tibbs (past president). Both players carried.',
      'Fri. Fog, could not see jack.',
    ),
    p(
      'People had begun to come. There is a bench at Highfold Top for those who wait for the tram, and from the Tuesday on nobody on it was waiting. A woman sold soup. Kit’s chemistry teacher, who had kept him in on the Monday, brought her marking and sat where he could see her.',
    ),
    p(
      'They make an odd pair to look at. Osei bowls fast, from a crouch, with his tongue out, and has a drive that once took a chip from the clubhouse. Teague worked the big crane at the Staithes for thirty-one years. She stands quite upright, looks at the jack, shuts her eyes, and puts the wood down as if it had eggs in it. “You never drop a load,” she says. “You stop holding it.”',
    ),
    h2('The ninth day'),
    p(
      'On Saturday at one there was a white sun and not a breath of air. One end would settle it. Osei had the mat. His four woods lay round the jack like kittens about a saucer; the nearest was four centimetres off. Teague had been too short with two, and too long with the next. She had one left.',
    ),
    p(
      'It was a metre wide when it passed the middle of the green. Everyone there knew it, Osei too, who had the grace to look at his shoes. The bias would bring it in, but not by so much.',
    ),
    p(
      'There is a plane tree at the corner of the green, and on it, by Moss’s account, were eleven leaves. One of them came down. It fell straight, with no wind to carry it, and lay on the grass in front of the wood, curled, like a hand. The wood climbed over its stem, was slowed on the one side by about as much as a sigh, turned in, and came to rest against the jack.',
    ),
    rule,
    p(
      'Was it fair? The rules of the game speak of wind, dogs and worms but not of leaves. Moss lay down with a piece of string. He then asked Osei, since it was his to ask, if he wished to protest.',
    ),
    p(
      'The boy thought for a while. He said that when the mole had come up on Tuesday it had turned one of his own woods in by a foot, which was how he had got to 20, and that he had been waiting all week for someone to notice.',
    ),
    p(
      '“I noticed,” said Teague. She has the Plate on her television. The leaf is in the book at the page, under a strip of tape, with the score: 21–20, and in the column for remarks, “No wind”.',
    ),
    seeAlso('story:staithes-take-the-mole-cup-by-an-oar', 'Staithes take the Mole Cup by the length of an oar'),
  ),
}
