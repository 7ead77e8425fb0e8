// Where to ask for what cannot be done here: the provider, by mail where the address is known.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { manageWords } from '../words/manage-words.ts';

interface ContactLineProps {
  provider: string;
  contact: string | null;
}

export function ContactLine({ provider, contact }: ContactLineProps) {
  if (contact === null) return <span>{manageWords.rights.ask(isolated(provider))}</span>;
  return (
    <>
      <span>{`${manageWords.rights.askAt(isolated(provider))} `}</span>
      <a href={`mailto:${encodeURIComponent(contact).replace('%40', '@')}`}>{contact}</a>
    </>
  );
}
