import { a, body, CREDIT, h2, i, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const repairRecordsBeforeSigning: SeedStory = {
  slug: 'tenants-win-right-to-see-repair-records',
  section: 'news',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Tenants win right to see repair records before signing',
  kicker: 'Housing',
  standfirst: 'New duty takes effect in spring; landlords’ groups warn of a paperwork backlog',
  bylines: ['tom-adeyemi'],
  topics: ['Housing', 'Merrowport council', 'Renting'],
  minutesAgo: 190,
  mainPicture: {
    art: 'terraces-rain',
    caption: 'Cooper’s Row, where 19 of 52 houses have changed tenants in the past year',
    credit: CREDIT,
    alt: 'A woman reads a sheet of paper on her doorstep in a steep street of terraced houses, in rain, under one street lamp.',
  },
  sources: [
    {
      role: 'document',
      name: 'Merrowport council, Renting Order, schedule 2',
      url: 'https://council.merrowport.example/orders/renting',
      isPublished: true,
    },
    { role: 'original', name: 'Merrowport Tenants’ Union, file of 214 tenancies', url: null, isPublished: true },
  ],
  body: body(
    p(
      'Anyone who rents a home in Merrowport will be entitled to read its repair record before signing for it. The housing committee approved the duty by nine votes to two, and it takes effect on the first day of April.',
    ),
    p(
      'The record must show every fault reported in the past five years, the date on which it was reported, and the date on which somebody came. A landlord who has none will have to say so in writing. A landlord who hides one can be fined up to £3,000, or two months’ rent, whichever is more.',
    ),
    p(
      '“It is a service book,” said Bridget Oyelaran, who speaks for housing and drives a taxi on three days of the week. “I would not buy a car without one, and I have never had to sleep in a car because the boiler went.”',
    ),
    h2('Eleven visits to one ceiling'),
    p(
      'The rule began with a ceiling on Cooper’s Row. Mina Aldous, a ferry steward, took the upper flat at number 31 two winters ago and found that the bedroom could not be used when the wind was in the west. When it fell, in the third month, the plasterer told her that he knew the room. He had been there ',
      i('eleven times'),
      ' in four years.',
    ),
    p('“He was quite fond of it,” she said. “He showed me where he had signed the joist.”'),
    p(
      'Aldous took her story to the Tenants’ Union, which asked members to send in what they knew of their own addresses. In eight months it gathered 214 tenancies. In 61 of them, or more than one in four, a fault had been reported by the previous tenant and not mentioned to the next; the commonest were damp, then boilers, then windows that do not shut.',
    ),
    pull('“He had been there eleven times in four years. He showed me where he had signed the joist.”'),
    h2('What a record must hold'),
    p(
      'Schedule 2 of ',
      a('https://council.merrowport.example/orders/renting', 'the order'),
      ' fits on one page. A record has to give:',
    ),
    ul(
      'each fault, in the words in which it was reported',
      'the date of the report and of the first visit',
      'what was done, by whom, and whether it held for twelve months',
      'any fault that is open on the day of signing, with a date by which it will be closed',
    ),
    p(
      'Names of former tenants must be struck out. Tenants may add a note of their own, up to a hundred words, and the landlord may not remove it.',
    ),
    h2('The case against'),
    p(
      'The Property Owners’ Circle, which speaks for about 300 landlords with some 2,600 homes among them, says that most of its members keep their receipts in a shoebox. Its secretary, Leopold Marsh, asked the committee for a year’s grace.',
    ),
    p(
      '“You will get a queue,” he said. “Four thousand tenancies change hands here each year. If every one of them needs five years of paper, then for one spring nobody will move at all.” He said that small owners would sell, and that whoever bought would not be smaller.',
    ),
    p(
      'Oyelaran answered that the order counts only from the day it begins: a landlord with no papers may say so once, at the first letting, and starts a new book the same day. Officials expect to check one record in fifty, with two inspectors moved from the licensing desk. That is 80 records a year, or three every fortnight.',
    ),
    p(
      'The two votes against came from members who thought it too weak. One of them, Fergus Tolland, wanted the records on a public shelf. “A tenant reads one flat,” he said. “A street could read a landlord.”',
    ),
    h2('First spring'),
    p(
      'On Cooper’s Row the ceiling has been up since May. Aldous is staying, in part because she now knows the joists. She has asked for the book of number 31 all the same, and was told that it would run to two volumes.',
    ),
    seeAlso('story:wettest-month-since-records-began', 'Wettest month since records began, says Observatory'),
  ),
}
