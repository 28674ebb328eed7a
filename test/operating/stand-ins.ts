import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a service lives on the machine that is pretended. */
export interface Places {
  readonly stubs: string;
  /** What the service writes. */
  readonly journal: string;
  /** Each call of a stand-in, a line each. */
  readonly notes: string;
  /** The folder of units. */
  readonly units: string;
}

const NOTE = 'echo "$(basename "$0") $*" >> "$NOTES"\n';

// Does what the unit says, with the environment of whoever calls it.
const SYSTEMCTL = `
unit="$UNITS/evenkey.service"
said() { sed -n "s|^$1=||p" "$unit"; }
stop() {
  [ -e "$UNITS/pid" ] || return 0
  kill -s TERM "$(cat "$UNITS/pid")"
  while kill -0 "$(cat "$UNITS/pid")" 2>/dev/null; do sleep 0.1; done
  rm "$UNITS/pid"
}
start() {
  before=$(grep -c '"serving"' "$JOURNAL" || true)
  (cd "$FOLDER" && exec $(said ExecStart)) >> "$JOURNAL" 2>&1 < /dev/null &
  echo $! > "$UNITS/pid"
  until_more '"serving"' "$before"
}
until_more() {
  for _ in $(seq 1200); do
    [ "$(grep -c "$1" "$JOURNAL" || true)" -gt "$2" ] && return 0
    kill -0 "$(cat "$UNITS/pid")" 2>/dev/null || { tail -n 5 "$JOURNAL" >&2; return 1; }
    sleep 0.1
  done
  return 1
}
case "$1" in
  daemon-reload) ;;
  enable) [ -e "$unit" ] && start ;;
  start) start ;;
  restart) stop; start ;;
  stop | disable) stop ;;
  status) kill -0 "$(cat "$UNITS/pid")" ;;
  reload)
    before=$(grep -c 'corpus' "$JOURNAL" || true)
    MAINPID=$(cat "$UNITS/pid")
    eval "$(said ExecReload)"
    until_more 'corpus' "$before" ;;
  *) echo "systemctl does not know $1" >&2; exit 1 ;;
esac
`;

const STAND_INS: Readonly<Record<string, string>> = {
  useradd: '',
  userdel: '',
  chown: '[ "$1" = evenkey ] && [ -e "$2" ]\n',
  docker: '',
  git: '',
  journalctl: 'cat "$JOURNAL"\n',
  runuser: '[ "$1 $2 $3" = "-u evenkey --" ] && shift 3 && exec "$@"\n',
  // What is installed stands there already; what these two do is tested with the container.
  npm: 'case "$1" in ci | prune) ;; *) PATH="$REST" exec npm "$@" ;; esac\n',
  systemctl: SYSTEMCTL,
};

/** Writes programs that stand in for those that would change the machine; gives what they need in the environment. */
export function writeStandIns(
  places: Places,
  folder: string,
  path: string,
): Readonly<Record<string, string>> {
  mkdirSync(places.stubs, { recursive: true });
  for (const [name, script] of Object.entries(STAND_INS)) {
    const file = join(places.stubs, name);
    writeFileSync(file, `#!/bin/bash\nset -euo pipefail\n${NOTE}${script}`);
    chmodSync(file, 0o755);
  }
  for (const file of [places.journal, places.notes]) writeFileSync(file, '');
  return {
    PATH: `${places.stubs}:${path}`,
    REST: path,
    NOTES: places.notes,
    JOURNAL: places.journal,
    UNITS: places.units,
    FOLDER: folder,
  };
}
