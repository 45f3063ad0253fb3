/** The attributes of an element. */
type Attributes = Readonly<Record<string, string | undefined>>

/** Elements that hold no part of an article. */
const ELEMENTS = new Set('nav aside footer dialog button menu'.split(' '))
const ROLES =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alertdialog|alert|menu|menubar|toolbar|tablist|button)$/i
/** What people call the parts of a page around its article, as whole words of a class or an id. */
const CALLED = new Set(
  (
    'ad ads adv advert advertisement advertising banner breadcrumb breadcrumbs comment comments commentlist consent cookie cookies disqus ' +
    'footer gdpr masthead menu modal mostread navbar navigation newsletter newsletters outbrain pagination popup promo promos promoted ' +
    'recirc recirculation recommend recommended recommendations related replies respond share sharebar sharing shares sidebar sidebars ' +
    'signup skip social sponsor sponsored subscribe subscription taboola tags toc toolbar topbar trending widget widgets'
  ).split(' '),
)
/** Two words that mean it together: "read-more", "most-read", "see-also", "read-also", "more-stories". */
const CALLED_TOGETHER =
  /(?:^|[-_ ])(?:(?:read|see|watch)[-_]?(?:more|also|next)|most[-_]?(?:read|viewed|popular)|(?:more|latest|top)[-_](?:stories|news|articles|from))(?:$|[-_ ])/
/** An element that is called both is part of the article: "article-body has-sidebar". */
const ARTICLE = /article|story|content|main|post-?body|entry|text|layout|wrapper|page|container/i
/** Elements that are never left out by what they are called. */
const WHOLE = new Set(['html', 'body', 'main', 'article', 'h1'])
const NOT_SHOWN = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Whether an element stands around an article, by its kind or because it is not shown. The heading of an article may be in its `header`. */
export function isAround(name: string, attributes: Attributes, isInArticle: boolean): boolean {
  if (ELEMENTS.has(name) || (name === 'header' && !isInArticle)) return true
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true
  return ROLES.test(attributes['role'] ?? '') || NOT_SHOWN.test(attributes['style'] ?? '')
}

/** Whether an element is called like something around an article. */
export function isCalledOtherwise(name: string, attributes: Attributes): boolean {
  if (WHOLE.has(name)) return false
  const called = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
  if (called === ' ') return false
  if (CALLED_TOGETHER.test(called)) return true
  return called.split(/[-_ ]+/).some((word) => CALLED.has(word)) && !called.split(' ').some((one) => isOfArticle(one))
}

/** "story-body" is; "story-comments" is not. */
const isOfArticle = (called: string) => ARTICLE.test(called) && !called.split(/[-_]+/).some((word) => CALLED.has(word))
