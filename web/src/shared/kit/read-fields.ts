// What stands in a form's fields now, whoever put it there.

/** Field name -> text, of every native field of the form, locked ones too. */
export function readFields(form: HTMLFormElement): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      texts.set(field.name, field.value);
    }
  }
  return texts;
}
