export { listed, verbFor, type Verb } from "@/lib/format/verb";
