// The signs of the tabs at the thumb: here alone, each with its word.
import type { ReactNode } from 'react';
import type { Section } from './sections.ts';

const drawings: Readonly<Record<Section['name'], ReactNode>> = {
  today: <path d="M3 5.5h.01M7 5.5h10M3 10h.01M7 10h10M3 14.5h.01M7 14.5h10" />,
  week: <path d="M3 5h14v12H3zM3 9h14M7 2.5V5M13 2.5V5M7.7 9v8M12.3 9v8" />,
  bookings: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="M13 13l4 4" />
    </>
  ),
  availability: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4l2.6 1.8" />
    </>
  ),
  types: <path d="M3 5.5h3M9 5.5h8M3 10h3M9 10h8M3 14.5h3M9 14.5h8" />,
  problems: <path d="M10 3 17.5 16.5h-15zM10 8v4M10 14.3v.01" />,
  settings: <path d="M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4" />,
};

export function SectionIcon({ name }: { name: Section['name'] }) {
  return <Icon>{drawings[name]}</Icon>;
}

export function MoreIcon() {
  return (
    <Icon>
      <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="3" />
    </Icon>
  );
}

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      {children}
    </svg>
  );
}
