/** The widths of `WIDTHS` in src/ui/state/useMedia.ts, which a test compares: CSS reads no variable in a media query. */
const WIDTHS = [640, 768, 1024, 1280, 1600]

const token = (name) => `var\\(--${name}-\\d\\)`
const listOf = (value) => new RegExp(`^${value}( ${value})*$`)

/**
 * A position among siblings of an element without tag, class or attribute. The browser tests it against every element of the
 * page, and then computes all styles below a parent anew when a child is inserted: those of the whole page when a panel opens.
 */
const UNNAMED_POSITION = /(^|[\s>+~,])\*?:(not\(:)?(first|last|only|nth)-[\w-]+|\+\s*(\*|:)/

/**
 * Three rules. The page is mirrored by its direction alone, so styles name start and end, never left and right.
 * Sizes and colours are tokens (src/app/shell/tokens.css, src/scene/marks/palette.ts), never literals.
 * A position among siblings names the element that has it.
 */
export default {
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': ['always', { except: [/^(min-|max-)?(width|height)$/i] }],
    'declaration-property-value-allowed-list': {
      font: ['inherit'],
      'font-size': [listOf(token('text'))],
      '/radius$/': ['inherit', listOf(`(0|${token('radius')})`)],
      '/^((row|column)-)?gap$/': ['inherit', listOf(`(0|${token('space')})`)],
    },
    'selector-disallowed-list': [UNNAMED_POSITION],
    'media-feature-range-notation': 'prefix',
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'],
    'media-feature-name-value-allowed-list': {
      'min-width': WIDTHS.map((width) => `${width}px`),
      'max-width': WIDTHS.map((width) => `${width - 1}px`),
    },
  },
  allowEmptyInput: true,
}
