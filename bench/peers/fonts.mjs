import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The same font files that the product sets its signs in. */
export const fonts = [
  ['Noto Sans', 500, '@expo-google-fonts/noto-sans/500Medium/NotoSans_500Medium.ttf'],
  ['Noto Sans', 600, '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'],
  ['Noto Sans', 700, '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'],
  ['Noto Sans Arabic', 500, '@expo-google-fonts/noto-sans-arabic/500Medium/NotoSansArabic_500Medium.ttf'],
].map(([name, weight, file]) => ({ name, weight, style: 'normal', data: readFileSync(require.resolve(file)) }));
