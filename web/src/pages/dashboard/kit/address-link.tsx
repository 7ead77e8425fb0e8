// An email address to write to. Where there is no room for all of it, its domain goes below.
import { mailLink } from '../../../shared/kit/linked-parts.ts';

export function AddressLink({ address }: { address: string }) {
  const at = address.lastIndexOf('@');
  return (
    <a href={mailLink(address)} dir="ltr">
      <span>{address.slice(0, at)}</span>
      <wbr />
      <span>{address.slice(at)}</span>
    </a>
  );
}
