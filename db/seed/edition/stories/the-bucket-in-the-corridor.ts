import { a, body, h2, i, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const theBucketInTheCorridor: SeedStory = {
  slug: 'the-bucket-in-the-corridor',
  section: 'opinion',
  kind: 'opinion',
  language: 'en',
  dir: 'ltr',
  headline: 'I went to look at the bucket that everybody quotes',
  kicker: 'Opinion',
  standfirst:
    'The leak at Quarry Bank school has become an argument. It is also a leak, and it would cost £640 to find',
  bylines: ['tom-adeyemi'],
  topics: ['Schools', 'Public buildings', 'Merrowport council'],
  minutesAgo: 4582,
  sources: [
    {
      role: 'document',
      name: 'Merrowport council, schools repair list',
      url: 'https://council.merrowport.example/schools/repairs',
      isPublished: true,
    },
    { role: 'original', name: 'Caretaker’s notebook, Quarry Bank school', url: null, isPublished: false },
  ],
  body: body(
    p(
      'There are five buckets, and four of them are washing-up bowls. They stand in the corridor between the gym and the science rooms at Quarry Bank school, and they have been mentioned in eleven speeches since the spring. I counted. In the same period they have been visited by three members of the council, one of whom wished to be photographed beside them and asked whether the fullest could be moved into the light.',
    ),
    p(
      'I report on housing for this newspaper and am not paid to have opinions. Before that I was a surveyor, and I am afraid that this is where the opinion comes from.',
    ),
    p(
      'The bucket is now a thing one says. If someone wants the baths kept, there is the bucket. If someone wants a bandstand painted, have they thought of the bucket? Both sides use it, and neither, so far as I can find, has been on the roof. So I asked the caretaker, Ignatius Flood, who has a ladder and has waited all his life for a better joke about his name than the one you are thinking of.',
    ),
    h2('What is up there'),
    p(
      'It is a flat roof of 1,900 square metres, laid in felt in 1974 and patched since then in eleven colours. Flood keeps a notebook. He writes down when each bowl fills, and which way the wind was, and over two winters he has found that four of the five fill only when it comes from the south. The fifth fills in any wind, and also in none, when the showers are running.',
    ),
    p(
      'Think about that. The fifth is not the roof at all. It is a pipe. It has been discussed in the chamber as part of a new roof costing £1.2m, and it needs a plumber and, at a guess, a morning.',
    ),
    pull('The fifth is not the roof at all. It is a pipe.'),
    p(
      'As for the other four, a wind from the south drives rain against one upstand, nine metres long, where the gym is joined to the corridor. The lead there has slipped by the width of my hand. It may be the whole trouble or a tenth of it. To know, one puts coloured water on it for an hour and goes downstairs. A testing firm in Saltmarket told me that it charges £640.',
    ),
    h2('Why nobody has'),
    p(
      'Because of the ',
      a('https://council.merrowport.example/schools/repairs', 'repair list'),
      '. A job under £25,000 comes out of the school’s own purse, which is empty. A job over £250,000 goes to the council, which has a fund. What lies between goes to a committee that met twice last year. So a head teacher who is not a fool does not ask for a pipe. She asks for a roof, and waits, and puts out a bowl. She has been waiting six years. I do not blame her; I have seen the form.',
    ),
    p(
      'I have no idea whether the town can afford a school roof and a swimming bath, and I leave it to the columnists, who have. But I have tapped a good many walls, and I know that a building does not have a ',
      i('condition'),
      ' in the way that a politician has a position. It has one slipped lead, one cracked elbow and one drain with a tennis ball in it. You can go and look. It takes a ladder and, in this case, a dry Tuesday.',
    ),
    p(
      'Flood has offered to lend the ladder to any of the 34 members who would like it. It holds 120 kilograms. He would only ask, he says, that they leave the buckets where they are. He knows what each of them means.',
    ),
    seeAlso('story:what-to-do-with-a-damp-wall', 'What to do with a damp wall before you call anyone'),
  ),
}
