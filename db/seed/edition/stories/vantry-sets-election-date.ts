import { a, body, h2, p, quote, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const vantrySetsElectionDate: SeedStory = {
  slug: 'vantry-sets-election-date',
  section: 'world',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Vantry sets its election for a Sunday with two high tides',
  kicker: 'Across the Strait',
  standfirst:
    'Prime minister goes to the country eight months early, a day after losing a vote on harbour lights by one voice',
  bylines: ['joss-penhale'],
  topics: ['Vantry', 'Elections', 'Port Ansel'],
  minutesAgo: 4511,
  sources: [
    { role: 'agency', name: 'Strait Wire', url: 'https://strait-wire.example/vantry-election', isPublished: true },
    {
      role: 'original',
      name: 'The Vantry Courier',
      url: 'https://vantry-courier.example/dissolution',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'Vantry will elect a new parliament on the last Sunday of April, a date that was picked out of the tide tables. Celeste Aurel, the prime minister, dissolved the old one at nine in the morning, eight months before its time, from a lectern on the steps at Port Ansel that had been carried out in such haste that it still bore a hymn number.',
    ),
    p(
      'The day before, her government had lost a vote on the upkeep of harbour lights by 60 to 59. The sum in question was 1.8m florins, and one of her own members was at the dentist. She could have gone on, since the vote was not one of confidence, and two of her own ministers advised it.',
    ),
    p(
      '“I have been prime minister by one vote for three years,” she said. “It is like carrying a full cup upstairs. I should like to be given a saucer or told to put it down.”',
    ),
    h2('Why the tide decides'),
    p(
      'Nine of the 120 seats lie on skerries and sandy islets which can be reached by a heavy boat only at high water. The ballot boxes must come back the same day, by ',
      a('https://vantry-courier.example/dissolution', 'a law of long standing'),
      ', or the seat is not counted. That needs two high tides in daylight, twelve hours and a little more apart, and before the summer there are only two Sundays on which it can be done.',
    ),
    p(
      'On the earlier of them, high water at Port Ansel is at 6.52 and again at 19.14. Sunset is at 19.31. The returning officer for the northern islets, Bodil Krog, will thus have 17 minutes in hand, of which she means to spend none.',
    ),
    h2('Where things stand'),
    p('In the parliament that has ended, the seats were held as follows:'),
    ul(
      'Harbour and Land, the prime minister’s party: 47',
      'the Radicals, who govern with it: 13',
      'the Commonwealth party, in opposition: 44',
      'Northern Islets and Free Herring: 9',
      'others, among them a beekeeper who votes by conscience: 7',
    ),
    p(
      'Together Aurel and the Radicals had 60, exactly half, and lived by the conscience of the beekeeper. On the harbour lights he was with the opposition. He had told the whips so in writing; the letter was found on the evening of the vote under a jar.',
    ),
    h2('What it may mean on this side'),
    p(
      'Two agreements with the county are under way. The new ',
      a('story:herring-line-with-vantry-redrawn', 'herring line'),
      ' needs no vote in parliament and will not wait for one. Lauge Stenvik, who leads the Commonwealth party, has said that he would look at the southern banks again. He has not said that he would move them.',
    ),
    p(
      'The treaty on the two lights of the Strait is in more doubt, since what the government lost was the money for its half. Officials at Merrowport say that the lamps are lit and will stay lit, whoever owes for them.',
    ),
    p(
      'Ottavio Lenz, the fisheries minister, is not standing again. He is 66 and has represented Cape Ansel for 24 years. Asked by the Strait Wire agency for his advice to a successor, he gave it some thought.',
    ),
    quote(
      'Learn to gut a fish before somebody hands you one. They will hand you one. It will be in front of a camera, and it will not be fresh.',
    ),
    p(
      'The first poll, of 1,012 people, has the two large parties level at 36 in the hundred. One in eight has not decided. One in forty asked the interviewer which election was meant, and was told.',
    ),
    seeAlso('story:one-treaty-two-lights', 'One treaty, two lights and the five seconds between them'),
  ),
}
