// How sentences name a client: by the first word of the name.

export function firstNameOf(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? name;
}
