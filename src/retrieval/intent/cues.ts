import { cue } from './cue.ts';

/** Asks for a number. */
export const FIGURE = cue`
  \b(?:size|headcount|tally) of\b|\bhow (?:many|much|often|frequent\w*|large|big|common|widespread)\b
  |\b(?:what|which|whats) (?:\w+ ){0,2}?(?:
    share|percent(?:age)?|proportion|fraction|number|figure|rate|count|total|portion|tally|sum|amount
  )s?\b
  |\b(?:
    numbers?|nmbers|percentage|share|proportion|rate|total|figures?|statistics?|stats?|percent
  )\b(?= (?:of|for|from|behind|on|about|pls|please)\b|\s*\??$)
  |\b(?:daily|yearly|annual) (?:rate|number|count|average|total|figure)\b
`;

/** Asks what a thing is or how it works. */
export const DEFINITION = cue`
  ^(?:\W|so |ok |pls |please |hey |hi |sorry |hello |can (?:you|someone|u) |could (?:you|someone) |i don'?t (?:get|understand) )*(?:
    what(?:'?s| is| are| does| exactly is| means?| do(?:es)? you mean by)|wh?ats?\b|wht|define|definition
    |explain|describe|meaning|how (?:does|do|would you (?:describe|explain|define))|eli5|tldr
  )\b
  |\b(?:meaning of|what means|definition of|stand for|what is meant by|in simple (?:words|terms)|eli5)\b
  |\b(?:explain(?:ed)?|definition|meaning)(?: (?:it|this|that|pls|plz|please|thx|thanks|to me|for me|simply|quickly|briefly))*\W*$
`;

/** Speaks of saying or thinking. */
export const SAYING = cue`
  \b(?:
    say(?:s|ing|in)?|said|sed|tell(?:s|ing)?|told|think(?:s|ing)?|thought|believ\w*
    |argu(?:e|es|ed|ing|ment|ments)|claim(?:s|ed)?|respond\w*|responses?|repl(?:y|ies|ied)|react\w*|answer\w*
    |warn(?:s|ed|ing)?|urge[sd]?|want(?:s|ed)?|propos\w*|call(?:s|ed)? for|opinion|opinions|view|views|take
    |stance|position|statement|quote[sd]?|comment\w*|wr[io]tes?|written|writing|according to|perspective
    |standpoint|estimate[sd]?|expect(?:s|ed)?|predict\w*|justif\w*|defend\w*|defence|defense|explain(?:s|ed)?
    |mention\w*|criticis\w*|criticiz\w*|feel(?:s)? about|comes? down|stand(?:s)?|accus\w*|suggest\w*|find|finds
    |found|discover\w*|reveal\w*|point(?:s|ed)? out|speak(?:s|ing)?|spoke|talk(?:s|ed|ing)?
  )\b
`;

/** Asks for a verdict: what is right, better, dangerous, allowed. */
export const DEBATE = cue`
  \b(?:
    should|shouldn'?t|shud|shld|ought|must|better|best|worse|worth|right|wrong|rite|good|bad|terrible|idea
    |justif\w*|fair|responsible|reckless|acceptable|allowed?|(?<!\bin )forced?|banned|ban|vs|versus|or|debate|sides|harm
    |harms|danger\w*|endanger\w*|threat\w*|at (?:more )?risk|lead to|harder|easier|safer|less safe|makes?
    |protect(?:s|ed)?|hide|benefit|price|matters? more|exaggerat\w*|overblown|trust|need|rly need|have to
    |slippery|pass|thrive|blind|worry|worried|really|actually|risks?|concerns?|problems?|consequences?|effects?
    |impact|downsides?|(?:would|will|could) happen|what happens|what if|fuss|big deal|(?:would|could) \w+ if
  )\b
`;

/** Asks outright which is right or better. */
export const VERDICT = cue`
  \b(?:
    should|shouldn'?t|shud|shld|ought|worth|justif\w*|acceptable|good (?:idea|reason|enough)|bad idea|vs|versus
    |better|(?:right|correct|proper|acceptable|reasonable|appropriate) (?:amount|number|level|price|share|degree) of|who(?:'?s| is) right|is it right|are we ok with|do we want|price to pay
    |(?:keep|stop|ban|allow) it or
  )\b
`;

