import type { FormAction } from "@/components/forms/form-state";
import { PageTitle } from "@/components/ui/page-title";
import { ConfirmForm } from "./confirm-form";
import { PasswordForm, type PasswordAction } from "./password-form";
import { SecondFactorForm, SecondFactorOffForm, type FactorState } from "./second-factor-form";
import { Section } from "./section";
import { SessionTable, type SessionRow } from "./session-table";
import { TokenForm, type TokenState } from "./token-form";
import { TokenTable, type TokenRow } from "./token-table";

type Props = {
  name: string;
  role: string;
  email: string;
  hasSecondFactor: boolean;
  /** Whether the password was given a short while ago. */
  confirmed: boolean;
  sessions: readonly SessionRow[];
  tokens: readonly TokenRow[];
  acts: readonly { act: string; words: string }[];
  days: readonly number[];
  actions: {
    changePassword: PasswordAction;
    confirm: FormAction;
    secondFactor: (last: FactorState, form: FormData) => Promise<FactorState>;
    secondFactorOff: FormAction;
    endSession: (form: FormData) => Promise<void>;
    makeToken: (last: TokenState, form: FormData) => Promise<TokenState>;
    removeToken: (form: FormData) => Promise<void>;
  };
};

/** Somebody's own account: where they are signed in, by what, and what acts in their name. */
export function AccountView({ actions, sessions, tokens, ...account }: Props) {
  const others = sessions.filter(({ isThis }) => !isThis).length;
  return (
    <>
      <PageTitle
        finding={`${account.name} is signed in here and ${elsewhere(others)}`}
        dek={`${account.email} · ${account.role}`}
      />
      <Section
        title="Where you are signed in"
        dek="A session ends after twelve hours without a request, and after seven days in any case."
      >
        <SessionTable sessions={sessions} end={actions.endSession} />
      </Section>
      <div className="grid gap-8 lg:grid-cols-2">
        <Section
          title="Password"
          dek="Changing it ends every other session. Nobody but you ever knows it."
        >
          <PasswordForm action={actions.changePassword} />
        </Section>
        <Section
          title={factorTitle(account.hasSecondFactor)}
          dek="A code from an app on your phone, besides the password."
        >
          {account.hasSecondFactor ? (
            <SecondFactorOffForm action={actions.secondFactorOff} />
          ) : (
            <SecondFactorForm action={actions.secondFactor} />
          )}
        </Section>
      </div>
      <Section
        title="Programs that act in your name"
        dek="A token lets a program write over the API as Authorization: Bearer. It may never do more than you."
      >
        <TokenTable tokens={tokens} remove={actions.removeToken} />
        {account.acts.length === 0 ? null : account.confirmed ? (
          <TokenForm action={actions.makeToken} acts={account.acts} days={account.days} />
        ) : (
          <Reconfirm action={actions.confirm} />
        )}
      </Section>
    </>
  );
}

function elsewhere(others: number): string {
  if (others === 0) return "nowhere else";
  return others === 1 ? "in one more place" : `in ${others} more places`;
}

const factorTitle = (isOn: boolean) =>
  isOn ? "The second factor is on" : "The second factor is off";

function Reconfirm({ action }: { action: FormAction }) {
  return (
    <div className="grid gap-3">
      <p>A new token needs your password again: more than ten minutes have passed.</p>
      <ConfirmForm action={action} />
    </div>
  );
}
