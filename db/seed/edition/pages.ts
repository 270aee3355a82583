import { a, b, body, h2, p, ul } from './body'
import type { SeedPage } from './types'

const about: SeedPage = {
  slug: 'about',
  title: 'About the Ledger',
  body: body(
    p(
      'The Harbour Ledger is the paper of Merrowport and the Sound. It has come out since 1874, missed two days of the flood, and apologised for both.',
    ),
    p(
      b('None of this exists.'),
      ' Merrowport is an invented town, and so are its council, its ferry, its lifeboat and everybody who signs a story here. The Ledger is a demo edition: it shows what the software behind it can do, and it should be quoted by nobody.',
    ),
    h2('What we cover'),
    p(
      'The council chamber, the quays and the court first, because somebody has to sit there. Then the weather, which is news here, and the things people do when the meetings are over: gig races, bowls, the Corn Exchange on a Friday. The ',
      a('story:council-votes-to-close-last-public-bathhouse', 'vote on the Eastgate baths'),
      ' is the kind of story we are for.',
    ),
    h2('Who makes it'),
    ul(
      [a('/author/ines-ferreira', 'Ines Ferreira'), ', local government'],
      [a('/author/tom-adeyemi', 'Tom Adeyemi'), ', housing'],
      [a('/author/joss-penhale', 'Joss Penhale'), ', port and business'],
      [a('/author/sigrid-vale', 'Sigrid Vale'), ', science and the rain gauge'],
      [a('/author/amara-quill', 'Amara Quill'), ', culture'],
      [a('/author/owen-tarrick', 'Owen Tarrick'), ', sport'],
      [a('/author/marta-lindqvist', 'Marta Lindqvist'), ' and ', a('/author/dele-akande', 'Dele Akande'), ', columns'],
      [
        a('/author/layan-marzuq', 'Layan Marzuq'),
        ', who writes in Arabic, and ',
        a('/author/minase-haruka', 'Minase Haruka'),
        ', who writes in Japanese',
      ],
    ),
    p('Each has a page with all they have written; a name here or over a story leads to it.'),
    h2('Who pays'),
    p(
      'In the fiction, readers do, at the counter in Customs Square. Out of it, nobody does: there are no subscriptions, no advertisements and no trackers on these pages.',
    ),
  ),
}

const ethics: SeedPage = {
  slug: 'ethics',
  title: 'Ethics and standards',
  body: body(
    p(
      'A short list, so that it can be kept. It is as invented as the rest of the Ledger, and a real paper could do worse.',
    ),
    h2('Facts'),
    ul(
      'We print what we saw, what we read in a document, or what somebody told us and said we might use.',
      'A figure has a source. Where we can, the source stands at the end of the story with a link.',
      'What an agency wrote is marked as theirs.',
    ),
    h2('People'),
    ul(
      'Whoever is accused of something is asked before we print it, with time enough to answer.',
      'Children are not named without the word of somebody who looks after them.',
      'A confidential source stays one. The names of such sources are not shown to readers and are in no feed.',
    ),
    h2('Opinion'),
    p(
      'A column is marked as opinion, in its type and above its headline. Columnists argue; they may not invent. When one is answered by another, as on the ',
      a('story:a-town-that-cannot-keep-water-warm', 'baths'),
      ', both stand.',
    ),
    h2('Mistakes'),
    p(
      'A mistake is put right in the story itself, with a note of what was wrong, and listed under ',
      a('/corrections', 'corrections'),
      ', newest first. We take a story down only when the law, or fairness to a person, leaves no other way; its address then says that it was here.',
    ),
    h2('Pictures'),
    p('Every picture in this edition was drawn in house, and says so. None is a photograph.'),
  ),
}

