import { readArguments } from '../../../adapters/terminal/read-arguments.ts';

const NOTHING = { corpus: null };

describe('readArguments', () => {
  test.each([
    [[], { kind: 'start', role: null, ...NOTHING }],
    [['--corpus', 'mine'], { kind: 'start', role: null, corpus: 'mine' }],
    [['--help'], { kind: 'help' }],
    [['ask', '-h'], { kind: 'help' }],
    [['--version'], { kind: 'version' }],
    [['ask', 'why?'], { kind: 'ask', question: 'why?', side: null, json: false, ...NOTHING }],
    [['ask', 'why', 'two?'], { kind: 'ask', question: 'why two?', side: null, json: false, ...NOTHING }],
    [['ask', ''], { kind: 'ask', question: '', side: null, json: false, ...NOTHING }],
    [['ask', '--', '--why'], { kind: 'ask', question: '--why', side: null, json: false, ...NOTHING }],
    [
      ['ask', '--side', 'pro', 'why?', '--json', '--corpus=mine'],
      { kind: 'ask', question: 'why?', side: 'pro', json: true, corpus: 'mine' },
    ],
    [['gaps', 'export'], { kind: 'gaps-export', ...NOTHING }],
    [['corpus', 'gaps'], { kind: 'gaps-export', ...NOTHING }],
    [['corpus', 'gaps', '--corpus', 'mine'], { kind: 'gaps-export', corpus: 'mine' }],
    [['help'], { kind: 'help' }],
    [['help', 'corpus'], { kind: 'help' }],
    [['gaps', 'export', '--corpus', 'mine'], { kind: 'gaps-export', corpus: 'mine' }],
    [['store', 'backup', 'b.db'], { kind: 'store-backup', file: 'b.db' }],
    [['store', 'move', '--from', 'data'], { kind: 'store-move', from: { engine: 'sqlite', folder: 'data' } }],
    [
      ['store', 'move', '--from', 'postgres://u@h/d'],
      { kind: 'store-move', from: { engine: 'postgresql', url: 'postgres://u@h/d' } },
    ],
    [['ask', '--batch', '--json'], { kind: 'batch', side: null, ...NOTHING }],
    [['corpus', 'check'], { kind: 'corpus-check', verify: null, source: null, ...NOTHING }],
    [
      ['corpus', 'check', '--verify', 'a.txt', '--source', 'gazette'],
      { kind: 'corpus-check', verify: 'a.txt', source: 'gazette', ...NOTHING },
    ],
    [['--as', 'moderator'], { kind: 'start', role: 'moderator', ...NOTHING }],
    [['corpus', 'schema', '--corpus', 'mine'], { kind: 'corpus-schema', corpus: 'mine' }],
    [['corpus', 'draft', 'a.html'], { kind: 'corpus-draft', from: 'a.html', ...NOTHING }],
    [['corpus', 'draft', '-', '--corpus', 'mine'], { kind: 'corpus-draft', from: '-', corpus: 'mine' }],
    [['corpus', 'new'], { kind: 'corpus-new', ...NOTHING }],
    [['corpus', 'fix'], { kind: 'corpus-fix', write: false, ...NOTHING }],
    [['corpus', 'fix', '--write'], { kind: 'corpus-fix', write: true, ...NOTHING }],
    [['corpus', 'diff', 'old', 'new'], { kind: 'corpus-diff', before: 'old', after: 'new' }],
    [['corpus', 'links'], { kind: 'corpus-links', ...NOTHING }],
    [['corpus', 'export', '--format', 'csv'], { kind: 'corpus-export', format: 'csv', ...NOTHING }],
    [['corpus', 'stats'], { kind: 'corpus-stats', ...NOTHING }],
  ])('reads %j', (argv, task) => {
    expect(readArguments(argv)).toEqual({ ok: true, task });
  });

  test.each([
    [['aks', 'why?'], 'there is no command "aks": did you mean ask?'],
    [['why two keys?'], 'there is no command "why two keys?": to ask, write evenkey ask "…"'],
    [['ask'], 'ask needs a question: write evenkey ask "…"'],
    [['ask', '--json'], 'ask needs a question: write evenkey ask "…"'],
    [['ask', '--batch'], '--batch needs --json: write evenkey ask --batch --json'],
    [
      ['ask', '--batch', '--json', 'why?'],
      '--batch reads questions from standard input, got "why?": leave one of the two out',
    ],
    [['ask', 'why?', '--side', 'up'], '--side must be one of both, pro, con, neutral, got "up"'],
    [
      ['ask', 'why?', '--jsno'],
      'there is no option --jsno: did you mean --json? (text that begins with a dash goes after --)',
    ],
    [['ask', '-x'], 'there is no option -x: see evenkey --help (text that begins with a dash goes after --)'],
    [['ask', 'why?', '--corpus'], '--corpus needs a value: write --corpus=… or --corpus …'],
    [['ask', 'why?', '--corpus', '--json'], '--corpus needs a value: write --corpus=… or --corpus …'],
    [['ask', 'why?', '--json=yes'], '--json takes no value, got "yes": leave it out'],
    [['ask', 'why?', '--verify', 'a.txt'], '--verify is no option of ask: leave it out'],
    [['ask', 'why?', '--side', 'both', '--side', 'con'], '--side is given twice: give it once'],
    [['--json'], '--json is no option of evenkey: leave it out'],
    [['gaps'], 'gaps needs a subcommand: export'],
    [['gaps', 'exprt'], 'there is no subcommand of gaps "exprt": did you mean export?'],
    [['gaps', 'export', 'T1'], 'gaps export takes no "T1": it prints what is open everywhere'],
    [['gaps', 'export', '--json'], '--json is no option of gaps export: leave it out'],
    [['store'], 'store needs a subcommand, backup or move'],
    [['store', 'copy'], 'store needs a subcommand, backup or move, got "copy"'],
    [['store', 'backup'], 'store backup needs a file to make: write evenkey store backup FILE'],
    [['store', 'move'], 'store move needs the store to move from: --from=FOLDER, or --from=postgres://…'],
    [['store', 'move', 'data'], 'store move takes no "data": write --from=data'],
    [
      ['store', 'move', '--from', 'mysql://h/d'],
      '--from must be a folder or an address like postgres://user@host:5432/database',
    ],
    [
      ['corpus'],
      'corpus needs a subcommand: check, schema, draft, new, fix, diff, gaps, links, export, or stats',
    ],
    [['corpus', 'chekc'], 'there is no subcommand of corpus "chekc": did you mean check?'],
    [['corpus', 'check', 'mine'], 'corpus check takes no "mine": a folder goes after --corpus'],
    [['corpus', 'check', '--source', 'x'], '--source needs --verify: name the text of that source'],
    [['corpus', 'draft'], 'corpus draft needs a file, an address or -: see evenkey --help'],
    [['corpus', 'draft', 'a', 'b'], 'corpus draft takes no "b": a folder goes after --corpus'],
    [['corpus', 'diff', 'old'], 'corpus diff needs the folder after: see evenkey --help'],
    [['corpus', 'diff', 'a', 'b', 'c'], 'corpus diff takes no "c": two folders are compared'],
    [['corpus', 'export'], '--format must be one of json, csv, got nothing'],
    [['corpus', 'export', '--format', 'xml'], '--format must be one of json, csv, got "xml"'],
    [['corpus', 'stats', '--write'], '--write is no option of corpus stats: leave it out'],
    [['corpus', 'schema', '--json'], '--json is no option of corpus schema: leave it out'],
    [
      ['--__proto__'],
      'there is no option --__proto__: see evenkey --help (text that begins with a dash goes after --)',
    ],
  ])('refuses %j', (argv, problem) => {
    expect(readArguments(argv)).toEqual({ ok: false, problem });
  });
});
