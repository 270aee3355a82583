import { a, body, CREDIT, h2, p, quote, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const oneFloodlight: SeedStory = {
  slug: 'rovers-win-by-the-light-of-one-lamp',
  section: 'sport',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Rovers win in the mud by the light of one lamp',
  kicker: 'Football',
  standfirst: 'Three floodlights fail at the Ropewalk and both captains agree to play on; visitors see the goal, just',
  bylines: ['owen-tarrick'],
  topics: ['Ropewalk Rovers', 'Football'],
  minutesAgo: 8800,
  mainPicture: {
    art: 'goal-mud',
    caption: 'Ade Winstanley’s shot, the 83rd minute, the one lamp',
    credit: CREDIT,
    alt: 'A goalkeeper dives in rain and mud as the ball flies past him towards the net; one floodlight shines behind.',
  },
  sources: [
    {
      role: 'original',
      name: 'Ropewalk Rovers, match report',
      url: 'https://ropewalk-rovers.example/reports',
      isPublished: true,
    },
    { role: 'agency', name: 'Strait Wire', url: null, isPublished: false },
  ],
  body: body(
    p(
      'Ropewalk Rovers 1, Quarry Bank Athletic 0, and the man who scored it says that he aimed at the noise. Three of the four floodlights at the Ropewalk went out with a bang in the 58th minute. The fourth, above the corner by the tram depot, stayed on, and by its light, in rain that came across the pitch like thrown gravel, Ade Winstanley won the match with seven minutes left.',
    ),
    p(
      'The referee, Honor Castle, had been ready to send everyone home. The rules of the league require that the ball be visible “from one goal to the other”. She placed it on one goal line, walked to the opposite one, 104 metres, and asked both captains what they could see. Both said that they could see it perfectly. One of them, it has since come out, was looking at a dog.',
    ),
    h2('A game of two darknesses'),
    p(
      'Until then it had been an ordinary bad match. The Ropewalk lies where hemp used to be laid out to dry, below the level of the street, and after the month that the town has had it was less a pitch than a rumour. Athletic had the better of it and twice stopped the ball on the line, their own, where it would not roll out of a puddle.',
    ),
    p(
      'In the dark it turned into something else. Players called each other’s names. The crowd of 731 fell quiet so that they could hear, and one became aware of breath, of boots, and of a man in the stand explaining offside to his daughter at some length and getting it right.',
    ),
    quote(
      'You could see them from the chest up if they were on the lamp side. On the other it was just mud with opinions.',
    ),
    p(
      'That was Sorrel Dunmore, the Athletic goalkeeper, who had the lamp in her eyes for the whole of the second half and did not complain of it. Both clubs field mixed sides, as all but two in the Sound League do. She made four saves after the 58th minute, the last of them, she said, with her face and by accident.',
    ),
    h2('The goal'),
    p(
      'It began with a throw. Nobody could see who took it. Winstanley, who is 34 and lays tram track for a living, was standing at the edge of the area with his back to the goal, because that is where the light was. He heard a shout from the left, felt the ball strike his knee, turned, and hit it where Dunmore’s voice had been.',
    ),
    p(
      'She had moved by then, and got a hand to it. So the ball went in off her glove, the post and, by the testimony of three witnesses, the dog.',
    ),
    p(
      'Athletic’s manager, Clement Yaxley, said that he would not protest. “We agreed to play,” he said. “If we had scored, I would be telling you what a fine old tradition it is.”',
    ),
    h2('Who pays for the lamps'),
    p(
      'The lights were put up 29 years ago and belong to the council; the ground belongs to the club. Each says that the cables belong to the other. An electrician who came on the day after found that water had got into a junction box that is not on anybody’s plan. To replace it all would cost £46,000. The club has ',
      a('https://ropewalk-rovers.example/reports', 'opened a fund'),
      ' with the takings from the match, which were £3,655, or £5 a head.',
    ),
    p(
      'The next home game has been moved to two in the afternoon. The lamp by the depot is to be left as it is. Somebody has already climbed up and hung a scarf on it, in the Rovers’ colours, brown and a slightly different brown.',
    ),
    seeAlso('story:staithes-take-the-mole-cup-by-an-oar', 'Staithes take the Mole Cup by the length of an oar'),
  ),
}
