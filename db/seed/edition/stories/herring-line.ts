import { a, body, CREDIT, h2, p, pull, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const herringLine: SeedStory = {
  slug: 'herring-line-with-vantry-redrawn',
  section: 'world',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Vantry and the county redraw the herring line',
  kicker: 'Across the Strait',
  standfirst:
    'New boundary follows the fish and will be moved every third year; skippers on both sides call it late and fair',
  bylines: ['joss-penhale'],
  topics: ['Vantry', 'Fishing', 'Harbour Board'],
  minutesAgo: 2100,
  mainPicture: {
    art: 'trawlers-dawn',
    caption: 'Hauling on the herring ground at first light, three miles inside the old line',
    credit: CREDIT,
    alt: 'A fishing boat rides a swell at sunrise while its crew hauls a full net and gulls gather.',
  },
  sources: [
    { role: 'agency', name: 'Strait Wire', url: 'https://strait-wire.example/herring', isPublished: true },
    {
      role: 'original',
      name: 'The Vantry Courier',
      url: 'https://vantry-courier.example/herring-line',
      isPublished: true,
    },
    {
      role: 'document',
      name: 'Joint Fishery Commission, minute of agreement',
      url: 'https://strait-fishery.example/minute',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'For 36 years the line that divides the herring of the Strait has run straight from the Skerra light to Cape Ansel, and for about ten of them the herring have taken no notice. Now it is to bend. Vantry and the county have agreed on a boundary that follows the shoals, and that will be drawn again every third year.',
    ),
    p(
      'The ',
      a('https://strait-fishery.example/minute', 'agreement'),
      ', signed in Port Ansel after fourteen months of talks, moves the northern half of the line eight miles towards Vantry and the southern half five miles towards Merrowport. Each side gives up and gains about the same area of water. What changes is which fish are in it.',
    ),
    h2('Where the fish went'),
    p(
      'Herring like water of about nine degrees. As the Strait has warmed they have gone north and deeper, and the best of the autumn ground, the Kettle, which used to lie wholly on Vantry’s side, has come to sit across the line like a dog on a doorstep. Boats from both shores have fished up to an invisible wall and watched the birds working beyond it.',
    ),
    p(
      'There were 23 arrests in the past three seasons, eleven of boats from Merrowport and twelve from Vantry. All but one ended in a fine and, by the accounts of both coast guards, a cup of coffee.',
    ),
    p(
      '“My plotter says I am a criminal for about forty minutes of every haul,” said Liesbeth Crane, who skippers the Evening Star and speaks for the boats at the Fish Steps. “I would like to stop being one before I retire.”',
    ),
    pull('“My plotter says I am a criminal for about forty minutes of every haul.”'),
    h2('How it will work'),
    p(
      'A joint commission of six, three from each side, will decide the line on the advice of four scientists. The main terms are:',
    ),
    ul(
      'a total catch of 18,000 tonnes, down from 19,500, shared 53 to 47 in favour of Vantry as before',
      'a strip one mile wide on either side of the line in which both may fish and neither may arrest',
      'no fishing at all on the Kettle for the six weeks of spawning',
      'a redrawing every third year, which takes effect unless five of the six object',
    ),
    p(
      'The county’s share comes to 8,460 tonnes, or 705 fewer than last year. At the present price of £410 a tonne on the quay that is some £289,000 across 41 boats. Crane called it “the price of being able to sleep”. Not everyone did. Two skippers from Norrhaven voted against accepting it, on the ground that fish which have moved once may do so in the second year and not the third.',
    ),
    h2('In Port Ansel'),
    p(
      'Vantry’s fisheries minister, Ottavio Lenz, told parliament that a straight line was “a thing that diplomats find easy and herring do not”. His critics, according to ',
      a('https://vantry-courier.example/herring-line', 'The Vantry Courier'),
      ', say that he gave away the southern banks, where young fish winter. The minute answers that by closing those banks to nets of small mesh, on both sides.',
    ),
    p(
      'Dr Ingrid Maas, one of the four scientists, said that the important word in the text is “every”. “Any line is wrong in ten years,” she said. “We have agreed to be wrong for only three at a time.”',
    ),
    p(
      'The new line takes effect with the next new moon. Captain Anselm Roe, the harbour master at Merrowport, has had it printed on waterproof paper for each boat in the port. He has left the back of the sheet blank, he said, for next time.',
    ),
    seeAlso('story:port-fees-to-rise-as-dredging-bill-grows', 'Port fees to rise 9% as dredging bill grows'),
    seeAlso('https://strait-fishery.example/map', 'Joint Fishery Commission: the new line on a chart'),
  ),
}
