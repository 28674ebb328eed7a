/*
 * Tells a disclosure or a plea from a question about policy. A disclosure speaks of something that happens to the writer or
 * to somebody close: a person ("me", "my sister"), an event ("keeps asking for pictures") and often a plea ("who do I tell").
 * Policy questions name the same events, but of people in general ("Does encryption help groomers?"), and stay questions.
 *
 * Example: "someone keeps asking my daughter for pictures" has a person (my daughter) as the object of an event (keeps
 * asking ... for pictures), so it is one. "My kid uses Messenger. Would this put him at more risk of abuse?" has a person,
 * but no event that happened, so it is not.
 */

const CLOSE =
  "(?:my|our) (?:\\w+ ){0,2}?(?:son|daughter|kids?|child(?:ren)?|sister|brother|sis|bro|niece|nephew|cousin|grandson|granddaughter|grandchild|stepson|stepdaughter|friends?|bestie|bff|girlfriend|boyfriend|gf|bf|students?|pupils?|classmate|baby|babies|little one|girl|boy|teen(?:ager)?|neighbou?r'?s? (?:kid|child|son|daughter|girl|boy))";
const SELF = '(?:me|us|myself)';
const TARGET = `(?:${SELF}|${CLOSE})`;
const FAMILY =
  '(?:my|our|her|his|their) (?:\\w+ ){0,2}?(?:dad|father|mum|mom|mother|step ?-?(?:dad|father|mum|mom|mother|brother)|uncle|aunt|grandad|grandpa|grandfather|teacher|coach|trainer|tutor|priest|pastor|neighbou?r|babysitter|boss|ex|husband|wife|partner|boyfriend|girlfriend|brother|cousin|parents|family|friend|mums? boyfriend|moms? boyfriend)';
const PICTURES =
  '(?:(?:\\w+ ){0,3}?(?:pics?|pictures?|photos?|images?|nudes?|vids?|videos?|selfies?|body|naked|undress|webcam|cam|sexual things|sexual|sex|to meet|meet up|meeting|address|money|more))';
const HARM =
  '(?:touch(?:e[sd]|ing)?|grop(?:e[sd]?|ing)|rap(?:e[sd]?|ing)|molest(?:s|ed|ing)?|abus(?:e[sd]?|ing)|assault(?:s|ed|ing)?|hit(?:s|ting)?|beat(?:s|ing|en)?|hurt(?:s|ing)?|blackmail(?:s|ed|ing)?|extort(?:s|ed|ing)?|sextort(?:s|ed|ing)?|threaten(?:s|ed|ing)?|stalk(?:s|ed|ing)?|groom(?:s|ed|ing)?|forc(?:e[sd]?|ing)|harass(?:e[sd]|ing)?|exploit(?:s|ed|ing)?|bull(?:y|ies|ied|ying)|follow(?:s|ed|ing)? me home|pressur(?:e[sd]?|ing))';

