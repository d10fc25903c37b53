#pragma once

#include "base/error.h"
#include "text/translator.h"

namespace licet {

/// Whether a sentence also says the word that the command line takes for what it names: "versturen (send)".
enum class CommandWords { Left, Said };

/// An error's particulars as its sentence says them: records, events, states and members in the language,
/// days as they are printed, requests by their names. Names of files, of their members and of options stay as
/// they were written, for there they have to be found.
struct ErrorWords
{
    QString subject;
    QString value;
    QString hint;
};
ErrorWords wordsOf(const Translator &translator, const Error &error, CommandWords commands);

/// Of StateForbids: whether a dossier of the committee is meant, and not a request.
bool isOfDossier(const Error &error);
/// Of NotFound: whether the value is a number or name by which somebody asked, and not a row of the file.
bool isAskedBy(const Error &error);

} // namespace licet
