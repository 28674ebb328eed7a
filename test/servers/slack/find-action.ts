import { isJson, type Json, toList } from './json.ts';

/** An element with the block it stands in, as a press names it. Blocks without an id get one from Slack. */
export function findAction(content: Json, matches: (element: Json) => boolean): Json | null {
  const found = toList(content['blocks']).flatMap((block, index) =>
    isJson(block)
      ? elementsOf(block)
          .filter(matches)
          .map((element) => press(element, block, index))
      : [],
  );
  return found[0] ?? null;
}

/** Everything in blocks that somebody can press or choose from. */
export function actionsOf(content: Json): readonly Json[] {
  return toList(content['blocks']).flatMap((block) => (isJson(block) ? elementsOf(block) : []));
}

function elementsOf(block: Json): readonly Json[] {
  const candidates = [...toList(block['elements']), block['accessory'], block['element']];
  return candidates.filter(isJson).filter((element) => typeof element['action_id'] === 'string');
}

function press(element: Json, block: Json, index: number): Json {
  const { type, action_id, value, text } = element;
  return {
    type,
    action_id,
    block_id: block['block_id'] ?? `auto${index}`,
    ...(value === undefined ? {} : { value }),
    ...(text === undefined ? {} : { text }),
  };
}
