import { a, body, h2, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const queueAtPortAnselPier: SeedStory = {
  slug: 'queue-at-port-ansel-pier',
  section: 'world',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Vantry queues along the pier to change the last of its old money',
  kicker: 'Across the Strait',
  standfirst:
    'Old florins turn to paper at sunset on Friday; numbers are chalked on hands and the pie man has run out twice',
  bylines: ['joss-penhale'],
  topics: ['Vantry', 'Money', 'Port Ansel'],
  minutesAgo: 971,
  updatedMinutesAgo: 701,
  sources: [
    { role: 'agency', name: 'Strait Wire', url: 'https://strait-wire.example/florin-queue', isPublished: true },
    {
      role: 'original',
      name: 'The Vantry Courier',
      url: 'https://vantry-courier.example/last-florins',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'The queue begins at the door of the old customs shed in Port Ansel, goes the whole length of the pier, turns at the lamp and comes halfway back. At two in the afternoon there were 1,140 people in it. They had biscuit tins, pillowcases, a violin case and, in one instance, a goat, which was not being exchanged.',
    ),
    p(
      'On Friday at sunset Vantry’s old florin notes, the ones with the heron, cease to be money. They went out of the shops ten years ago, but the central bank has gone on taking them at its counter at one for one. The counter is in the shed because the bank’s own hall is being painted. There are four windows, and each of them needs about five minutes a person.',
    ),
    p(
      'That makes 48 people an hour. “I told them in the spring,” said Casper Lund, the chief cashier, who had lent his chair to a woman of 91. “I said that a nation does nothing for ten years and then does it on a Wednesday.”',
    ),
    h2('Numbers on the hand'),
    p(
      'Nobody organised the queue. By six in the morning it had organised itself, under a retired midwife called Dorthe Amsel, who writes a number in chalk on the back of each hand and keeps the list in a school exercise book. With a number one may leave for an hour. Those who are away longer go to the end, unless they have been to a funeral, and two had.',
    ),
    p(
      'The police came at nine to see whether they were needed. Amsel gave the sergeant 611. According to ',
      a('https://vantry-courier.example/last-florins', 'The Vantry Courier'),
      ', he was back at half past four with his grandmother’s envelope, in good time.',
    ),
    pull('“A nation does nothing for ten years and then does it on a Wednesday.”'),
    h2('What people brought'),
    p(
      'The bank believes that notes worth 46m florins are still out, of the 3,100m that there were, or about one and a half in a hundred. Much of that is burned, drowned or eaten. The rest is in linings.',
    ),
    p(
      'Henrik Osei, a roofer, had found 2,400 in the chimney of a house that he was taking down, and had brought along the owner so that neither need wonder. Two sisters, Malin and Tove Rask, had 180 in a recipe book, at page after page, one beside each dish that their mother had sold to a lodger. They asked whether they might keep a single note, for the soup. The cashier told them that it was theirs to keep; it would merely stop being worth anything.',
    ),
    p('“It was never about that one,” said Tove, and put it back at the soup.'),
    h2('The arithmetic of Friday'),
    p(
      'At the rate of Wednesday the windows will see some 480 people in a day that ends at six. The last of those who stood there at two could expect to be called at a quarter to six on Friday, nine minutes after sunset. Lund has asked for four more tellers, who are to come from the islands’ branch on tomorrow’s boat, and has been promised two.',
    ),
    p(
      'The finance ministry said that there would be no extension. It pointed to the posters. The opposition, with an election called, said that it would keep the counter open for another year, and sent a member of parliament with a tray of tea. He was given 1,098 and advised by several people not to come back before Thursday.',
    ),
    p(
      'Down by the lamp Iver Dahl had sold 700 pies since breakfast and was taking old florins for them at full value, on the ground that he was going that way. He had 212 in his apron. His number was 34, and he had let it go by, because of the pies.',
    ),
    seeAlso('story:vantry-sets-election-date', 'Vantry sets its election for a Sunday with two high tides'),
  ),
}
