import type { HTMLAttributes } from 'react'
import { plainNames } from '../text/plainNames.ts'
import styles from './VisuallyHidden.module.css'

interface Props extends Omit<HTMLAttributes<HTMLElement>, 'className'> {
  /** The element to render: `span` unless the content asks for another. */
  readonly as?: 'span' | 'p' | 'div' | 'ul' | 'h2' | 'h3' | 'legend'
}

/** Content for screen readers: part of the accessibility tree, but only one invisible pixel on screen. */
export function VisuallyHidden({ as: Tag = 'span', ...rest }: Props) {
  return <Tag {...rest} {...plainNames(rest)} className={styles['hidden']} />
}
