import { describe, expect, it } from 'vitest'
import { htmlText } from '../../../src/formats/articles/htmlText.ts'

const AR = [
  'مالي تتسلم طائرات حربية من روسيا',
  'تسلمت مالي دفعة جديدة من الطائرات الحربية الروسية في العاصمة باماكو، بحسب ما أعلنه الجيش المالي في بيان نشره يوم الخميس.',
  'وقال وزير الدفاع إن بلاده «ممتنة» لروسيا، وإن الطائرات ستُستعمل في الحرب على الجماعات المسلحة في شمال البلاد ووسطها.',
  'وأدانت فرنسا الصفقة، ووصفتها بأنها خطر على استقرار المنطقة كلها وعلى البعثة الأممية التي تنتشر فيها منذ سنوات.',
]
const EN = [
  'Mali receives warplanes from Russia',
  'Mali received another batch of Russian warplanes in its capital, Bamako, the army said in a statement published on Thursday.',
  'The defence minister said that his country was “grateful” to Russia, and that the planes would be used against armed groups.',
  'France condemned the deal and called it a danger for the whole region and for the mission of the United Nations there.',
]
const paragraphs = (lines: readonly string[]) => lines.slice(1).map((line) => `<p>${line}</p>`)
const NOISE_AR = `<div class="related-posts"><h3>اقرأ أيضاً</h3><ul><li><a href="/1">الصين تدين اليابان في مجلس الأمن بعد التجربة الأخيرة</a></li><li><a href="/2">تركيا تهاجم مواقع في سوريا</a></li></ul></div>`
const NOISE_EN = `<section id="comments"><h3>Comments</h3><article class="comment"><p>I think that China supports all of this, and Iran attacked Iraq for the very same reason long ago, says everybody here.</p></article></section>`

describe('the article of a page', () => {
  it('is taken alone from a newspaper in Arabic: no menu, cookie notice, related links, comments or footer', () => {
    const [head, ...body] = paragraphs(AR)
    const { text } =
      htmlText(`<!doctype html><html dir="rtl"><head><title>x</title></head><body class="single has-sidebar">
      <div id="cookie-notice"><p>يستعمل هذا الموقع ملفات تعريف الارتباط. باستمرارك في التصفح توافق على سياسة الخصوصية وشروط الاستخدام فيه.</p><button>موافق</button></div>
      <header><div class="logo">الصحيفة</div><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/w">العالم</a></li></ul></nav></header>
      <div class="breadcrumbs"><a href="/">الرئيسية</a> / <a href="/w">العالم</a></div>
      <main><article class="post"><header><h1>${AR[0]}</h1></header><div class="share-buttons"><a href="#">شارك</a> <a href="#">غرّد</a></div>
      <figure><img src="a.jpg"><figcaption>طائرة روسية في مطار باماكو (رويترز)</figcaption></figure>
      <div class="entry-content">${head}<p>اقرأ أيضاً: <a href="/3">إيران تهدد العراق بعد الهجوم الأخير</a></p>${body.join('')}</div>
      <footer><a href="/tag/mali">مالي</a> <a href="/tag/russia">روسيا</a></footer></article>${NOISE_AR}</main>
      <aside><h2>الأكثر قراءة</h2><p>كوريا الشمالية تهدد كوريا الجنوبية واليابان بضربات جديدة بعد المناورات الأخيرة في البحر قرب سواحلها الشرقية.</p></aside>
      <footer><p>جميع الحقوق محفوظة للصحيفة. لا يجوز نقل أي مادة من مواد هذا الموقع بلا إذن مكتوب من إدارتها مهما كان السبب.</p></footer></body></html>`)
    // Its captions are part of it, as in the bundled articles.
    expect(text.split('\n')).toEqual([AR[0], 'طائرة روسية في مطار باماكو (رويترز)', ...AR.slice(1)])
  })

  it('is taken alone from a page in English with comments that are articles themselves', () => {
    const { text } = htmlText(`<!doctype html><body><div class="top-bar"><a href="/">Home</a></div>
      <div id="page-content" class="layout-with-sidebar"><h1>${EN[0]}</h1><p class="byline">By Amina Diallo</p>
      <div itemprop="articleBody">${paragraphs(EN).join('<div class="ad"><p>Buy one, get one free: the best offer of the year is here for you and for all.</p></div>')}
      <p><a href="/x">Read more: Uganda attacks Kenya</a></p></div>
      <div class="newsletter-signup"><p>Sign up for our newsletter, and get the best of our reports every morning in your own inbox.</p></div>
      ${NOISE_EN}<h2>More on this story</h2><ul><li><a href="/a">Iran threatens Iraq over the border</a></li></ul></div></body>`)
    expect(text.split('\n')).toEqual(EN)
  })

  it('is taken from a page that is built of nothing but blocks', () => {
    const { text } = htmlText(`<body><div class="menu"><a href="/">Home</a> <a href="/w">World</a></div>
      <div><h1>${EN[0]}</h1>${paragraphs(EN).join('\n').replaceAll('<p>', '<div>').replaceAll('</p>', '</div>')}</div>
      <div class="footer">All rights reserved.</div></body>`)
    expect(text.split('\n')).toEqual(EN)
  })

  it('is taken whole where the page calls its article like something around it', () => {
    for (const called of ['class="sidebar"', 'role="dialog"', 'aria-hidden="true"']) {
      const { text } = htmlText(
        `<body><nav><a href="/">Home</a></nav><div ${called}><h1>${EN[0]}</h1>${paragraphs(EN).join('')}</div></body>`,
      )
      for (const line of EN) expect(text, called).toContain(line)
    }
  })

  it('keeps lists, quotations, tables, headings and links that are part of it', () => {
    const own = [
      'Who stands with whom',
      'Russia, which sold the planes and trained the pilots of Mali in 2022',
      'France',
      '“We are grateful,” the minister said.',
    ]
    const { text } = htmlText(`<article><h1>${EN[0]}</h1>${paragraphs(EN).join('')}<h2>${own[0]}</h2>
      <ul><li>${own[1]?.replace('Russia', '<a href="/r">Russia</a>')}</li><li>${own[2]}</li></ul><blockquote>${own[3]}</blockquote></article>`)
    expect(text.split('\n')).toEqual([...EN, ...own])
  })

  it('keeps lines that begin like what leads away, and say something', () => {
    const lines = ['شارك الرئيس في القمة', 'إعلان حالة الطوارئ في مالي', 'المزيد من الجنود في غاو.']
    const { text } = htmlText(
      `<article><h1>${AR[0]}</h1>${paragraphs(AR).join('')}${lines.map((line) => `<p>${line}</p>`).join('')}<p>إعلان</p><p>المزيد من:</p></article>`,
    )
    expect(text.split('\n')).toEqual([...AR, ...lines])
  })

  it('is the longest of a page, and all of a page without a longest one', () => {
    const cards = ['Iran threatens Iraq', 'China helps Niger'].map(
      (line) => `<article><h3><a href="/c">${line}</a></h3></article>`,
    )
    const { text } = htmlText(
      `<body>${cards[0]}<article><h1>${EN[0]}</h1>${paragraphs(EN).join('')}</article>${cards[1]}</body>`,
    )
    expect(text.split('\n')).toEqual(EN)
    expect(htmlText('<body><p>Russia armed Mali.</p><p>France armed Chad.</p></body>').text).toBe(
      'Russia armed Mali.\nFrance armed Chad.',
    )
  })
})
