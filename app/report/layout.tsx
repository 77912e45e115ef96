import { FormAnswered } from "@/components/forms/form-answer";
import { answeredForm } from "@/lib/request/answered-form";

/** A form that was sent without a script is answered by its page. */
export const instant = false;

export default async function ReportLayout({ children }: LayoutProps<"/report">) {
  return <FormAnswered answer={await answeredForm()}>{children}</FormAnswered>;
}
