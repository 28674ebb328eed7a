import { glossOf, isForeignGreeting } from './glossary.ts';
import type { Lexicon } from './lexicon.ts';
import { foldText } from './normalise.ts';
import { STOP_WORDS } from './stop-words.ts';
import { tokenise } from './tokens.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** The commonest function words of some languages, folded; those that are English words too are left out. */
const FUNCTION_WORDS: readonly ReadonlySet<string>[] = [
  // German
  list(
    `der das und ist nicht ein eine einen einem einer ich du sie wir ihr sich mit auf fur von zu des auch wie wo wann warum wieso wer oder aber wenn dass soll sollen sollte sollten kann konnen konnte darf durfen muss mussen wird werden wurde haben sind bei nach zu uber gegen ohne kein keine mein meine gibt es dir mir uns zum zur sein seine dieser diese dieses nur noch schon`,
  ),
  // French
  list(
    `le les des une est et dans pas qui que quoi pourquoi ou avec sur sont ce cette ces il elle nous vous ils elles je tu au aux du mais peut peuvent doit doivent devrait veut faut etre avoir leur leurs mes vos notre votre quel quelle quels la`,
  ),
  // Spanish
  list(
    `el una es que en por para del al su sus lo como pero mas este esta estos quien cuando donde porque debe deben deberia deberian puede pueden hay mi nuestro nuestros nuestra ser sobre cual cuales muy la`,
  ),
  // Italian
  list(
    `il gli della delle dei degli che di perche chi non sono una uno nel nella quando dove puo possono dovrebbe deve devono anche piu questo questa essere la mio nostri nostre loro alla sulla`,
  ),
  // Portuguese
  list(
    `uma que nao para com por mas como quando onde porque deve devem deveria pode podem das sao mais este esta seu sua ser pelo pela quem qual isso voce meu minha`,
  ),
  // Dutch
  list(
    `het een en niet ik je wij zij hij dat dit voor op aan bij naar uit ook maar waarom hoe wie wanneer moet moeten mag mogen kan kunnen zou zouden wordt worden heeft hebben zijn geen mijn onze de van`,
  ),
  // Danish, Norwegian, Swedish
  list(
    `og ikke det jeg til av med som har kan skal skulle vil hvad hva hvorfor hvem hvordan eller och inte att ar jag vad varfor vem hur ska borde ett en fra om kunne bor vi`,
  ),
  // Polish
  list(
    `nie sie czy czym jest na co jak kto kiedy gdzie dlaczego ale oraz powinna powinien powinny moze moga przez dla od jego ich nasze moje ta`,
  ),
  // Czech
  list('je na jsou proc jak kdo kdy kde ale nebo muze mohou mela mely podle jejich nase moje'),
  // Turkish
  list('bir ve bu icin mi mı neden nasil degil olarak ile daha gibi var yok mu'),
  // Finnish
  list('ja ei etta mita miksi miten kuka voiko pitaisi pitaisiko saa saako ovat mutta kun jos ole'),
  // Romanian
  list('nu este sunt ce cine de pentru cu din trebuie poate ar'),
  // Indonesian
  list('yang tidak apa apakah siapa mengapa kenapa bagaimana untuk dengan ini itu dari bisa harus boleh'),
];

/** All of these at once: most texts have none. */
const ANY: ReadonlySet<string> = new Set(FUNCTION_WORDS.flatMap((words) => [...words]));

/** Words of English that are as common in another language, so that they tell nothing. */
const OF_BOTH = list('was die in man so am an war on do no me to come dos as os');

/** Fewer words are too few to tell, whatever they are. */
const FEWEST = 2;

/**
 * Makes what tells whether a text is written in another language than English, as far as function words show it: a text that has
 * some of one language's, and in which they and the words unknown to English outnumber its English ones; or one whose
 * letters are mostly of another script; one that speaks of the field in other words than English alone ("cifrado?"); a greeting. `names` are folded words that prove nothing. Example: "Soll die Polizei das lesen?" has
 * `soll` and `das` and two words unknown to English, which has none but `die`, and that is German too.
 */
export function createLanguageTest(lexicon: Lexicon, names: ReadonlySet<string>): (text: string) => boolean {
  const isTelling = (word: string) => /^\p{L}{2,}$/u.test(word) && !names.has(word) && !OF_BOTH.has(word);
  return (text) => {
    if (isOtherScript(text) || isForeignGreeting(foldText(text))) return true;
    const written = tokenise(text).map(({ word }) => word);
    // Beside words of English only: every noun of German has a capital.
    const isBeside = written.some((word) => ENGLISH.has(word));
    const words = isBeside ? tokenise(text.replace(PARTICLES, '$1 ')).map(({ word }) => word) : written;
    if (isOfTheFieldAbroad(words, lexicon, names)) return true;
    if (words.length < FEWEST) return false;
    if (!words.some((word) => ANY.has(word))) return false;
    const telling = words.filter(isTelling);
    const own = Math.max(...FUNCTION_WORDS.map((list) => telling.filter((word) => list.has(word)).length));
    const others = telling.filter((word) => !ANY.has(word));
    const english = others.filter(lexicon.isWord).length;
    const unknown = others.length - english;
    return own > 0 && own + unknown > Math.max(1, english) && (own > 1 || unknown > 1);
  };
}

/** Words that only English has. */
const ENGLISH = list(
  'of the is are what does did says said say about and with how why who whose think thinks',
);

/** What may stand within a name, whatever language it is of: "von der", in "Ursula von der Leyen". */
const PARTICLES =
  /\b(\p{Lu}\p{Ll}+) (?:(?:van|von|vom|zu|de|den|der|del|della|di|da|dos|du|la|le|el|al|ter|ten) ){1,2}(?=\p{Lu})/gu;

/** Words of "end-to-end", which other languages leave as they are. */
const TAKEN_OVER = list('end to e2e e2ee');

/** Whether words of another language for matters of the field, and its function words, outnumber those of English that say something. */
function isOfTheFieldAbroad(
  words: readonly string[],
  { isWord }: Lexicon,
  names: ReadonlySet<string>,
): boolean {
  const glossed = words.filter((word) => !isWord(word) && glossOf(word) !== null).length;
  const own = words.filter((word) => ANY.has(word) && !STOP_WORDS.has(word)).length;
  const isEnglish = (word: string) =>
    isWord(word) && ![STOP_WORDS, ANY, TAKEN_OVER, names].some((known) => known.has(word));
  return glossed > 0 && words.filter(isEnglish).length < glossed + own;
}

function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length > letters.length / 2;
}