const contact: SeedPage = {
  slug: 'contact',
  title: 'Contact',
  body: body(
    p(
      'The Harbour Ledger, Customs Square, Merrowport. The door is green and sticks when it rains. Both the town and the door are invented, so please do not post anything there.',
    ),
    h2('Write to the newsroom'),
    ul(
      ['News and tips: ', a('mailto:newsdesk@ledger.example', 'newsdesk@ledger.example')],
      ['Mistakes: ', a('mailto:corrections@ledger.example', 'corrections@ledger.example')],
      ['Replies and the people who moderate them: ', a('mailto:replies@ledger.example', 'replies@ledger.example')],
    ),
    p('These addresses end in “.example”, a name set aside for documents like this one. Letters to them reach nobody.'),
    h2('Answer a story'),
    p(
      'Most stories take replies for some time after they appear, in the form at their foot. The first one you write is read by a person before it shows. What we keep of it is told under ',
      a('/privacy', 'privacy'),
      '.',
    ),
    h2('Tell us of a mistake'),
    p(
      'Say which sentence is wrong and how you know. If you are right, the story is corrected where it stands and the ',
      a('/corrections', 'list of corrections'),
      ' gets one longer.',
    ),
  ),
}

const privacy: SeedPage = {
  slug: 'privacy',
  title: 'Privacy',
  body: body(
    p(
      'The town is fiction; this page is not. It tells what the software that prints the Ledger keeps of you, wherever this demo edition runs as it comes.',
    ),
    h2('When you read'),
    ul(
      'Reading sets no cookie. There is no counter, no advertisement, and nothing is loaded from anybody else’s server, unless you press “Load” on a video, a map, a chart or a sound in a story: the button says whose it is, and that site then learns that you are here.',
      'The server writes a line for a page it had to make, and as a rule none for one it had ready: the time, the path, the status and how long it took. Your address, your browser’s name, what you searched for and where you came from are not in it.',
      'Your browser may keep five things for you in its own storage (localStorage), on your device, until you clear the site’s data: light or dark, if you choose one; the size of the type, if you change it; the stories that you save for later; the words of a reply that you have begun and not sent; and your name and email address, if you tick the box that asks for that. We get the last two only when you send the reply. Which live story’s line you have put away it keeps until you close it.',
    ),
    h2('When you reply'),
    p('We keep these, from the moment you press “Post Comment”:'),
    ul(
      'Your name and your words. Both are public once the reply is approved.',
      'Your email address, encrypted. It is never printed. Those who moderate replies can see it, to tell writers apart and to write back.',
      'A keyed hash of your email address and one of your words, by which a second reply of yours, or the same text again, is recognised.',
      'A keyed hash of your internet address, shortened first to its network where it is IPv6. The address itself is not stored.',
      'A hash of the link to your receipt, by which the receipt is found. The link itself is not stored.',
      'The time, what was decided about the reply and who decided it, and, if it was held, why.',
    ),
    p(
      'A “keyed hash” is a fingerprint that can be compared but not read back without the key of this server. The link you are given after sending shows how your reply stands; anybody who has it can look, so keep it to yourself.',
    ),
    h2('For how long'),
    p(
      'A reply and what belongs to it are kept for as long as the story it answers: nothing deletes them by themselves. A reply that is refused, or put in the bin, is hidden from readers but stays in the store. Counters against floods of replies hold keyed hashes of addresses; they run out after a day at most and are cleared away as new replies come in. Copies that the host makes as a backup last as long as the host keeps them.',
    ),
    h2('When you work here'),
    p(
      'Signing in to the newsroom sets cookies: one for the session, which ends after 12 hours without use and after 7 days in any case, and others that protect the sign-in itself and remember a known browser. Words that are not saved yet, of a story, an update or a page, are kept in the browser’s own storage until they are, and so is whether you use the keys of the reply queue. Who changed what, and when, is written down.',
    ),
    h2('Your say'),
    p(
      'Ask the newsroom to hide a reply of yours, to correct the name on it, or to tell you what is kept. For this demo, that is whoever runs the machine it stands on.',
    ),
  ),
}

/** What the paper says about itself. The page on privacy must stay true of the software: see docs/trust.md. */
export const pages: SeedPage[] = [about, ethics, contact, privacy]
