import { a, body, CREDIT, h2, p, quote, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const skerraWinterFerry: SeedStory = {
  slug: 'skerra-votes-to-keep-its-winter-ferry',
  section: 'world',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Skerra votes to tax itself and keep its winter ferry',
  kicker: 'The Skerras',
  standfirst: 'Islanders choose £86 a household over three months with two boats a week; turnout is 91%',
  bylines: ['joss-penhale', 'ines-ferreira'],
  topics: ['Skerra islands', 'Ferries', 'Public money'],
  minutesAgo: 1260,
  corrections: [
    {
      minutesAgo: 610,
      text: 'We first wrote that 1,670 islanders had voted. That is how many may vote; 1,520 did.',
    },
  ],
  mainPicture: {
    art: 'ferry-leaving',
    caption: 'The Maid of Skerra leaves Merrowport on the morning after the count',
    credit: CREDIT,
    alt: 'A small ferry with one funnel steams away from a pier in morning sun while people wave.',
  },
  sources: [
    { role: 'agency', name: 'Skerra News Agency', url: 'https://skerra-news.example/ferry-vote', isPublished: true },
    {
      role: 'document',
      name: 'Skerra island meeting, result of the poll',
      url: 'https://skerra-meeting.example/poll',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'The people of the Skerras have voted to pay for their own winter ferry. By 1,118 to 402 they accepted a charge of £86 a household, every year for five years, so that the Maid of Skerra may go on sailing six days a week from the autumn gales to the end of March.',
    ),
    p(
      'Without it the boat would have sailed on two days, as the county proposed when it cut its share of the cost by £105,000. There are 1,224 households on the two islands; at £86 each they will raise £105,264.',
    ),
    p(
      '“We had a baby born in the purser’s office last February,” said Signe Halloran, who chairs the island meeting and counted the papers in the school at Norrhaven. “On two boats a week she would have been born on a Wednesday, or not.”',
    ),
    h2('The count'),
    p(
      'Of 1,670 islanders with a vote, 1,520 used it, a turnout of 91%. On Little Skerra, where 231 are on the roll, the turnout was 100% by ten in the morning, since the box was carried from house to house by the postman, as it has been since the hall lost its roof.',
    ),
    p(
      'The ',
      a('https://skerra-meeting.example/poll', 'island meeting’s paper'),
      ' listed what a boat on two days would have meant:',
    ),
    ul(
      'fresh milk on Tuesdays and Fridays, weather permitting',
      '34 children who board in Merrowport home once in three weeks and not every Friday',
      'the 19 people who cross for treatment at the infirmary to stay over, at their own cost',
      'lobsters kept in the pound for up to four days, at a loss put at £140,000 a season',
    ),
    p(
      'It was the lobsters, several people said, that carried the west side of the island, which does not like a tax. Arne Tveit, who sets 300 pots from a boat called Second Opinion, had planned to vote against. “Then I did the sum on the back of the paper and there was no room left for the cross,” he said. “I had to ask for another.”',
    ),
    h2('What the county says'),
    p(
      'The county’s transport office called the result “a model of local initiative”. The phrase was read out in the hall at Norrhaven and was received, according to the ',
      a('https://skerra-news.example/ferry-vote', 'Skerra News Agency'),
      ', with a long silence and then a question about who would be thanked for the roads.',
    ),
    p(
      'Those who were against had reasons that were not about money. Una Brae, a teacher on Great Skerra, said that the ferry was a road and that nobody in Merrowport is asked to vote on Lannet Bridge.',
    ),
    quote(
      'I shall pay it, and I shall be on the boat. But I want it written down somewhere that we bought back our own road, at a price that somebody else had set.',
    ),
    h2('Ninety-five minutes'),
    p(
      'The Maid of Skerra was built for 180 passengers and twelve cars, and makes the crossing in 95 minutes at eleven knots. On an average winter’s day she carries 44 people. On the first sailing after the count there were 71. Some had business in town, and some, they admitted on deck, had none.',
    ),
    p(
      'Her master, Captain Birgit Saul, sounded the whistle twice on leaving the pier, which is not in the rules. Asked what it stood for, she said that the wind had been in the rope.',
    ),
    seeAlso(
      'story:a-hundred-and-forty-years-of-weather',
      'A hundred and forty years of weather in one hand after another',
    ),
  ),
}
