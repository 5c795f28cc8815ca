/** What one presses: a button inside a form, and a link that looks like one because it leads on. */
import type { Child } from 'hono/jsx';

/** `primary`: the one thing to do here; `plain`: others; `danger`: what is hard to take back; `quiet`: beside text. */
export type ButtonKind = 'primary' | 'plain' | 'danger' | 'quiet';

interface ButtonProps {
  readonly children: Child;
  readonly kind?: ButtonKind;
  /** Sent with the form when this button is the one that was pressed. */
  readonly name?: string;
  readonly value?: string;
  /** Where this button sends the form, if not to the form's own action. */
  readonly formaction?: string;
  /** Says more than its words to who cannot see what stands around it, e.g. “Accept WA-000012”. */
  readonly label?: string;
  /** The form is sent although required fields are empty: saving a draft. */
  readonly unchecked?: boolean;
  readonly disabled?: boolean;
}

/** `<Button kind="danger" name="decision" value="return">{words('…')}</Button>` */
export function Button({ children, kind = 'primary', label, unchecked, ...rest }: ButtonProps) {
  return (
    <button type="submit" class={`button ${kind}`} aria-label={label} formnovalidate={unchecked} {...rest}>
      {children}
    </button>
  );
}

interface LinkButtonProps {
  readonly href: string;
  readonly children: Child;
  readonly kind?: ButtonKind;
  readonly label?: string;
  /** The address is a file to keep. */
  readonly download?: boolean;
}

/** `<LinkButton href={page.to('/records')}>{words('…')}</LinkButton>` */
export function LinkButton({ children, download, href, kind = 'plain', label }: LinkButtonProps) {
  return (
    <a class={`button ${kind}`} href={href} aria-label={label} download={download}>
      {children}
    </a>
  );
}
