import { FolderOpen, ImageDown, ListFilter, Moon, Search, Sun } from 'lucide'
import { Icon } from '../../ui/marks/Icon.tsx'
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

interface Props {
  /** Whether the legend is behind a button. */
  readonly legendButton: boolean
  readonly onOpen: () => void
}

/** What is on screen, and the actions for all of it. */
export function TopBar({ legendButton, onOpen }: Props) {
  const t = useWords('app')
  const { title, documents } = useApp((state) => state.dataset)
  const language = useApp((state) => state.language)
  const other = languageAfter(language)
  const theme = useApp((state) => state.theme)
  const setDrawer = useApp((state) => state.setDrawer)
  const name = inLanguage(title, language)
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <Wordmark />
        {language === 'en' && <span className={styles.latin}>{t('app.name')}</span>}
      </div>
      <div className={styles.what}>
        <h1 lang={name.language}>{name.text}</h1>
        <Button look="quiet" className={styles.count} title={t('command.read')} {...useCommand(COMMANDS.read)}>
          {t('app.articles', { count: documents.length })}
        </Button>
      </div>
      <Button
        look="bare"
        className={styles.search}
        data-search
        aria-label={t('command.search')}
        aria-keyshortcuts="Control+K Meta+K"
        {...useCommand(COMMANDS.search)}
      >
        <Icon of={Search} size={17} />
        <span>{t('command.search.field')}</span>
        <kbd dir="ltr">{keyName(COMMANDS.search.keys[0])}</kbd>
      </Button>
      <ViewSwitch />
      <div className={styles.actions}>
        {legendButton && (
          <IconButton
            label={t('command.legend')}

            onClick={() => setDrawer(true)}
          >
            <Icon of={ListFilter} size={18} />
          </IconButton>
        )}
        <CommandButton command={COMMANDS.chain} className={styles.spare} />
        <CommandButton command={COMMANDS.analysis} className={styles.spare} />
        <CommandButton command={COMMANDS.share} className={styles.spare} />
        <Button look="quiet" className={styles.language} lang={other} {...useCommand(COMMANDS.language)}>
          {profileOf(other).name}
        </Button>
        <IconButton
          label={t(theme === 'light' ? 'command.theme.dark' : 'command.theme.light')}

          {...useCommand(COMMANDS.theme)}
        >
          {theme === 'light' ? <Icon of={Moon} size={18} /> : <Icon of={Sun} size={18} />}
        </IconButton>
        <IconButton
          className={styles.spare}
          label={t('command.open')}

          onClick={onOpen}
        >
          <Icon of={FolderOpen} size={18} />
        </IconButton>
        <CommandButton command={COMMANDS.help} className={styles.spare} />
        <Button
          look="filled"
          className={styles.export}
          aria-label={t('command.export')}
          {...useCommand(COMMANDS.export)}
        >
          <Icon of={ImageDown} size={17} />
          <span className={styles.word}>{t('command.export')}</span>
        </Button>
      </div>
    </header>
  )
}
