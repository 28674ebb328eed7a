/** One thing that is wrong with a body. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

interface Tree {
  readonly _errors?: readonly Pick<Problem, 'code' | 'message'>[];
  readonly [key: string]: unknown;
}

/** Problems as Discord nests them: `{ components: { 0: { label: { _errors: [{ code, message }] } } } }`. */
export function problemsToTree(problems: readonly Problem[]): Tree {
  return problems.reduce<Tree>((tree, problem) => plant(tree, problem, problem.path.map(String)), {});
}

function plant(tree: Tree, problem: Problem, [key, ...rest]: readonly string[]): Tree {
  const { code, message } = problem;
  if (key === undefined) return { ...tree, _errors: [...(tree._errors ?? []), { code, message }] };
  return { ...tree, [key]: plant((tree[key] ?? {}) as Tree, problem, rest) };
}
