const FUNCTION_WORDS = `
a about above after again against all also although always am among an and any anybody anyone anything are aren't around as at away
be became because been before being below between both but by came can cannot can't come could couldn't did didn't do does
doesn't doing done don't down during each either else etc even ever every few for from further get gets getting give given go goes going got
had hadn't has hasn't have haven't having he he'd he'll her here here's hers herself he's him himself his how how's however
i i'd if i'll i'm in instead into is isn't it it'd it'll its it's itself i've just keep kept less let let's like likely made make makes making many may maybe me
might mightn't mine more most much must mustn't my myself near need needn't neither never no nobody none nor not nothing now
of off often on once one only or other others ought our ours ourselves out over own per perhaps put quite rather really
same say saying says said seem seems shall shan't she she'd she'll she's should shouldn't since so some somebody someone something somewhere still such
take taken taking tell tells than that that'll that's the their theirs them themselves then there there's these they they'd they'll they're they've thing things this
those though through thus to together told too toward towards under until up upon us use used uses using usually very via
was wasn't way we we'd well we'll were we're weren't we've what whatever what's when when's where where's whether which while who whoever whole whom who's whose why why's
will with within without won't would wouldn't yes yet you you'd you'll your you're yours yourself yourselves you've
actually already another basically exactly probably real true truly
mean means meaning happen happens happened happening think thinks thought know knows known understand explain describe define
question answer anybody's please thanks thank ok okay hello hi hey dear sorry
argument arguments argue argues argued claim claims claimed opinion view views stance position point points reason reasons case issue matter topic debate
`;

const CHAT_WORDS = `
idk idc ik imo imho tbh btw omg lol lmao rofl wtf wth smh ngl fr rn asap fyi afaik iirc tldr tl dr eli5 pls plz thx ty np u ur r y n
gonna wanna gotta kinda sorta dunno lemme gimme cuz cos bc coz tho thru yo bro bruh dude mate guys folks yall y'all man lads
hiya sup wassup whats whos hows wheres thats dont doesnt didnt isnt arent cant couldnt wont wouldnt shouldnt im ive id ill theyre youre
ya yeah yep nope nah uh um er hmm huh haha hehe heh xd legit literally honestly srsly seriously stuff like lotta bit quick quickly
evenkey hw wht abt bout ur yr wich wat wen hows gonna bot morning evening afternoon night everyone2 2moro tmrw rly rlly any1 some1 every1 b4 gr8 h8 luv pl0x shud shld wud cud hav havent hasnt wats whatsthe lil tryna imma finna fam sus cap nocap based cringe u2 ppls peeps anyways anyway right wait well actually whatever wot wat da dat dis dem gonn prolly def af ppl
`;

const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** The function words of English, and others that say nothing of a question's subject, folded. */
export const PLAIN_WORDS: readonly string[] = words(FUNCTION_WORDS).map((word) => word.replace(/'/gu, ''));

/** Words that say nothing of a question's subject, folded: those of {@link PLAIN_WORDS} and the fillers of chat. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...PLAIN_WORDS,
  ...words(CHAT_WORDS).map((word) => word.replace(/'/gu, '')),
]);