/** Names both sides at once. */
export const BOTH_SIDES = cue`
  \b(?:accus|critici[sz]|complain|attack)\w*\b.{0,80}\b(?:and|but)\b.{0,30}\b(?:
    answer|respond|repl(?:y|ies)|react|defend|counter|response
  )\w*\b
  |\b(?:
    pros? (?:and|&|n|\/|or) cons?|(?:support|favou?r|back|defend)\b.{0,25}\b(?:and|or|&)\b.{0,15}\b(?:oppose|reject|attack|against)|for (?:(?:\w+ ){0,2}?)(?:and|&|or) (?:(?:\w+ ){0,4}?)against|balanced|impartial|even-handed|unbiased|(?:neutral|fair) (?:summary|overview|briefing|take|view|picture|account)|compare|contrast
    |(?:people|they|experts|sides) disagree|disagree(?:ments?)? (?:about|over)|(?:row|dispute|clash|fight|spat) between
    |talking points for (?:an?|my|our|the)|whether (?:[\w'-]+ ){1,5}should
    |differences? (?:between|of opinion)|(?:both|either|each) (?:positions?|views?|perspectives?|opinions?)
    |both sides|two sides|either side|each side|(?:both|either|each|from each) (?:camps?|teams?|parties)
    |arguments? on both|vs|versus|who'?s right|benefits? (?:and|or|vs) (?:risks?|harms?|drawbacks?)
    |net benefit or|who(?:'?s| has| have)? (?:has|have|got|makes?) (?:the )?(?:better|best|stronger)
    |steel-?man\w*\b.{0,80}\bsteel-?man\w*
    |(?:each|both|respectively) (?:says?|thinks?|argues?|claims?|wants?|believes?|puts?|responds?|answers?)
    |on (?:the )?one (?:side|hand)\b.{0,80}\bon the other
    |(?:benefit|gain|win|advantage|upside|help)\w*\b.{0,60}\b(?:
      harm|los[et]|lose|loses|suffer|disadvantage|downside|hurt|risk
    )\w*
    |(?:
      harm|lost|lose|loses|suffer|disadvantage|downside|hurt|risk
    )\w*\b.{0,60}\b(?:benefit|gain|win|advantage|upside)\w*
  )\b
`;

const CRITICS = '(?:critics?|opponents?|detractors?|sceptics?|skeptics?|objectors?)';
const DEFENDERS = '(?:advocates?|supporters?|proponents?|defenders?|backers?|champions?|fans?)';

/** Names those who are for a thing and those who are against it in one breath, or those against it and what they are answered. */
export const BOTH_CAMPS = cue`
  \b(?:
    ${CRITICS}\b.{0,20}\b(?:and|or|vs|versus)\b.{0,25}\b${DEFENDERS}
    |${DEFENDERS}\b.{0,20}\b(?:and|or|vs|versus)\b.{0,25}\b${CRITICS}
    |${CRITICS}\b.{0,60}\band\b.{0,40}\b(?:repl(?:y|ies)|answers?|responds?|response)
  )\b
`;

/** Asks of a thing which of two opposite judgements holds: "responsible or cowardly?" */
export const TWO_JUDGEMENTS = cue`
  \b(?:
    right|good|wise|smart|clever|sensible|responsible|brave|heroic|noble|principled|honest|honou?rable|fair
    |reasonable|rational|justified|legitimate|legit|sane|sound|safe|helpful|useful|necessary|proportionate|moral
    |ethical|genius|progress|protection|success|triumph|disaster|scandal|failure|mistake|bad|wrong|reckless|cowardly|dangerous|stupid|foolish|cynical
    |irresponsible|overkill|overreach
  )(?: (?:law|idea|move|plan|step|call|thing|news|tool))? or (?:not\b|(?:(?:just|simply|plain|merely) )?(?:an? )?\w+)
`;

