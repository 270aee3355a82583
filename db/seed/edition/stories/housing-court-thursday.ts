import { a, body, h2, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const housingCourtThursday: SeedStory = {
  slug: 'housing-court-thursday',
  section: 'news',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Twenty-six homes, one morning: Thursday in the housing court',
  kicker: 'The county court',
  standfirst:
    'The possession list allows nine minutes a case; the ones where somebody came with a piece of paper took longer and ended better',
  bylines: ['tom-adeyemi'],
  topics: ['Housing', 'Renting', 'Courts'],
  minutesAgo: 5791,
  sources: [
    { role: 'original', name: 'County court at Merrowport, possession list', url: null, isPublished: true },
    {
      role: 'document',
      name: 'Merrowport Tenants’ Union, duty desk report',
      url: 'https://merrowport-tenants.example/duty-desk',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'The list is pinned up at half past nine beside the water cooler. It has 26 lines, each with an address and a time, and the times are nine minutes apart. By the last of them, at 1.45, District Judge Rosalind Achebe will have decided whether 26 households in and around Merrowport may stay where they live.',
    ),
    p(
      'Eleven of the 26 were there when they were called. Of those, ten went home to the same address. Of the fifteen who were not, four did.',
    ),
    h2('What was decided'),
    ul(
      'possession ordered in 12 cases, all but one of them with the tenant absent',
      'an order suspended, so long as rent and a little over is paid, in nine',
      'put off for papers in three',
      'thrown out in two: one for a notice with the wrong date, one because the landlord had died',
    ),
    p(
      'Rent was the reason in 22. The arrears ran from £640 to £7,912, and the middle of them was £2,180. Asked what had happened, people said hours cut, a separation, a month in the infirmary and, in one case, a van that failed its test.',
    ),
    p(
      'At a trestle in the corridor sits the duty desk of the Tenants’ Union, which means Nuala Frame, a flask and a box of pens. She is not a lawyer. In ',
      a('https://merrowport-tenants.example/duty-desk', 'its first year'),
      ' the desk has spoken to 418 people, most of them for less time than it takes to boil an egg.',
    ),
    p(
      '“I ask three things,” she said. “What comes in, what goes out, and what have you brought. If they have brought a payslip I could kiss them.”',
    ),
    h2('Line 14'),
    p(
      'Line 14 was a second-floor flat on Cooper’s Row. Davit Molnar, who guts fish at the Staithes on the early shift, owed £1,960. He had the sum written on his wrist. He also had, in a bread bag, eleven photographs of his bedroom wall with a newspaper held up in each to show the date.',
    ),
    p(
      'His landlord’s agent said that no fault had ever been reported. Molnar turned over the fourth photograph. On the back was a text message, copied out in ink, in which the same agent thanked him for letting them know.',
    ),
    p(
      'The judge read it twice. She asked the agent whether the number was his, and he said that it had been. She put the case off for 28 days, told both sides to exchange what they had about the wall, and told Molnar to go on paying. It had taken 23 minutes. Line 15 sighed.',
    ),
    pull('“I can only decide what is in front of me. An empty chair is not in front of me.”'),
    p(
      'From April a landlord in the town will have to show ',
      a('story:tenants-win-right-to-see-repair-records', 'a record of repairs'),
      ' before a lease is signed. Frame expects it to end half the arguments in the corridor and to start a few others.',
    ),
    h2('The empty chairs'),
    p(
      'Before she rose, Achebe said something for the benefit of whoever might write it down. “I can only decide what is in front of me,” she said. “An empty chair is not in front of me. I would like people to know that the door is not locked and that nobody is arrested here.”',
    ),
    p(
      'Court staff think that about half of those who stay away have never opened the envelope. It is brown. There have been proposals to make it another colour; the last got as far as a choice of green.',
    ),
    p(
      'At ten to two a woman with a pushchair ran in for line 9, which had been called at 11.12. The usher looked at the clock, then at her, then went back through the door to see whether the judge had her coat on. She had one arm in. She took it out again.',
    ),
    seeAlso('story:tenants-win-right-to-see-repair-records', 'Tenants win right to see repair records before signing'),
  ),
}
