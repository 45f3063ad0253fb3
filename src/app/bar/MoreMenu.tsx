import { ChevronRight, Languages, Moon, Sun } from 'lucide'
import type { IconNode } from 'lucide'
import { useId } from 'react'
import { languageAfter, profileOf } from '../../domain/language/languages.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { useUndo } from '../../store/hooks/useUndo.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { DialogShell } from '../../ui/controls/DialogShell.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { useCommand } from '../commands/CommandButton.tsx'
import type { Command } from '../commands/command.ts'
import { COMMANDS, run } from '../commands/commands.ts'
import styles from './MoreMenu.module.css'

/** The commands of the menu, in groups. */
export const MORE_MENU: readonly (readonly Command[])[] = [
  [COMMANDS.chain, COMMANDS.lens, COMMANDS.analysis, COMMANDS.saved, COMMANDS.flags],
  [COMMANDS.share, COMMANDS.export, COMMANDS.dataExport, COMMANDS.dossier, COMMANDS.articles, COMMANDS.open],
  [COMMANDS.questions, COMMANDS.vocabulary, COMMANDS.read, COMMANDS.help],
]

/** The menu of everything that has no room in the bar, each entry with its name and what it opens. On phones, a sheet. */
export function MoreMenu() {
  const t = useWords('app')
  const openDialog = useApp((state) => state.openDialog)
  const language = useApp((state) => state.language)
  const theme = useApp((state) => state.theme)
  const { past, future } = useUndo()
  const other = languageAfter(language)
  const close = () => openDialog('none')
  return (
    <DialogShell className={styles['menu'] ?? ''} aria-label={t('command.more')} onClose={close}>
      <div className={styles['groups']}>
        {MORE_MENU.map((group) => (
          <ul key={group[0]?.id}>
            {group.map((command) => (
              <li key={command.id}>
                <Entry command={command} />
              </li>
            ))}
          </ul>
        ))}
      </div>
      <div className={styles['foot']}>
        {past + future > 0 && (
          <>
            <Choice command={COMMANDS.undo} icon={COMMANDS.undo.icon} />
            <Choice command={COMMANDS.redo} icon={COMMANDS.redo.icon} />
          </>
        )}
        <Choice command={COMMANDS.language} icon={Languages} name={profileOf(other).name} language={other} />
        <Choice
          command={COMMANDS.theme}
          icon={theme === 'light' ? Moon : Sun}
          name={t(theme === 'light' ? 'command.theme.dark' : 'command.theme.light')}
        />
      </div>
      <Button look="bare" className={styles['handle']} data-closes aria-label={t('close')} onClick={close} />
    </DialogShell>
  )
}

/** An entry that opens something and closes the menu. */
function Entry({ command }: { readonly command: Command }) {
  const t = useWords('app')
  const store = useAppStore()
  const props = useCommand(command)
  const id = useId()
  return (
    <Button
      look="bare"
      className={styles['entry']}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-about`}
      {...props}
      onClick={() => {
        if (props['aria-disabled']) return
        store.getState().openDialog('none')
        run(command, store)
      }}
    >
      <span className={styles['icon']}>{command.icon && <Icon of={command.icon} size={18} />}</span>
      <span className={styles['words']}>
        <span id={`${id}-name`} className={styles['name']}>
          {t(command.label)}
        </span>
        {command.about && (
          <span id={`${id}-about`} className={styles['about']}>
            {t(command.about)}
          </span>
        )}
      </span>
      <span className={styles['onward']}>
        <Icon of={ChevronRight} size={16} />
      </span>
    </Button>
  )
}

interface ChoiceProps {
  readonly command: Command
  readonly icon: IconNode
  /** The state that it switches to, if the command's label does not name it. */
  readonly name?: string
  readonly language?: string
}

/** An entry that changes a setting; the menu stays open. */
function Choice({ command, icon, name, language }: ChoiceProps) {
  const t = useWords('app')
  return (
    <Button look="bare" className={styles['choice']} lang={language} {...useCommand(command)}>
      <Icon of={icon} size={17} />
      {name ?? t(command.label)}
    </Button>
  )
}
