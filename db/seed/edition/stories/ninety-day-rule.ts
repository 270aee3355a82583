import { a, b, body, CREDIT, h2, h3, ol, p, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const ninetyDayRule: SeedStory = {
  slug: 'what-the-ninety-day-rule-lets-residents-do',
  section: 'news',
  kind: 'explainer',
  language: 'en',
  dir: 'ltr',
  headline: 'What the ninety-day rule lets residents do',
  kicker: 'Explainer',
  standfirst:
    'How a community can take over a public building in Merrowport, what it must show, and why nobody has managed it yet',
  bylines: ['tom-adeyemi'],
  topics: ['Public buildings', 'Merrowport council', 'Eastgate baths'],
  minutesAgo: 34,
  mainPicture: {
    art: 'reading-room',
    caption: 'Neighbours study floor plans in the reading room, which was kept open late for them',
    credit: CREDIT,
    alt: 'People lean over plans on a long table under one hanging lamp, between tall shelves of books.',
  },
  sources: [
    {
      role: 'document',
      name: 'Merrowport council, Community Buildings Rule',
      url: 'https://council.merrowport.example/rules/community-buildings',
      isPublished: true,
    },
    { role: 'original', name: 'Town clerk’s office, answers to questions', url: null, isPublished: false },
  ],
  body: body(
    p(
      'The council ',
      a('story:council-votes-to-close-last-public-bathhouse', 'has voted to close the Eastgate baths'),
      ', but it may not sell them, let them or knock them down for the next 210 days. For that time the building is on offer to the people who use it. This is how the rule works.',
    ),
    h2('What is the ninety-day rule?'),
    p(
      'It is a rule of four pages, adopted last year, which says that a public building which is to close must first be offered to a ',
      b('community body'),
      ' at a price of one pound. The body has 90 days to present a plan. If the council accepts it, there are another 120 days to show that the money exists.',
    ),
    p(
      'The clock starts on the day on which the decision is signed by the town clerk. That usually happens within a week of the vote.',
    ),
    h2('Who counts as a community body?'),
    p('Any group that meets three conditions:'),
    ul(
      'it has at least 21 members who live in the town',
      'it is open to anybody who cares to join',
      'it cannot pay out a profit, now or when it is wound up',
    ),
    p(
      'A club qualifies. So does a parish, a school association or a co-operative. A company does not, even one that promises to be kind. Several groups may apply together, and two rival plans for one building are allowed; the council then has to hear both on one evening.',
    ),
    h2('What does a plan have to contain?'),
    p('The rule asks four questions, and the clerk’s office sends back anything that skips one.'),
    ol(
      [b('Use.'), ' What will happen in the building, on how many days, and for whom?'],
      [b('Repair.'), ' What must be done in the first two years, according to someone qualified to say so?'],
      [b('Money.'), ' Where will it come from, and what happens if a third of it does not?'],
      [b('People.'), ' Who holds the keys, and who is called at three in the morning?'],
    ),
    h2('Does all the money have to be there on day ninety?'),
    p(
      'No. That is the commonest mistake. On day 90 the plan has to say where the money would come from. By day 210 at least 60% must be in the bank or promised in writing. For the baths, with repairs put at £4.0m, that means £2.4m.',
    ),
    h3('What counts as a promise?'),
    p(
      'A signed letter from a fund or a lender counts. So do shares sold to the public, from £10 each, if the body is a co-operative. Pledges on a website do not, nor does what the rule calls “expressions of goodwill”.',
    ),
    h2('Can the council refuse a good plan?'),
    p(
      'It can, but only on one of three grounds: that the building would be unsafe, that the plan would cost the town more than closing, or that the body is not what it says it is. It has to give its reasons in writing within 21 days. A refusal can be taken to the county’s arbiter, who may send the matter back but cannot decide it.',
    ),
    h2('Has it ever worked?'),
    p(
      'Not yet. Two buildings have been offered so far. The ferry waiting room on Mole Road drew a plan for a café, which ran out of money on day 196 with 52% raised. The old weigh-house at the Staithes drew no plan at all, and is to become a car park with a plaque.',
    ),
    p(
      'The clerk’s office says that both groups started late. “People spend the first sixty days being angry,” said Perpetua Lamb, the deputy town clerk, who wrote the rule. “I understand it. But the anger is not in the four questions.”',
    ),
    h2('What are the Friends of Eastgate Baths planning?'),
    p(
      'They have 612 members and a draft. It would open the small pool first, heated by a pump in the river, and leave the large one dry for three years. Their engineer, who is also a member, puts that at £1.6m, of which 60% is £960,000. They have £38,400 in the bank.',
    ),
    p(
      'That comes to £62.75 for each member, as their treasurer pointed out, and she would be obliged if everybody would find another fifteen hundred.',
    ),
    h2('Where can I read the rule?'),
    p(
      'At the Town Hall, at the reading room on Chandler Street, and ',
      a('https://council.merrowport.example/rules/community-buildings', 'on the council’s pages'),
      '. The reading room keeps a table free for anyone working on a plan, and will stay open until nine on two evenings a week.',
    ),
    seeAlso('story:stop-blaming-the-boilers', 'Dele Akande: Stop blaming the boilers, this was a choice'),
  ),
}