/** Says what the writer thinks of it all: scorn, praise, a dare, a last word of judgement ("… off encrypted chats. Sensible?"). */
export const OPINION = cue`
  \b(?:
    imh?o|hot takes?|unpopular opinion|change my mind|prove me wrong|fight me
    |(?:is|are|was|were|such|pure|utter|complete|total) (?:an? )?(?:[\w-]+ )?(?:
      lies?|rubbish|nonsense|disgrace|scandal|farce|scam|disaster|tragedy|outrage|insult|betrayal|cop-out|smokescreen
    )
    |shameful|disgraceful|outrageous|ridiculous|laughable|pathetic|childish|cowardly|be ashamed|ashamed of
    |(?:under|over)estimat\w*
  )\b
  |[.!?:;–] (?:is (?:that|this|it) )?(?:an? |that )?(?:
    sensible|fair|wrong|good idea|bad idea|justified|reasonable|overkill|overreach|sane|legit|wise|smart|stupid
    |progress|responsible|reckless|proportionate|good|bad
  ) ?\?
`;

/** Asks whether a thing should be: a judgement, whoever it names. */
export const DUTY = cue`
  (?:^|[.!?] )(?:
    \W|so |and |but |hey |hi |tbh |ok |idk |honestly |u think |do you think |do u think )*(?:should|shouldn'?t|shud|shld|ought|must)\b
`;

/**
 * Weighs two things, or two camps, in one breath: "who gains more, victims or offenders?", "why do some like it and others not?", "is that enough, or
 * does it help nobody?"
 */
export const ALTERNATIVES = cue`
  \b(?:who|which|what|whose)\b[^.?!]{0,200}\b(?:most|more|better|best|bigger|worse|stronger|weaker)\b[^.?!]{0,200}\bor\b
  |\bsome\b[^.?!]{0,200}\b(?:and|but|while) others\b
  |\b(?:do|would|should|could) (?:you|u|we|i) (?:rather |more )?(?:side|agree|stand|go) with\b[^?!]*\bor (?:rather )?with\b
  |\b(?:enough|really|right|fair|wise|good|safe|helpful|useful)\b[^.?!\d]{0,200}\bor (?:is|are|do|does|did|will|would|can|could)(?:n't)? (?:it|they|that|this|these|those|we)\b
  |\b(?:is|are|was|were) (?:it|they|we|he|she) (?:just |really |only |actually )?(?:
    defending|protecting|helping|hiding|fighting|exaggerating|lying|overreacting|hurting|saving|pretending|caring|ignoring
  )\b[^.?!\d]{0,200}\bor\b
`;

/** Asks in the shape of a question for a number and wants none: "how many must suffer before …?" */
export const RHETORICAL = cue`
  \bhow (?:many|much|often|common|big|large)\b[^.?!]*\b(?:must (?:\w+ )?(?:suffer|die|be|get|happen|pay)|before (?!\d|the )\w+ \w+|too (?:many|much))\b
  |\bwhy would (?:you|u|we) (?:even |ever |still )?(?:be|want to be) (?:for|against)\b
  |\bhow many of (?:you|us)\b[^.?!]{0,200}\bever\b
  |\bhow (?:can|could) (?:any|some)(?:one|body) be (?:for|against)\b
  |\bwhy (?:would|should|does|do) any(?:one|body) (?:sane|ever|even|decent|reasonable|in their right mind|with)\b
  |\bwhy (?:on earth|in the world|the hell|the heck)\b
  |\bsince when (?:is|are) (?:wanting|asking|protecting|caring|needing|having|keeping|being)\b
`;

/** Says something of one side's points ("the benefits are overstated") and asks for none. */
export const ABOUT_POINTS = cue`
  \b(?:
    arguments?|points?|reasons?|benefits?|advantages?|upsides?|drawbacks?|disadvantages?|downsides?|criticisms?
    |objections?|opposition|concerns?|worries|fears?
  )\b(?: (?:of|about|over|with|against|for|to) (?:[\w'-]+ ){0,4}?[\w'-]+)? (?:is|are|isn't|aren't|was|were)\b
`;

