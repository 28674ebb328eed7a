import { readCorpus } from '../../src/corpus/load.ts';
import { packCorpus, packLoaded, unpackCorpus } from '../../src/corpus/pack.ts';
import { finish } from '../../src/steps.ts';
import { literary } from '../literary-corpus.ts';
import { corpus } from '../shipped-corpus.ts';
import { claim, corpusReadings, counterclaim, source } from './fixture.ts';

describe('a packed corpus', () => {
  test.each([
    ['literary', literary],
    ['shipped', corpus],
  ])('is the same when it is unpacked: the %s one', (_, packed) => {
    const unpacked = finish(unpackCorpus(packCorpus(packed)));
    expect(unpacked).toEqual(packed);
    expect([...unpacked.speakers.keys(), ...unpacked.sources.keys()]).toEqual([
      ...packed.speakers.keys(),
      ...packed.sources.keys(),
    ]);
  });

  test('keeps what is withdrawn apart', () => {
    const withdrawn = { date: '2024-05-06', reason: 'The speaker took it back.' };
    const claims = [claim({ withdrawn }), claim({ id: 'locks-protect-again' }), counterclaim()];
    const loaded = readCorpus(corpusReadings({ 'sources/fixture-source.yaml': source({ claims }) }));
    const packed = packLoaded(loaded);
    if (!loaded.ok || !packed.ok) throw new Error(JSON.stringify(loaded));
    expect(finish(unpackCorpus(packed.packed))).toEqual(loaded.corpus);
    expect(loaded.corpus.withdrawn).toHaveLength(1);
  });

  test('is frozen through and through when it is unpacked', () => {
    const unpacked = finish(unpackCorpus(packCorpus(literary)));
    const parts = [
      unpacked,
      unpacked.claims,
      unpacked.claims[0],
      unpacked.claims[0]?.stance,
      unpacked.motions[0],
    ];
    expect(parts.every(Object.isFrozen)).toBe(true);
    expect(() => new Map(unpacked.speakers).clear()).not.toThrow();
    expect(() => (unpacked.speakers as Map<string, unknown>).clear()).toThrow(TypeError);
  });

  test('is no pack where something is wrong with it', () => {
    const problem = { rule: 'files', file: 'topics.yaml', line: 1, message: 'is gone', remedy: 'create it' };
    expect(packLoaded({ ok: false, problems: [problem] })).toEqual({ ok: false, problems: [problem] });
  });
});
