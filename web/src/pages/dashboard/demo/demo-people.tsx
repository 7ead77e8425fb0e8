// One click signs in as somebody of the demo. Only builds for demos and tests have this.
import { useEffect, useState } from 'react';
import { openAuth } from '../account/open-auth.ts';
import { Button } from '../kit/button.tsx';
import { signInAs } from './auth-emulator.ts';
import * as css from './demo-people.module.css';
import { demoWords } from './demo-words.ts';
import { type DemoPerson, fetchEmulators } from './emulators.ts';

export function DemoPeople() {
  const [people, setPeople] = useState<readonly DemoPerson[]>([]);
  useEffect(() => {
    void fetchEmulators().then((emulators) => setPeople(emulators.people));
  }, []);
  const enter = async (person: DemoPerson) => signInAs((await openAuth()).auth, person);
  return (
    <section className={css['people']}>
      <h2>{demoWords.heading}</h2>
      <p>{demoWords.lead}</p>
      <div className={css['buttons']}>
        {people.map((person) => (
          <Button key={person.uid} look="outlined" onPress={() => void enter(person)}>
            {demoWords.signInAs(person.name)}
          </Button>
        ))}
      </div>
    </section>
  );
}
