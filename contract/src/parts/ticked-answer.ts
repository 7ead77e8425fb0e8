// What stands as the answer of a ticked `checkbox`.

/** Left empty, a checkbox is not sent. */
export const tickedAnswer = 'yes';
