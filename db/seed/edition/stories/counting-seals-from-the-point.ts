import { a, body, h2, p, pull, rule, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const countingSealsFromThePoint: SeedStory = {
  slug: 'counting-seals-from-the-point',
  section: 'science',
  kind: 'feature',
  language: 'en',
  dir: 'ltr',
  headline: 'Counting seals from the Point, and why two people never agree',
  kicker: 'The count',
  standfirst:
    'For 26 years volunteers on Great Skerra have counted heads on a rock; the quarrels turned out to be the data',
  bylines: ['sigrid-vale'],
  topics: ['Wildlife', 'Skerra islands', 'The Sound'],
  minutesAgo: 12403,
  sources: [
    {
      role: 'original',
      name: 'Skerra Seal Count, sheets and method',
      url: 'https://skerra-seals.example/sheets',
      isPublished: true,
    },
    { role: 'agency', name: 'Skerra News Agency', url: null, isPublished: false },
  ],
  body: body(
    p(
      'There are 118 seals on the Anvil, or there are 124. It is half past seven, an hour before low water, and two women are lying in wet grass at the north end of Great Skerra with one telescope each and their backs to one another. They may not speak until both have written a number down. That is the first rule of the count. The second is that you may not change it afterwards.',
    ),
    p(
      '“A hundred and twenty-four,” says Maren Tveit, who keeps the post office. Dolly Ashgrove, who is twelve years older and taught her to read, has 118. They look at each other with the pity of long practice. Each has been right before.',
    ),
    h2('A rock with a problem'),
    p(
      'A grey seal on a rock is a grey rock. It lies behind another grey rock, gets up, becomes two, and goes into the water just as one has reached it. A single counter on a good day will miss about one in nine, and no counter misses the same ones. For the first four years the islanders sent in the mean of two numbers. Then the sheets came to Dr Emeka Lorne, a statistician at the Highfold Observatory, who asked them to send the two.',
    ),
    p(
      'He explained it to the school with beans. Suppose that two people look at one heap. The first finds 90 beans and the second 80, and when they mark what they have found, 72 are marked twice. Then the first has found 72 of the second’s 80, which is nine in ten. So her 90 are nine tenths of the heap, and the heap is 100, although nobody has seen it.',
    ),
    pull('“You needn’t agree. You only need to be wrong in different places.”'),
    p(
      '“You needn’t agree,” he told them. “You only need to be wrong in different places.” Tveit and Ashgrove have taken it as a rule of life. They draw every seal on a sheet with the rock printed on it, by size and by the way it faces, and the sheets are laid over each other on a window.',
    ),
    h2('What the sheets say'),
    p(
      'There are 1,131 sheets so far, all of them ',
      a('https://skerra-seals.example/sheets', 'put where anyone can count again'),
      '. Corrected, the autumn number on the Anvil stood at 74 in the first year. It rose to 161, stayed there for some seasons, and has since come down to 131. Pups have not fallen: 38 last autumn against 36 ten years ago.',
    ),
    p(
      'So the seals are not dying, Lorne thinks. They are commuting. The missing thirty or so are very likely on a bank off Vantry, nearer to where ',
      a('story:herring-line-with-vantry-redrawn', 'the herring have gone'),
      ', and swim home to give birth, as one would. A counter in Port Ansel has begun to lie in the grass on the same mornings. He has no one to lie with, and Lorne has written to ask whether he has a sister.',
    ),
    p(
      'Not everybody is fond of the sum. Arne Tveit, who is Maren’s cousin and sets lobster pots, says that he needs no window to tell him how many seals there are, because he knows how many lobsters there are not. He has been asked to the Point three times. He came once, in April, counted 140, and was told that eleven of them were cormorants.',
    ),
    rule,
    p(
      'By nine the tide has turned and the Anvil is getting smaller. The animals on the edge lift both ends out of the water, like people in a hotel bath who have heard the door. The women lay the sheets on the kitchen window of the old signal house, one over the other, with the sun behind.',
    ),
    p(
      'They have 103 in common. Ashgrove does it on the back of an envelope: 124 times 118, over 103. It comes to 142, a good many more than either saw. “There,” she says, with great satisfaction. “We were both wrong.”',
    ),
    seeAlso(
      'story:a-hundred-and-forty-years-of-weather',
      'A hundred and forty years of weather in one hand after another',
    ),
  ),
}
