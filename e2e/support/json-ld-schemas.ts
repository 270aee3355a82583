import { z } from 'zod'

/*
 * What schema.org and Google's documentation ask of each thing that our pages speak of. Strict: a property that is not
 * named here fails, so that a typing error cannot pass as an extension. Addresses are absolute, dates have a zone.
 * https://developers.google.com/search/docs/appearance/structured-data/article (and breadcrumb, profile-page)
 */
const address = z.url({ protocol: /^https?$/ })
const instant = z.iso.datetime({ offset: true })
const text = z.string().trim().min(1)
const count = z.int().nonnegative()
const size = z.int().positive()
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)
const thing = <Type extends string>(...types: [Type, ...Type[]]) => z.literal(types)

const image = z.strictObject({
  '@type': thing('ImageObject'),
  url: address,
  width: size,
  height: size,
  caption: text.optional(),
  creditText: text.optional(),
})
const organization = z.strictObject({
  '@type': thing('NewsMediaOrganization'),
  '@id': address,
  name: text,
  url: address,
  logo: image,
})
const organizationRef = z.strictObject({ '@type': thing('NewsMediaOrganization'), '@id': address, name: text })
const person = z.strictObject({ '@type': thing('Person'), name: text, url: address })
const people = z.array(person).min(1)

const STORY_TYPES = [
  'NewsArticle',
  'OpinionNewsArticle',
  'BackgroundNewsArticle',
  'ReviewNewsArticle',
  'LiveBlogPosting',
] as const
const liveUpdate = z.strictObject({
  '@type': thing('BlogPosting'),
  '@id': address.optional(),
  url: address.optional(),
  headline: text.optional(),
  datePublished: instant,
  dateModified: instant.optional(),
  articleBody: text,
  author: z.union([people, organization, person]).optional(),
  image: z.union([image, z.array(image).min(1)]).optional(),
})
const newsArticle = z
  .strictObject({
    '@context': z.literal('https://schema.org'),
    '@type': z.union([
      z.literal('NewsArticle'),
      z.tuple([z.literal('NewsArticle'), z.enum(STORY_TYPES)]),
      z.tuple([z.literal('NewsArticle'), z.literal('ReviewNewsArticle'), z.literal('Review')]),
    ]),
    mainEntityOfPage: z.union([address, z.strictObject({ '@type': thing('ImageGallery'), '@id': address })]),
    url: address,
    headline: text.max(200),
    description: text.optional(),
    datePublished: instant,
    dateModified: instant,
    inLanguage: language,
    articleSection: text,
    wordCount: count,
    commentCount: count,
    isAccessibleForFree: z.literal(true),
    keywords: z.array(text).min(1).optional(),
    author: z.union([people, organization]),
    publisher: organization,
    image: z.union([image, z.array(image).min(1)]).optional(),
    correction: z
      .array(z.strictObject({ '@type': thing('CorrectionComment'), text, datePublished: instant }))
      .min(1)
      .optional(),
    isBasedOn: z
      .array(z.strictObject({ '@type': thing('CreativeWork'), name: text, url: address.optional() }))
      .min(1)
      .optional(),
    itemReviewed: z.strictObject({ '@type': thing('Thing'), name: text }).optional(),
    reviewBody: text.optional(),
    coverageStartTime: instant.optional(),
    coverageEndTime: instant.optional(),
    liveBlogUpdate: z.array(liveUpdate).optional(),
  })
  .refine(({ datePublished, dateModified }) => Date.parse(dateModified) >= Date.parse(datePublished), {
    message: 'changed before it was published',
  })
  .refine((data) => !([data['@type']].flat() as string[]).includes('LiveBlogPosting') || data.coverageStartTime, {
    message: 'a live page says when it began',
  })

const breadcrumbList = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': thing('BreadcrumbList'),
  itemListElement: z
    .array(z.strictObject({ '@type': thing('ListItem'), position: size, name: text, item: address }))
    .min(2),
})
const collectionPage = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': thing('CollectionPage'),
  name: text,
  url: address,
  isPartOf: z.strictObject({ '@type': thing('WebSite'), '@id': address, name: text, url: address }),
  publisher: organizationRef,
  mainEntity: z
    .strictObject({
      '@type': thing('ItemList'),
      numberOfItems: count,
      itemListElement: z.array(
        z.strictObject({ '@type': thing('ListItem'), position: size, url: address, name: text }),
      ),
    })
    .refine(({ numberOfItems, itemListElement }) => numberOfItems === itemListElement.length, {
      message: 'miscounted',
    }),
})
const profilePage = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': thing('ProfilePage'),
  url: address,
  mainEntity: person.extend({
    '@id': address,
    jobTitle: text.optional(),
    description: text.optional(),
    image: image.optional(),
    worksFor: organization,
  }),
})
const paper = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.tuple([
    z.strictObject({
      '@type': thing('WebSite'),
      '@id': address,
      name: text,
      url: address,
      description: text.optional(),
      inLanguage: language,
      publisher: z.strictObject({ '@id': address }),
      potentialAction: z.strictObject({
        '@type': thing('SearchAction'),
        target: z.strictObject({
          '@type': thing('EntryPoint'),
          urlTemplate: z.string().regex(/^https?:\/\/[^/]+\/search\?q=\{search_term_string\}$/),
        }),
        'query-input': z.literal('required name=search_term_string'),
      }),
    }),
    organization,
  ]),
})
const webPage = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': thing('WebPage', 'AboutPage', 'ContactPage'),
  name: text,
  url: address,
  description: text.optional(),
  inLanguage: language.optional(),
  datePublished: instant.optional(),
  dateModified: instant.optional(),
  isPartOf: collectionPage.shape.isPartOf.optional(),
  about: organizationRef.optional(),
  publisher: z.union([organization, organizationRef]).optional(),
})

/** The schemas by the name that a page type gives in its list. */
export const JSON_LD_SCHEMAS: Record<string, z.ZodType> = {
  WebSite: paper,
  NewsArticle: newsArticle,
  BreadcrumbList: breadcrumbList,
  CollectionPage: collectionPage,
  ProfilePage: profilePage,
  WebPage: webPage,
  AboutPage: webPage,
}

export type Breadcrumbs = z.infer<typeof breadcrumbList>
export const asBreadcrumbs = (data: unknown): Breadcrumbs => breadcrumbList.parse(data)
