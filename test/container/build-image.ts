import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { getuid } from 'node:process';
import { environment } from '../store/server/environment.ts';
import { readBuildContext } from './build-context.ts';
import { readDockerfile, type Stage, type Step } from './read-dockerfile.ts';

/** What the last stage of a Dockerfile made: a tree that stands for the image's root, without the base image. */
export interface Image {
  readonly root: string;
  /** Where a path of the image is. */
  readonly at: (path: string) => string;
  readonly environment: Readonly<Record<string, string>>;
  readonly user: { readonly uid: number; readonly gid: number };
  /** As they stand in ENTRYPOINT and in HEALTHCHECK. */
  readonly entry: readonly string[];
  readonly healthCheck: readonly string[];
  readonly remove: () => void;
}

interface Layer {
  readonly root: string;
  folder: string;
  readonly environment: Record<string, string>;
  readonly said: Map<string, string>;
}

/** Does the steps of a Dockerfile in order, each stage in an empty tree, with the machine's own programs in place of the base image's. */
export function buildImage(folder: string): Image {
  const trees = mkdtempSync(join(tmpdir(), 'evenkey-image-'));
  chmodSync(trees, 0o755);
  const built = new Map<string, Layer>();
  const stages = readDockerfile(folder);
  for (const stage of stages) built.set(stage.name ?? '', buildStage(stage, folder, trees, built));
  const last = built.get('');
  if (last === undefined) throw new Error('the last stage has a name');
  return toImage(last, trees);
}

function buildStage(stage: Stage, folder: string, trees: string, built: ReadonlyMap<string, Layer>): Layer {
  const root = join(trees, stage.name ?? 'image');
  mkdirSync(root);
  const layer: Layer = { root, folder: '/', environment: {}, said: new Map() };
  for (const step of stage.steps) take(step, layer, folder, built);
  return layer;
}

function take(step: Step, layer: Layer, folder: string, built: ReadonlyMap<string, Layer>): void {
  const { keyword, text } = step;
  switch (keyword) {
    case 'WORKDIR':
      layer.folder = text;
      mkdirSync(within(layer, text), { recursive: true });
      return;
    case 'COPY':
      copy(step, layer, folder, built);
      return;
    case 'RUN':
      run(text, layer);
      return;
    case 'ENV':
      for (const [, name = '', value = ''] of text.matchAll(/(\w+)=(\S+)/gu)) layer.environment[name] = value;
      return;
    default:
      layer.said.set(keyword, text);
  }
}

/** Where a path is, as a stage sees it. */
function within({ root, folder }: Layer, path: string): string {
  return path.startsWith('/') ? join(root, path) : join(root, folder, path);
}

function copy({ text, flags }: Step, layer: Layer, folder: string, built: ReadonlyMap<string, Layer>): void {
  const words = text.split(' ');
  const [sources, target = ''] = [words.slice(0, -1), words.at(-1)];
  for (const source of sources) {
    const isInto = target.endsWith('/') && !source.endsWith('/');
    const to = within(layer, isInto ? `${target}${basename(source)}` : target);
    if (flags['from'] === undefined) readBuildContext(folder).copy(source, to);
    else copyContent(pathOf(flags['from'], source, built), to, flags['chown'] ?? '0:0');
  }
}

function pathOf(stage: string, path: string, built: ReadonlyMap<string, Layer>): string {
  const layer = built.get(stage);
  if (layer === undefined) throw new Error(`there is no stage ${stage}`);
  return within(layer, path);
}

// Of a folder Docker copies what is in it, and gives that to whom it is told; only root may give anything away.
function copyContent(from: string, to: string, owner: string): void {
  mkdirSync(to, { recursive: true });
  // By hard links, since no stage is used after it was copied from.
  execFileSync('cp', ['-al', `${from}/.`, to]);
  const owned = readdirSync(from).map((name) => join(to, name));
  if (getuid?.() === 0) execFileSync('chown', ['-R', owner, ...owned]);
}

// A path of the image is meant, wherever a word begins with a slash.
function run(text: string, layer: Layer): void {
  const command = text.replace(/(?<=\s)\/(?=\w)/gu, `${layer.root}/`);
  const { PATH, HOME } = environment;
  execFileSync('sh', ['-e', '-c', command], {
    cwd: within(layer, '.'),
    // What has been fetched before need not be fetched again.
    env: { PATH, HOME, npm_config_prefer_offline: 'true', ...layer.environment },
    stdio: 'pipe',
  });
}

function toImage(layer: Layer, trees: string): Image {
  const { said, root } = layer;
  const [uid = 0, gid = 0] = (said.get('USER') ?? '0:0').split(':').map(Number);
  const at = (path: string) => within(layer, path);
  return {
    root,
    at,
    environment: Object.fromEntries(
      Object.entries(layer.environment).map(([name, value]) => [
        name,
        value.startsWith('/') ? at(value) : value,
      ]),
    ),
    user: { uid, gid },
    entry: JSON.parse(said.get('ENTRYPOINT') ?? '[]'),
    healthCheck: JSON.parse(/\bCMD (\[.*\])$/u.exec(said.get('HEALTHCHECK') ?? '')?.[1] ?? '[]'),
    remove: () => {
      execFileSync('chmod', ['-R', 'u+w', trees]);
      rmSync(trees, { recursive: true, force: true });
    },
  };
}
