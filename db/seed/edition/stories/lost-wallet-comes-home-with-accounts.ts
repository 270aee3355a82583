import { body, h2, i, p, quote, seeAlso, ul } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const lostWalletComesHomeWithAccounts: SeedStory = {
  slug: 'lost-wallet-comes-home-with-accounts',
  section: 'news',
  kind: 'news',
  language: 'en',
  dir: 'ltr',
  headline: 'Lost wallet comes home after 14 years, with accounts',
  kicker: 'Saltmarket',
  standfirst: 'Whoever found it borrowed £85 in a hard week, paid it back with interest and kept a list in pencil',
  bylines: ['amara-quill'],
  topics: ['Saltmarket', 'Lost and found'],
  minutesAgo: 1831,
  sources: [{ role: 'original', name: 'Ledger of ten lines, lent by Bernard Achterhof', url: null, isPublished: true }],
  body: body(
    p(
      'Bernard Achterhof lost his wallet in the market hall 14 years ago, on the Saturday before his daughter’s wedding. It came back last week in a padded envelope without a sender’s name. It held £113.40, which is £28.40 more than he had lost, and a sheet of squared paper that explains the difference to the penny.',
    ),
    p(
      'Achterhof is 70 and used to mend typewriters in Saltmarket, for as long as there were any. He remembers the wallet well, having accused a cousin of taking it. “At the wedding,” he said. “In the speech.”',
    ),
    h2('Ten lines'),
    p('The sheet is headed ', i('Borrowed from B. A.'), ' and is written in pencil, in small capitals. It reads:'),
    ul(
      'found by the egg stall, £85 inside. Meant to hand in. Did not. Rent was due',
      'spent: £60 rent, £14 shoes for K., £11 food',
      'first year, paid in £5. Second, nothing. Third, £10',
      'fourth to seventh year, £15 each year',
      'eighth: principal cleared, K. made a speech about it',
      'interest at 3%, simple, on what was owing, worked out by K. for a school project: £13.40',
      'for the worry: £15',
    ),
    p(
      'Dele Akande, who taught mathematics before he read budgets for this newspaper, was shown the sheet. He checked it twice. The repayments come to £75 by the end of the seventh year and the last £10 follows in the eighth; on the balance at the start of each year, 3% gives £13.35. “They have rounded up in his favour,” he said. “In my time I should have given it full marks and asked to see K.”',
    ),
    h2('Six years in a drawer'),
    p(
      'That leaves the years between the eighth and now. The last lines deal with them. “Ready to return. Ashamed,” says one. “Still ashamed,” says the next. The tenth says: “K. says that it is a wallet and not a tooth and to get on with it.”',
    ),
    p(
      'Everything else was in its place: a library ticket for the reading room on Chandler Street, a photograph of a dog called Olivetti, and a claim slip for a pair of trousers at Menzel’s the cleaners. Menzel’s has been a nail bar since the spring of the following year.',
    ),
    p(
      'Achterhof took the slip round all the same. Trudi Menzel, whose parents had the shop, keeps a rail of what was never fetched in her garage, because, she said, one never knows. The trousers were on it. They no longer fit, and he has asked her to hold on to them in case.',
    ),
    h2('An apology, in order'),
    p(
      'He has rung his cousin, Piet, who had not spoken to him since the cake. They talked for an hour and ten minutes. Piet said that he forgave him, but that for accuracy it should be entered somewhere that he had in fact taken the umbrella.',
    ),
    p(
      'The family would like to thank whoever sent it, and does not want to know the name. What he wants, Achterhof said, is to send back the £15.',
    ),
    quote(
      'There was no worry. I was angry for a month and then I had grandchildren. If they would take it off the bill and buy something for K., who must be 20 by now, then I think that we are straight.',
    ),
    p(
      'He has left it in an envelope at the egg stall, which is still there, on the same corner. The stallholder has been told not to look who takes it. She says that she has eggs to watch.',
    ),
    seeAlso('story:the-woman-who-keeps-the-exchange-clock', 'The woman who keeps the Exchange clock'),
  ),
}
