import { a, body, h2, i, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const shePaintsTheNamesOfBoats: SeedStory = {
  slug: 'she-paints-the-names-of-boats',
  section: 'culture',
  kind: 'feature',
  language: 'en',
  dir: 'ltr',
  headline: 'She paints the names of boats, and asks first',
  kicker: 'The Fish Steps',
  standfirst:
    'Verity Oakes has lettered most of the fleet; she has two rules, four brushes and one refusal to her name',
  bylines: ['amara-quill'],
  topics: ['Lettering', 'Fishing'],
  minutesAgo: 23153,
  sources: [
    {
      role: 'original',
      name: 'Port register of fishing vessels',
      url: 'https://harbour-board.example/fishing-register',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'Verity Oakes works lying down. At low water, when the boats by the Fish Steps stand on the mud, she pushes a plank under the stern of one, lies on it with a cushion beneath her neck, and looks up at a strip of blue paint as others look at a ceiling that has kept them awake. She may stay like that for an hour. Then she chalks one letter, always the middle one, and works outwards.',
    ),
    p('“If you begin at the beginning you end at the rudder,” she says. “I’ve seen a ', i('Providen'), '.”'),
    p(
      'There are 41 boats that land at the Steps, and she has painted the names on 34. She is 52, was trained to letter shop fronts on Chandler Street, and came down the hill when the shops went over to plastic. A name takes a day and costs £130, or £11 a letter if it has more than twelve. There is a discount for anyone who will change his mind.',
    ),
    h2('The two rules'),
    p(
      'She asks each owner why. It is the first rule, and they do not care for it. A name is on the ',
      a('https://harbour-board.example/fishing-register', 'port register'),
      ' in any case and need give no reasons. But she holds that letters lean according to what they mean, and that one cannot paint ',
      i('Evening Star'),
      ' without knowing if it is a planet or a mother.',
    ),
    p(
      'It was a pony. Liesbeth Crane, who owns the boat, told her so after twenty minutes, and had not told anyone before. If one looks at the tail of the g there is something of a trot in it.',
    ),
    pull('“A man will tell you anything if he can talk to the soles of your feet.”'),
    p(
      'The answers go into a notebook and no farther. She will give only those whose owners have let her. ',
      i('Second Opinion'),
      ', over at Norrhaven, was named by a man whose first doctor was wrong. ',
      i('Thursday’s Child'),
      ' was born on a Monday, but he was late. There is a ',
      i('Maureen'),
      ' whose owner has never known one. “A man will tell you anything,” says Oakes, “if he can talk to the soles of your feet.”',
    ),
    p(
      'The second rule is that she does not paint out. An old name must be scraped off by the one who gives the new, with his own hand, down to the wood. Some stop halfway. Two have come back and asked for the same name again.',
    ),
    h2('The one she would not do'),
    p(
      'Nine winters ago a skipper wanted his boat called after a son, who had been lost from her that October. Oakes asked why, as she asks everyone, and he answered. She thought about it for a week. Then she told him that she would letter any boat in the harbour with that name but not that one.',
    ),
    p(
      'He did not speak to her for a year. In the second spring he bought another boat, smaller, with a white stern, and came to find her. She will not say which it is. She did say that she took no money, that it has five letters, and that it is the best work she has done, although you would need to be swimming to see it properly.',
    ),
    p(
      'There are others who do it faster. A firm in Port Ansel will print a name on film from a drawing sent by telephone, for £48, and seven boats at the Steps have one. Oakes has looked at them carefully. “They’re very straight,” she says, with the air of someone being fair to a dog.',
    ),
    p(
      'The tide has found the end of the plank. She does the last stroke, the foot of an R, in one breath and without resting her wrist; then she lies and looks at it until the water is in her boots. The brush is squirrel and was her teacher’s. It has no name on it. “It knows,” she says.',
    ),
    seeAlso('story:herring-line-with-vantry-redrawn', 'Vantry and the county redraw the herring line'),
  ),
}
