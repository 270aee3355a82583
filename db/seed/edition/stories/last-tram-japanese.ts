import { a, body, h2, p, pull, seeAlso } from '@/db/seed/edition/body'
import type { SeedStory } from '@/db/seed/edition/types'

export const lastTramJapanese: SeedStory = {
  slug: 'the-last-car-to-highfold-top',
  section: 'culture',
  kind: 'feature',
  language: 'ja',
  dir: 'ltr',
  headline: '二十三時五十二分、坂の上へ――最終電車の四十七年',
  kicker: '路面電車',
  standfirst: '雪の夜、ハイフォールド行きの終電は三分だけ待つ。時刻表には載っていない三分である',
  bylines: ['minase-haruka'],
  topics: ['Trams', 'Highfold'],
  minutesAgo: 17300,
  mainPicture: {
    art: 'night-tram',
    caption: '雪の停留所に着いた二号線の最終電車',
    credit: '版画：ハーバー・レジャー',
    alt: '雪の夜、窓の明るい路面電車が坂の停留所に停まり、帽子の人と手を挙げた人が乗ろうとしている。',
  },
  sources: [
    {
      role: 'original',
      name: 'Merrowport Tramways, line 2 timetable',
      url: 'https://merrowport-tramways.example/line-2',
      isPublished: true,
    },
  ],
  body: body(
    p(
      '二号線の最終電車は、二十三時五十二分に税関広場を出る。',
      a('https://merrowport-tramways.example/line-2', '時刻表'),
      'にはそう書いてある。けれども雪の夜、運転士のエルサ・モーンは五十五分まで発車の鐘を鳴らさない。',
    ),
    p(
      '「三分あれば、魚市場の夜番が坂の下まで走って来られます」とモーンさんは言う。「走って来るのが見えているのに出るのは、電車ではなくて時計です」',
    ),
    p(
      'モーンさんは六十六歳。十九の年に車掌として乗り、二十四で運転台に立った。四十七年のうち、三十一年を終電で過ごした。この冬で制服を脱ぐ。',
    ),
    h2('十一の停留所'),
    p(
      '広場から坂の上までは四・二キロ、停留所は十一、所要時間は十九分である。終電の客は平均して十四人。モーンさんは名前を知らなくても、降りる場所を知っている。三つ目で降りる人は、いつも一つ手前で手袋をはめる。七つ目の人は歌う。',
    ),
    p(
      'ある晩、七つ目の人が歌わなかった。モーンさんは停留所に着いてから振り返り、「今日は歌わないのですか」と声をかけた。その人は少し考えて、降りずに終点まで乗り、坂の上で町の灯を見て、折り返しの回送で帰っていった。運賃は取らなかった、と日報にある。理由の欄には「眺望」と書いてある。',
    ),
    pull('「走って来るのが見えているのに出るのは、電車ではなくて時計です」'),
    h2('三分の行方'),
    p(
      '会社は三分のことを知っている。五年前に一度、規則どおりに出すようにという紙が回ってきた。次の雪の夜、モーンさんは五十二分ちょうどに発車した。翌朝、停留所の雪の上に、坂の下から続く足跡が一人分残っていた。足跡はそこで止まり、向きを変えて、歩いて坂を上っていた。',
    ),
    p('モーンさんはその写真を撮り、何も書かずに運行課の机に置いた。紙は二度と回ってこなかった。'),
    p(
      '後を継ぐのは二十六歳のテオ・ランドである。引き継ぎの晩、二人は並んで運転台に立った。五十二分になった。ランドさんは鐘の紐に手をかけたまま、窓の外を見ていた。坂の下に、人影が一つあった。',
    ),
    p('「三分です」とランドさんが言った。モーンさんは何も言わなかった。'),
    seeAlso('story:the-woman-who-keeps-the-exchange-clock', 'The woman who keeps the Exchange clock'),
  ),
}
