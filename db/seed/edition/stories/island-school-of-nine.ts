import { a, body, h2, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const islandSchoolOfNine: SeedStory = {
  slug: 'island-school-of-nine',
  section: 'world',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'An island school needs ten pupils. It has nine and an advertisement',
  kicker: 'The Skerras',
  standfirst:
    'Little Skerra offers a house, a boat and a share in a cow to any family that can be there by the spring roll',
  bylines: ['ines-ferreira', 'joss-penhale'],
  topics: ['Skerra islands', 'Schools', 'Public money'],
  minutesAgo: 23281,
  updatedMinutesAgo: 20411,
  sources: [
    {
      role: 'document',
      name: 'County schools office, policy for small schools',
      url: 'https://county-schools.example/small-schools',
      isPublished: true,
    },
    {
      role: 'agency',
      name: 'Skerra News Agency',
      url: 'https://skerra-news.example/school-of-nine',
      isPublished: true,
    },
  ],
  body: body(
    p(
      'Wanted on Little Skerra: one child, aged five to eleven, with or without brothers and sisters. The advertisement appeared last week in four newspapers on both sides of the Strait and has brought 212 letters to an island where the post bag commonly holds about thirty. One was from a man of 46 who asked whether it had to be now.',
    ),
    p(
      'It has a plain reason. A county school needs ten pupils on the roll at the spring count if it is to keep a teacher of its own. In the autumn the twins at the north end turned twelve and left to board in Merrowport, and now there are nine.',
    ),
    h2('What the rule says'),
    p(
      'Below ten, according to ',
      a('https://county-schools.example/small-schools', 'the policy'),
      ', a school is “reviewed”. On the mainland that means a bus. On Little Skerra it would mean a boat to Norrhaven and back, four miles each way, which last winter could not have sailed on 47 of 120 school days. The youngest of the nine is five.',
    ),
    p(
      'The school costs £71,000 a year, or £7,890 a child at nine and £7,100 at ten. The county’s average is £5,300. Its schools officer, Godfrey Sayle, has said that nobody wishes to close it. “The number ten is not aimed at anyone,” he said. “It is where the chairs in the old regulations stopped.”',
    ),
    h2('What is offered'),
    p(
      'The island has put together what it has. There is a house with three bedrooms at £40 a week, empty since the coastguard left. There is a boat, seaworthy, with oars. There is half a job at the shop and half a job with the roads, which are a mile and a quarter long, and there is a sixth part of a cow named Duchess.',
    ),
    p(
      'It has also been honest. “You will be cold,” says the third paragraph, which was written by the pupils. “There is no chip shop. The ferry makes you sick but you stop minding. If you have a girl of about eight that would be best for Freya, because the rest of us are boys or small.”',
    ),
    pull('“If you have a girl of about eight that would be best for Freya.”'),
    h2('Two hundred and twelve letters'),
    p(
      'Jonah Brae, who has taught there for nine years, read them all with the committee over four evenings. About half were from people who wanted a house. Some wanted to be alone, which, he said, is a mistake that one makes only once on an island where everybody knows what you had for tea.',
    ),
    p(
      'Thirty-one had a child. They were asked what they could mend. The list came down to four families: a joiner, a nurse, a pair of bakers and a clerk at a tram depot who had written eleven pages, of which nine were questions.',
    ),
    p(
      'It was the clerk. Selam Haile has a girl of eight and a boy of six, and will cross with them on a trial of two months, beginning before the count. That would make eleven. She had asked, among other things, how the bread comes, who is lonely, and what the school does when the teacher is ill. To the last Brae had had to answer that he never had been. She wrote back that this was not a plan.',
    ),
    p(
      'Sayle has confirmed that children on trial may be put on the roll, and that it is the roll that is counted. According to the ',
      a('https://skerra-news.example/school-of-nine', 'Skerra News Agency'),
      ', he added that he had looked very carefully for a rule against it, so as to be able to say that there was none.',
    ),
    p(
      'Freya Tveit, who is eight, has been told. She has drawn a map of the island with everything on it that anyone could need to know, including the bull, and has sent it to the tram depot. In one corner there is a cross. It is marked “not telling you until you come”.',
    ),
    seeAlso('story:little-skerra-waits-for-its-roof', 'Little Skerra buys a roof and waits for a day to land it'),
  ),
}
