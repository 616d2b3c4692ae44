// `npm run -s fallback-fonts > src/ui/styles/fallback-fonts.css`: the system's types, stretched to the
// measures of the page's own, so that no line moves when those arrive. Measures by Capsize.
import { fileURLToPath } from 'node:url';
import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import arialBold from '@capsizecss/metrics/arial/700';
import georgia from '@capsizecss/metrics/georgia';
import georgiaBold from '@capsizecss/metrics/georgia/700';
import georgiaItalic from '@capsizecss/metrics/georgia/italic';
import helveticaNeue from '@capsizecss/metrics/helveticaNeue';
import helveticaNeueBold from '@capsizecss/metrics/helveticaNeue/700';
import plexSans from '@capsizecss/metrics/iBMPlexSans';
import plexSansBold from '@capsizecss/metrics/iBMPlexSans/600';
import plexSerif from '@capsizecss/metrics/iBMPlexSerif';
import plexSerifBold from '@capsizecss/metrics/iBMPlexSerif/600';
import plexSerifItalic from '@capsizecss/metrics/iBMPlexSerif/italic';
import notoSerif from '@capsizecss/metrics/notoSerif';
import notoSerifBold from '@capsizecss/metrics/notoSerif/700';
import notoSerifItalic from '@capsizecss/metrics/notoSerif/italic';
import roboto from '@capsizecss/metrics/roboto';
import robotoBold from '@capsizecss/metrics/roboto/700';
import segoe from '@capsizecss/metrics/segoeUI';
import segoeBold from '@capsizecss/metrics/segoeUI/600';
import times from '@capsizecss/metrics/timesNewRoman';
import timesBold from '@capsizecss/metrics/timesNewRoman/700';
import timesItalic from '@capsizecss/metrics/timesNewRoman/italic';

/** Each face of the page, and what Windows, Android, macOS and Linux have in its stead. */
const faces = [
  { weight: 400, own: plexSans, systems: [segoe, roboto, helveticaNeue, arial] },
  {
    weight: 600,
    own: plexSansBold,
    systems: [segoeBold, robotoBold, helveticaNeueBold, arialBold],
  },
  { weight: 400, own: plexSerif, systems: [georgia, notoSerif, times] },
  { weight: 600, own: plexSerifBold, systems: [georgiaBold, notoSerifBold, timesBold] },
  {
    weight: 400,
    style: 'italic',
    own: plexSerifItalic,
    systems: [georgiaItalic, notoSerifItalic, timesItalic],
  },
];

const note = `/* The system's types in the measures of the page's own: nothing moves when those arrive.
   Written by \`npm run -s fallback-fonts\`. */
`;

/** The style sheet, as it stands in src/ui/styles/fallback-fonts.css. */
export function fallbackFonts() {
  return note + faces.flatMap(rulesOf).join('\n');
}

function rulesOf({ weight, style, own, systems }) {
  const { fontFaces } = createFontStack([own, ...systems], { fontFaceFormat: 'styleObject' });
  return fontFaces.map(({ '@font-face': face }) => {
    const { fontFamily, src, ...measures } = face;
    const lines = {
      'font-family': `'${fontFamily.replaceAll('"', '')}'`,
      'font-weight': weight,
      ...(style === undefined ? {} : { 'font-style': style }),
      src: src.replaceAll('"', "'"),
      ...Object.fromEntries(Object.entries(measures).map(([name, value]) => [dashed(name), value])),
    };
    const told = Object.entries(lines).map(([name, value]) => `  ${name}: ${value};\n`);
    return `@font-face {\n${told.join('')}}\n`;
  });
}

function dashed(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(fallbackFonts());
