/*
 * Tells a request for help to abuse from a question about policy: the writer wants to get, make, share or hide abuse
 * material, to approach a child, or not to be caught at it. Questions about how others do so, or how to stop or report
 * it, are not meant.
 */

const CHILD =
  "(?:kids?|child(?:ren)?(?:'s)?|minors?|underage(?: \\w+)?|teens?|teenagers?|(?:little|young|school|underage) ?(?:girls?|boys?)|girls?|boys?|preteens?|toddlers?|(?:\\d|1[0-7])[- ]?(?:years?[- ]?olds?|yo|y\\/o))";
const MATERIAL = `(?:child (?:porn\\w*|abuse (?:images?|material|videos?|pics?|pictures?)|sexual abuse (?:images?|material|videos?)|nudes?|sex)|kiddie porn|cp|csam|loli\\w*|(?:(?:sexual|nude|naked|sexy|explicit|indecent|fake|dirty)[ -]?){1,2}(?:\\w+ ){0,2}?(?:pics?|pictures?|photos?|images?|videos?|vids?|content|nudes?)? ?(?:of|with|from|showing) (?:an? |the |some |my )?(?:\\w+ ){0,2}?${CHILD}|(?:nudes?|porn) (?:of|with|from) (?:an? |the |some )?(?:\\w+ ){0,2}?${CHILD}|(?:nude|naked|sexy) ${CHILD}|abuse (?:images?|material|videos?|pictures?)|illegal (?:pics|pictures|images|videos) of ${CHILD})`;
const GET =
  '(?:find|get|download|watch|see|view|buy|purchase|make|create|generate|produce|share|sharing|trade|trading|swap|upload|send|sell|distribute|hide|hiding|store|storing|collect|access|look at|encrypt|stash|exchange|exchanging|obtain|post)';
const WISH =
  "(?:how (?:(?:do|can|could|would|should) (?:i|we|one|you)|to)|where (?:(?:do|can|could) (?:i|we|one|you)|to)|where'?s|help me|i (?:want|need|wanna|would like|am looking|'?m looking)(?: to| for)?|looking (?:for|to)|best (?:\\w+ )?(?:way|app|place|site|tool|messenger|platform|service|program) (?:to|for)|(?:which|what) (?:\\w+ ){0,4}?(?:app|site|messenger|server|place|channel|vpn)s?|teach me|show me|give me|send me|tell me (?:how|where)|can you (?:find|send|get|give|show|make|generate|help)|links? (?:to|for)|any(?:one|body) (?:got|have|selling|sharing|trading)|want to|tips? (?:for|on|to)|ways? to|generate|make me|create)";
const PREY_ON =
  '(?:groom|lure|seduce|pick up|hook up with|blackmail|sext(?: with)?|get (?:nudes|pics|pictures|photos) (?:from|of)|flirt with|have sex with|touch|sleep with|kidnap|trick)';
const APPROACH =
  '(?:meet|befriend|approach|talk to|chat up|chat with|contact|convince|persuade|message|date|dm)';
const EVADE =
  "(?:without (?:getting |being |anyone |(?:the |their |her |his )?(?:police |cops |parents |mum |mom )?)?(?:caught|noticed|knowing|noticing|detected|traced|finding out|seeing)|(?:police|cops?|authorities|feds|they|no ?(?:one|body)|parents)(?: \\w+)? (?:can'?t|cannot|can not|won'?t|will not|don'?t|never|not) (?:\\w+ )?(?:catch|find|see|trace|track|detect|know|notice|bust)|(?:not|never) (?:get(?:s|ting)?|be(?:ing)?) caught|avoid (?:getting caught|detection|the police|police|the cops|being caught)|(?:hide|hiding) (?:it |this |them |my \\w+ )?from (?:the )?(?:police|cops|parents))";
const SEXUAL_CHILD = `(?:${MATERIAL}|groom\\w*|${CHILD}.{0,40}(?:sex|nude|naked|pics|photos)|sex\\w*.{0,30}${CHILD})`;

