import type { ConfigData } from 'html-validate'

/** html-validate's recommended rules and those of whole documents, less what is a matter of spelling or not ours to choose. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How React spells what it prints: HTML takes capitals, `=""` and `/>` as they come.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // Our own files from our own origin, under a policy that allows no other: a hash would guard nothing.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A title is as long as a headline; search results cut it by themselves.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
}

/** The newsroom is an application of the framework: React writes `action=""` and ids such as `_R_` by itself. */
export const FRAMEWORK_RULES: ConfigData = {
  ...HTML_RULES,
  rules: { ...HTML_RULES.rules, 'attribute-allowed-values': 'off', 'valid-id': ['error', { relaxed: true }] },
}
