/** How the command line is used. */
export const USAGE = `Usage:
  evenkey [--as member|moderator|administrator] [--corpus DIR]
                                              start what is configured; with nothing
                                              configured, or a role to play, a prompt
  evenkey doctor [--corpus DIR]               look at everything that is configured, without
                                              starting it, and say what to do
  evenkey ask "…" [--side both|pro|con|neutral] [--json] [--corpus DIR]
  evenkey ask --batch --json [--side …] [--corpus DIR]
                                              one question a line in, one JSON answer a line out
  evenkey corpus check [--corpus DIR] [--verify FILE [--source ID]]
                                              every problem of a corpus; its quotes against a text
  evenkey corpus schema [--corpus DIR]        write the JSON Schemas that editors use
  evenkey corpus draft FILE|ADDRESS|- [--corpus DIR]
                                              a text becomes the draft of a source
  evenkey corpus new [--corpus DIR]           a source, question by question
  evenkey corpus fix [--write] [--corpus DIR] order and form of the files; a diff, or written
  evenkey corpus diff DIR DIR                 claims added, changed and withdrawn, and which posted
                                              summaries that touches
  evenkey corpus gaps [--corpus DIR]          what people asked in vain, as the skeleton of a source
  evenkey corpus links [--corpus DIR]         whether every address still opens
  evenkey corpus export --format json|csv [--corpus DIR]
  evenkey corpus stats [--corpus DIR]         what there is, and where it leans
  evenkey gaps export [--corpus DIR]          the same as corpus gaps, for whoever operates it
  evenkey store backup FILE                   copy the SQLite store into a file, while it runs
  evenkey store move --from FOLDER|ADDRESS    move a store into the configured one, which is empty
  evenkey discord register [--guild ID]       register the commands, everywhere or in one server
  evenkey slack manifest [--http URL] [--json]
                                              print the app's manifest, for Socket Mode or HTTP
  evenkey --help | --version

Exit codes: 0 answered, 1 failed, 2 bad usage or configuration, 3 refused (a single ask).`;
