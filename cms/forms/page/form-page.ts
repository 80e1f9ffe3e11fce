import type { ElementContent } from 'hast'
import { h, s } from 'hastscript'
import { toHtml } from 'hast-util-to-html'
import type { FormSite } from './form-site.ts'
import { errorSummary, type FieldError } from './error-summary.ts'

export interface FormPage {
  title: string
  /** What stands below the title. */
  body: readonly ElementContent[]
  errors?: readonly FieldError[]
  /** How many steps below `/forms/` its address is: `check/abc` is 1. */
  depth: number
}

/** A whole page of the public forms: it looks like the site, needs no JavaScript, and loads its own style sheet alone. */
export function renderFormPage(site: FormSite, { title, body, errors = [], depth }: FormPage): string {
  const head = h('head', [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', `${errors.length > 0 ? 'Error: ' : ''}${title} – ${site.name}`),
    h('link', { rel: 'stylesheet', href: `${'../'.repeat(depth)}forms.css` }),
    h('link', { rel: 'icon', href: `${'../'.repeat(depth)}icon.svg`, type: 'image/svg+xml' }),
  ])
  const page = h('body', [
    h('a', { className: 'skip-link', href: '#form-main' }, 'Skip to the main text'),
    h(
      'header',
      { className: 'site-header' },
      h('div', { className: 'wide' }, h('a', { className: 'site-name', href: `${site.address}/` }, [sign(), site.name])),
    ),
    h('div', { className: 'wide' }, h('main', { id: 'form-main', tabIndex: -1 }, [...errorSummary(errors), h('h1', title), ...body])),
    h('footer', { className: 'site-footer' }, h('div', { className: 'wide' }, footer(site))),
  ])
  return `<!doctype html>\n${toHtml(h('html', { lang: 'en-GB' }, [head, page]))}\n`
}

/** The sign of a footpath, as on the site. */
function sign(): ElementContent {
  return s('svg', { className: 'waymark', width: 40, height: 40, viewBox: '0 0 48 48', ariaHidden: 'true', focusable: 'false' }, [
    s('circle', { cx: 24, cy: 24, r: 23 }),
    s('path', { d: 'M24 8 38 23h-8v17H18V23h-8z' }),
  ])
}

function footer({ name, address, help }: FormSite): ElementContent[] {
  return [
    ...(help ? [h('p', ['Prefer to talk? Ring ', help.name, ' on ', h('a', { className: 'phone', href: `tel:${help.dial}` }, help.number), '.'])] : []),
    h('p', 'This page sets no cookies and does not note who you are.'),
    h('p', h('a', { href: `${address}/` }, `Back to ${name}`)),
  ]
}
