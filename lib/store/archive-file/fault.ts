/** Something wrong with one line of the archive, said so that whoever wrote it can mend it. */
export type Fault = {
  /** File name within the archive's folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Path of the field, for example "evidence.0.quote"; empty for the whole line. */
  field: string;
  /** What is wrong and what to do about it. */
  message: string;
};

/** A fault as one line of text: "price.jsonl:12 from: …". */
export function faultText({ file, line, field, message }: Fault): string {
  return `${file}:${line} ${field === "" ? "" : `${field}: `}${message}`;
}
