import type { Localised } from '../../../domain/dataset/dataset.ts'

/** The id of a new actor: its English name in Latin letters; without one, a word that stands for any. */
export function actorId(labels: Localised): string {
  const id = (labels['en'] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return id === '' ? 'actor' : id
}
