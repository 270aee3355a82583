import { a, b, body, h2, ol, p, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const whatToDoWithADampWall: SeedStory = {
  slug: 'what-to-do-with-a-damp-wall',
  section: 'living',
  kind: 'explainer',
  language: 'en',
  dir: 'ltr',
  headline: 'What to do with a damp wall before you call anyone',
  kicker: 'Homes',
  standfirst: 'Three kinds of wet, a piece of kitchen foil and two days of patience will tell you which one you have',
  bylines: ['tom-adeyemi'],
  topics: ['Homes', 'Housing', 'Weather'],
  minutesAgo: 1132,
  updatedMinutesAgo: 162,
  sources: [
    {
      role: 'document',
      name: 'Merrowport council, advice to householders on damp',
      url: 'https://council.merrowport.example/homes/damp',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'Half the town has a wet wall this month, and the other half has been told by a man with a meter that it has one too. Before you pay anybody, find out where the water comes from. There are only three answers: from inside, from outside and from below. They look alike and their cures have nothing in common.',
    ),
    h2('The foil test'),
    p('It costs nothing and takes two days.'),
    ol(
      'Dry a patch of the wall with a hairdryer until it is no longer cold to the back of the hand.',
      'Tape a square of kitchen foil over it, 30 centimetres each way, with all four edges sealed.',
      'Leave it for 48 hours and live as usual.',
      'Look at the outside of the foil, then peel it off and look at the back.',
    ),
    p(
      'Wet on the outside means that the water is in the air of the room. Wet on the back means that it is coming through the wall. Wet on both means that you have two problems, and should begin with the second.',
    ),
    h2('Which of the three?'),
    ul(
      [
        b('From inside: condensation.'),
        ' Black spots, worst in corners and behind wardrobes, worst in winter. Two people and a kettle put some ten litres of water into the air of a flat in a day.',
      ],
      [
        b('From outside: a leak.'),
        ' One patch with an edge that grows after rain. It is nearly always a gutter. Go out in a downpour with an umbrella and look up.',
      ],
      [
        b('From below: rising damp.'),
        ' A tide mark along the foot of the wall, seldom above a metre, with white salt on it like the rim of a glass. It is much rarer than the firms that treat it.',
      ],
    ),
    h2('What helps?'),
    p(
      'For condensation: lids on pans, the bathroom door shut, and all the windows wide open for ten minutes twice a day, which changes the air without cooling the walls. A window left ajar for hours does the reverse. Pull the wardrobe out by the width of a hand. Keep the room at 16 degrees or more if you can pay for it; a cold wall will be wet whatever else you do.',
    ),
    p(
      'For a leak: clear the gutter first. A bent trowel and an old glove are the tools. A ladder needs a second person, at the foot, who is not looking at a telephone.',
    ),
    p(
      'For damp from below: check that nobody has heaped soil, paving or a bicycle against the outside. The ground ought to be 15 centimetres lower than the floor within. I have known an injected damp course, at £2,400, to be outdone by a spade.',
    ),
    h2('What if the water came in by the door?'),
    p(
      'On Tar Lane it did. Flood water is another matter. A brick wall dries at about 2.5 centimetres a month, so that one of 23 centimetres, drying from both faces, takes four or five. Wash off the silt, take off the skirting, leave the doors of cupboards open and do not paint. Heat without an open window only moves the water upstairs. Sound plaster can often stay if it was wet for less than a day.',
    ),
    h2('And if I rent?'),
    p(
      'Write it down and send it, with the date and a photograph that has something in it for scale. Structure, gutters and damp from below are the landlord’s to mend, and condensation is too if there is no working heater or fan. From the first of April ',
      a('story:tenants-win-right-to-see-repair-records', 'your letter goes into a record'),
      ' that the next tenant may read. The council’s ',
      a('https://council.merrowport.example/homes/damp', 'advice page'),
      ' has a form, but a plain letter counts for as much.',
    ),
    p('Last, tap it. A sound wall knocks. A wet one sounds as if it were thinking of something else.'),
    seeAlso('story:how-to-read-a-tide-table', 'How to read a tide table'),
  ),
}
