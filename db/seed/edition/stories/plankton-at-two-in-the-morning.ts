import { a, b, body, h2, i, p, quote, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const planktonAtTwoInTheMorning: SeedStory = {
  slug: 'plankton-at-two-in-the-morning',
  section: 'science',
  kind: 'feature',
  language: 'en',
  dir: 'ltr',
  headline: 'Plankton at two in the morning',
  kicker: 'The Sound',
  standfirst: 'Once a fortnight three people row out in the dark to meet the largest migration in the county',
  bylines: ['sigrid-vale'],
  topics: ['The Sound', 'Fishing', 'Highfold Observatory'],
  minutesAgo: 9133,
  sources: [
    {
      role: 'original',
      name: 'Sound Station, the plankton series',
      url: 'https://sound-station.example/plankton',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'The net is the shape of a stocking and as long as a bed. It goes over the side at two in the morning, off the Sexton buoy, with eleven fathoms of line behind it, and for six minutes nothing happens. Then Nkem Aldous hauls it up hand over hand, unscrews a brass cup the size of a jam jar from the toe, holds it against her headlamp and says, as she has said on 212 other nights: “Good evening, everyone.”',
    ),
    p(
      'Everyone is about four thousand animals, and they look like dust in a sunbeam that has somewhere to be. The largest would fit on a grain of rice. By day they hang at the bottom of the Sound in the dark. At dusk they swim up to feed, some of them thirty metres, and at dawn they go down again. For a creature of two millimetres that is fifteen thousand lengths of its body each way. Aldous, who is 1.64 metres tall, has worked out that she would have to swim most of the way to Great Skerra for breakfast.',
    ),
    h2('Why not at a decent hour?'),
    p(
      'Because they would not be in. The series was begun 14 years ago by day, by a man who concluded that the Sound was nearly empty and wrote a gloomy paper about it. His successor dropped her torch overboard one night and, watching it go down, saw what it lit. Since then the tow has been made at two, when the whole town of them is upstairs.',
    ),
    p(
      'Aldous is the only one who is paid. The Sound Station, two rooms over a chandler’s on the Staithes, has a budget of £61,000 a year and one boat, which it shares. At the oars are Hugh Sallow, who drives the first tram and says that he may as well be up, and Precious Odell, who is 17 and wants to be a marine biologist or else to sleep.',
    ),
    quote(
      'My friends think that I have a boyfriend with a boat. I have about four thousand, and most of them are see-through.',
    ),
    p('That was Odell. Her job is the thermometer, the notebook and the flask, in that order.'),
    h2('Two kinds of dust'),
    p(
      'Under the microscope, by half past three, the dust has oars and whiskers. Most of it is copepods, and what matters to the fishing boats is which. There is a plump one of cold water, which Aldous calls ',
      i('butter'),
      ', and a thin one of warm water, which she calls ',
      i('crackers'),
      '. A herring larva can live on either. It has to eat about three times as many crackers.',
    ),
    p(
      'Fourteen years ago the jar held ',
      b('seven'),
      ' butters to every three crackers. Last year it was four to six. The winter before this one was the first in which the plump kind came up later than the larvae that eat it, by nine days. A paper on the shift is ',
      a('https://sound-station.example/plankton', 'with the whole series'),
      ' on the Station’s pages. It has been read, she can tell from the counter, 340 times, of which perhaps 200 were her mother.',
    ),
    p(
      'One reader was Dr Ingrid Maas, who sits with the scientists who advise on the Strait’s fishery. She has asked for the numbers every spring since. The herring moved, Maas says, and everyone asked the herring why. “Nkem went and asked the lunch.”',
    ),
    h2('Home by the first tram'),
    p(
      'Towards four the sample goes into a bottle, with a drop of something that smells like a hospital, and a label in pencil, since ink runs. There are 213 of her bottles on the shelf now. Hugh Sallow has already gone to fetch his tram.',
    ),
    p(
      'The last thing is done without a lamp. Odell puts her hand over the stern and draws it through the water, and it leaves a green glove of sparks. No one writes that down. “It isn’t data,” says Aldous, who has stopped rowing to look.',
    ),
    seeAlso('story:herring-line-with-vantry-redrawn', 'Vantry and the county redraw the herring line'),
  ),
}
