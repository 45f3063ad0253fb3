import type { Page } from '@playwright/test'

/**
 * Latin words that Arabic text may hold: proper names, names of keys, of file formats and of programs, and terms without a translation
 * (WCAG 3.1.2 asks for no language of theirs), and what the tests type themselves.
 */
const NAMES_AND_TERMS = new RegExp(
  `\\b(?:${[
    '[A-Z][A-Z0-9]+(?:-\\d+)?',
    'Enter|Shift|Ctrl|Alt|Esc|Tab|Home|End',
    'BibTeX|GraphML|Web Annotation|FollowTheMoney',
    'Excel|LibreOffice|pandas|yEd|NetworkX|igraph|Gephi|NDEx|Cytoscape(?:\\.js)?',
    'OpenAleph|OpenSanctions|Zotero|Pandoc|LaTeX|JabRef',
    'npm run dataset|seeds|out',
    'Natural Earth|Wikidata|modularity|iframe|qqqqqq',
    '[\\w-]*\\.?(?:json|pdf|txt|md|html|docx|zip)',
  ].join('|')})\\b`,
)

/**
 * What a screen reader would say in the wrong voice or twice, or show on a braille display as an invisible character: one line for
 * each text, with the element that has it.
 */
export function misread(page: Page): Promise<readonly string[]> {
  return page.evaluate((terms) => {
    const NAMED_BY_CONTENT =
      'button, a, summary, label, legend, th, td, h1, h2, h3, h4, h5, h6, [role=option], [role=tab], [role=treeitem], ' +
      '[role=checkbox], [role=radio], [role=button], [role=menuitem], [role=menuitemradio], [role=gridcell], ' +
      '[role=columnheader], [role=rowheader], [role=switch], [role=link]'
    const ATTRIBUTES = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
    ]
    const ISOLATE = /[\u2066-\u2069]/
    const ARABIC = /\p{Script=Arabic}/u
    const LATIN = /\p{Script=Latin}{2}/u
    const nameOrTerm = new RegExp(terms, 'g')
    const found = new Set<string>()

    const check = (text: string, element: Element, isName: boolean, what: string) => {
      const language = element.closest('[lang]')?.getAttribute('lang') ?? ''
      const tell = (fault: string) =>
        found.add(`${fault}, ${what} of ${element.localName}: ${text.trim().slice(0, 80)}`)
      if (isName && ISOLATE.test(text)) tell('isolate')
      if (language.startsWith('ar') ? LATIN.test(text.replace(nameOrTerm, '')) : ARABIC.test(text))
        tell(`in ${language}`)
    }
    const isHeard = (element: Element) =>
      element.closest('[aria-hidden=true], noscript, script, style, template') === null && element.checkVisibility()

    const plain = (text: string | null) => text?.replace(/[\u2066-\u2069\s]+/g, ' ').trim()

    for (const element of document.body.querySelectorAll('*')) {
      if (!isHeard(element)) continue
      const [label, title] = [element.getAttribute('aria-label'), element.getAttribute('title')]
      // A title is the description of what has another name.
      const isNamed = label !== null || element.matches(NAMED_BY_CONTENT)
      if (title !== null && isNamed && plain(title) === plain(label ?? element.textContent))
        found.add(`said twice, title of ${element.localName}: ${title}`)
      for (const attribute of ATTRIBUTES) {
        const text = element.getAttribute(attribute)
        if (text !== null) check(text, element, true, attribute)
      }
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue
        check(node.textContent ?? '', element, element.closest(NAMED_BY_CONTENT) !== null, 'text')
      }
    }
    return [...found]
  }, NAMES_AND_TERMS.source)
}
