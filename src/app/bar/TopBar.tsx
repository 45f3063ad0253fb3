import { ListFilter, Moon, Search, Sun, X } from 'lucide'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import { CommandButton, useCommand } from '../commands/CommandButton.tsx'
import { COMMANDS } from '../commands/commands.ts'
import { keyName } from '../commands/keys.ts'
import styles from './TopBar.module.css'
import { ViewSwitch } from './ViewSwitch.tsx'
import { Wordmark } from './Wordmark.tsx'
import { languageAfter, profileOf } from '../../domain/language/languages.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { writtenIn } from '../../ui/text/writtenIn.ts'

/** The title of what is on screen, the views, and actions. The menu "More" has what has no room here. */
export function TopBar({ legendButton }: { readonly legendButton: boolean }) {
  const t = useWords('app')
  const { title, documents } = useApp((state) => state.dataset)
  const language = useApp((state) => state.language)
  const other = languageAfter(language)
  const theme = useApp((state) => state.theme)
  const setDrawer = useApp((state) => state.setDrawer)
  const isMore = useApp((state) => state.dialog === 'more')
  const name = inLanguage(title, language)
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <Wordmark />
        {language === 'en' && <span className={styles.latin}>{t('app.name')}</span>}
      </div>
      <div className={styles.what}>
        <h1 {...writtenIn(name.language)}>{name.text}</h1>
        <Button look="quiet" className={styles.count} title={t('command.read')} {...useCommand(COMMANDS.read)}>
          {t('app.articles', { count: documents.length })}
        </Button>
      </div>
      <Button
        look="bare"
        className={styles.search}
        data-search
        aria-keyshortcuts="Control+K Meta+K"
        {...useCommand(COMMANDS.search)}
      >
        <Icon of={Search} size={17} />
        <span>{t('command.search.field')}</span>
        <kbd dir="ltr" aria-hidden="true">
          {keyName(COMMANDS.search.keys[0])}
        </kbd>
      </Button>
      <ViewSwitch />
      <div className={styles.actions}>
        {legendButton && (
          <IconButton label={t('command.legend')} onClick={() => setDrawer(true)}>
            <Icon of={ListFilter} size={18} />
          </IconButton>
        )}
        <Named command={COMMANDS.chain} />
        <Named command={COMMANDS.analysis} />
        <Button look="quiet" className={styles.language} lang={other} {...useCommand(COMMANDS.language)}>
          {profileOf(other).name}
        </Button>
        <IconButton
          className={styles.roomy}
          label={t(theme === 'light' ? 'command.theme.dark' : 'command.theme.light')}
          {...useCommand(COMMANDS.theme)}
        >
          {theme === 'light' ? <Icon of={Moon} size={18} /> : <Icon of={Sun} size={18} />}
        </IconButton>
        <CommandButton command={COMMANDS.more} className={styles.more} aria-haspopup="dialog" aria-expanded={isMore}>
          <Icon of={isMore ? X : COMMANDS.more.icon} size={18} />
          <span className={styles.word}>{t('command.more')}</span>
        </CommandButton>
        <CommandButton command={COMMANDS.export} look="filled" className={styles.export}>
          <Icon of={COMMANDS.export.icon} size={17} />
          <span className={styles.word}>{t('command.export')}</span>
        </CommandButton>
      </div>
    </header>
  )
}

/** A command's button with its icon and, if the bar has room, its short label. */
function Named({ command }: { readonly command: typeof COMMANDS.chain | typeof COMMANDS.analysis }) {
  const t = useWords('app')
  return (
    <CommandButton command={command} className={styles.named}>
      <Icon of={command.icon} size={17} />
      {t(command.short)}
    </CommandButton>
  )
}
