import { a, b, body, h2, p, seeAlso, table, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const whatOneShipPaysToStopHere: SeedStory = {
  slug: 'what-one-ship-pays-to-stop-here',
  section: 'business',
  kind: 'explainer',
  language: 'en',
  dir: 'ltr',
  headline: 'What one ship pays to stop here, from the pilot to the last rope',
  kicker: 'Explainer',
  standfirst: 'Port dues are up by £270 a call. Here is the rest of the bill, and why 1.5% is both little and a lot',
  bylines: ['joss-penhale'],
  topics: ['Harbour Board', 'Shipping'],
  minutesAgo: 242,
  sources: [
    {
      role: 'document',
      name: 'Harbour Board, schedule of dues',
      url: 'https://harbour-board.example/dues',
      isPublished: true,
    },
    { role: 'original', name: 'A ship’s agent, disbursement account for one call', url: null, isPublished: false },
  ],
  body: body(
    p(
      'When the Harbour Board said that ',
      a('story:port-fees-to-rise-as-dredging-bill-grows', 'its dues would go up by 9%'),
      ', several readers asked what they were 9% of. An agent at the Staithes has let us see the account of one call by one ship, with the name cut off. It is an ordinary ship on an ordinary Tuesday: a feeder of 9,000 gross tons, in at four in the morning and out by two in the afternoon.',
    ),
    h2('What is a gross ton?'),
    p(
      'Not a weight. It is a measure of the room inside a ship, and it goes by a formula that nobody recites. A ship has the same gross tonnage full or empty, which is why ports like to charge by it: one does not have to look.',
    ),
    h2('What is on the bill?'),
    p('From the sea inwards, and with the new dues:'),
    ul(
      [b('Pilot, £1,140.'), ' Someone who knows where the Sexton is this week, in and out.'],
      [b('Tug, £980.'), ' One, because the wind was over 20 knots. In a calm this line is empty.'],
      [b('Mooring gang, £420.'), ' Four people with gloves, once to tie and once to let go, at £210 a time.'],
      [b('Dues, £3,330.'), ' At 37p a gross ton. At 34p it was £3,060.'],
      [b('Waste, £190.'), ' Paid whether or not the ship has any, so that nobody saves by tipping it over the side.'],
      [b('Agent, £650.'), ' For papers, a doctor if needed, and knowing whom to telephone.'],
    ),
    p(
      'That makes £6,710 for the ship. Then comes the cargo. On this call 180 containers were lifted on or off at £62 each, which is £11,160. The call cost £17,870 altogether.',
    ),
    h2('So the rise is small?'),
    table(
      'One call at the Staithes, in pounds',
      ['For', 'Before', 'Now'],
      ['Pilot, tug and ropes', '2,540', '2,540'],
      ['Dues', '3,060', '3,330'],
      ['Waste and agent', '840', '840'],
      ['Cranes, 180 boxes', '11,160', '11,160'],
      ['Altogether', '17,600', '17,870'],
    ),
    p(
      'It is £270 in £17,870, or 1.5%. Divided among 180 boxes it is £1.50 a box. If a box holds 9,000 pairs of shoes, no shoe will notice.',
    ),
    p(
      'But a shipping line does not look at one call. It looks at a year of them, and Halcyon Feeders made 148 last year: £39,960. And it compares only what differs. Cranes cost much the same in every port on the Strait; fuel costs the same everywhere. Dues are the line in which one port can be dearer than another, so they get an attention out of proportion to their size.',
    ),
    h2('What would Port Ansel charge?'),
    p(
      'For the same ship, 31p a gross ton, or £2,790. That is £540 less. Against it stands the railway. From the Staithes a container can be on a train the same evening; from Port Ansel it goes by lorry and a second ship, and the agent’s estimate for that is £95 a box. For cargo meant for this side of the Strait, Merrowport wins by a distance. For cargo that only changes ships, it does not.',
    ),
    h2('Who does not pay by the ton?'),
    p(
      'Fishing boats pay by length. The Skerra ferry pays a fixed sum. Gigs pay nothing, under a custom which the Board has looked into twice and could not find the start of. Warships of any nation are sent a polite letter.',
    ),
    h2('And where does it go?'),
    p(
      'Dues bring in £14.4m a year. Dredging now takes £4.4m, which is a little over 30p in each pound. Of this ship’s £3,330, then, just over £1,000 went to ',
      a('story:dredger-that-never-sleeps', 'the dredger'),
      '. It bought about a seventh of a load, which is roughly what the ship’s own propeller had stirred up on its way to the berth.',
    ),
    seeAlso('https://harbour-board.example/dues', 'Harbour Board: the schedule of dues'),
  ),
}
