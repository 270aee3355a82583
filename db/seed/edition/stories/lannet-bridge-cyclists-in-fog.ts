import { a, body, h2, ol, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const lannetBridgeCyclistsInFog: SeedStory = {
  slug: 'lannet-bridge-cyclists-in-fog',
  section: 'sport',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Eighty-four cyclists ride into fog on Lannet Bridge; 79 ride out',
  kicker: 'Cycling',
  standfirst:
    'The Two Bridges race is won by a bread courier who followed a bell, and the other five are all accounted for',
  bylines: ['owen-tarrick'],
  topics: ['Cycling', 'Lannet Bridge'],
  minutesAgo: 5743,
  sources: [
    {
      role: 'original',
      name: 'Lannet Wheelers, results of the Two Bridges',
      url: 'https://lannet-wheelers.example/two-bridges',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'The Two Bridges has been ridden in snow, in a bus strike and once through a wedding. Until Sunday it had never been ridden by people who could not see their own hands. It was won by Temperance Obi, who delivers bread, in 1 hour 52 minutes 9 seconds, and who asked at the line whether that was the line.',
    ),
    p(
      'The course is 61 kilometres: up the Lannet by its left bank to Sallow Bridge, home by the right, and across Lannet Bridge to finish in Customs Square. Eighty-four started in sunshine. At the turn there were 84 still, with six of them a minute clear, and the sky was so blue that the marshals had taken off their coats.',
    ),
    h2('The white wall'),
    p(
      'One came on it at kilometre 59, said Ansgar Pike, who was then leading. The road tips down to the bridge past the gasworks, and there is a bend. “I came round it at fifty and there was no Merrowport.”',
    ),
    p(
      'The bridge is 436 metres long. On it you could see for about eleven lamp posts when standing and, when riding, with your eyes full of water, for two. Pike braked. So did the four behind him, one by one and each a little late, so that they got off in a heap at the third pier, like people leaving a small car. No one was hurt, apart from a wheel.',
    ),
    p(
      'Obi had been sixth of the six. She crosses that bridge at half past five every morning with 40 kilos of bread behind her, and she knew two things about it that the others did not. One is the white line, which gets thicker over each pier. The other is Mr Duggan.',
    ),
    pull('“In fog he rings. I have never met him. I just keep him on my left.”'),
    p(
      'Mr Duggan, 77, fishes from the fourth pier on Sundays, and has a ship’s bell tied to the parapet because he was once run into by a pram. “In fog he rings,” said Obi. “I have never met him. I just keep him on my left.” She went by the heap at 30 kilometres an hour, counting piers aloud. Pike, who was sitting on it, heard somebody say “seven” and was, he says, never so low in his life.',
    ),
    h2('The five'),
    p(
      'It took the Wheelers until noon to find everyone. Of those who went into the fog and not out of it at the right end:',
    ),
    ol(
      'two turned round on the bridge without noticing it, and raced each other back as far as the gasworks',
      'one took the steps to the towpath, stayed upright for all 22 of them, and finished at a rowing club, where he was given soup',
      'one followed a tram',
      'one, a visitor from Port Ansel, stopped to help with the wheel, fell to talking with Mr Duggan, and was brought in at one o’clock with two flounders',
    ),
    p(
      'The stewards placed none of them, but they have given the visitor a bottle of something. Pike got up, found his chain and came second, 31 seconds down. Third was Ludo Marsh, 16, who had been dropped on the climb, missed the heap, and has never been so glad to be slow.',
    ),
    h2('The result'),
    ol(
      'Temperance Obi (Staithes), 1 h 52 min 9 s',
      'Ansgar Pike (Lannet Wheelers), 1 h 52 min 40 s',
      'Ludo Marsh (Quarry Bank), 1 h 53 min 28 s',
    ),
    p(
      'There will be a rule about fog by next year. A paper on ',
      a('https://lannet-wheelers.example/two-bridges', 'the club’s pages'),
      ' asks for marshals on the bridge with lamps; others want the race stopped, and Pike wants it stopped at kilometre 59. Obi has suggested bells. She was in Customs Square for four minutes in all. There were rolls to go to Highfold, and she had left them with her brother, who eats.',
    ),
    seeAlso('story:why-fog-sits-on-lannet-bridge', 'Why fog sits on Lannet Bridge, and how to tell when it will leave'),
  ),
}
