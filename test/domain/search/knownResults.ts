import type { Result } from './queryTable.ts'

export const inMali = (containing: string): Result => ({ sentence: { document: 'mali-aircraft', containing } })
export const inNuclear = (containing: string): Result => ({
  sentence: { document: 'russia-china-nuclear', containing },
})
export const inHelicopter = (containing: string): Result => ({
  sentence: { document: 'bamako-helicopter', containing },
})

/** Who supplies drones, who has them, and where they are from. */
export const TURKISH_DRONES: readonly Result[] = [
  { entity: 'bayraktar-tb2' },
  { relation: 'turkey-supplies-arms-mali' },
  { relation: 'mali-possesses-bayraktar-tb2' },
  { relation: 'bayraktar-tb2-of-origin-turkey' },
  { relation: 'malian-army-displays-bayraktar-tb2' },
  inMali('20 طائرة عسكرية روسية و12 طائرة مسيّرة تركية'),
  inMali('أما المسيرات التركية البالغ عددها 12 مسيرة'),
]

/** Who arms Mali. */
export const ARMS_FOR_MALI: readonly Result[] = [
  { relation: 'russia-supplies-arms-mali' },
  { relation: 'turkey-supplies-arms-mali' },
]

/** What Mali has received that flies, and how much of it. */
export const AIRCRAFT_FOR_MALI: readonly Result[] = [
  { relation: 'russia-supplies-arms-mali' },
  { relation: 'turkey-supplies-arms-mali' },
  { relation: 'mali-possesses-russian-aircraft' },
  { relation: 'malian-army-displays-russian-aircraft' },
  { entity: 'russian-aircraft' },
  { entity: 'aircraft-handover' },
  inMali('20 طائرة عسكرية روسية و12 طائرة مسيّرة تركية'),
  inMali('مالي تتسلم عشرات الطائرات'),
]

/** The 1000 weapons of 2030, which people call warheads. */
export const THOUSAND_WEAPONS: readonly Result[] = [
  inNuclear('إلى 1000 سلاح بحلول 2030'),
  { relation: 'china-strengthens-china-nuclear-arsenal' },
]

/** The 1500 warheads on 700 launchers. */
export const WARHEADS_ON_LAUNCHERS: readonly Result[] = [
  inNuclear('1500 رأس حربي موجودة على 700'),
  { relation: 'china-strengthens-china-nuclear-arsenal' },
]
