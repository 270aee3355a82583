import { a, body, h2, p, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const whyFogSitsOnLannetBridge: SeedStory = {
  slug: 'why-fog-sits-on-lannet-bridge',
  section: 'science',
  kind: 'explainer',
  language: 'en',
  dir: 'ltr',
  headline: 'Why fog sits on Lannet Bridge, and how to tell when it will leave',
  kicker: 'Explainer',
  standfirst:
    'Thirty-eight mornings a year the bridge is in cloud and the town is not; a short guide for those who cross it',
  bylines: ['sigrid-vale'],
  topics: ['Weather', 'The Lannet', 'Lannet Bridge'],
  minutesAgo: 5213,
  sources: [
    {
      role: 'original',
      name: 'Highfold Observatory, visibility by district',
      url: 'https://highfold-observatory.example/fog',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'On Sunday 84 cyclists ',
      a('story:lannet-bridge-cyclists-in-fog', 'rode into a cloud on Lannet Bridge'),
      ' and 79 came out where they meant to. From the Observatory, a mile off and 90 metres up, the morning was perfectly clear. One could see a white loaf lying along the river, and two lamps sticking out of it.',
    ),
    h2('Is it mist, or fog?'),
    p(
      'Fog, if you can see less than a kilometre; mist, if more. On Sunday at eight the bridge’s own camera could make out its eleventh lamp post but not its twelfth. They stand 20 metres apart, so the answer was about 220 metres, which is fog by any rule.',
    ),
    h2('Why there?'),
    p('Three things have to meet, and at the bridge they do so more often than anywhere else in town.'),
    ul(
      'Cold air. On a clear, still night the fields up the valley lose their heat to the sky. Cold air is heavy and runs downhill like water, only slower: it takes about four hours to come down the Lannet to the sea.',
      'Warm water. The river in this season is nine or ten degrees. Air at two, sliding over it, is warmed and moistened from below and cannot hold what it is given.',
      'A lid and a dam. The bridge stands on nine thick piers, with the embankment of the old coal line on either side. The cold air backs up behind it, and lies there.',
    ),
    p(
      'The bridge is thus not in the way of the fog. It is in part the reason for it. Before the embankment was built, in 1862, the ferrymen’s book complains of wind and drunks but of fog on only 15 mornings a year. It is now 38.',
    ),
    h2('Has it become worse?'),
    p(
      'It was worst when the town burned coal, since soot gives droplets something to form on; in the winter of 1951 there were 71 mornings of it. It fell to 30 by the 1980s and has crept up again, with the river, which is warmer. The Observatory’s ',
      a('https://highfold-observatory.example/fog', 'figures by district'),
      ' show nothing of the sort at the Staithes, where salt wind does the sweeping.',
    ),
    h2('Can it be forecast?'),
    p(
      'Tolerably. Dr Petra Sandoval gives the bridge a warning if the sky is clear at ten at night, the wind is under four knots and the river is more than six degrees warmer than the air at Quarry Bank. By that rule she has been right on 31 of the last 38 foggy mornings. She has also warned of nine that did not come, “on which I was thanked”.',
    ),
    h2('When will it lift?'),
    p(
      'It does not lift. It is eaten, from the edges, by sun on the land beside it. A layer of 30 metres needs about an hour and a half of winter sun, one of 60 needs three. A person on the bridge can measure it without an instrument: if the tops of the lamps, at nine metres, are sharper than the road, the layer is thin and the bus will see you by ten.',
    ),
    h2('What should I do in it?'),
    p(
      'Drivers should use dipped lamps, since full ones light the fog and not the road. Walkers are safest on the downstream side, where the parapet is lower but the path wider. Cyclists may like to know that the white line in the middle is thicker over each pier, nine times in all. It was painted so in 1938 by a borough surveyor who rode to work, and it has never been in the rules.',
    ),
    p(
      'And it is worth stopping once. Stand still over the fifth pier, at about seven, and one hears the whole town and sees none of it: the tram, the gulls, a door at the Fish Steps, and somebody’s radio. Sound travels well there, as the cold air bends it back down. In other words you can be heard, too.',
    ),
    seeAlso('story:wettest-month-since-records-began', 'Wettest month since records began, says Observatory'),
  ),
}
