import type { Ink } from './inks.ts'

/**
 * The colours, by name. A build step writes them into the page as CSS variables, from which SVG, stylesheets and canvas read
 * them. Every edge colour has a contrast of at least 3.6:1 with `canvas`, every text colour at least 4.7:1 with `paper`.
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
  'edge-military': '#00664B',
  'edge-diplomacy': '#1478DE',
  'edge-economy': '#A87A08',
  'edge-membership': '#5A28A2',
  'edge-place': '#0B7F8C',
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
  'edge-military': '#46DFAB',
  'edge-diplomacy': '#4FA8FF',
  'edge-economy': '#F9D945',
  'edge-membership': '#8468E4',
  'edge-place': '#3FC4CF',
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

/** Colours that only stylesheets use: those of the map, and the backdrop of dialogs. */
const SURFACES: Readonly<Record<Theme, Readonly<Record<string, string>>>> = {
  light: {
    sea: '#E9EDE9',
    land: '#F6F1E6',
    'land-named': '#EEE5D3',
    'land-border': '#DCCFB6',
    graticule: '#DDE3DF',
    backdrop: '#1E1B1638',
  },
  dark: {
    sea: '#0B171B',
    land: '#17212A',
    'land-named': '#212D36',
    'land-border': '#34424D',
    graticule: '#13242A',
    backdrop: '#0000008C',
  },
}

/** The palette as CSS custom properties. Dark mode follows the system unless `data-theme` is set. */
export function paletteCss(): string {
  const properties = (theme: Theme) =>
    [
      `color-scheme:${theme}`,
      ...Object.entries({ ...PALETTE[theme], ...SURFACES[theme] }).map(([name, value]) => `--${name}:${value}`),
      ...SHADOWS[theme].map((shadow, level) => `--shadow-${level + 1}:${shadow}`),
    ].join(';')
  const dark = properties('dark')
  return [
    `:root{${properties('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `:root[data-theme=dark]{${dark}}`,
  ].join('\n')
}
