// The text room's door: every sentence that the interface says. What a level tells is the level's.
export { debriefText } from './debrief.js';
export { dragText } from './drag.js';
export { editorText } from './editor.js';
export { text } from './en.js';
export { formatDecimals, formatList, formatPercent, formatSigned, formatWay } from './formats.js';
export { isolate } from './isolate.js';
export {
  interfaceLanguages,
  languageInWords,
  languageName,
  pickLanguage,
  speakLanguage,
} from './languages.js';
export { lessonText } from './lesson.js';
export { estimateParagraph } from './lesson-estimates.js';
export { formatTarget, lessonDetails, lessonParagraph, lessonVerdict } from './lesson-paragraph.js';
export { isTranslated, spoken } from './locale.js';
export { plainText } from './plain.js';
export { presentText } from './present.js';
export { reportText } from './report.js';
export { reviewText } from './review.js';
export { shareText } from './share.js';
export { sharedText } from './shared.js';
