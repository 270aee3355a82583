import type { SeedAuthor } from './types'

/** Those who sign stories in the demo edition; none of them exists. */
export const authors: SeedAuthor[] = [
  {
    slug: 'ines-ferreira',
    name: 'Ines Ferreira',
    role: 'Local government correspondent',
    bio: 'Ines Ferreira has sat through every full council meeting since the one that lost its minutes. She lives in Eastgate and swims badly.',
  },
  {
    slug: 'tom-adeyemi',
    name: 'Tom Adeyemi',
    role: 'Housing reporter',
    bio: 'Tom Adeyemi covers rents, repairs and the county court. He trained as a surveyor and still taps walls.',
  },
  {
    slug: 'marta-lindqvist',
    name: 'Marta Lindqvist',
    role: 'Columnist',
    bio: 'Marta Lindqvist writes about public things and who pays for them. She was a ferry purser for eleven years.',
  },
  {
    slug: 'dele-akande',
    name: 'Dele Akande',
    role: 'Columnist',
    bio: 'Dele Akande reads budgets so that others may go out. He taught mathematics at Quarry Bank before he wrote for a living.',
  },
  {
    slug: 'joss-penhale',
    name: 'Joss Penhale',
    role: 'Port and business editor',
    bio: 'Joss Penhale has reported from the Staithes since the last coal boat. He keeps a tide table where others keep a diary.',
  },
  {
    slug: 'sigrid-vale',
    name: 'Sigrid Vale',
    role: 'Science editor',
    bio: 'Sigrid Vale explains weather to people who are standing in it. Her rain gauge has been accepted by the Observatory as a second opinion.',
  },
  {
    slug: 'amara-quill',
    name: 'Amara Quill',
    role: 'Culture editor',
    bio: 'Amara Quill reviews music, theatre and anything that ticks. She played second viola for six seasons and counts rests in her sleep.',
  },
  {
    slug: 'owen-tarrick',
    name: 'Owen Tarrick',
    role: 'Sports reporter',
    bio: 'Owen Tarrick follows the gigs, the Rovers and the bowls when the weather allows. He was once a goalkeeper and has forgiven nobody.',
  },
  {
    slug: 'layan-marzuq',
    name: 'ليان مرزوق',
    role: 'كاتبة تحقيقات',
    bio: 'تكتب ليان مرزوق عن السوق وأهله منذ عشر سنوات. وُلدت فوق دكان عطارة في حي سولت ماركت وما زالت تعرف الأسعار عن ظهر قلب.',
  },
  {
    slug: 'minase-haruka',
    name: '水瀬 はるか',
    role: '文化面記者',
    bio: '水瀬はるかは路面電車と古い商店街を歩いて書く記者である。休みの日も終電の時刻を覚えている。',
  },
]
