const WHO =
  '(?:(?:my|a|an|this|that|the|some|one of my|our) (?:[\\w-]+ ){0,4}?[\\w-]+|some(?:one|body)|people|everyone|everybody|they|he|she|folks|twitter|reddit|x|facebook|tiktok)';
const SAYS =
  '(?:claims?|claimed|says?|said|reckons?|swears?|swore|insists?|insisted|tells? (?:me|us|everyone)|told (?:me|us|everyone)|(?:keeps?|kept) (?:saying|telling (?:me|us|everyone)|claiming|insisting)|(?:is|are|was|were) (?:saying|claiming)|posted|thinks?|believes?|argues?)';
const READ =
  "(?:i(?:'ve)? (?:just )?(?:heard|read|saw|seen)(?: (?:somewhere|online|on [\\w-]+|in [\\w-]+ [\\w-]+))?|(?:just )?(?:heard|read|saw|seen|found|spotted) (?:this |it )?(?:somewhere|online|on (?:the )?[\\w-]+|in [\\w-]+ [\\w-]+))";

const FRAME = new RegExp(
  `^(?:\\W|so |ok |hey |hi |tbh |lol ){0,5}(?:${WHO} ${SAYS}|${READ})(?: that)?[:,]? `,
  'iu',
);

const CHECK =
  /[\s,.;:!?–—-]{1,5}(?:is (?:that|this|it) (?:true|right|correct|so|real|legit|accurate)|did (?:that|this|it)(?: really)? happen|(?:true|right|fact) or (?:not|false|fiction|wrong)|(?:utter |complete |total )?(?:rubbish|nonsense|bs|bull|bullshit|bollocks)|true|really|correct|legit|fake(?: news)?|myth|fact[- ]?check|thoughts|any truth (?:in|to) (?:that|this|it))[\s?!.]{0,5}$/iu;

/**
 * What a text says that others are said to claim, without who claims it and without the asking whether it is so: "my uncle says the app left
 * the country. rubbish?" is about "the app left the country". Null where a text is put in neither way.
 */
export function readHearsay(text: string): string | null {
  const said = text.replace(FRAME, '').replace(CHECK, '').trim();
  return said === '' || said === text.trim() ? null : said;
}
