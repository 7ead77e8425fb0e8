// What `npm start` prints for a person who wants to use the other tools on the demo.
import { expect, it } from 'vitest';
import { toolLines } from './demo-pages.ts';

it('prints the project, the ports, and a line that can be copied as it is', () => {
  const folder = '.holdfast';
  const lines = toolLines({
    ...{ hostingPort: 8050, functionsPort: 8051, firestorePort: 8052, authPort: 8053, hubPort: 8054 },
    ...{ devPort: 8059, inboxPort: 8062, ports: [], configPath: '', folder, settingsFolder: folder },
    ...{ pagesFolder: folder, logPath: '', dataFolder: folder },
  });
  expect(lines).toContain('hosting 8050, functions 8051, firestore 8052, auth 8053');
  expect(lines).toContain(
    '  FIRESTORE_EMULATOR_HOST=127.0.0.1:8052 FIREBASE_AUTH_EMULATOR_HOST=127.0.0.1:8053 ' +
      'npm run audit -- --project demo-holdfast\n',
  );
});
