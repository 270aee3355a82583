import { a, b, body, CREDIT, h2, i, p, pull, rule, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const cellistGoodbye: SeedStory = {
  slug: 'a-cellists-quiet-goodbye-at-the-corn-exchange',
  section: 'culture',
  kind: 'review',
  language: 'en',
  dir: 'ltr',
  headline: 'A cellist’s quiet goodbye at the Corn Exchange',
  kicker: 'Review',
  standfirst:
    'After 41 years Ilse Varga plays her last recital in the hall where she played her first, and leaves the lamp on',
  bylines: ['amara-quill'],
  topics: ['Music', 'Corn Exchange'],
  minutesAgo: 820,
  mainPicture: {
    art: 'cellist-stage',
    caption: 'Ilse Varga on the stage of the Corn Exchange, lit as she asked to be lit',
    credit: CREDIT,
    alt: 'A cellist, her head bowed, plays alone on a stage in a single beam of light, seen over the heads of the audience.',
  },
  sources: [
    {
      role: 'original',
      name: 'Corn Exchange, programme of the recital',
      url: 'https://corn-exchange.example/varga',
      isPublished: true,
    },
  ],
  body: body(
    ul(
      [b('Recital:'), ' Ilse Varga, cello'],
      [b('Music:'), ' Suites by Anton Reyle and five pieces by Merrowport composers'],
      [b('Where:'), ' Corn Exchange, Merrowport, one night only'],
      'An evening with one fault and one lamp, and the lamp was left on',
    ),
    p(
      'There was one chair on the stage and one lamp above it. The lamp had been asked for. At her first recital in this hall, 41 years ago, a fuse went in the second movement and the caretaker climbed up with a work light from the grain loft; Ilse Varga, who was then 24, finished in its beam and has wanted nothing else since.',
    ),
    p(
      'She had said that there would be no speech, no flowers and no encore, and had let it be known through ',
      a('https://corn-exchange.example/varga', 'the programme'),
      ' that she was stopping because of her left hand and not her heart. “The fourth finger has retired,” it read. “I am following it.”',
    ),
    h2('Two suites and a silence'),
    p(
      'She began with the suite in D minor by Anton Reyle, which every student plays too fast. She has played it here nine times, by the Exchange’s own count, and each time it has lost a little weight. The prelude was so plain that one could hear the chair. In the saraband she did what I have not heard another cellist dare to do, which is to arrive at the low D and stay there, without vibrato, for as long as the bow lasted. A man two rows ahead of me put down his programme as if it had become too loud.',
    ),
    p(
      'The fourth finger was missed once, in the second minuet, where she left out an upper note and made the silence part of the tune. I have the score. It is better without.',
    ),
    pull('She left out an upper note and made the silence part of the tune. It is better without.'),
    p(
      'After it came five short pieces by Merrowport composers, none of them longer than four minutes and one of them, ',
      i('Fog Signal, North Mole'),
      ' by Bettany Crowe, made out of two notes. It is a hard thing to make an audience laugh with a cello and without winking at it. She did it by taking the rests at their full length. Somewhere about the eighth a real horn answered from the river, and she waited for it to finish, and went on.',
    ),
    h2('What the hall does'),
    p(
      'The Corn Exchange was not built for music. The floor slopes towards the river so that it could be hosed, and the roof is iron. Varga has always treated the room as a second instrument; she sits 40 centimetres left of the middle, where a brass stud marks the spot at which, she once told a pupil, “the wheat is still listening”.',
    ),
    p(
      'It listened in the last piece, which was the long suite in G by Reyle. She took every repeat. If there was a fault in the evening it was here, in a jig that seemed to be looking for its coat, and I would guess that the hand was hurting. But then came the last eight bars, which go up the A string by steps like someone climbing to turn off a light.',
    ),
    rule,
    p(
      'She did not turn it off. She stood, put the cello on its side as one lays down a child, looked at the stalls and at the gallery and at the caretaker, who is the grandson of that other caretaker, and walked off. The applause went on for six minutes by the Exchange clock. The lamp stayed where it was, on an empty chair, and people went up in ones and twos to look at the stud in the floor.',
    ),
    p(
      'There are 412 seats in the hall, and 412 had been sold; among those who stood at the back were eleven of her pupils. One of them, Joaquim Teller, is 14. He told me that she had given him her rosin, and that he did not mean to use it.',
    ),
    p('Five stars are not given in this newspaper. She would have asked what the other five were for.'),
    seeAlso('story:the-woman-who-keeps-the-exchange-clock', 'The woman who keeps the Exchange clock'),
  ),
}
