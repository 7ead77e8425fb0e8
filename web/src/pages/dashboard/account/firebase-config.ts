// Which Firebase project this page belongs to. Hosting says so; no build knows it.

export interface FirebaseConfig {
  readonly apiKey: string;
  readonly authDomain: string;
  readonly projectId: string;
}

/** Rejects without a connection, and when Hosting answers with anything else. */
export async function fetchFirebaseConfig(): Promise<FirebaseConfig> {
  const response = await fetch('/__/firebase/init.json');
  const told: unknown = await response.json();
  const config = {
    apiKey: textIn(told, 'apiKey'),
    authDomain: textIn(told, 'authDomain'),
    projectId: textIn(told, 'projectId'),
  };
  if (config.apiKey === '' || config.projectId === '') throw new Error('Hosting told no project');
  return config;
}

function textIn(told: unknown, name: string): string {
  const value: unknown = typeof told === 'object' && told !== null ? Reflect.get(told, name) : undefined;
  return typeof value === 'string' ? value : '';
}
