// Where to ask for what cannot be done here: the provider, by mail where the address is known.
import { manageWords } from '../words/manage-words.ts';

interface ContactLineProps {
  provider: string;
  contact: string | null;
}

export function ContactLine({ provider, contact }: ContactLineProps) {
  if (contact === null) return <>{manageWords.rights.ask(provider)}</>;
  return (
    <>
      {manageWords.rights.askAt(provider)}{' '}
      <a href={`mailto:${encodeURIComponent(contact).replace('%40', '@')}`}>{contact}</a>
    </>
  );
}
