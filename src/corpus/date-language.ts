/** Days as `2020-02-06` in place of a language. */
export const ISO_DATES = 'iso';

const MAX_TAG = 35;

/**
 * A way to write dates that stands in English sentences: a form of English by its BCP 47 tag (`en-gb` is `en-GB`), or {@link ISO_DATES}. Null for anything
 * else, also for English with a calendar or numerals of its own.
 */
export function readDateLanguage(text: string): string | null {
  if (text.toLowerCase() === ISO_DATES) return ISO_DATES;
  const locale = text.length > MAX_TAG ? null : readLocale(text);
  return locale === null || !isPlainEnglish(locale) ? null : locale.toString();
}

function readLocale(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

function isPlainEnglish(locale: Intl.Locale): boolean {
  const { language, region } = locale;
  return language === 'en' && locale.toString() === (region === undefined ? 'en' : `en-${region}`);
}
