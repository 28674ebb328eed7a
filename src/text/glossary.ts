import { foldText } from './normalise.ts';

/** A matter of the field as other languages call it: the English for it, and how words for it begin, folded. */
interface Gloss {
  readonly english: string;
  readonly begins: readonly string[];
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Written for the languages in which people most often ask by mistake; those that miss are told apart by their function words. */
const GLOSSES: readonly Gloss[] = [
  {
    english: 'encryption',
    begins: list(
      `verschlussel chiffr encriptac cifrad cifrar cifrat criptograf crittograf versleutel krypter kryptering szyfrow sifrovan sifrelem salaus
      enkripsi titkosit шифрован шифрова криптограф 加密 暗号化 암호화 تشفير הצפנה`,
    ),
  },
  {
    english: 'backdoor',
    begins: list(
      'hintertur puertatrasera portederobee achterdeur bakdor bagdor бэкдор 后门 バックドア 백도어',
    ),
  },
  {
    english: 'police',
    begins: list('polizei policia polizia politie polisen politiet policj policie полици 警察 경찰'),
  },
  {
    english: 'children',
    begins: list(
      'kinder kindern enfant ninos ninas bambini criancas kinderen barnen born dzieci deti cocuk lapset дет 儿童 子供 아이',
    ),
  },
  {
    english: 'abuse',
    begins: list(
      'missbrauch kindesmissbrauch abusos maltraitance misbruik overgrepp wykorzystyw zneuziv istismar насили 虐待 학대',
    ),
  },
  {
    english: 'privacy',
    begins: list(
      'privatsphare datenschutz privacidad privacidade riservatezza prywatnosc soukromi gizlilik yksityisyy приватност 隐私 プライバシー',
    ),
  },
  {
    english: 'messages',
    begins: list(
      'nachricht mensaje mensagen messaggi berichten meddelande wiadomosc zpravy mesajlar viestej сообщен 消息 メッセージ 메시지',
    ),
  },
  { english: 'scanning', begins: list('chatkontrolle durchsuch escane escanear analizar сканир 扫描') },
  {
    english: 'government',
    begins: list('regierung gouvernement gobierno governo regering rzad vlada hukumet правительств 政府'),
  },
  { english: 'law', begins: list('gesetz lois leyes legge wetgeving ustawa zakon yasa закон 法律') },
];

/** What somebody says who only greets or thanks in another language; English borrows some of these words, and uses them alone too. */
const GREETING =
  /^\W*(?:hola|buen[oa]s? (?:dias|tardes|noches)|gracias|adios|bonjour|bonsoir|salut|merci(?: beaucoup)?|au revoir|guten (?:tag|morgen|abend)|hallo|moin|servus|danke(?: schon)?|tschuss|ciao|buongiorno|buonasera|grazie|ola|bom dia|boa tarde|obrigad[oa]|hoi|goedendag|dank je|hej|hei|moi|tack|takk|czesc|dzien dobry|dziekuje|ahoj|dobry den|dekuji|merhaba|tesekkurler|privet|spasibo|namaste|konnichiwa|arigato|ni ?hao|salam|shalom)\W*$/u;

/** Whether a folded text only greets or thanks in another language. */
export function isForeignGreeting(folded: string): boolean {
  return GREETING.test(folded);
}

/** The English for a folded word of another language; null where it is none that is known. */
export function glossOf(word: string): string | null {
  const isLatin = /^[a-z]/u.test(word);
  const found = GLOSSES.find(({ begins }) =>
    begins.some((beginning) => (isLatin ? word.startsWith(beginning) : word.includes(beginning))),
  );
  return found?.english ?? null;
}

const END_TO_END =
  /\b(?:ende-zu-ende|bout en bout|extremo a extremo|punto a punto|ponta a ponta|eind-tot-eind|end-to-end|e2ee?|сквозн\S*)/u;

/** What a text of another language speaks of, in English words; empty where none of it is known. `isName` keeps names as they are. */
export function glossText(text: string, isName: (word: string) => boolean): string {
  const folded = foldText(text);
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = words.flatMap((word) => (isName(word) ? [word] : (glossOf(word) ?? [])));
  return [...(END_TO_END.test(folded) ? ['end-to-end'] : []), ...new Set(known)].join(' ');
}
