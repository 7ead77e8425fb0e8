// The check finds what is too new for the oldest browsers, and passes what is old enough or guarded.
import { expect, it } from 'vitest';
import { aboveFloor } from './browser-floor.ts';

it.each([
  ['a.css', 'p{color:light-dark(#000,#fff)}'],
  ['a.css', 'p{color:color-mix(in oklch,red,blue)}'],
  ['a.css', '@supports (color:lab(0% 0 0)){p{color:lab(0% 0 0)}}p{color:oklch(0.5 0.1 172)}'],
  ['a.css', 'form:has(input){color:red}'],
  ['a.css', 'p{&:hover{color:red}}'],
  ['a.css', '@media (width>=900px){p{color:red}}'],
  ['a.js', 'x=/(?<=a)b/'],
  ['a.js', 'x=crypto.randomUUID()'],
  ['a.js', 'x=[2,1].toSorted()'],
  ['a.js', 'x=Object.groupBy(y,z)'],
  ['a.js', 'x=AbortSignal.timeout(9)'],
  ['dashboard/a.js', 'x=/(?<=a)b/'],
])('complains of %s with %s', (file, text) => {
  expect(aboveFloor(file, text)).toHaveLength(1);
});

it.each([
  ['a.css', 'p{color:#017;min-height:44px}@media (max-width:899px){p{color:red}}'],
  ['a.css', '@supports (color:oklch(0 0 0)){p{color:oklch(0.5 0.1 172)}}'],
  ['dashboard/a.js', 'x=AbortSignal.timeout(9)'],
  ['a.js', 'x=/(?<name>a)/.exec(y)?.groups;z=[1].at(-1);Object.hasOwn(z,"a")'],
])('lets %s pass with %s', (file, text) => {
  expect(aboveFloor(file, text)).toEqual([]);
});
