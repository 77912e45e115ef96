import { SubmitButton } from "@/components/ui/submit-button";

export type SessionRow = {
  id: string;
  /** Browser and system, as far as they say. */
  browser: string;
  address: string;
  since: string;
  seen: string;
  isThis: boolean;
};

type Props = {
  sessions: readonly SessionRow[];
  /** Ends the session whose id the form sends. */
  end: (form: FormData) => Promise<void>;
};

/** Where somebody is signed in, each with a way to end it. */
export function SessionTable({ sessions, end }: Props) {
  return (
    <div className="scroll-box">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Browser</th>
            <th scope="col">Address</th>
            <th scope="col">Since</th>
            <th scope="col">Last used</th>
            <th scope="col">
              <span className="sr-only">End it</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, browser, address, since, seen, isThis }) => (
            <tr key={id}>
              <th scope="row">{browser}</th>
              <td>{address}</td>
              <td className="day">{since}</td>
              <td className="day">{isThis ? "now, this one" : seen}</td>
              <td className="number">
                <form action={end} aria-label={`Session of ${browser} since ${since}`}>
                  <input type="hidden" name="session" value={id} />
                  <SubmitButton plain>{isThis ? "Sign out" : "End"}</SubmitButton>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