/** What contradicts somebody whose name follows: "the counterargument to …", "what can be said against …", "how do they answer …". */
export const COUNTERS = cue`
  \b(?:
    (?:
      counter\w*|rebut\w*|refut\w*|objections?|repl\w+|answers?|responses?|respond\w*|disagree\w*|contradict\w*
      |said|speaks?|say
    ) (?:(?:\w+ ){0,2}?)(?:to|against|with)
    |counter|rebut|refute|contradict|answer
  ) (?:the |mr |what )?$
`;

/** A sentence of it begins like a question that wants yes or no. */
export const YES_NO = cue`
  (?:^|[.!?:,] )(?:\W|so |and |but |hey |hi |tbh |ok |idk |honestly |u think |do you think |do u think )*(?:
    is|isn'?t|are|aren'?t|was|were|do|don'?t|does|doesn'?t|did|didn'?t|can|can'?t|could|couldn'?t|will|won'?t
    |would|wouldn'?t|should|shouldn'?t|shud|has|have|had|may|might|must|r|am
  )\b
`;

/** Begins like a question for a person, a thing, a place, a time. */
export const WH = cue`
  ^(?:\W|so |and |but |hey |hi |ok |tbh |in |from |at |by |to )*(?:
    who|whos|who'?s|whose|whom|which|what|whats|what'?s|wht|wat|where|wheres|when|name|list
  )\b
`;

/** Wants to be told something, anywhere in a sentence. */
export const WANTS = cue`
  \b(?:
    (?:what|whats|wot|wat|where|who|whos|how|whose)\b(?: \S+){0,4} (?:say|says|saying|said|think|thinks|stand|stands|want|wants|put|puts)
    |(?:tell|give|show|find|get|remind) (?:me|us)|i (?:need|want|would like|'d like)|please|pls|looking for|quotes?|true or false|fact or fiction|is (?:that|this|it) (?:so|true|right)|sources?
  )\b
`;

/** Begins like a question or an order of any kind. */
export const ASKING = cue`
  ^(?:\W|so |and |but |hey |hi |ok |tbh |pls |please )*(?:
    who|whos|whose|whom|which|what|whats|wht|wat|where|when|why|how|hows|name|list|give|show|tell|make|help
    |explain|define|describe|compare|sum|summari[sz]e|find|any|arguments?|case|best|reasons?|opinions?|could|can
    |will|would|should|shud|is|are|was|were|do|does|did|has|have|may|might|r|isn'?t|aren'?t|don'?t|doesn'?t
    |won'?t|wouldn'?t|shouldn'?t|can'?t|couldn'?t
  )\b
`;

/** Asks for one side's points, in words that take a side for something. */
export const IN_FAVOUR = cue`
  \b(?:
    (?:
      arguments?|case|points?|reasons?|evidence|speaks?|say|said|argue|argues|speak
    ) (?:\w+ ){0,2}?(?:for|in favou?r(?: of)?)
    |in favou?r(?: of)?|case for|argue that|benefits?|advantages?|upsides?|pros|merits?|plus points|perks
    |why (?!(?:\w+ )?(?:would|should)\b(?! (?:any|some|people|they)))(?:\w+ ){1,4}?(?:
      like(?! that| this)|likes|want|wants|support|supports|love|loves|defend|defends|need|needs|favou?r|favou?rs
    )
    |why (?:is|are|(?:would|might|could) (?:\w+ ){1,4}?be) (?:\w+ ){0,4}?(?:
      good|great|useful|important|right|safe|necessary|needed
    )
    |who (?:supports?|backs?|defends?|favou?rs?)|ppl (?:want|like)|people (?:want|like)|selling points?
    |proponents?|supporters?|advocates?
  )\b
`;

