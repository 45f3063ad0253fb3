import type { Ink } from './inks.ts'

/**
 * The colours, by name. A build step writes them into the page as CSS variables, from which SVG, stylesheets and canvas read
 * them. Every edge colour has a contrast of at least 3.6:1 with `canvas`, every text colour at least 4.7:1 with `paper`, and any two
 * edge colours are at least 6.5 apart (OKLab × 100), also for people who lack one kind of cone.
 */
export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const light: Record<Ink, string> = {
  paper: '#FAF6EE',
  canvas: '#FBF8F1',
  raised: '#FFFDF9',
  sunk: '#F3EDE0',
  rule: '#E4DBCA',
  'rule-strong': '#C9BCA5',
  ink: '#1E1B16',
  ink2: '#565044',
  ink3: '#6F675A',
  marker: '#FBE7A8',
  'marker-ink': '#1E1B16',
  seal: '#B3261E',
  focus: '#1B4F9C',
  dim: '#D9CFBE',
  hull: '#46588F',
  sea: '#E9EDE9',
  land: '#F6F1E6',
  'land-named': '#EEE5D3',
  'land-border': '#DCCFB6',
  graticule: '#DDE3DF',
  'edge-military': '#00664B',
  'edge-diplomacy': '#1478DE',
  'edge-economy': '#A87A08',
  'edge-membership': '#5A28A2',
  'edge-place': '#3A7287',
  'edge-leadership': '#282B33',
  'edge-conflict': '#C31A08',
  'edge-rivalry': '#A8287E',
  'edge-attribution': '#7A776B',
  'type-country': '#1E1B16',
  'type-person': '#8A4B1E',
  'type-armed-group': '#4A1F1B',
  'type-organisation': '#27557A',
  'type-agreement': '#5A651B',
  'type-weapon': '#57534B',
  'type-publication': '#6B3F66',
  'type-group': '#3E4F66',
  'type-event': '#7A5410',
  'type-place': '#2F6150',
  'type-fill-country': '#FFFDF9',
  'type-fill-person': '#F6EADC',
  'type-fill-armed-group': '#3B2421',
  'type-fill-organisation': '#E6EDF1',
  'type-fill-agreement': '#EEF0DA',
  'type-fill-weapon': '#ECE8DF',
  'type-fill-publication': '#F0E6EE',
  'type-fill-group': '#E7EBF1',
  'type-fill-event': '#F4E9D2',
  'type-fill-place': '#E3EEE8',
}

const dark: Record<Ink, string> = {
  paper: '#10161D',
  canvas: '#0E141B',
  raised: '#18202A',
  sunk: '#0A0F15',
  rule: '#28323D',
  'rule-strong': '#44505C',
  ink: '#F3EDDF',
  ink2: '#C2BCAE',
  ink3: '#98948A',
  marker: '#4A3F17',
  'marker-ink': '#FFF3CC',
  seal: '#FF7A5C',
  focus: '#8FBCFF',
  dim: '#2B343E',
  hull: '#9FB2E6',
  sea: '#0B171B',
  land: '#17212A',
  'land-named': '#212D36',
  'land-border': '#34424D',
  graticule: '#13242A',
  'edge-military': '#46DFAB',
  'edge-diplomacy': '#4FA8FF',
  'edge-economy': '#F9D945',
  'edge-membership': '#8468E4',
  'edge-place': '#A9D6E7',
  'edge-leadership': '#E4ECF7',
  'edge-conflict': '#F9501A',
  'edge-rivalry': '#F26EBC',
  'edge-attribution': '#978874',
  'type-country': '#F3EDDF',
  'type-person': '#E2A877',
  'type-armed-group': '#F0B4A6',
  'type-organisation': '#8FC0E0',
  'type-agreement': '#C3CC7A',
  'type-weapon': '#BDB7AA',
  'type-publication': '#D6A7D0',
  'type-group': '#A9B9D0',
  'type-event': '#E0BE80',
  'type-place': '#93C7B0',
  'type-fill-country': '#18202A',
  'type-fill-person': '#35281D',
  'type-fill-armed-group': '#D9998A',
  'type-fill-organisation': '#1A2A36',
  'type-fill-agreement': '#282C17',
  'type-fill-weapon': '#2A2A28',
  'type-fill-publication': '#2F2130',
  'type-fill-group': '#1C2430',
  'type-fill-event': '#2E2616',
  'type-fill-place': '#182B24',
}

/**
 * What changes for users who ask their system for more contrast: lines have at least 4.5:1 with `canvas`, text at least 7:1 with
 * `paper`, and outlines of controls at least 3:1 (WCAG 2.2, 1.4.6 and 1.4.11).
 */