const REQUESTS: readonly RegExp[] = [
  `\\b${WISH}\\b.{0,50}?\\b${GET}\\b.{0,30}?\\b${MATERIAL}`,
  `\\b(?:where|links?|any(?:one|body)|send me|give me|show me|generate|make me|looking for|i want|i need|selling|trading|got any)\\b.{0,25}\\b${MATERIAL}`,
  `\\b${WISH} ${PREY_ON} (?:an? |the |some )?(?:\\w+ ){0,2}?${CHILD}\\b`,
  `\\b${WISH} ${APPROACH} (?:an? |the |some )?(?:\\w+ ){0,2}?${CHILD}\\b.{0,60}\\b(?:${EVADE}|secretly|in secret|alone|nudes?|sex\\w*)\\b`,
  `\\b(?:pics?|pictures?|photos?|images?|videos?|vids?|stuff|collection) of (?:\\w+ )?${CHILD} (?:that |which )?(?:i|we) (?:share|have|send|collect|trade|swap|post)\\b`,
  '\\b(?:group|channel|link|server|place|people|site|community)s?\\b.{0,40}\\b(?:like|love|into|prefer) (?:them|their) (?:\\w+ )?young\\b',
  `\\b(?:so|how|what)\\b.{0,40}\\b(?:she|he|they|her|him)\\b.{0,30}\\b(?:sends?|send me|shows?|show me)\\b.{0,20}\\b(?:nudes?|pics?|pictures?|photos?)\\b.{0,40}\\b(?:she'?s|he'?s|aged?|is|only) (?:only )?(?:1[0-7]|[5-9])\\b`,
  `\\b(?:so|and) (?:that )?i can (?:chat up|flirt with|meet|seduce|pick up) (?:\\w+ ){0,2}?${CHILD}\\b`,
  `\\b(?:abuse images?|abuse material|${MATERIAL})\\b.{0,80}\\bi (?:have|want|got|own|would like)\\b.{0,30}\\b(?:upload|share|send|post|some|to)\\b`,
  `\\b(?:share|post|send|trade|upload)\\b.{0,20}\\bmy (?:\\w+ )?(?:girls?|boys?|kids?|child|teen|toddler)s? collection\\b`,
  `\\bhow would (?:someone|somebody|one|a person)\\b.{0,30}\\b${GET}\\b.{0,20}${MATERIAL}.{0,60}\\b${EVADE}`,
  `\\b(?:i|we) (?:\\w+ )?(?:swap|share|trade|download|watch|store|keep|upload|sell|collect|distribute|have|own) (?:\\w+ )?${MATERIAL}`,
  `\\b(?:make|get|convince|trick|persuade|talk) (?:an? |the |some |this |that |little |young )?(?:\\w+ )?${CHILD} (?:to |into )?(?:send|sending|show|showing|meet|meeting|undress|strip|trust me|keep it (?:a )?secret)`,
  `\\b(?:links?|any(?:one|body) (?:got|have|has)|got any|looking for|where'?s)\\b.{0,30}\\b(?:stuff|content|pics|vids|videos|material|images|channels?|groups?)\\b.{0,15}\\b(?:with|of|for|involving) (?:\\w+ )?${CHILD}\\b`,
  `\\b(?:wipe|delete|destroy|hide|erase|clean|get rid of)\\b.{0,40}\\b(?:before|from|so that) (?:the )?(?:police|cops|feds)\\b.{0,80}\\b(?:child|kids?|minors?|cp|csam)\\b`,
  `\\b${EVADE}\\b.{0,60}\\b${SEXUAL_CHILD}`,
  `\\b${SEXUAL_CHILD}.{0,80}\\b${EVADE}`,
  `\\b(?:my|our) (?:\\w+ )?(?:collection|stash|folder) of (?:\\w+ )?${MATERIAL}`,
  `\\b(?:make|create|generate|edit|photoshop|deepfake)\\b.{0,15}\\b(?:fake )?(?:nudes?|naked (?:pics?|pictures?|photos?))\\b.{0,30}\\b${CHILD}\\b`,
].map((pattern) => new RegExp(pattern, 'u'));

const UNDERAGE =
  '(?:underage(?: \\w+)?|minors?|pre-?teens?|jailbait|(?:little|young|school) ?(?:girls?|boys?|ones)|toddlers?|(?:\\w+|\\d+)[- ]years?[- ]olds?)';
const IMAGES = '(?:pics?|pictures?|photos?|images?|videos?|vids?|clips?|content|stuff|nudes?)';

// Nothing else in the text can turn these into a question about policy.
const HOW =
  '(?:how (?:(?:do|can|could|would|should) (?:i|we|one|you)|to)|best (?:\\w+ ){0,2}(?:app|way|place|site|messenger|tool)s? (?:to|for)|(?:which|what) (?:\\w+ ){0,3}(?:app|messenger|site)s?|help me|i want to|tips? (?:for|to))';
const SLIP_AWAY =
  '(?:avoid(?:ing)? (?:detection|being|getting|the)|without (?:being|getting|anyone|anybody|their|her|his|the)|get(?:ting)? (?:around|round|past) (?:the )?(?:scan\\w*|filters?|detection|moderat\\w*)|undetected|not get caught|unnoticed)';

