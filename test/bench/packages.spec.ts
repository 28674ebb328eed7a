import { findPackages, loadOnly } from '../../bench/packages.ts';

const FILES: Readonly<Record<string, string>> = {
  'dist/main.js': [
    "import { readFileSync } from 'node:fs';",
    "import { parse } from 'yaml';",
    "import './effects.js';",
    "import { lexicon } from './text/lexicon.js';",
    "say('quotes from ', lexicon);",
    "const later = () => import('discord.js');",
    "const words = require('word-counts');",
  ].join('\n'),
  'dist/effects.js': 'import "@scope/colours/register.js";',
  'dist/text/lexicon.js': "export { stem } from 'porter2';\nimport { main } from '../main.js';",
};

describe('findPackages', () => {
  test('follows imports from file to file, in circles too, and leaves out what is loaded later', () => {
    expect(findPackages('dist/main.js', (file) => FILES[file] ?? '')).toEqual({
      imported: ['@scope/colours/register.js', 'porter2', 'yaml'],
      required: ['word-counts'],
    });
  });
});

describe('loadOnly', () => {
  test('imports and requires each package and does nothing else', () => {
    expect(loadOnly({ imported: ['yaml'], required: ['word-counts'] })).toBe(
      [
        "import { createRequire } from 'node:module';",
        "import 'yaml';",
        "createRequire(process.cwd() + '/')('word-counts');",
      ].join('\n'),
    );
  });
});
