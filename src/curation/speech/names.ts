// Words before a name that are no part of it.
const TITLE =
  '(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|lord|lady|baroness|baron|councillor|cllr|senator|superintendent|detective|inspector|sergeant|chief|constable|executive|director|president|chair|chairman|chairwoman|chairperson|minister|secretary|commissioner|general|captain|colonel|judge|justice|rabbi|reverend|bishop|officer|representative|congressman|congresswoman|deputy|vice|prime|home|foreign|head|lead|author|attorney|ceo|cto|ciso|mp|spokesman|spokeswoman|spokesperson|founder|researcher|ombudsman|advocate|counsel|king|queen|prince|princess|editor|engineer|analyst|counsellor)';
const TITLES = new RegExp(`^(?:${TITLE}\\.?(?:-${TITLE})?[\\s,]+)+(?=\\p{Lu})`, 'iu');
const INNER_TITLE = new RegExp(`^.*\\b${TITLE}\\.?\\s+(?=\\p{Lu})`, 'iu');

// What makes a name one of a body rather than of a person.
const BODY =
  /\b(?:foundation|institute|council|union|alliance|ministry|police|office|guild|college|school|court|agency|bureau|company|commission|committee|department|group|association|society|federation|centre|center|university|coalition|network|party|government|parliament|assembly|senate|house|trust|fund|service|bank|laboratory|labs?|inc|ltd|plc|gmbh|corporation|corp|team|board|authority|press|times|gazette|courier|observer|herald|tribune|telegraph|journal|news|constabulary|charity|church|force|campaign|forum|initiative|project|watch|children|organi[sz]ation|limited|llc|llp|tribunal|secretariat|directorate|inspectorate|consortium|academy|hospital|congress|registry|taskforce)\b/iu;

const WORD =
  "(?:(?:\\p{Lu}\\.)+|(?:Dr|Mr|Mrs|Ms|Prof|St|Sen|Gen|Rev)\\.|\\p{Lu}[\\p{L}\\d&-]*(?:[’']\\p{Lu}\\p{L}*)?(?:(?<=s)[’'](?=\\s\\p{Lu})|[’']s(?=\\s(?:Office|Commission|Council|Association|Society|Federation|Union|Fund|Institute|Hospital)\\b))?)";
const LINK = '(?:van|von|de|del|della|der|den|di|da|du|la|le|al|bin|ibn|ter|ten|ap)';
const SEQUENCE = new RegExp(`${WORD}(?:\\s+(?:${LINK}\\s+){0,2}${WORD})*`, 'gu');
const BODY_OF = new RegExp(`^\\s+(?:of|for|and|on)\\s+(?:the\\s+)?${WORD}(?:\\s+${WORD})*`, 'u');
// Words that begin a sentence with a capital and name nobody.
const OPENERS =
  /^(?:Critics|Proponents|Opponents|Supporters|Advocates|Campaigners|Activists|Experts|Researchers|Scientists|Engineers|Officials|Officers|Ministers|Lawmakers|Lawyers|Police|Parents|Residents|Charities|Companies|Groups|Users|Families|The|A|An|In|On|At|By|For|But|And|Or|So|Yet|As|If|When|While|After|Before|Since|Because|Although|Though|However|Meanwhile|Among|Its|His|Her|Their|Our|My|Your|This|That|These|Those|He|She|They|It|We|You|I|There|Here|What|Who|Why|How|Where|Which|Asked|Speaking|Writing|Last|Next|Every|Each|Some|Many|Most|Few|No|Not|Nobody|Everybody|Somebody|Another|One|Two|Three|Under|Over|With|Without|From|To|About|Even|Still|Now|Then|Today|Yesterday|According|Responding|Earlier|Later|Such|All|Both|Other|Others|Read|See|Also|Once|Is|Are|Was|Were|Did|Do|Does|Had|Has|Have|Can|Could|Will|Would|Should|May|Might|Must|Please|Dear|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(?=\s|$|,)[\s,]*/u;

/** A name in a text: of a person, unless something says that it is a body's. */
export interface NameFound {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly isBody: boolean;
  /** Whether a title such as "Mr" stands before it: then it is a person's. */
  readonly titled: boolean;
}

/** The names in a text in their order, without titles: "Dr. Mireille Okonjo-Platt" is Mireille Okonjo-Platt. */
export function findNames(text: string): readonly NameFound[] {
  const names: NameFound[] = [];
  for (const { 0: sequence, index } of text.matchAll(SEQUENCE))
    if (index >= (names.at(-1)?.to ?? 0)) names.push(...readName(text, sequence, index));
  return names;
}

function readName(text: string, sequence: string, index: number): readonly NameFound[] {
  const to = index + sequence.length;
  const [rest = ''] = BODY_OF.exec(text.slice(to)) ?? [];
  const opened = stripOpeners(sequence);
  const whole = BODY.test(opened) && rest !== '' && !hasTitle(opened) ? opened + rest : opened;
  const plain = stripTitles(whole);
  const name = plain.replace(/(?:['’]s?|[.,&-]+)$/u, '');
  if (name.length < 2) return [];
  const titled = plain !== whole;
  return [
    {
      name,
      from: to - opened.length,
      to: to + whole.length - opened.length,
      isBody: !titled && isBody(name, text, index),
      titled,
    },
  ];
}

function stripOpeners(text: string): string {
  const left = text.replace(OPENERS, '');
  return left === text ? text : stripOpeners(left);
}

/** A name without the titles before it; as it is where it is nothing but titles. */
export function stripTitles(text: string): string {
  const plain = text.replace(TITLES, '');
  if (BODY.test(plain.replace(INNER_TITLE, ''))) return plain;
  return plain.replace(INNER_TITLE, '');
}

function hasTitle(text: string): boolean {
  return stripTitles(text) !== text;
}

/** Whether a name is a body's by its own words: Office, Council, Ltd …, or an acronym. */
export function isBodyName(name: string): boolean {
  return BODY.test(name) || /^\p{Lu}{2,}$/u.test(name);
}

function isBody(name: string, text: string, index: number): boolean {
  const before = text.slice(0, index);
  return (
    isBodyName(name) ||
    /\b(?:charity|group|company|firm|service|app|platform|campaign|network|agency|think tank|organisation|organization|watchdog|regulator|messenger|maker|giant|newspaper)\s+$/iu.test(
      before,
    )
  );
}