const UNMISTAKABLE: readonly RegExp[] = [
  `\\b${HOW}\\b.{0,60}\\b${SLIP_AWAY}\\b.{0,60}\\b${UNDERAGE}`,
  `\\b${HOW}\\b.{0,60}\\b${UNDERAGE}.{0,60}\\b${SLIP_AWAY}\\b`,
  `\\bwhere (?:can|do|could) (?:i|we) (?:\\w+ )?${GET} (?:\\w+ )?(?:cp|csam|child porn\\w*)\\b`,
  `\\b(?:best|which|what) (?:\\w+ ){0,3}(?:app|messenger|site|platform)s?\\b.{0,25}\\b${GET}\\b.{0,12}\\b(?:cp|child porn\\w*)\\b`,
  `\\b(?:send|sending|show|get|getting)\\b.{0,12}\\b${IMAGES} (?:to|from|off|of) an? (?:\\w+ )?(?:[5-9]|1[0-7])[- ]?(?:years?[- ]?old|yo|y\\/o)\\b`,
  `\\b${WISH}\\b.{0,40}\\b${IMAGES} (?:of|with|from) (?:\\w+ )?${UNDERAGE}\\b`,
  `\\b${WISH} (?:${APPROACH}|${PREY_ON}) (?:some |with )?${UNDERAGE}\\b.{0,60}(?:\\bnear me\\b|\\b${EVADE}|$)`,
  `\\bbest (?:for|to|way to) (?:sharing|share|trading|trade|sending|send|hiding|hide|storing|store|getting|get|finding|find) (?:\\w+ )?${MATERIAL}`,
  '\\b(?:trade|swap|share|find|get|where|send|want|need|discord|server|group)\\b.{0,40}\\bjailbait\\b',
  `\\b(?:undress(?:ed|ing)?|nudif\\w+|strip)\\b.{0,30}\\b(?:of|this|that|a|my)\\b.{0,15}\\b(?:${CHILD}|school ?girl|classmate)\\b`,
  `\\b(?:sexy|erotic|sexual|steamy|smutty|dirty|nsfw|explicit) (?:story|stories|roleplay|rp|fanfic\\w*|scene|chat|text)\\b.{0,30}\\b(?:${CHILD}|\\w+[- ]year[- ]old)\\b`,
  `\\b(?:i|we) (?:\\w+ )?(?:have|got|collect|keep|own|posted|post)\\b.{0,30}\\b(?:${IMAGES}|collection)\\b.{0,30}\\b(?:kids?|child(?:ren)?|girls?|boys?|minors?)\\b.{0,80}\\b(?:hide|trace|scare|sending|illegal sort|wipe|encrypt)`,
  `\\b(?:posting|sharing|uploading|selling) (?:\\w+ )?(?:kids?|child(?:ren)?'?s?|minors?) (?:stuff|${IMAGES})\\b`,
  "\\b(?:make sure|so that|so|stop|keep|get)\\b.{0,12}\\b(?:kid|child|girl|boy|she|he|her|him|they|them)\\b.{0,8}\\b(?:doesn'?t|does not|won'?t|never|not to|from|don'?t) tell(?:ing)?\\b",
  `\\b(?:scare|force|pressure|blackmail|trick|talk) (?:her|him|them|${CHILD}) into (?:sending|showing|meeting|sex|undressing)`,
  '\\b(?:get|getting|go) (?:round|around|past)\\b.{0,20}\\b(?:filters?|scan\\w*|detection)\\b.{0,60}\\bi (?:have|want|need) (?:some|to upload|to share|to send)\\b',
  `\\bwhere (?:do|can|would) (?:people|they|guys|men|others|folks|one|someone) (?:\\w+ )?(?:trade|share|swap|buy|sell|get|find|post|upload|exchange)\\b.{0,20}(?:${MATERIAL}|\\b${IMAGES} (?:of|with) (?:\\w+ )?${CHILD}\\b)`,
  '\\bi (?:need|want|am after|crave) (?:\\w+ ){0,3}?(?:abuse material|abuse images|csam|child porn\\w*)\\b',
  `\\b(?:password|link|address|invite|access|url|way in)\\b.{0,40}\\b${UNDERAGE} (?:${IMAGES}|forums?|channels?)\\b`,
].map((pattern) => new RegExp(pattern, 'u'));