/** Names what a side has to offer; a statement that only takes a side ("experts oppose it") wants to be checked. */
export const SIDE_NOUN = cue`
  \b(?:
    arguments?|points?|reasons?|case|ammunition|ammo|evidence|pros|cons|benefits?|advantages?|upsides?
    |drawbacks?|disadvantages?|downsides?|criticisms?|objections?|concerns?|worries|fears?|perks|merits?
  )\b
`;

/** Asks for one side's points, in words that take a side against something. */
export const AGAINST = cue`
  \b(?:
    (?:arguments?|case|points?|reasons?|evidence|speaks?|say|said|argue|argues|speak) (?:\w+ ){0,2}?against
    |case against|(?:^|who(?:'?s| is| are)?|people|groups?|those|be|is|are) against|drawbacks?|disadvantages?
    |downsides?|cons|criticisms?|objections?|oppos\w+
    |why (?:\w+ ){1,4}?(?:dislike|hate|hates|fear|oppose|opposes|object|afraid|worried|against)
    |why (?:is|are|(?:would|might|could) (?:\w+ ){1,4}?be) (?:\w+ ){0,4}?(?:
      bad|dangerous|wrong|harmful|risky|a problem|a mistake
    )
  )\b
`;

/** Wants something done for the writer alone: advice on their own things, a text, a purchase. */
export const PERSONAL = cue`
  \bhow (?:do|can|could|should|to)(?: i| we| you)?\b(?! (?:get told|know|explain|tell))
  |\b(?:where|how) (?:can|do) i\b
  |\b(?:write|give|tell|make|draw|sing)(?: (?:me|us))? (?:an? |the |some )?(?:\w+ )?(?:
    script|poem|joke|recipe|letter|story|song|code
  )\b
  |\brecommend|\b(?:should|do|can) i (?:buy|take|get|pick|use|download|install)\b
  |\bi (?:need|forgot|lost|want) (?:help|my|to (?!know|understand|explain|learn|see|hear|ask|argue|defend))\b
  |\b(?:can|could) (?:you|u) (?:recommend|write|help|fix)\b
`;

/** Says hello or goodbye and nothing else. */
export const GREETING = cue`
  ^\W*(?:
    hi|hello|hey|heya|hiya|yo|sup|greetings|good (?:morning|afternoon|evening|night|day)|gm|gn|bye|goodbye
    |cheers|thanks?|thx|ty|welcome|how are you|how'?s it going|what'?s up|whats up|wassup|nice bot|good bot
    |bad bot|you(?:'re| are|r)? (?:so |such )?(?:an? )?(?:useless|stupid|dumb|rubbish|wrong|great|awesome|amazing|idiot|moron|the best|cool|funny|annoying|lame|clever|smart|boring)
  )\b(?:
    [\s,]+(?:
      all|everyone|everybody|guys|folks|there|team|bot|evenkey|friends?|people|again|so much|a lot|you|doing
      |today|mate|bro
    )
  )*\W*$
`;

/** Asks for a time. */
export const WHEN = cue`
  ^(?:\W|so |and |but |hey |hi |ok |do (?:you|we) know )*(?:
    when (?:was|were|is|did|does|will|has|exactly)|(?:on |in |from )?(?:what|which) (?:date|day|month|year)
    |how (?:old|long ago|recent) (?:is|was|are)
  )\b
`;

/** Asks how it stands with a law or a plan: whether it is in force, has passed, is over. */
export const STATUS = cue`
  ^(?:\W|so |and |but |hey |hi |ok |do (?:you|we) know (?:if |whether )?)*(?:is|are|was|were|has|have|did)\b[^.?!]{0,120}\b(?:
    (?:still |now |already )?(?:in (?:force|effect)|valid)
    |(?:expired?|lapsed?|run out|passed|pass|adopted|become law|became law|come into force|withdrawn)
  )(?: yet| already| now| by now| or not)?\W*$
`;

/** Asks who or what somebody or something is, or where it is. */
export const WHO_IS = cue`
  ^(?:\W|so |and |but |hey |hi |ok |do (?:you|we) know )*(?:
    who(?:'?s| is| was| are)|what(?:'?s| is| are)|where(?:'?s| is| are)
  )\b
`;

