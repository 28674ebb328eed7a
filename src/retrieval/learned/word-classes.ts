const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/**
 * Words that play the same part in a message, so that what is learned of one holds for all of them: whether it is a sister
 * or a son that somebody threatens makes no difference. Folded, without apostrophes; a word may play two parts.
 */
export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  self: list('i im ive id ill me my mine myself we us our ours'),
  will: list('will would could can may might if suppose imagine should'),
  close:
    list(`son sons daughter daughters sister sisters brother brothers niece nephew cousin grandson granddaughter stepson stepdaughter
    bestie friend friends girlfriend boyfriend gf bf pupil pupils student students classmate classmates baby sis bro mate neighbour neighbor`),
  elder:
    list(`dad father mum mom mother stepdad stepfather stepmum stepmom stepmother stepbrother uncle aunt grandpa grandad grandfather
    grandmother coach teacher tutor trainer priest pastor carer foster babysitter parent parents husband wife partner ex boss neighbour
    neighbor leader fiance`),
  stranger: list(
    'man men guy guys dude adult adults stranger strangers woman grownup creep pervert perv weirdo someone somebody',
  ),
  they: list('he hes him his she shes her they theyre them their'),
  child: list(
    'child children kid kids girl girls boy boys teen teens teenager teenagers minor minors toddler underage preteen schoolgirl youngster',
  ),
  young: list('5 6 7 8 9 10 11 12 13 14 15 16 17 year7 year8 year9 yo aged'),
  picture: list(
    'pic pics picture pictures photo photos image images nude nudes naked video videos vid vids selfie selfies screenshot screenshots cam webcam stuff content',
  ),
  sexual: list(
    'nude nudes naked sex sexual sexually sext sexting porn porno erotic undress undressed strip private intimate body jailbait cp csam',
  ),
  contact: list(
    'send sends sending sent ask asks asking asked text texts texting texted message messages messaging messaged dm dms dming write writes wrote show shows showing showed meet meets meeting met talk talks talking talked chat chats call calls calling contact contacted add added',
  ),
  force: list(
    'make makes making made force forces forced want wants wanted demand demands demanding threaten threatens threatening threatened blackmail blackmails blackmailed blackmailing pay pays leak leaks leaked post posts posted posting spread spreads spreading share shares shared publish',
  ),
  hurt: list(
    'touch touches touched touching hurt hurts hurting hit hits hitting beat beats beating rape raped rapes abuse abuses abused abusing molest molested assault assaulted groomed grooming grooms strangled choked kicked slapped locked drugged filmed watches watched sold sells',
  ),
  fear: list(
    'scared afraid frightened terrified ashamed embarrassed cry cries crying shaking sick dirty nightmares alone panic panicking desperate upset guilty fault regret unsafe danger',
  ),
  secret: list(
    'secret secrets nobody noone anyone tell tells telling told believe believes promise promised hide quiet swore',
  ),
  plea: list('help pls please stop urgent emergency someone report police number call what do should'),
  dying: list(
    'kill killing die dying dead suicide suicidal cut cutting burn pills overdose disappear gone worth living live goodbye cope',
  ),
  past: list('was were did happened when little small young ago years still never before'),
  policy:
    list(`encryption encrypted encrypting encrypt e2ee end-to-end backdoor backdoors privacy policy debate law laws government governments
    charity charities nspcc ncmec coalition letter zuckerberg facebook experts expert figure figures statistics percent reports article
    argument arguments sides scanning surveillance companies platform platforms plan plans support supporters critics believe essay class summary`),
  others: list(
    'abusers predators paedophiles pedophiles groomers offenders criminals perverts terrorists hackers people police children kids victims survivors parents users companies journalists activists',
  ),
  obtain: list(
    'find get download buy sell trade trading swap watch view look links link invite join generate make create write send upload store hide encrypt wipe delete collect where best which any tips script teach',
  ),
  evade: list(
    'caught detection detected undetected traced trace anonymously secretly untraceable filter filters hash photodna police cops without nobody',
  ),
};

/** Per word, the classes that it belongs to. */
export const CLASSES_OF: ReadonlyMap<string, readonly string[]> = readClasses();

function readClasses(): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, readonly string[]>();
  for (const [name, words] of Object.entries(WORD_CLASSES))
    for (const word of words) classes.set(word, [...(classes.get(word) ?? []), name]);
  return classes;
}
