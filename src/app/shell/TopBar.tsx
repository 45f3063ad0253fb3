import { CircleHelp, FolderOpen, ImageDown, ListFilter, Moon, Search, Shapes, Share2, Sun, Route } from 'lucide'
import { Icon } from '../../ui/marks/Icon.tsx'
import { inLanguage } from '../../scene/marks/lettering.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { useText } from '../../store/hooks/useText.ts'
import { Button } from '../../ui/controls/Button.tsx'
import type { Command } from '../commands/commands.ts'
import { COMMANDS, keyName } from '../commands/commands.ts'
import styles from './TopBar.module.css'
import { ViewSwitch } from './ViewSwitch.tsx'
import { Wordmark } from './Wordmark.tsx'

interface Props {
  /** Whether the legend hides behind a button here. */
  readonly legendButton: boolean
  readonly onOpen: () => void
}

/** What is on screen, and what can be done with all of it. */
export function TopBar({ legendButton, onOpen }: Props) {
  const t = useText()
  const store = useAppStore()
  const { title, documents } = useApp((state) => state.dataset)
  const language = useApp((state) => state.language)
  const theme = useApp((state) => state.theme)
  const setDrawer = useApp((state) => state.setDrawer)
  const perform = (command: Command) => () => command.perform(store)
  const name = inLanguage(title, language)
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <Wordmark />
        {language === 'en' && <span className={styles.latin}>{t('app.name')}</span>}
      </div>
      <div className={styles.what}>
        <h1 lang={name.language}>{name.text}</h1>
        <Button look="quiet" className={styles.count} title={t('command.read')} onClick={perform(COMMANDS.read)}>
          {t('app.articles', { count: documents.length })}
        </Button>
      </div>
      <Button
        look="bare"
        className={styles.search}
        data-search
        aria-label={t('command.search')}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={perform(COMMANDS.search)}
      >
        <Icon of={Search} size={17} />
        <span>{t('command.search.field')}</span>
        <kbd dir="ltr">{keyName(COMMANDS.search.keys[0])}</kbd>
      </Button>
      <ViewSwitch />
      <div className={styles.actions}>
        {legendButton && (
          <Button
            look="quiet"
            aria-label={t('command.legend')}
            title={t('command.legend')}
            onClick={() => setDrawer(true)}
          >
            <Icon of={ListFilter} size={18} />
          </Button>
        )}
        {(
          [
            [COMMANDS.chain, Route],
            [COMMANDS.analysis, Shapes],
            [COMMANDS.share, Share2],
          ] as const
        ).map(([command, icon]) => (
          <Button
            key={command.id}
            look="quiet"
            className={styles.spare}
            aria-label={t(command.label)}
            title={t(command.label)}
            onClick={perform(command)}
          >
            <Icon of={icon} size={18} />
          </Button>
        ))}
        <Button
          look="quiet"
          className={styles.language}
          lang={language === 'en' ? 'ar' : 'en'}
          onClick={perform(COMMANDS.language)}
        >
          {t('command.language')}
        </Button>
        <Button
          look="quiet"
          aria-label={t(theme === 'light' ? 'command.theme.dark' : 'command.theme.light')}
          title={t(theme === 'light' ? 'command.theme.dark' : 'command.theme.light')}
          onClick={perform(COMMANDS.theme)}
        >
          {theme === 'light' ? <Icon of={Moon} size={18} /> : <Icon of={Sun} size={18} />}
        </Button>
        <Button
          look="quiet"
          className={styles.spare}
          aria-label={t('command.open')}
          title={t('command.open')}
          onClick={onOpen}
        >
          <Icon of={FolderOpen} size={18} />
        </Button>
        <Button
          look="quiet"
          className={styles.spare}
          aria-label={t('command.help')}
          title={t('command.help')}
          onClick={perform(COMMANDS.help)}
        >
          <Icon of={CircleHelp} size={18} />
        </Button>
        <Button
          look="filled"
          className={styles.export}
          aria-label={t('command.export')}
          onClick={perform(COMMANDS.export)}
        >
          <Icon of={ImageDown} size={17} />
          <span className={styles.word}>{t('command.export')}</span>
        </Button>
      </div>
    </header>
  )
}