const EVENTS: readonly string[] = [
  // Somebody harms the writer or somebody close.
  `\\b${HARM} (?:\\w+ ){0,2}?${TARGET}\\b`,
  `\\b(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|tell(?:s|ing)?|told|mak(?:es|ing)|made|beg(?:s|ged|ging)?|get(?:s|ting)?|got|forc(?:e[sd]?|ing)|pressur(?:e[sd]?|ing)|messag(?:e[sd]?|ing)|send(?:s|ing)?|sent|text(?:s|ed|ing)?|dm(?:s|ed|ing)?|contact(?:s|ed|ing)?|approach(?:e[sd]|ing)?|show(?:s|ed|ing)?) ${TARGET}\\b.{0,40}?\\b${PICTURES}\\b`,
  `\\b(?:want(?:s|ed|ing)?|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|threaten(?:s|ed|ing)?)\\b.{0,25}\\b(?:meet(?:ing)?(?: up)?(?: with)?|pictures?|pics|nudes|photos?|videos?) (?:of |from |with )?${TARGET}\\b`,
  // It is said in the passive, of the writer or somebody close.
  `\\b(?:i|i'?m|i am|i was|i got|i'?ve been|we're|we (?:are|were)|${CLOSE}) (?:\\w+ ){0,3}?(?:am|is|are|was|were|been|being|got|getting|gets)? ?(?:\\w+ ){0,2}?(?:being |been )?(?:groomed|raped|molested|abused|assaulted|blackmailed|sextorted|extorted|threatened|stalked|touched|forced|harassed|trafficked|bullied|beaten)\\b`,
  // What the writer was brought to do, or found.
  '\\bi (?:\\w+ ){0,2}?(?:sent|shared|gave|showed|posted) (?:\\w+ ){0,3}?(?:nudes?|naked|pics?|pictures?|photos?|videos?)\\b.{0,60}',
  `\\b(?:private|intimate|naked|nude|sexual) (?:\\w+ )?(?:pics?|pictures?|photos?|videos?|images?) of (?:${TARGET}|mine)\\b`,
  '\\b(?:my|our) (?:nudes?|naked (?:pics?|pictures?|photos?))\\b',
  `\\bi (?:\\w+ ){0,2}?(?:found|saw|discovered|came across|received|got sent)\\b.{0,80}\\b(?:child porn|csam|(?:naked|nude|sexual|indecent) (?:pics?|pictures?|photos?|images?|videos?)|abuse (?:images?|material|videos?|pictures?)|naked (?:kids?|child(?:ren)?)|nudes|sexual (?:images?|pictures?|photos?|messages?|chats?)|with an? (?:\\w+ )?(?:girl|boy|child|kid|minor)|(?:girl|boy) from)\\b`,
  `\\b(?:touches|touched|touching|hurts|hurting|beats|hits) me\\b`,
  `\\b(?:scared|afraid|frightened|terrified) (?:of|to go|to be alone|that)\\b.{0,40}\\b(?:${FAMILY}|home|him|her|them|he|she)\\b`,
  `\\b${FAMILY} (?:\\w+ )?(?:touche[sd]|hits|hurts?|abuse[sd]|beats|raped|molest(?:s|ed)|gropes) (?:me|her|him|us|them)\\b`,
  '\\b(?:post|share|leak|send|publish|spread|show)(?:s|ed|ing)? (?:\\w+ ){0,2}?(?:my|her|his|our) (?:\\w+ )?(?:pics?|pictures?|photos?|nudes?|videos?)\\b.{0,40}\\b(?:if|unless|pay|to everyone|to my)\\b',
  "\\b(?:feel|am|i'?m|not|don'?t feel) (?:un)?safe at (?:home|school|my)\\b",
  '\\b(?:an?|this|the) (?:\\w+ )?(?:girl|boy|kid|child|student|pupil) (?:i know|next door|in my|at my|from my|at school|on my)\\b.{0,60}\\b(?:abus|groom|molest|rap(?:ed|es)|touch|hurt|hit|beat|blackmail|threaten)',
  '\\b(?:did|doing|done|does|happened|happens|happening|hapened) (?:\\w+ ){0,3}?to me\\b(?!.{0,30}\\b(?:encrypt|privacy|data|account))',
  '\\b(?:made|makes|making|forced|tricked) (?:me|her|him|my \\w+) (?:to )?(?:send|do|show|watch|touch|undress|strip|keep|promise)',
  '\\b(?:has|have|got|keeps?|having) (?:\\w+ )?(?:my|her|his) (?:\\w+ )?(?:photos?|pics?|pictures?|nudes?|videos?)\\b.{0,60}\\b(?:send|share|post|show|pay|threat|if i|unless)',
  '\\b(?:nobody|no one|noone|no-one) (?:believes?|will believe|would believe) (?:me|u|you|her|him|us)\\b',
  '\\btouch(?:es|ed|ing) (?:me|u|you|her|him|my \\w+)\\b',
  '\\b(?:hurt|hurts|hurting|hit|hits|hitting|beat|beats|beating|abus(?:es|ed|ing)) (?:me|him|her|them|us|my \\w+) (?:at home|every|again|when|at night)\\b',
  '\\bsecret games?\\b.{0,40}\\b(?:with|her|him|me)\\b',
  '\\b(?:confided|disclosed|opened up|told me|tells me|said to me|admitted)\\b.{0,60}\\b(?:abus\\w*|hurt\\w*|touch\\w*|beat\\w*|hit\\w*|rap(?:e|ed|ing)|molest\\w*|groom\\w*|scared|self-?harm\\w*|kill)\\b',
  '\\b(?:kids?|child(?:ren)?|girl|boy|son|daughter|pupil|student)\\b.{0,40}\\b(?:bruis\\w*|black eye|flinch\\w*|always hungry|locked in|left alone|screaming every)\\b',
  '\\b(?:being|been|getting|got) made to (?:do|send|show|carry|watch|undress|strip|touch|keep)',
  '\\bsomething (?:bad|weird|awful|terrible|horrible|wrong) (?:happen\\w*|hapen\\w*) (?:at|to|with|in)\\b',
  "\\bis it my fault\\b|\\b(?:not|n'?t) supposed to (?:talk|tell|say)\\b|\\bno ?body would miss me\\b|\\bhe(?: said he)? will find me\\b",
  '\\b(?:strangled|choked|punched|slapped|kicked|raped|drugged|locked) (?:me|him|her|us|my \\w+)\\b',
  '\\b(?:make|makes|making|made) (?:him|her|me|them) (?:carry|hold|deliver|steal|sell)\\b',
  '\\b(?:nudes?|(?:sexual|naked|nude|private|intimate) (?:pics?|pictures?|photos?|videos?)|my pictures|my photos|my nudes) of (?:me|us|my \\w+)\\b',
  '\\b(?:leak|leaking|post|posting|share|shares|sharing|spread|spreading|trading|have|has)\\b.{0,20}\\b(?:my|her|his|my \\w+s) (?:nudes?|pics?|pictures?|photos?|videos?)\\b',
  '\\b(?:sending|sends|sent|added|show(?:s|ed|ing)?) (?:me|us)\\b.{0,60}\\b(?:child abuse|child porn|csam|abuse (?:images?|pictures?|material|videos?))\\b',
  '\\b(?:i|we) (?:was|were|got|am|have been) (?:\\w+ )?(?:sent|added|shown)\\b.{0,60}\\b(?:child abuse|child porn|csam|abuse (?:images?|pictures?|material))\\b',
  '\\b(?:group|server|chat)\\b.{0,20}\\bsharing (?:child porn|csam|abuse (?:images?|material)).{0,20}\\bi am in it\\b',
  '\\b(?:watches|watched|looks at|comes into|came into|gets into|films|filmed) (?:me|my room|my bed|us)\\b',
  '\\b(?:my|our) (?:mum|mom|dad|father|mother|sister|brother|husband|wife|ex|partner|uncle|boyfriend|girlfriend)\\b.{0,20}\\b(?:hits|hit|beats|hurts|looks at abuse|has (?:child )?abuse|watches child)\\b',
  '^\\W*dad (?:hits|beats|hurts)\\b',
  "\\b(?:don'?t|do not|dont) feel safe (?:with|around|at)\\b|^\\W*i(?:'?m| am)? (?:so |really |very )?(?:feel(?:ing)? )?(?:scared|unsafe|afraid)\\W*$|\\bi feel unsafe\\b",
  '\\b(?:is|was|are) being (?:hurt|hit|abused|beaten|touched) by (?:our|my|her|his|their|the)\\b',
  '\\bi (?:look|looked|keep looking) at (?:child )?(?:abuse|porn).{0,40}\\b(?:stop|help)\\b',
  '\\bwants? to keep (?:our|it|this|the) (?:\\w+ )?secret\\b|\\bif a child is in danger\\b',
  '\\b(?:stranger|man|guy|someone|adult)\\b.{0,20}\\basked my\\b.{0,30}\\b(?:photo|picture|pic|nude|video)',
  // A stranger and a child.
  "\\b(?:older|grown|adult|strange|random|this|some|a) (?:\\w+ )?(?:guy|man|men|dude|stranger|person|woman|adult|someone)\\b.{0,80}\\b(?:wants? to meet|meet (?:up|me|him|her)|keeps? (?:asking|messaging|texting|sending|writing|contacting)|asked (?:me|for)|sends? me|sent me|be my (?:girl|boy)friend|our secret|not to tell|don'?t tell)\\b",
  `\\b(?:someone|somebody|a man|a guy|he|she|they|people)\\b.{0,30}\\b(?:keeps?|kept|is|has been|been) (?:asking|messaging|texting|sending|writing|contacting|grooming|touching|blackmailing|threatening|bothering) (?:\\w+ )?(?:${TARGET}|her|him)\\b`,
  "\\b(?:told|tells|telling|asked|asks|says?|said)(?: me| her| him)? (?:not to tell|to keep (?:it|this)|to undress|to strip|it'?s our secret)\\b",
  "\\b(?:don'?t|do not|cant|can'?t|didn'?t|scared to|afraid to) (?:know who to tell|tell (?:anyone|anybody|my (?:mum|mom|dad|parents)))\\b",
  `\\bi(?:'?m| am) (?:\\w+ )?(?:attracted to|having (?:sexual )?thoughts about|addicted to) (?:\\w+ )?(?:kids|children|minors|child porn|cp|csam)\\b`,
  '\\b(?:stop|help).{0,25}(?:being )?attracted to (?:\\w+ )?(?:kids|children|minors)\\b',
  '^\\W*(?:(?:please|pls) )?(?:i (?:really )?(?:need|want) help|help(?: me)?)(?: (?:please|pls|now))?\\W*$',
];