/** Asks for the words of somebody, whose name stands before the verb of saying or after "according to". */
export const SAYER =
  /\b(?:do|does|did|has|have|would|will) ((?:[\w'-]+ ){1,4}?)(?:have (?:an?|any) (?:\w+ )?(?:opinion|view|stance|position)|(?:have to )?(?:say|said|think|write|written|want|recommend|argue|believe|claim|propose|tell|comment|respond|answer|reply|demand|warn))\b|\baccording to ((?:[\w'-]+ ?){1,4})/gu;

/** Asks who said a thing. */
export const WHO_SAID = cue`
  ^\W*(?:who|whos|who'?s|which (?:expert|person|organi[sz]ation|group|charity|company|firm|speaker|side)s?) (?:\w+ )?(?:
    said|says?|told|thinks?|argue[sd]?|claim(?:s|ed)?|warn(?:s|ed)?|accuse[sd]?|call(?:s|ed)?|talk(?:s|ed)?
    |mention(?:s|ed)?|compare[sd]?|estimate[sd]?|predict(?:s|ed)?|believe[sd]?|point(?:s|ed)? out|speaks?|spoke
    |put it|worries|complain(?:s|ed)?
  )\b
  |^\W*whose (?:line|words?|quote|opinion|view|argument|statement|claim|estimate|figure|number)s?\b
`;

/** Asks what speaks for or against a thing, not what it is. */
export const JUDGEMENT = cue`
  \b(?:
    risks?|dangers?|concerns?|problems?|consequences?|effects?|impact|benefits?|advantages?|disadvantages?
    |upsides?|downsides?|drawbacks?|pros|cons|arguments?|good|bad|wrong|harm\w*|threat\w*|evil|fuss|point
    |evidence|case|debate|controversy|controversial|dispute|row|stake|deal|happens?
  )\b
`;

/** Asks whether to believe somebody, or to weigh one thing against another: contested, whoever and whatever it names. */
export const WEIGHING = cue`
  \b(?:
    right (?:to|that|about)|is (?:that|it|this) true|agree with|should (?:we|i|people) (?:believe|trust|listen)
    |justified|convinc(?:e me|ing)|trusted|credible|exaggerat\w*|matters? more|more important
    |how do (?:you|we) weigh|weigh(?:ed|ing)?|whose side|which side is
    |who(?:m|se \w+)? (?:do|should|can) (?:i|we|you) believe|to what extent
  )\b
  |(?:^|[.!?…,] ?)(?:so |and |but )?(?:would|will|could) (?:that|this|it|they) (?:really |actually |even |ever )?(?:help|work|fix|solve|stop|protect|hurt|harm)\b
  |\bhow (?:much|big|common|bad|great)\b.{0,30}\b(?:
    harm|hurt|damage|danger|safer|less safe|threat|weaken|improve|protect|matter|benefit
    |helps? (?:abusers|criminals|offenders|kids|children)
  )
  |\bhow (?:strong|good|solid|weak|sound|valid|serious) (?:is|are|was|were) (?:the|their|this|that|his|her|its) (?:\w+ )?(?:
    case|arguments?|claims?|evidence|points?|reasons?
  )\b
  |\b(?:
    alarmist|na(?:i|ï)ve|hysteri\w+|scaremong\w+|fearmong\w+|overreact\w*|hypocrit\w*|paranoi\w*|disingenuous
    |plausible|doable|feasible|workable|fair point|moral panic|propaganda|overblown
  )\b
  |\bfair enough\b|\b(?:is|was|are|were|being) (?:[\w'-]+ ){0,3}?(?:fair|unfair|right|wrong|honest|reasonable|unreasonable|over the top) (?:when|in saying|in calling|to say|to call)\b
`;

/** Turns a side around, or may: "why is it not dangerous?", "the benefits of no encryption". Which side is meant then is anybody's guess. */
export const NEGATED = cue`
  \b(?:no|not|never|without|lack(?:s|ing)?|absence|neither|nor|hardly|\w+n't|dont|doesnt|isnt|arent|wont|cant)\b
`;
