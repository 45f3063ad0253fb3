/**
 * Names that are also ordinary words or names of people. Alone they are no evidence: the article must name the entity in
 * another way too.
 */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  `
مالي,المالي,مالية,المالية,ماليين,الماليين,ماليون,الماليون,ماليان,قطر,قمري,القمري,قمرية,القمرية,كوبي,غاني,غانية,بنين,بنن,تركي,عاجي,عاجية,كيني,برن,مسقط,الرباط,ماليه,صور,الخليل,حديثة,سرت,حماة,غاو,جدة,عدن,تعز,الرقة,هراة,ليما,كيتو,صوفيا,برايا,تاس,الحديدة,المنامة,بوتان,بوتاني,بيرو,يمني,هندي,هنود,روماني,رومانية,الرومانية,الروماني,جورجي,مجري,مجرية,حديثه,فارك,الغوطة,الفاشر,ناورو,تونغا,بليز,ساموا,مكة
Male,Nice,Tyre,Lima,Santiago,Wellington,Georgetown,San Jose,Sofia,Florida,Lao,Poles,ETA,AU
`
    .trim()
    .split(/[\n,]/),
)
