// The sections of the dashboard: a new one is a line here. Each is loaded when it is opened.
import type { ComponentType } from 'react';
import type { DashboardWords } from '../words/en.ts';

export interface Section {
  /** Its place below `/dashboard`; whatever follows it belongs to the section. */
  readonly path: string;
  readonly name: keyof DashboardWords['sections'];
  /** Sections of a group stand together: the day; what is offered; what needs care. */
  readonly group: 'day' | 'offer' | 'care';
  readonly load: () => Promise<ComponentType>;
}

/** What stands below a section's place and is a page of its own: the navigation marks the section. */
export const innerPlaces: readonly Pick<Section, 'path' | 'load'>[] = [
  { path: 'availability/why', load: async () => (await import('../why/why-section.tsx')).WhySection },
];

/** In the order of the navigation; the first one opens at `/dashboard`. */
export const sections: readonly Section[] = [
  {
    path: 'today',
    name: 'today',
    group: 'day',
    load: async () => (await import('../today/today-section.tsx')).TodaySection,
  },
  {
    path: 'week',
    name: 'week',
    group: 'day',
    load: async () => (await import('../week/week-section.tsx')).WeekSection,
  },
  {
    path: 'bookings',
    name: 'bookings',
    group: 'day',
    load: async () => (await import('../bookings/bookings-section.tsx')).BookingsSection,
  },
  {
    path: 'availability',
    name: 'availability',
    group: 'offer',
    load: async () => (await import('../availability/availability-section.tsx')).AvailabilitySection,
  },
  {
    path: 'types',
    name: 'types',
    group: 'offer',
    load: async () => (await import('../types/types-section.tsx')).TypesSection,
  },
  {
    path: 'problems',
    name: 'problems',
    group: 'care',
    load: async () => (await import('../problems/problems-section.tsx')).ProblemsSection,
  },
  {
    path: 'settings',
    name: 'settings',
    group: 'care',
    load: async () => (await import('../settings/settings-section.tsx')).SettingsSection,
  },
];
