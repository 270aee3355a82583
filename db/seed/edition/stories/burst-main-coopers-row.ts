import { a, body, h2, p, quote, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const burstMainCoopersRow: SeedStory = {
  slug: 'burst-main-coopers-row',
  section: 'news',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Cooper’s Row without water as a main from 1893 gives way',
  kicker: 'Eastgate',
  standfirst: 'All 52 houses were dry for 31 hours; the baths opened their slipper rooms free, and there was a queue',
  bylines: ['tom-adeyemi'],
  topics: ['Water', 'Eastgate baths', 'Housing'],
  minutesAgo: 2411,
  updatedMinutesAgo: 1691,
  sources: [
    { role: 'agency', name: 'Strait Wire', url: 'https://strait-wire.example/coopers-row-main', isPublished: true },
    {
      role: 'document',
      name: 'Lannet Water, register of mains',
      url: 'https://lannet-water.example/register',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'In the wettest month that anyone in Merrowport can remember, Cooper’s Row ran out of water. A cast-iron main under the upper end of the street split at 4.10 on Tuesday morning, lifted eleven square metres of cobbles and left all 52 houses dry until just after eleven on Wednesday. Nobody was hurt.',
    ),
    p(
      'Mina Aldous, a ferry steward at number 31, was going on shift and heard it before she saw it. “It was like someone pulling out a very big cork,” she said. “Then the road got up.”',
    ),
    h2('A pipe with a date on it'),
    p(
      'When the hole had been pumped out the foreman, Stellan Oakes, found the year cast into the collar of the pipe: 1893. ',
      a('https://lannet-water.example/register', 'The register'),
      ' of Lannet Water has it down as 1993. Somebody had taken an eight for a nine, and the oldest pipe in Eastgate was due to be replaced in 2073.',
    ),
    p(
      'The company keeps 212 kilometres of main under the town. It replaces two and a half in a year, beginning with the oldest, and at that rate it will be round once in 85 years. Its operations manager, Ngaire Bloom, said that 340 other entries in the same hand would now be looked at. “He wrote beautifully,” she said. “It is a pity about the eights.”',
    ),
    p(
      'The ground had a part in it as well. Soaked clay swells, and the hill above the row has taken in about twice its usual share. Oakes measured a bend of six centimetres in a length of pipe that had been straight since before his great-grandfather was born.',
    ),
    h2('Thirty-one hours'),
    p(
      'Lannet Water sent two tankers and 1,900 bottles. What it could not send was hot water, and that came from Bell Street. At seven in the morning Winnie Achterberg, who chairs the Friends of Eastgate Baths and was in the foyer with her hair wet, asked the duty manager whether the slipper baths might be opened to the row without charge. He said that he had no power to do so. He then went to see about the lights.',
    ),
    p(
      'In two days 139 people had a bath, in 24 tubs with a wait of up to forty minutes. At £2.10 it would have come to £291.90. A hat was left by the door all the same, and held £306.',
    ),
    quote(
      'I have lived 200 metres from that building for thirty years and never been in it. I have got a bathroom. I lay there like a duchess and thought, well, this is awkward.',
    ),
    p(
      'That was Leonard Gasquet, of number 12, who had been of the opinion, and had said so at a ward meeting, that the place should be shut.',
    ),
    h2('Compensation'),
    p(
      'Households that are without water for more than 12 hours are owed £30, and £15 for each 12 hours after that, so that every house on the row should get £45. It will be taken off the bill. Those who rent with water included will see it go to the landlord, and Nuala Frame of the Tenants’ Union is collecting their names.',
    ),
    p(
      'The joint is new, the cobbles are back, and the row is no wetter than the rest of the town. Oakes kept the collar. He had thought of giving it to the museum, but the museum has one, and so it stands outside number 31, with a geranium in it, until somebody minds.',
    ),
    seeAlso(
      'story:council-votes-to-close-last-public-bathhouse',
      'Council votes to close the town’s last public bathhouse',
    ),
  ),
}
