import type { tooOld as english } from '../en/tooOld.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

export const tooOld: ArabicTranslation<typeof english> = {
  title: 'هذا المتصفح أقدم من أن يعرض سند كاملاً.',
  text: 'قد يغيب بعض أجزائه أو يظهر في غير موضعه. حدِّث متصفحك أو افتح الصفحة في متصفح آخر. أقدم ما يعمل عليه سند: {browsers}.',
}