const SUICIDAL: readonly string[] = [
  '\\b(?:kill|hurt|harm|cut|cutting|killing|hurting|harming|hang|hanging) (?:myself|himself|herself|themsel(?:f|ves)|my ?self)\\b',
  "\\bi\\b.{0,30}\\b(?:suicidal|(?:commit|think\\w* (?:of|about)|attempt\\w*) suicide|want to die|wanna die|wish i (?:was|were) dead|end (?:my|their|his|her) life|take (?:my|their|his|her) (?:own )?life|end it all|not be here any ?more|no reason to live|can'?t (?:go on|take (?:it|this) any ?more))\\b",
  "\\b(?:don'?t|do not|dont|didn'?t) (?:want|wanna) (?:to )?(?:live|be alive|be here|exist|wake up)\\b",
  "\\b(?:feel|feeling|am|i'?m|im|is|he'?s|she'?s) (?:\\w+ )?suicidal\\b",
  '\\bbetter off (?:dead|without me)\\b',
  '\\bself[- ]?harm(?:s|ing|ed)?\\b.{0,30}\\b(?:i|me|my)\\b|\\b(?:i|my (?:son|daughter|friend|kid|child))\\b.{0,30}\\bself[- ]?harm',
  "\\bkms\\b|\\b(?:i|ive|i'?ve|been) (?:\\w+ )?(?:cutting|self-?harming|starving myself)\\b(?! (?:costs?|prices?|down|back|edge))|\\b(?:took|swallowed|taken|got|have) (?:all |the |my |too many |a lot of |a bunch of |lots of |some |the whole )(?:\\w+ ){0,3}?(?:pills?|tablets?|meds|medication)\\b|\\boverdos(?:e|ed|ing)\\b.{0,20}\\b(?:i|me|my|tonight)\\b|\\bno (?:point|reason|sense) (?:in |to |of )?(?:me |my )?(?:any ?more|being alive|living|live|life|going on|being here|existing)\\b|\\b(?:can'?t|cant|cannot) do this (?:any ?more|anymore)\\b",
  "\\b(?:what|whats|what's) the point (?:of|in) (?:living|life|going on|being here|me)\\b|\\bend their life\\b|\\b(?:if i was|if i were|when i'?m) (?:gone|dead|not here)\\b|\\b(?:going|gonna|want|about) to (?:end it|jump(?: off)?)\\b|\\bcan'?t cope\\b|\\bmy life (?:is over|is not worth)",
];

