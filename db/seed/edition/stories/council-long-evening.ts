import { a, body, CREDIT, p, quote, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const councilLongEvening: SeedStory = {
  slug: 'eastgate-baths-the-vote-as-it-happens',
  section: 'news',
  kind: 'live',
  language: 'en',
  dir: 'ltr',
  headline: 'Eastgate baths: the debate, the vote and what follows, as it happens',
  kicker: 'Live from the Town Hall',
  standfirst:
    'Thirty-four members, one pool and a gallery that holds eighty; our reporters are in the chamber and on Bell Street',
  bylines: ['ines-ferreira', 'tom-adeyemi', 'dele-akande', 'joss-penhale'],
  topics: ['Eastgate baths', 'Merrowport council'],
  minutesAgo: 352,
  mainPicture: {
    art: 'council-vote',
    caption: 'The chamber on Customs Square, where the public sits in the gallery',
    credit: CREDIT,
    alt: 'Councillors on two rows of benches raise their hands in a tall panelled chamber; the public watches from the gallery.',
  },
  sources: [
    {
      role: 'document',
      name: 'Leisure committee, report on the condition of the Eastgate baths',
      url: 'https://council.merrowport.example/papers/eastgate-condition',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'The council decides on the Eastgate baths, opened in 1911 and kept going since by two boilers, of which one works. Repairs are put at £4.0m. The motion is to close; an amendment would wait six months.',
    ),
  ),
  updates: [
    {
      minutesAgo: 350,
      title: 'The doors are open',
      by: 'ines-ferreira',
      place: 'Town Hall',
      body: body(
        p(
          'The gallery holds 80 and filled in six minutes. There is one item on the paper. The clerk has put out a second water jug, which people who know this chamber take as a forecast.',
        ),
      ),
    },
    {
      minutesAgo: 341,
      title: 'A hundred and forty-three, and then no more',
      by: 'tom-adeyemi',
      place: 'the steps of the Town Hall',
      isKey: true,
      body: body(
        p(
          'The doors are shut at 143 people. The rest are on the steps, where a fish merchant has set up the loudspeaker that he uses for the auction. It has been asked not to say “sold”.',
        ),
      ),
    },
    {
      minutesAgo: 322,
      title: 'Weiss opens, with 61 pages',
      by: 'ines-ferreira',
      isKey: true,
      body: body(
        p(
          'Hana Weiss, who chairs the leisure committee, moves that the baths close when the winter programme ends. All 23 members of staff, she says, have been offered other posts. The ',
          a('https://council.merrowport.example/papers/eastgate-condition', 'condition report'),
          ' is 61 pages long. She proposes to read the parts that matter, and somebody in the gallery asks which those are.',
        ),
      ),
    },
    {
      minutesAgo: 301,
      title: 'The bill in three parts',
      by: 'dele-akande',
      body: body(
        p('For those on the steps who asked, the £4.0m again:'),
        ul('£2.3m for boilers', '£0.9m for the flues, which are lined with asbestos', '£0.8m for pipes and a floor'),
        p('The floor has sunk nine centimetres. It is the only part of the matter that has moved this year.'),
      ),
    },
    {
      minutesAgo: 276,
      title: 'Calloway warns the gallery, once',
      by: 'ines-ferreira',
      body: body(
        p(
          'The reading could not be heard for some minutes. The leader, Ruth Calloway, says that she will clear the room if she must. The gallery says that it would like to see her try, though it says so separately and not in those words.',
        ),
      ),
    },
    {
      minutesAgo: 243,
      title: 'Meanwhile, the water is warm',
      by: 'joss-penhale',
      place: 'Bell Street',
      body: body(
        p(
          'At the baths nothing has stopped. Eleven people are in the large pool and six wait for a slipper bath at £2.10. The attendant has a radio on the shelf with the towels. She turns it down when anyone comes in, and up again when they have gone.',
        ),
        seeAlso('story:what-to-do-with-a-damp-wall', 'What to do with a damp wall'),
      ),
    },
    {
      minutesAgo: 214,
      title: 'Pell: not in front of a school with buckets',
      by: 'ines-ferreira',
      isKey: true,
      body: body(
        p('Idris Pell, for finance, can defend £8.80 a visit, he says, but not the repairs on top of it.'),
        quote(
          'I have a school in Quarry Bank with buckets in the corridor. I will not tell those parents that the boilers came first.',
        ),
      ),
    },
    {
      minutesAgo: 188,
      title: 'Three minutes for 58 years',
      by: 'tom-adeyemi',
      isKey: true,
      body: body(
        p(
          'Winnie Achterberg of the Friends has swum at Eastgate for 58 of her 66 years and is given three minutes. She uses all of them. The clock is stopped twice for the applause, and Achterberg waits for it as one waits for a bus.',
        ),
        quote('We learned to swim here. So did our parents. That is not a line in a budget.'),
      ),
    },
    {
      minutesAgo: 161,
      title: 'The houses without a bathroom',
      by: 'tom-adeyemi',
      body: body(
        p(
          'By the council’s own figures 37 homes in Eastgate have neither bath nor shower. The number is not in the summary before members. It is being read out now from the gallery, and the clerk, who is fair, writes it down.',
        ),
      ),
    },
    {
      minutesAgo: 134,
      title: '',
      by: 'dele-akande',
      body: body(
        p(
          'Count of speakers so far: 21. Of these, 14 have begun with the words “I shall be brief”. The average of the 14 is nine minutes; that of the others is seven.',
        ),
      ),
    },
    {
      minutesAgo: 102,
      title: 'Calloway warns the gallery, twice',
      by: 'ines-ferreira',
      body: body(
        p(
          'Second warning. She has put her papers together, which she did not do the first time. The loudspeaker on the steps, half a second behind, has the whole square shouting at something that is over.',
        ),
      ),
    },
    {
      minutesAgo: 66,
      title: 'Delay is lost by two votes',
      by: 'ines-ferreira',
      isKey: true,
      body: body(
        p(
          'The motion to wait six months falls, 16 to 18. Two members who spoke for the baths at a ward meeting last spring have voted against it. Neither looked up.',
        ),
      ),
    },
    {
      minutesAgo: 46,
      title: 'The council closes the Eastgate baths, 18 to 15',
      by: 'ines-ferreira',
      isKey: true,
      body: body(
        p(
          'Eighteen for, fifteen against, one abstention. It took the clerk a minute to count and the room rather longer to believe.',
        ),
        seeAlso(
          'story:council-votes-to-close-last-public-bathhouse',
          'The full report: Council votes to close the town’s last public bathhouse',
        ),
      ),
    },
    {
      minutesAgo: 33,
      title: 'Ninety days, then a hundred and twenty',
      by: 'tom-adeyemi',
      place: 'the steps of the Town Hall',
      body: body(
        p(
          'The Friends will lodge their notice in the morning. That gives them 90 days for a plan and 120 more to show the money. How it works is ',
          a('story:what-the-ninety-day-rule-lets-residents-do', 'explained here'),
          '. The loudspeaker is being carried home by four people who came in three different parties.',
        ),
      ),
    },
    {
      minutesAgo: 21,
      title: 'No loan, says Pell, beside Weiss',
      by: 'ines-ferreira',
      place: 'Town Hall',
      body: body(
        p(
          'Would the council help a community group with money? Weiss says that it has not been discussed. Pell says that it will not be. They have left by different stairs.',
        ),
      ),
    },
    {
      minutesAgo: 14,
      title: '',
      by: 'ines-ferreira',
      isPinned: true,
      body: body(
        ul(
          'The baths close when the winter programme ends; no date is set.',
          'A delay of six months was refused, 16 to 18.',
          'Community groups have 90 days to present a plan for the building.',
        ),
      ),
    },
    {
      minutesAgo: 7,
      title: 'Twenty minutes more',
      by: 'joss-penhale',
      place: 'Bell Street',
      isKey: true,
      body: body(
        p(
          'The lights of the large pool are still on. Late arrivals are told that they may have twenty minutes. Nobody is counting, and the attendant has turned the radio off.',
        ),
      ),
    },
  ],
}
