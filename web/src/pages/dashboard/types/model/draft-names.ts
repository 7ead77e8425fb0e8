// The names under which the drafts of this section are kept.

export function storedDraftName(type: string): string {
  return `type:${type}`;
}

/** Each template and each copied type has a draft of its own. */
export function newDraftName(start: string | null, source: string | null): string {
  return source === null ? `new-type:${start ?? ''}` : `copied-type:${source}`;
}