const YOUNG =
  /\b(?:i'?m|i am|im|she'?s|he'?s|shes|hes|she is|he is|aged?|is|only|just) (?:only |just )?(?:[5-9]|1[0-7])\b(?!\s*(?:%|percent|per|times|million|organi|year old (?:law|company|debate)|reports|forces|years of))/u;
const DISTRESS =
  /\b(?:help me|pls help|please help|need help|can (?:some(?:one|body)|any(?:one|body)) help|some(?:one|body) help|what (?:do|should|can|shall) (?:i|we) do|who (?:do|can|should|to) (?:i )?(?:tell|talk|call|turn)|i(?:'?m| am)? (?:so |really |very )?(?:scared|afraid|terrified|ashamed|shaking|crying|desperate)|where (?:do|can|should) i report|how (?:do|can|should) i report)\b/u;
const UNEASE =
  /\b(?:abus\w*|groom\w*|molest\w*|rap(?:e|ed|ing)|nudes?|naked|sexual\w*|sextort\w*|blackmail\w*|threat\w*|stalk\w*|touch\w*|predator|pa?edo(?:phile)?s?|creep\w*|stranger|parents don'?t know|meet me|wants? to meet|child porn|csam|pictures of me|photos of me|step ?-?dad|older (?:guy|man)|(?:images?|pictures?|photos?|videos?) of an? (?:\w+ )?(?:child|kid|minor|girl|boy)|hes \d\d|he'?s \d\d)\b/u;

// Weak signs: none of them means much alone, most of them together do (see isDisclosure).
const SIGNS: readonly RegExp[] = [
  // somebody close, or oneself
  new RegExp(
    `\\b(?:${SELF}|i|i'?m|ive|mine|${CLOSE}|(?:kid|child|girl|boy)s? i know|(?:my|our) \\w+'?s? (?:kid|child|son|daughter|friend)|kid told)\\b`,
    'u',
  ),
  // a counterpart
  /\b(?<!(?:i'?m|i am|as) an? (?:\w+ )?)(?:he|hes|he'?s|she'?s|man|men|guy|dude|adult|grown-?up|stranger|coach|teacher|tutor|uncle|grandpa|grandad|step ?-?dad|dad|father|parent|boyfriend|someone|somebody|pervert|creep|(?:that|this|some|older) (?:person|woman))\b/u,
  // contact, pictures, touch
  /\b(?:sends?|sending|sent|texts?|texting|texted|asks?|asking|asked|wants?|wanted|meet|meeting|touch\w*|hurt\w*|pictures?|photos?|pics?|nudes?|videos?|webcam|naked|undress\w*|gifts?|money|alone|address|adress|outside|messages?|messaging|messaged|talks? to|chats? with|added me)\b/u,
  // fear, shame, secrecy, a plea
  /\b(?:scared|afraid|frightened|terrified|ashamed|embarrassed|cry|cries|crying|cried|shaking|panick\w*|keep (?:it |this )?(?:a )?secret|our secret|secret (?:games?|from)|promise|promised|not to tell|won'?t say|wont say|nobody knows|nobody believes|deleted|threat\w*|pay|blackmail\w*|not ok|uncomfortable|weird|creepy|wish i hadn'?t|help|what do i do|what should i do|what can i do|what now|what should (?:they|she|he|we) do|overreacting|worried sick|don'?t know what to do|idk what to do|dunno what to do)\b/u,
  // a child
  /\b(?:kid|kids|child|children|daughter|son|girl|boy|little (?:sister|brother)|sister|brother|minor|underage|teen|student|pupil|niece|nephew|school|class|(?:1[0-7]|[5-9]) ?(?:yo|y\/o|years? old)|(?:i'?m|im|i am|i was|she'?s|shes|he'?s|hes|they'?re|theyre|aged?|is|was) (?:only |just )?(?:[5-9]|1[0-7])|\((?:[5-9]|1[0-7])\))\b/u,
];

// Speaks of the debate, so that more is needed to take it for a plea.
const POLICY =
  /\b(?:encrypt\w*|e2ee|e2e|policy|policies|debate|laws?|lawmakers?|governments?|backdoors?|scanning|privacy|charit\w+|nspcc|ncmec|zuckerberg|letter|statistics?|experts?|companies|platforms?|argu\w*|article|essay|lesson|project|plan|plans|rollout)\b/u;

const HARM_DONE = EVENTS.map((pattern) => new RegExp(pattern, 'u'));
const SUICIDE = SUICIDAL.map((pattern) => new RegExp(pattern, 'u'));
const FIRST_PERSON = /\b(?:i|i'?m|im|ive|i'?ve|me|my|our|we|us)\b/u;

/** Whether a folded text is a disclosure or a plea: somebody needs help, not a debate. */
export function isDisclosure(folded: string): boolean {
  const isPlea = DISTRESS.test(folded) || YOUNG.test(folded);
  if (SUICIDE.some((pattern) => pattern.test(folded))) return true;
  if (HARM_DONE.some((pattern) => pattern.test(folded))) return isPlea || !isHypothetical(folded);
  const own = FIRST_PERSON.test(folded);
  if (own && UNEASE.test(folded) && isPlea) return !isHypothetical(folded) || YOUNG.test(folded);
  return isTelling(
    SIGNS.map((sign) => sign.test(folded)),
    POLICY.test(folded),
  );
}

/** Asks what would be, of the debate: "if someone threatened my kid in an encrypted chat, could police read it?" */
function isHypothetical(folded: string): boolean {
  return /\b(?:if|would|could|should|what if|suppose)\b/u.test(folded) && POLICY.test(folded);
}

/** Whether the weak signs add up: all of them, or most of them where nothing speaks of the debate. */
function isTelling(signs: readonly boolean[], debated: boolean): boolean {
  const count = signs.filter(Boolean).length;
  if (count === signs.length) return true;
  const [, counterpart, , distress] = signs;
  return (
    !debated &&
    (count === signs.length - 1 ||
      (count === signs.length - 2 && (counterpart === true || distress === true)))
  );
}
