import { body, CREDIT, h2, ol, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const moleCup: SeedStory = {
  slug: 'staithes-take-the-mole-cup-by-an-oar',
  section: 'sport',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Staithes take the Mole Cup by the length of an oar',
  kicker: 'Gig rowing',
  standfirst: 'Perseverance holds off Kittiwake after 2.4 miles and one disagreement with a buoy',
  bylines: ['owen-tarrick'],
  topics: ['Gig rowing', 'Mole Cup'],
  minutesAgo: 2900,
  mainPicture: {
    art: 'rowing-gig',
    caption: 'Perseverance in the last quarter mile, with Kittiwake coming up inside her',
    credit: CREDIT,
    alt: 'Six rowers and a cox drive a long open boat past a buoy; another boat follows and a crowd cheers from the mole.',
  },
  sources: [
    {
      role: 'original',
      name: 'Merrowport Gig Association, results',
      url: 'https://gig-association.example/mole-cup',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'There is a photograph, which both crews have asked for and neither will hang, of the finish of the Mole Cup. It shows two bows and the end of an oar. The oar belongs to the Staithes.',
    ),
    p(
      'Perseverance, the black-bottomed gig of the Staithes club, won the Cup for the first time in seven years in 18 minutes 41.2 seconds. Kittiwake, rowed over from Norrhaven in the dark that same morning by the crew who then raced her, was 0.6 of a second behind. Morning Star of Highfold came third, by which time the first two were already arguing.',
    ),
    h2('How it was rowed'),
    p(
      'The course is 2.4 nautical miles: out from the Staithes with the ebb, round the Sexton buoy, and back to the North Mole against it. Wind was westerly, 14 knots, with a short sea off the bank. Nine gigs started. Eight came back dry.',
    ),
    p(
      'Kittiwake led from the gun. Islanders row with a long, low stroke, about 28 to the minute, which looks like leisure and is not. At the buoy she had three lengths on the Staithes and five on the rest, and her cox, Rasmus Eide, who is 71, turned her so close that the paint on the buoy is now partly on the boat.',
    ),
    p(
      'Perseverance turned wide. Her cox, Jonquil Pears, had watched the tide since six in the morning from the end of the mole with a bag of oranges, throwing in one peel at a time, and had seen that along the edge of the bank there was a ribbon of slack water the width of a road. She steered for it. It added 80 metres to the course.',
    ),
    pull('“Everyone thought I was sightseeing. I had spent two pounds forty on oranges.”'),
    p(
      '“Everyone thought I was sightseeing,” she said. “I had spent two pounds forty on oranges.” With half a mile to go the gap was one length. Pears called for 34 and got 36.',
    ),
    h2('The last hundred'),
    p(
      'What happened then depends on where one stood. From the mole the boats seemed to lock. The Staithes’ number four, Kofi Brandreth, caught the lip of a wave and missed a stroke, and for a moment the crew had five oars and a passenger. On the next he reached so far that he was lying on number three. It was that stroke that crossed the line.',
    ),
    p(
      'Kittiwake protested, on the ground that an oar is not a boat. The stewards went into the harbour master’s office with the rule book, which was printed in 1922, and came out after a quarter of an hour with the words “any part of the boat or her furniture”. An oar, they held, is furniture. Eide asked whether a cox’s hat would have been. They said that they would need to see the hat.',
    ),
    h2('The result'),
    ol(
      'Perseverance (Staithes), 18 min 41.2 s',
      'Kittiwake (Norrhaven), 18 min 41.8 s',
      'Morning Star (Highfold), 19 min 20.5 s',
      'Lady Tibbs (Eastgate), 19 min 33.0 s',
      'Bounden Duty (Harbour Board), 19 min 58.7 s',
    ),
    p(
      'Lady Tibbs, whose crew trains in the winter months at the baths on Bell Street, rowed with her name covered by a strip of black cloth. Her captain said that it would come off when the water was warm.',
    ),
    p(
      'The islanders stayed for the supper, lost the singing as well, and went home on the late ferry with the gig on the car deck. It was pointed out to Eide that they could have taken the ferry in the morning too, and rowed the race fresh. He thought about it. “Then we would not know,” he said, “whether we had been beaten.”',
    ),
    seeAlso('story:skerra-votes-to-keep-its-winter-ferry', 'Skerra votes to tax itself and keep its winter ferry'),
  ),
}
