import { SubmitButton } from "@/components/ui/submit-button";

export type TokenRow = { id: string; name: string; scope: string; expires: string; used: string };

type Props = {
  tokens: readonly TokenRow[];
  /** Takes the token back whose id the form sends. */
  remove: (form: FormData) => Promise<void>;
};

/** What programs may act in one's name. */
export function TokenTable({ tokens, remove }: Props) {
  if (tokens.length === 0) return <p>No program acts in your name.</p>;
  return (
    <div className="scroll-box">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Program</th>
            <th scope="col">May</th>
            <th scope="col">Good until</th>
            <th scope="col">Last used</th>
            <th scope="col">
              <span className="sr-only">Take it back</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map(({ id, name, scope, expires, used }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{scope}</td>
              <td className="day">{expires}</td>
              <td className="day">{used}</td>
              <td className="number">
                <form action={remove} aria-label={`Token ${name}`}>
                  <input type="hidden" name="token" value={id} />
                  <SubmitButton plain>Take back</SubmitButton>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
