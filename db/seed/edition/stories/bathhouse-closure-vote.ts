import { a, b, body, CREDIT, figure, h2, p, pull, quote, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const bathhouseClosureVote: SeedStory = {
  slug: 'council-votes-to-close-last-public-bathhouse',
  section: 'news',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Council votes to close the town’s last public bathhouse',
  kicker: 'Local government',
  standfirst:
    'Decision follows two-year fight by residents; boiler repairs put at £4m and no date set for the last swim',
  bylines: ['ines-ferreira', 'tom-adeyemi'],
  topics: ['Eastgate baths', 'Merrowport council', 'Public buildings'],
  minutesAgo: 40,
  updatedMinutesAgo: 12,
  isLead: true,
  mainPicture: {
    art: 'bathhouse-night',
    caption: 'The evening queue on Bell Street, outside the baths that opened in 1911',
    credit: CREDIT,
    alt: 'People queue by twos and threes at night outside a low stone bathhouse, with long shadows; an attendant stands in the open door, and a bicycle leans at the kerb.',
  },
  sources: [
    {
      role: 'document',
      name: 'Leisure committee, report on the condition of the Eastgate baths',
      url: 'https://council.merrowport.example/papers/eastgate-condition',
      isPublished: true,
    },
    { role: 'agency', name: 'Strait Wire', url: 'https://strait-wire.example/merrowport-baths', isPublished: true },
    {
      role: 'original',
      name: 'Friends of Eastgate Baths, survey of swimmers',
      url: 'https://eastgate-friends.example/survey',
      isPublished: false,
    },
  ],
  body: body(
    p(
      'Merrowport is to lose its last public bathhouse. After five hours of debate, and with the gallery full to the stairs, the council voted by 18 to 15, with one abstention, to close the Eastgate baths on Bell Street, a decision that residents of the eastern districts had fought for more than two years.',
    ),
    p(
      'Officials called it unavoidable. Their ',
      a('https://council.merrowport.example/papers/eastgate-condition', 'condition report'),
      ' puts the repair of the two boilers, their flues and the pipes beneath the large pool at £4.0m, which is more than the council spends in a year on all its parks.',
    ),
    p(
      'No date has been set. The building, which still draws about 900 swimmers and bathers a week, will stay open “until the winter programme ends”, said Hana Weiss, who chairs the leisure committee. She told the chamber that all 23 members of staff had been offered other posts.',
    ),
    p(
      'A motion to delay the closure by six months failed by two votes, 16 to 18, shortly before the end. Two members who had spoken for the baths at a ward meeting in Eastgate last spring voted against it.',
    ),
    pull('“We learned to swim here. So did our parents. That is not a line in a budget.”'),
    h2('What the repairs would cost'),
    p('The report, 61 pages long, breaks the bill into three parts:'),
    ul(
      [
        b('£2.3m'),
        ' for two new boilers and the heat exchangers; the present pair date from 1968 and one has been out of use since March',
      ],
      [b('£0.9m'), ' for the flues, which are lined with asbestos and can be reached only from the roof'],
      [
        b('£0.8m'),
        ' for pipes and for the floor of the plant room, which has sunk by nine centimetres on the river side',
      ],
    ),
    p(
      'Running the baths costs £655,000 a year. Tickets and towels bring in £243,000. The gap of £412,000, spread over some 46,800 visits, is £8.80 each time somebody goes in.',
    ),
    p(
      'Idris Pell, who speaks for finance, said that he could defend that figure but not the £4m on top of it. “I have a school in Quarry Bank with buckets in the corridor,” he said. “I will not tell those parents that the boilers came first.”',
    ),
    figure('boiler-room', {
      caption: 'Engineers at the boiler that still works. Its twin has been cold since March',
      credit: CREDIT,
      alt: 'Two people watch a stoker at the open fire door of a large riveted boiler in a brick vault.',
    }),
    h2('A long evening'),
    p(
      'The public gallery holds 80. The Town Hall counted 143 people before it closed the doors, and the rest listened on the steps to a loudspeaker lent by a fish merchant. At several points the reading of the report could not be heard, and the leader of the council, Ruth Calloway, twice threatened to clear the room.',
    ),
    p(
      'Winnie Achterberg, who chairs the Friends of Eastgate Baths and has swum there for 58 of her 66 years, was given three minutes.',
    ),
    quote(
      'We learned to swim here. So did our parents. That is not a line in a budget. There are four hundred houses between Bell Street and the river that were built without a bathroom, because the baths were there. Some of them still have none.',
    ),
    p(
      'The council’s own figures say that 37 homes in Eastgate have neither bath nor shower. Their tenants use the 24 slipper baths, at £2.10 a time, and were not mentioned in the summary that members were asked to vote on.',
    ),
    h2('What happens next'),
    p(
      'The site will be offered first to community groups. Under a rule adopted last year they have 90 days to present a plan and a further 120 to show that the money for it exists. The Friends said on the steps that they would lodge their notice in the morning.',
    ),
    seeAlso('story:what-the-ninety-day-rule-lets-residents-do', 'What the ninety-day rule lets residents do'),
    p(
      'Weiss said that she hoped they would succeed. Asked whether the council would help them with a loan, she said that it had not been discussed. Pell, beside her, said that it would not be.',
    ),
    p(
      'Half an hour after the vote the lights of the large pool were still on. The attendant at the door was telling late arrivals that they could have twenty minutes, and nobody seemed to be counting.',
    ),
    seeAlso(
      'story:a-town-that-cannot-keep-water-warm',
      'Marta Lindqvist: A town that cannot keep water warm has lost its nerve',
    ),
  ),
}