export const MORE_CONTRAST: Readonly<Record<Theme, Readonly<Partial<Record<Ink, string>>>>> = {
  light: {
    rule: '#8A8272',
    'rule-strong': '#6F675A',
    ink: '#000000',
    ink2: '#35302A',
    ink3: '#4A443A',
    focus: '#0B3A80',
    seal: '#8F150F',
    'edge-diplomacy': '#0069D0',
    'edge-economy': '#7E5A00',
    'edge-place': '#004A56',
    'edge-attribution': '#3A3D29',
  },
  dark: {
    rule: '#75818D',
    'rule-strong': '#98A4AF',
    ink: '#FFFFFF',
    ink2: '#E2DCCE',
    ink3: '#C6C1B5',
    'edge-diplomacy': '#47A3FF',
    'edge-membership': '#908CDB',
    'edge-place': '#93C9DB',
    'edge-attribution': '#B49F82',
  },
}

/**
 * The system's own colours, for users whose system forces them. Lines differ by style and glyph; what is selected or quoted has
 * the system's highlight colour.
 */
export const FORCED: Readonly<Record<Ink, string>> = forcedPalette()

function forcedPalette(): Record<Ink, string> {
  // On the map, only borders separate land from sea.
  const grounds: readonly string[] = ['paper', 'canvas', 'raised', 'sunk', 'sea', 'land', 'land-named', 'graticule']
  const special: Readonly<Partial<Record<Ink, string>>> = {
    marker: 'Highlight',
    // The browser puts a plate of Canvas behind every text, so that text is never HighlightText.
    'marker-ink': 'CanvasText',
    focus: 'Highlight',
    dim: 'GrayText',
    'land-border': 'GrayText',
    'type-fill-armed-group': 'CanvasText',
  }
  const inks = Object.keys(light) as Ink[]
  const valueOf = (ink: Ink) =>
    special[ink] ?? (grounds.includes(ink) || ink.startsWith('type-fill-') ? 'Canvas' : 'CanvasText')
  return Object.fromEntries(inks.map((ink) => [ink, valueOf(ink)])) as Record<Ink, string>
}

export const PALETTE: Readonly<Record<Theme, Readonly<Record<Ink, string>>>> = { light, dark }

const SHADOWS: Readonly<Record<Theme, readonly string[]>> = {
  light: [
    '0 1px 2px rgba(60,44,16,.06), 0 0 0 1px rgba(60,44,16,.06)',
    '0 12px 32px -12px rgba(60,44,16,.22), 0 2px 6px rgba(60,44,16,.06)',
    '0 32px 80px -20px rgba(60,44,16,.38), 0 4px 14px rgba(60,44,16,.08)',
  ],
  dark: [
    '0 1px 2px rgba(0,0,0,.4), 0 0 0 1px rgba(255,255,255,.05)',
    '0 12px 32px -12px rgba(0,0,0,.7), 0 0 0 1px rgba(255,255,255,.05)',
    '0 32px 80px -20px rgba(0,0,0,.85), 0 0 0 1px rgba(255,255,255,.07)',
  ],
}

/** Colours that only stylesheets use: the backdrop of dialogs. */
const SURFACES: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    backdrop: '#1E1B1638',
  },
  dark: {
    backdrop: '#0000008C',
  },
}

/** What paper changes of the light theme, whichever theme is on screen: black letters, which need one ink, on white. */
const PAPER: Readonly<Record<string, string>> = {
  ink: '#000000',
  paper: '#FFFFFF',
  canvas: '#FFFFFF',
  raised: '#FFFFFF',
  sunk: '#FFFFFF',
}

const variables = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')

/** The rules that give each theme its properties. Dark mode follows the system unless `data-theme` is set. */
const themed = (properties: (theme: Theme) => string) =>
  [
    `:root{${properties('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${properties('dark')}}}`,
    `:root[data-theme=dark]{${properties('dark')}}`,
  ].join('\n')

/** The palette as CSS custom properties, with what more contrast and forced colours change. */
export function paletteCss(): string {
  const whole = themed((theme) =>
    [
      `color-scheme:${theme}`,
      variables({ ...PALETTE[theme], ...SURFACES[theme] }),
      ...SHADOWS[theme].map((shadow, level) => `--shadow-${level + 1}:${shadow}`),
    ].join(';'),
  )
  const forced = variables(FORCED)
  const paper = variables({ ...PALETTE.light, ...SURFACES.light, ...PAPER })
  return [
    whole,
    `@media (prefers-contrast:more){${themed((theme) => variables(MORE_CONTRAST[theme]))}}`,
    `@media print{:root,:root[data-theme],:root:not([data-theme=light]){color-scheme:light;${paper}}}`,
    `@media (forced-colors:active){:root,:root[data-theme],:root:not([data-theme=light]){${forced}}}`,
  ].join('\n')
}
