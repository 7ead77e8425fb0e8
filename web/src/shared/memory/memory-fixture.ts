// Stands in for a browser's storage, willing or forbidding.

export function newStorage() {
  const stored = new Map<string, string>();
  return {
    stored,
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
    removeItem: (name: string) => void stored.delete(name),
  };
}

export function forbiddenStorage() {
  const forbidden = () => {
    throw new Error('denied');
  };
  return { getItem: forbidden, setItem: forbidden, removeItem: forbidden };
}
