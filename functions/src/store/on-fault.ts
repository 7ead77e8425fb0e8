// How background work reports what went wrong.

/** `document` is the path of the document at fault. The work goes on with the others. */
export type OnFault = (error: unknown, document?: string) => void;

/** What `work` returns. If it throws, that is reported and `failed` is returned instead. */
export async function reporting<Done, const Failed>(
  onFault: OnFault,
  document: string,
  failed: Failed,
  work: () => Promise<Done>,
): Promise<Done | Failed> {
  try {
    return await work();
  } catch (error) {
    onFault(error, document);
    return failed;
  }
}
