import { a, b, body, h2, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const oneTreatyTwoLights: SeedStory = {
  slug: 'one-treaty-two-lights',
  section: 'world',
  kind: 'explainer',
  language: 'en',
  dir: 'ltr',
  headline: 'One treaty, two lights and the five seconds between them',
  kicker: 'Explainer',
  standfirst:
    'Since 1913 Vantry has paid for half of the Skerra light and the county for half of Cape Ansel’s; now both need a bulb',
  bylines: ['sigrid-vale', 'joss-penhale'],
  topics: ['Lighthouses', 'Vantry', 'Skerra islands'],
  minutesAgo: 19861,
  sources: [
    {
      role: 'document',
      name: 'Strait Lights Treaty, text of 1913 with amendments',
      url: 'https://strait-lights.example/treaty',
      isPublished: true,
    },
    { role: 'agency', name: 'Skerra News Agency', url: 'https://skerra-news.example/lights', isPublished: true },
  ],
  body: body(
    p(
      'On a clear night one can stand on the bridge of a ship in the middle of the Strait and see a lighthouse on either hand. They belong to two countries and never flash at once. That is not luck, it is Article 2. Negotiators from both shores met at Norrhaven last week to begin on a new treaty, and this is what they are talking about.',
    ),
    h2('What does the treaty say?'),
    p(
      'It has seven articles and fits on a sheet that hangs in the lamp room of each tower. ',
      a('https://strait-lights.example/treaty', 'The text'),
      ', signed after the steamer Adelheid had taken the one light for the other and gone ashore with 200 sheep, comes down to three promises:',
    ),
    ul(
      'the Skerra light flashes white every ten seconds, and Cape Ansel five seconds after it',
      'each side keeps its own light and pays for one half of the other’s',
      'neither may alter, dim or move a light without the consent of both',
    ),
    h2('Why pay for each other’s?'),
    p(
      'Because a light is of most use to the ships that are not yours. When the agreement was made, four ships in five that passed the Skerra light were bound for Port Ansel, and those that passed Cape Ansel were bound for Merrowport. Each side would have been keeping a lamp for its neighbour’s sailors.',
    ),
    p(
      'Paying by halves cured that. It has also meant that in two wars and one quarrel about geese nobody had an interest in turning anything off.',
    ),
    pull('A light is of most use to the ships that are not yours.'),
    h2('What does it cost?'),
    p(
      'Last year the Skerra light cost £84,000 and Cape Ansel the equivalent of £96,000. By halves that is £90,000 each, so that the county sent £6,000 over the water to make things even. In most years the cheque has been for less than £10,000. In 1958 it was for four shillings, and there was a correspondence about the stamp.',
    ),
    h2('So what is wrong?'),
    p(
      'The bulbs. Both lights use a lamp of ',
      b('1,000 watts'),
      ' that was made by one works, which has shut. There are 14 left, nine on Great Skerra and five at the Cape, and each lasts for about ten months. A modern lamp uses a tenth of the power, would shine for twenty years and would cost £310,000 for the two towers together.',
    ),
    p(
      'The trouble lies in the last of the three promises. A modern lamp goes on and off at once, while the old one swells and fades, and pilots on both sides have asked for the fade. It can be imitated. Engineers disagree about whether an imitation is an alteration.',
    ),
    h2('Does anyone still need lighthouses?'),
    p(
      'Captain Anselm Roe, the harbour master at Merrowport, gets the question at dinners. Satellite positions have failed in the Strait on 17 days in the past two years, he says, never for longer than an hour. “It is a long hour,” he says. “And I have not yet met a mate who could look out of a window at a satellite.”',
    ),
    p(
      'Fishermen use the lights in another way. From the herring ground, when the two flashes are evenly spaced to the eye, a boat is about on the old line. It is nowhere in the treaty, and skippers would prefer that it stayed out.',
    ),
    h2('What happens next?'),
    p(
      'The delegations meet again in Port Ansel in a month. Each brings three people and, by custom, one keeper; since there have been no keepers for twenty years and more, the county sends Tobias Venn, who is 81 and was the last on Great Skerra. According to the ',
      a('https://skerra-news.example/lights', 'Skerra News Agency'),
      ', he spoke once in two days. He asked everybody to wait until dark, and then to come outside and count.',
    ),
    seeAlso(
      'story:a-hundred-and-forty-years-of-weather',
      'A hundred and forty years of weather in one hand after another',
    ),
  ),
}
