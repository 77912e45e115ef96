/** What is wrong with one field of a record, and what to do about it. */
export type Objection = {
  /** Path of the field, for example "evidence.0.quote"; empty for the whole record. */
  field: string;
  message: string;
};
