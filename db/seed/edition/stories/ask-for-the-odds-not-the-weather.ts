import { a, body, h2, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const askForTheOdds: SeedStory = {
  slug: 'ask-for-the-odds-not-the-weather',
  section: 'opinion',
  kind: 'opinion',
  language: 'en',
  dir: 'ltr',
  headline: 'Do not ask whether it will rain. Ask what the odds are',
  kicker: 'Opinion',
  standfirst: 'A forecast that says “30%” has told you the truth. We should learn to hear it, and so should our bakers',
  bylines: ['sigrid-vale'],
  topics: ['Weather', 'Highfold Observatory'],
  minutesAgo: 19662,
  sources: [
    {
      role: 'original',
      name: 'Highfold Observatory, forecasts and what came of them',
      url: 'https://highfold-observatory.example/scorecard',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'A man stopped me on Chandler Street in the wet to say that the forecast had been wrong. It had promised him a 30% chance of rain, he said, and look. I looked. It was undeniably raining, and he had undeniably left his coat at home, and I did what science editors do in such cases, which is to agree and walk on faster.',
    ),
    p(
      'I have been cross with myself since. A forecast of 30% does not say that it will stay dry. It says that on ten such days it will rain on three. He had met one of the three. To say that it was wrong is like saying that a die was wrong because it came up with a five.',
    ),
    h2('How to tell a good one'),
    p(
      'This does not mean that a forecaster can say anything. There is a test, and it is a beautiful one, since it takes no mathematics. Collect all the days on which she said 30%. Count on how many it rained. If it was three in ten, she knows her trade. If it was six, she does not; and if it was none, she is frightened of complaints.',
    ),
    p(
      'The Highfold Observatory has done so for five years and puts ',
      a('https://highfold-observatory.example/scorecard', 'the result'),
      ' where few people look. Here is some of it:',
    ),
    ul(
      'said 10%, on 412 days: rained on 45, or 11%',
      'said 30%, on 318 days: rained on 92, or 29%',
      'said 70%, on 240 days: rained on 173, or 72%',
      'said 90%, on 187 days: rained on 161, or 86%',
    ),
    p(
      'I know of no other public body that marks its own work and prints the mark. Imagine the council saying of each scheme how sure it was, and adding it up at the end of five years. I would buy that pamphlet. I would read it aloud.',
    ),
    pull('I know of no other public body that marks its own work and prints the mark.'),
    h2('What it is for'),
    p(
      'The point of odds is that they leave the decision to the person who has something to lose. If I walk to work in a coat that dries in an hour, I can shrug at 30%. If I have hired a brass band and 200 chairs, I cannot. A baker in Saltmarket told me that she makes 60 fewer buns when rain is likely. How likely? She had never thought to ask. A bun costs her 20p and sells for 90p, so that she loses 20p on each one left over and 70p on each one she could have sold. On those figures she should go on baking until it is seven to two that the bun will stay on the shelf. She had been frightened off by fifty-fifty.',
    ),
    p(
      'She has run it for a month, and says that she is £31 a week better off and gives away more buns, which are not unconnected.',
    ),
    p(
      'So I would like to see the little picture go. On every screen in town there is a cloud with three drops, the same for a 40% chance as for a certainty, and it does our thinking for us, badly. Print the number. Children can manage it; they play cards. We were all able to live with odds until somebody offered us a drawing.',
    ),
    p(
      'As for tomorrow: 20%. If you meet me without a coat, and it is raining, I shall not have been wrong. I shall merely be wet, and insufferable.',
    ),
    seeAlso('story:a-hundred-and-forty-years-of-weather', 'A hundred and forty years of weather'),
  ),
}
