import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it('takes the first and the last name, whatever their letters', () => {
  const names = ['Ada Lindqvist', ' ada  maria lindqvist ', 'Grace', '李 小龍', '𝒜da Öz', '', '  '];
  expect(names.map(initialsOf)).toEqual(['AL', 'AL', 'G', '李小', '𝒜Ö', '', '']);
});
