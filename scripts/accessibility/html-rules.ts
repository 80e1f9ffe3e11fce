import { HtmlValidate } from 'html-validate'

/** Rules for every built page. What is switched off is said with its reason. */
export const htmlRules = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Pages are minified, and Astro writes the doctype and booleans its own way.
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Table parts repeat their roles: "display: block" on narrow screens takes them away in some browsers.
    'no-redundant-role': ['error', { exclude: ['table', 'rowgroup', 'row', 'cell', 'columnheader', 'rowheader'] }],
    // The longest titles of guides are 90 letters, and the site's name follows.
    'long-title': 'off',
    // <search> is too new for the screen readers people have; a form with the role works in all.
    'prefer-native-element': ['error', { exclude: ['search', 'table', 'rowgroup', 'row', 'cell', 'columnheader', 'rowheader'] }],
    // Numbers are written with normal spaces so that they can be searched and copied; the style sheet keeps them on one line.
    'tel-non-breaking': 'off',
    'require-sri': 'off',
    // Boxes of one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
  },
})
