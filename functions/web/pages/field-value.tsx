/** The text of a field with the language of each part of it, so that a voice reads each as it is written. */
import { languageDirection } from '../../../shared/reference/languages.ts';
import { Around } from './around.tsx';
import type { FieldText, Piece } from './field-text.ts';

/** What stands inside of a `dd`, `td` or `p`. */
export function FieldValue({ value: { language, lines, text } }: { readonly value: FieldText }) {
  if (lines === undefined) {
    return language === undefined ? text : <PieceText piece={{ text, language }} />;
  }
  return lines.map((line, index) => (
    <>
      {index > 0 ? '\n' : null}
      {line.map((piece, place) => (
        <>
          {place > 0 ? ' · ' : null}
          {piece.label === undefined ? (
            <PieceText piece={piece} />
          ) : (
            <Around text={piece.label}>
              <PieceText piece={piece} />
            </Around>
          )}
        </>
      ))}
    </>
  ));
}

function PieceText({ piece: { language, text } }: { readonly piece: Piece }) {
  return (
    <span lang={language} dir={language === '' ? 'auto' : languageDirection(language)}>
      {text}
    </span>
  );
}
