import { a, body, CREDIT, figure, h2, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const exchangeClock: SeedStory = {
  slug: 'the-woman-who-keeps-the-exchange-clock',
  section: 'culture',
  kind: 'feature',
  language: 'en',
  dir: 'ltr',
  headline: 'The woman who keeps the Exchange clock',
  kicker: 'Saltmarket',
  standfirst:
    'Twice a week Henrike Doss climbs 164 steps to wind a machine that the town checks its telephones against',
  bylines: ['amara-quill'],
  topics: ['Saltmarket', 'Corn Exchange', 'Clocks'],
  minutesAgo: 4320,
  mainPicture: {
    art: 'clock-repair',
    caption: 'Behind the east dial of the Exchange clock, with the day coming through the glass',
    credit: CREDIT,
    alt: 'A clock keeper on a ladder works at the back of a huge lit clock face; gears turn in the foreground and an apprentice looks on.',
  },
  sources: [
    {
      role: 'original',
      name: 'Saltmarket Trust, the keeper’s book',
      url: 'https://saltmarket-trust.example/clock',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'Seen from behind, time runs the other way. The hands of the Exchange clock go from right to left across a disc of milk glass three metres wide, and through the lower panes, a little bent by the thickness of them, one can see the market setting out its stalls. Henrike Doss does not look at the stalls. She is on the ninth rung of a ladder with an oil can the size of a thimble, and she is counting under her breath.',
    ),
    p('“Don’t talk to me until sixty,” she says, and then, some while later: “Sixty. Good morning.”'),
    h2('A hundred and sixty-four steps'),
    p(
      'Doss, who is 57, has kept the clock for 22 years. She climbs the tower on two mornings a week, 164 steps with a turn at every twelfth, and winds three weights: one for the going, one for the quarters and one for the hours. The heaviest is 310 kilograms. It takes 140 turns of the handle and, she says, exactly the news and the weather.',
    ),
    p(
      'The movement was built in 1868 by a firm in Port Ansel which also made winches, and it shows. Each wheel is cut with the date and the initials of the man who cut it. On the great wheel somebody has added, very small, the words “wet Friday”.',
    ),
    p(
      'Before her the keeper was her uncle, and before him a man named Pask who was deaf and used to feel the hours through his boots. The ',
      a('https://saltmarket-trust.example/clock', 'keeper’s book'),
      ' goes back to him without a gap. A line is written at every winding: the date, the error in seconds, the temperature, and a column headed Remarks.',
    ),
    p('The remarks are the best of it. A selection from the past hundred years:'),
    ul(
      '“Pigeon in the strike. Removed. Sorry for it.”',
      '“Stopped 4 min. for the Armistice, by order, and would not start again till I spoke to it.”',
      '“Gained 2 s. Choir practice below.”',
      '“Jubilee. Somebody has put a flag on the minute hand. It was slow all afternoon.”',
    ),
    h2('Two pence'),
    p(
      'What keeps the clock right is small change. On top of the bob of the pendulum, which is as long as a tall man, lies a stack of old pennies. One penny more lifts the centre of the weight by a hair, and the clock gains two fifths of a second a day. In cold weather Doss takes one off; when it is mild she puts it back. In 22 years, she says, it has not been more than four seconds out, except on the day of the eclipse, when she was on the roof.',
    ),
    pull('“People say that it is only a clock. It is the last thing in this town that everyone looks up to.”'),
    p(
      'There have been proposals to fit a motor. One came with a price, £31,000, and a promise that nobody would ever need to climb the tower again. The Saltmarket Trust, which owns it, asked her opinion, and she invited all seven members to come up and give theirs. Four arrived. They voted by the weights, with their backs to the dial, and have not raised it since.',
    ),
    figure('market-awnings', {
      caption: 'The market below the tower, which opens by the clock and closes by the light',
      credit: CREDIT,
      alt: 'Market stalls with striped awnings on a sunny square; behind them a hall with a clock tower.',
      width: 'wide',
    }),
    h2('The one who will come after'),
    p(
      'On most mornings now there is a second pair of boots on the stairs. Ebo Larkin, 19, repaired bicycles on Chandler Street until he came up with a school party, as a helper, and did not go down with it. He holds the lamp. Since the summer he has also been allowed to hold the handle.',
    ),
    p(
      'He has his own line in the book. His first remark, dated in June, says “Went up. It is louder than you think.” Beneath it, in another hand: “It is. You will miss it on the day you don’t hear it.”',
    ),
    p(
      'At two minutes to nine Doss takes the oil can from the ladder and the two of them stand against the wall, where there is a rail to hold. The fly begins to turn. Somewhere under the floor a great deal of iron makes up its mind. Below in the square, 41 stallholders look up, and a man who has been telling the time from his telephone puts it discreetly away.',
    ),
    seeAlso('story:a-cellists-quiet-goodbye-at-the-corn-exchange', 'A cellist’s quiet goodbye at the Corn Exchange'),
  ),
}
