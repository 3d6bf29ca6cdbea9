import type { HeadCell } from "../types.js";

interface Header {
  readonly cells: readonly HeadCell[];
  readonly height: number;
}

function same(a: readonly string[] | undefined, b: readonly string[], upTo: number): boolean {
  return (
    a !== undefined &&
    a.length > upTo &&
    b.length > upTo &&
    a.slice(0, upTo + 1).join("\n") === b.slice(0, upTo + 1).join("\n")
  );
}

/** The merged header cells of columns with the given paths. */
export function headerOf(paths: readonly (readonly string[])[]): Header {
  const height = Math.max(1, ...paths.map((path) => path.length));
  const cells: HeadCell[] = [];
  paths.forEach((path, column) => {
    path.forEach((text, row) => {
      if (same(paths[column - 1], path, row)) return;
      let columnSpan = 1;
      while (same(paths[column + columnSpan], path, row)) columnSpan++;
      const rowSpan = row === path.length - 1 ? height - row : 1;
      cells.push({ text, row, column, rowSpan, columnSpan });
    });
  });
  return { cells, height };
}