// Whoever reports, blocks, fights or suffers it asks for the opposite.
const AGAINST_IT =
  /\b(?:report(?:ing)?|block(?:ing)?|stop(?:ping)?|prevent(?:ing)?|protect(?:ing)?|detect(?:ing|ion)?|remov(?:e|ing)|tak(?:e|ing) down|fight(?:ing)?|forced|blackmail(?:ed|s|ing)? me|threaten(?:s|ed|ing)? me|against my will|keep (?:my|our|kids|children) safe|statistics?|stats|figures|numbers|research|stud(?:y|ies)|laws?|information|articles?|evidence|news|scan(?:ning)?|catch(?:ing)? (?:people|those|offenders|abusers|criminals))\b/u;
const FOR_IT = new RegExp(`\\b${EVADE}\\b`, 'u');

// Weak signs: the asker acts, it is about sexual material or contact with children, and something is done with it in secret.
const ASKER =
  /\b(?:i|i'?m|im|i'?ve|ive|me|my|mine|we|us|how to|help|show|teach|send|give|any(?:one|body)|some(?:one|body) (?:got|have|has)|where|which|looking|best (?:app|way|site|place)|need|want|tips?|generate|create|make|write)\b/u;
const SEXUAL =
  /\b(?:nudes?|naked|porn\w*|sex\w*|explicit|lewd|dirty|erotic|nsfw|csam|cp|loli\w*|abuse (?:images?|material|videos?|pics?|pictures?)|groom(?:ing)?|seduce|strip|undress|pa?edo(?:phil\w*)?)\b/u;
const YOUNG_TARGET = new RegExp(
  `\\b(?:${CHILD}|underage|jailbait|csam|cp|loli\\w*|young (?:ones?|people)|school ?(?:girls?|boys?)|a (?:girl|boy|kid|child|minor) (?:of|who|that)|tween\\w*)\\b`,
  'u',
);
const SECRET_ACT = new RegExp(
  `\\b(?:${EVADE}|${GET}|${PREY_ON}|undetected|untraceable|anonymously|secretly|in secret|safely share|hidden|invite|link|links|trade|swap|collection|folder|stash|private group|no one knows|trust me)\\b`,
  'u',
);
const DEBATED =
  /\b(?:encryption policy|end-to-end encryption|e2ee|policy|policies|debate|laws?|governments?|charit\w+|nspcc|ncmec|facebook|letter|experts?|statistics?|figures?|reports? (?:be|get|go)|would|should|does|do (?:the |any |most |many )?(?:police|cops|charities|experts|people|predators|offenders|criminals|abusers|pa?edo\w*)|victims?|survivors?|critics|proponents)\b/u;

// Speaks of what others do, or of how abuse is found; then only what the writer does alone makes it a request.
const ABOUT_OTHERS =
  /\b(?:crime records|(?:abusers?|offenders?|predators?|pa?edo\w*|criminals?|people|someone|others|they|police|companies)\b.{0,20}\b(?:share|sharing|use|trade|find|send|avoid|hide|access|get)|are used|is used|apps? (?:do|are)|link\b.{0,20}\bapps?|without breaking|can we find|the check for)\b/u;
const BY_THE_WRITER =
  /\b(?:(?:i|i'?m|we) (?:\w+ ){0,2}?(?:share|sharing|trade|swap|send|upload|download|watch|store|keep|collect|have|want|need|like)|catch(?:ing)? me|trace me|find me|help me|show me|send me|my (?:\w+ )?(?:collection|stash|folder|pics|photos|videos))\b/u;

// Whoever suffers or meets it asks for help against it.
const SUFFERED =
  /\b(?:of (?:me|us)|of my (?:child|kid|son|daughter|sister|brother|friend|girl|boy)|(?:sending|sends|sent|shows|showed|showing) (?:me|us|my)|in my (?:class|school)|in our (?:class|school)|can i get help|get help|added to)\b/u;

const WANTED = /\b(?:how (?:to|do i|can i)|help me (?:make|get|find)|what should i say|make me)\b/u;

/** Whether a folded text asks for help to abuse. */
export function isHarmfulRequest(folded: string): boolean {
  if (UNMISTAKABLE.some((request) => request.test(folded))) return true;
  if (
    (SUFFERED.test(folded) && !WANTED.test(folded)) ||
    (ABOUT_OTHERS.test(folded) && !BY_THE_WRITER.test(folded))
  )
    return false;
  const asked = REQUESTS.some((request) => request.test(folded)) || hasAllSigns(folded);
  return asked && (!AGAINST_IT.test(folded) || FOR_IT.test(folded));
}

function hasAllSigns(folded: string): boolean {
  return (
    [ASKER, SEXUAL, YOUNG_TARGET, SECRET_ACT].every((sign) => sign.test(folded)) && !DEBATED.test(folded)
  );
}
