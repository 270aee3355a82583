import { a, b, body, h2, i, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const wingsOfTheCornExchange: SeedStory = {
  slug: 'wings-of-the-corn-exchange',
  section: 'culture',
  kind: 'review',
  language: 'en',
  dir: 'ltr',
  headline: 'The Prompter: a play seen from the wrong side, and the better for it',
  kicker: 'Review: theatre',
  standfirst: 'The Staithes Players put sixty of us in the wings of the Corn Exchange and act to an empty hall',
  bylines: ['amara-quill'],
  topics: ['Theatre', 'Corn Exchange'],
  minutesAgo: 2473,
  sources: [
    {
      role: 'original',
      name: 'Corn Exchange, programme of The Prompter',
      url: 'https://corn-exchange.example/the-prompter',
      isPublished: true,
    },
  ],
  body: body(
    ul(
      [b('Play:'), ' ', i('The Prompter')],
      [b('By:'), ' Isolde Farr, directed by Bea Hallam, for the Staithes Players'],
      [b('With:'), ' Constance Abara, Edric Pool, Noor Castellane'],
      [b('Where and when:'), ' Corn Exchange, until Saturday week; £14'],
      'Best seen from behind, which is where they seat you',
    ),
    p(
      'One is let in by the door for scenery. A woman in black, with a torch held low, leads one past a rack of coats, a fire bucket and a man being sick with nerves, who turns out to be in the play, and points to a bench. From there one sees a canvas wall from behind, with its struts, and beyond it the light. Somewhere out there are 412 seats. They are empty. The actors bow to them at the end.',
    ),
    p(
      'That is the whole trick of ',
      i('The Prompter'),
      ', which Isolde Farr has written for the Staithes Players and the ',
      a('https://corn-exchange.example/the-prompter', 'Corn Exchange is giving for nine nights'),
      '. A company of the 1920s is doing a melodrama called ',
      i('The Drowned Bride'),
      '. We never see it. We hear it, in scraps, as shouting towards the dark. What we see is the three metres on this side of the canvas, where people wait.',
    ),
    h2('A woman with a book'),
    p(
      'In the middle of them, on a stool, sits Agnes Thole, who has the script on her knees and has given every actor every line for nineteen years. Constance Abara plays her and hardly raises her voice above breath. She has perhaps forty sentences of her own. The rest is other people’s, fed out half a second before they are wanted, and it is astonishing how much can be said to a man by giving him his cue a little late.',
    ),
    p(
      'The man is Lionel Strake, the leading actor, once loved by her and now losing his memory. Edric Pool makes him vain, funny and, each time that he comes off, a shade more afraid. On stage he is a roar. In the wings he is an old man asking which act it is. Nobody knows except Agnes, who has begun to cut his speeches as she prompts them, so that he may get to the end. By the third act she is writing the play.',
    ),
    pull('It is astonishing how much can be said to a man by giving him his cue a little late.'),
    p(
      'Farr’s nerve fails her in one place. There is a young stagehand, Pip, who explains to us twice what we have understood, and who has a whistle, and a dream about going to sea. Noor Castellane does what she can with the whistle. I could have spared the whole part, or nearly, since it is Pip who has the last thing to do.',
    ),
    h2('The hall as an actor'),
    p(
      'Bea Hallam directs with a stopwatch and a love of rope. Every storm in ',
      i('The Drowned Bride'),
      ' is made in front of us, with peas in a drum and a sheet of tin, by people who are discussing their rent. The Exchange joins in. The floor slopes, so that anything dropped rolls off towards the stalls, and on the night that I went an apple did so in the love scene. Strake, out there, was heard to say: “Ah. Fruit.” It may be in the script. I hope that it is not.',
    ),
    p(
      'One has to lean. The benches are narrow, and from the left-hand one the second act is mainly a man’s back. At £14 no one should complain of a back like Pool’s, but those who are under five feet should come early and go to the right.',
    ),
    p(
      'And then the end. Strake is out there, and stops. Agnes gives him the line. He does not take it. She gives it again, louder, and the whole company turns to look at her, and so do we, and in that quiet it comes to one that there is nobody to hear if he never speaks again. Pip walks to the curtain rope and waits. What Abara does next takes her three steps, from our side of the canvas to the other, and I will not say what it is.',
    ),
    p(
      'We clapped in the dark, behind the scenery, at people who had their backs to us. After a moment they turned round. They seemed honestly surprised. Until Saturday week; sixty seats a night, of which nine were left when I went by.',
    ),
    seeAlso('story:a-cellists-quiet-goodbye-at-the-corn-exchange', 'A cellist’s quiet goodbye at the Corn Exchange'),
  ),
}
