import { a, body, h2, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const countTheBenches: SeedStory = {
  slug: 'count-the-benches',
  section: 'opinion',
  kind: 'opinion',
  language: 'en',
  dir: 'ltr',
  headline: 'Count the benches, then tell me that this is a town for walking',
  kicker: 'Opinion',
  standfirst:
    'From Customs Square to the top of Fish Steps is 1,100 metres, and there is nowhere to sit that sells no coffee',
  bylines: ['owen-tarrick'],
  topics: ['Public buildings', 'Merrowport council', 'Walking'],
  minutesAgo: 25122,
  sources: [
    { role: 'original', name: 'The writer’s own count, on foot', url: null, isPublished: true },
    {
      role: 'document',
      name: 'Merrowport council, street furniture register',
      url: 'https://council.merrowport.example/streets/furniture',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'In the autumn I did something to my knee. I should like to say that it was a save. It was a kerb. For seven weeks I went about the town with a stick, at the speed of a statue being delivered, and discovered that I had been living in a different place from the one I thought.',
    ),
    p(
      'I am used to knowing distances. A pitch is 104 metres, a gig race 2.4 miles. I now learned that the distance from Customs Square to the top of Fish Steps, 1,100 metres, is two rests. And that there was one bench on it. And that it had been taken away in August for cleaning.',
    ),
    h2('Two registers'),
    p(
      'The council keeps a ',
      a('https://council.merrowport.example/streets/furniture', 'register of street furniture'),
      '. It lists 214 benches. With a stick one has time, so I went to see them. I found 151. Of the other 63, nineteen are bolts in the ground. Eleven are in the store on Mole Road, under a sheet. Three are inside the fence of a building site, where I am told that they are much used. The remaining thirty nobody could account for, although I have since been asked to a birthday in a garden in Highfold and sat on what I believe to be number 88.',
    ),
    pull('Nineteen are bolts in the ground.'),
    p(
      'Over the same years the number of seats outside cafés has gone from about 300 to about 700. So there are more places to sit in Merrowport than ever. They cost £2.60 an hour, with milk.',
    ),
    h2('Against the sloping plank'),
    p(
      'Then there is the new kind. At the tram stops we have been given a plank at the height of the hip, tilted, on which one may not sit but may lean, like a ladder. It was chosen, the papers say, “to discourage extended occupation”. I have extended my occupation of a good many benches in my life, as a boy with chips, as a young man with nowhere warm to take somebody, and lately with a knee. I had not known that it was a problem. It turns out that the plank costs £780 and the bench cost £690.',
    ),
    p(
      'The fear is that people will sleep there. Some would. I have talked with two men who slept on the bench at the foot of Bell Street before it was planked, and they did not, as the theory has it, go home. They went to the doorway behind it, which is darker.',
    ),
    p(
      'Football taught me one thing that is useful off the pitch: you learn what a side thinks of its players from what it gives them to sit on. There is no more honest piece of public writing than a bench. It says that you are expected, that you may be slow, and that nothing will be asked of you while you get your breath.',
    ),
    p(
      'So here is a motion, and I give it away free. One bench in every 200 metres on every street that climbs. By my map that is 96, of which 63 are ours already, if anyone would care to look under the sheet. The other 33 at £690 come to £22,770, or one traffic light.',
    ),
    p(
      'The knee is better. I still stop at the places where the benches are not. There is generally somebody there, standing, looking at the view as hard as they can.',
    ),
    seeAlso('story:let-the-tram-be-free', 'Marta Lindqvist: Let the tram be free'),
  ),
}
