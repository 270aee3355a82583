import { a, b, body, h2, p, pull, rule, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const dredgerThatNeverSleeps: SeedStory = {
  slug: 'dredger-that-never-sleeps',
  section: 'business',
  kind: 'feature',
  language: 'en',
  dir: 'ltr',
  headline: 'A night aboard the dredger that never sleeps',
  kicker: 'The channel',
  standfirst:
    'Six people, two engines and 611 loads of the bottom of a river that is back again before the paint has dried',
  bylines: ['joss-penhale'],
  topics: ['Harbour Board', 'Dredging', 'Shipping'],
  minutesAgo: 292,
  sources: [
    {
      role: 'original',
      name: 'Harbour Board, log of the Patient Ada',
      url: 'https://harbour-board.example/patient-ada',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'At ten to two in the morning Wilhelmina Strand lowers a steel mouth the width of a bus into the River Lannet, listens, and says “Gravel”. Nobody else on the bridge has heard anything. Four minutes later the pump begins to rattle like a drawer of spoons, and gravel it is.',
    ),
    p(
      'Strand is 52 and has been the master of the ',
      b('Patient Ada'),
      ' for nine years. The dredger belongs to the Harbour Board, is 61 metres long and has a hold, called the hopper, that takes 750 cubic metres. She drags a pipe along the bed of the channel, sucks, fills, goes out past the North Mole, opens her doors and comes home light. The round takes two hours and forty minutes if nothing is in the way.',
    ),
    p(
      'She used to do it on 70 days a year. This year it has been 104, night and day with a change of crew at six, and the ',
      a('https://harbour-board.example/patient-ada', 'log'),
      ' shows 611 loads. Multiplied out, that is 458,250 cubic metres, less the water. It would fill the hall of the Corn Exchange about forty times, an idea which the Exchange has asked this newspaper not to pursue.',
    ),
    h2('What comes up'),
    p(
      'A grid of bars across the pipe keeps out anything larger than a football. What stays on it is cleared by hand, by the two deckhands, Pim Askew and Oriel Dacre, with a hook and a good deal of comment. On this night it gives up a tyre, a length of chain, half of a sign that says SLOW, and an oar.',
    ),
    p(
      'There is a shelf in the mess for the better things. It has eleven bottles, a brass porthole, a set of teeth, and a tram ticket for a penny in a jar of fresh water, since it falls to pieces if it dries. Anchors go back to their owners. Two this season belonged to the same boat, and were returned with a card.',
    ),
    pull('“People think that we are digging. We are only disagreeing with the river.”'),
    p(
      'The cook and second engineer are one person, Absalom Reed, who feeds six people at two in the morning on the principle that it is noon somewhere. He has served with three masters. “People think that we are digging,” he said over a fish pie. “We are only disagreeing with the river. It is a polite disagreement, and it has the last word.”',
    ),
    h2('A guest on the sofa'),
    p(
      'The disagreement has lately become sharper. The Sexton, the bank that has come about 210 metres east since last winter, now sheds sand into the channel on every ebb. Strand has worked one stretch of it, 400 metres between the fourth and fifth buoys, eleven times since the autumn. She dredges it to 8.4 metres. Within a fortnight the sounding says eight.',
    ),
    p(
      'All this is why ',
      a('story:port-fees-to-rise-as-dredging-bill-grows', 'the port’s dues are going up'),
      '. The dredging bill, at £4.4m, is £1.3m more than it was. Divided by 611 it is £7,200 a load, and the figure is known to all six aboard, who call a full hopper “a small car”.',
    ),
    p(
      'Would a training wall put them out of work? Strand hopes so, she said, and then that she does not expect it. “They built the North Mole to end dredging. It is in the speech. My grandfather was in the crew that dredged the place where they stood to make the speech.”',
    ),
    rule,
    p(
      'At half past four the doors open over the spoil ground, six miles out, and 750 cubic metres of Merrowport go down into the dark with a sound like a long breath. The ship rises 1.6 metres. Everyone aboard bends their knees a little, without noticing, as one does on a tram.',
    ),
    p(
      'Strand writes it in the book: load 612, gravel and sand, wind south-west, four. In the column for remarks she puts the oar. It has the letters MS burned into it, and by breakfast the Morning Star of Highfold will be asked how many it can account for.',
    ),
    seeAlso('story:what-one-ship-pays-to-stop-here', 'What one ship pays to stop here'),
  ),
}
