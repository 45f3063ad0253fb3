import { Toasts } from '../../src/ui/controls/Toasts.tsx'
import { Chooses } from './Chooses.tsx'
import styles from './Gallery.module.css'
import { Opens } from './Opens.tsx'
import { Presses } from './Presses.tsx'
import { Says } from './Says.tsx'
import { LANGUAGES, THEMES, WORDS } from './words.ts'

/** Every part of the kit six times: in each language, a column, in each theme, a row. */
export function Gallery() {
  return (
    <Toasts>
      <main className={styles['gallery']}>
        <h1>Sanad: the kit</h1>
        {THEMES.map((theme) =>
          LANGUAGES.map((language) => (
            <section
              key={`${language} ${theme}`}
              className={styles['page']}
              aria-label={`${language} ${theme}`}
              lang={language}
              dir={language === 'ar' ? 'rtl' : 'ltr'}
              data-theme={theme}
            >
              <Presses words={WORDS[language]} />
              <Opens words={WORDS[language]} />
              <Chooses words={WORDS[language]} isRtl={language === 'ar'} />
              <Says words={WORDS[language]} language={language} />
            </section>
          )),
        )}
      </main>
    </Toasts>
  )
}
