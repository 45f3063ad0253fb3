/** One rule: the page is mirrored by its direction alone, so styles name start and end, never left and right. */
export default {
  plugins: ['stylelint-use-logical'],
  rules: { 'csstools/use-logical': ['always', { except: [/^(min-|max-)?(width|height)$/i] }] },
  allowEmptyInput: true,
}
