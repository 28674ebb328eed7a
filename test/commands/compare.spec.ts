import { blocksOf, claimsIn, replyTo } from './context.ts';

describe('/compare', () => {
  test.each(['rosings-plan', 'The plan of Rosings', 'THE PLAN OF ROSINGS', 'rosings plan'])(
    'finds the topic by %j',
    async (subject) => {
      expect((await replyTo(`/compare ${subject}`)).answer?.question).toBe('The plan of Rosings');
    },
  );

  test.each(['sealed-letters', 'sealed letters without a second seal', 'sealed'])(
    'finds the motion by %j',
    async (subject) => {
      expect((await replyTo(`/compare ${subject}`)).answer?.motion?.id).toBe('sealed-letters');
    },
  );

  test('shows both sides in full', async () => {
    const reply = await replyTo('/compare second-seals');
    expect(claimsIn(reply).toSorted()).toEqual([
      'catherine-parish',
      'dupin-any-thief',
      'prefect-second-seal',
    ]);
    for (const { shown, available } of blocksOf(reply, 'side')) expect(shown).toBe(available);
  });

  test('says which side has nothing', async () => {
    const notices = blocksOf(await replyTo('/compare rosings-plan'), 'notice');
    expect(notices.map(({ notice }) => notice)).toContain('missing');
  });

  test('offers every motion and topic where it knows no such thing', async () => {
    const reply = await replyTo('/compare zeppelins');
    expect(blocksOf(reply, 'text')[0]?.text).toBe('The corpus has no topic or motion “zeppelins”.');
    const lines = blocksOf(reply, 'suggestions')[0]?.suggestions.map(({ line }) => line) ?? [];
    expect(lines).toContain('/compare thefts');
    for (const line of lines) expect((await replyTo(line)).answer).not.toBeNull();
  });

  test('takes an ambiguous beginning for nothing', async () => {
    expect((await replyTo('/compare t')).answer).toBeNull();
  });
});
