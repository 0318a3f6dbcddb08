/**
 * Does a project-relative path satisfy a pattern? `*` and `?` stay within a segment, `**` spans segments, and a pattern that names a
 * folder takes all below it. Time grows with pattern × path, whatever the pattern: no regular expression is made of it.
 */
export function matches(pattern: string, path: string): boolean {
  const wanted = pattern.replace(/^\.\//, "").replace(/\/+$/, "").split("/");
  const given = path.split("/");
  // reachable[j]: the pattern so far matches the first j segments.
  let reachable = given.map((_, at) => at === 0);
  reachable.push(given.length === 0);
  for (const part of wanted) {
    const next = reachable.map(() => false);
    for (let at = 0; at <= given.length; at++) {
      if (part === "**") next[at] = (reachable[at] ?? false) || (at > 0 && (next[at - 1] ?? false));
      else if (at > 0) next[at] = (reachable[at - 1] ?? false) && matchesSegment(part, given[at - 1] ?? "");
    }
    reachable = next;
  }
  // A prefix that matched is a folder of the path.
  return reachable.some((reached, at) => reached && at > 0);
}

function matchesSegment(pattern: string, segment: string): boolean {
  const wanted = [...pattern];
  const given = [...segment];
  let reachable = [true, ...given.map(() => false)];
  for (const char of wanted) {
    const next = reachable.map(() => false);
    for (let at = 0; at <= given.length; at++) {
      if (char === "*") next[at] = (reachable[at] ?? false) || (at > 0 && (next[at - 1] ?? false));
      else if (at > 0) next[at] = (reachable[at - 1] ?? false) && (char === "?" || char === given[at - 1]);
    }
    reachable = next;
  }
  return reachable[given.length] ?? false;
}
