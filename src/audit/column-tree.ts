import { AMONG, HEAD_TAIL, NO_PART, TOTAL_HEAD } from "./words.data.js";

/** Columns by their place in the list: a total and the columns that add up to it. */
export interface ColumnSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** What the header paths of a row promise: sums, and columns that are parts of another (其中). */
export interface ColumnLaws {
  readonly sums: readonly ColumnSum[];
  readonly among: readonly { readonly part: number; readonly whole: number }[];
}

interface Node {
  readonly name: string;
  readonly children: Node[];
  /** The column that ends here. */
  column: number | null;
}

/**
 * Reads the laws off the header: within one head, 合计/小计 is the sum of its neighbours; a head with
 * neither counts as its own columns; 其中 is at most the 小计 beside it.
 */
export function columnLaws(columns: readonly (readonly string[])[]): ColumnLaws {
  const root: Node = { name: "", children: [], column: null };
  columns.forEach((path, at) => {
    let node = root;
    for (const word of path) {
      const name = clean(word);
      let next = node.children.find((child) => child.name === name && child.column === null);
      if (!next) {
        next = { name, children: [], column: null };
        node.children.push(next);
      }
      node = next;
    }
    node.column = at;
  });
  const laws: { sums: ColumnSum[]; among: { part: number; whole: number }[] } = {
    sums: [],
    among: [],
  };
  walk(root, laws);
  return laws;
}

function clean(word: string): string {
  return word.replace(/\s+/g, "").replace(HEAD_TAIL, "");
}

function totalOf(node: Node): Node | undefined {
  return node.children.find((child) => child.column !== null && TOTAL_HEAD.test(child.name));
}

function walk(
  node: Node,
  laws: { sums: ColumnSum[]; among: { part: number; whole: number }[] },
): void {
  const total = totalOf(node);
  if (total?.column != null) {
    const whole = total.column;
    const rest = node.children.filter((child) => child !== total && !NO_PART.test(child.name));
    const parts = rest.filter((child) => !AMONG.test(child.name)).flatMap(addends);
    if (parts.length > 0) laws.sums.push({ total: whole, parts });
    for (const child of rest) {
      if (AMONG.test(child.name) && child.column !== null)
        laws.among.push({ part: child.column, whole });
    }
  }
  for (const child of node.children) walk(child, laws);
}

/** The columns that stand for a head in the sum above it. */
function addends(node: Node): number[] {
  const total = totalOf(node);
  if (node.column !== null) return [node.column];
  if (total?.column != null) return [total.column];
  return node.children.filter((child) => !AMONG.test(child.name)).flatMap(addends);
}
