#pragma once

#include "documents/paper.h"
#include "register/register.h"
#include "text/translator.h"

namespace licet {

/// One paper of a finalised request that can be looked at, printed and kept.
struct PaperChoice
{
    /// A note for the dossier takes the cover's place where a consultant signs in absence.
    enum class Kind { Form, Cover, Note, ReadingCopy };
    Kind kind = Kind::Form;
    Snapshot version;
    std::optional<Language> language = {}; ///< of a reading copy

    [[nodiscard]] bool isVoid() const { return version.voidedOn.has_value(); }
};

/// The version in force first (form, cover page), then the void ones, newest first, then reading copies in
/// the other languages. NotFinalised when there is no version.
Result<std::vector<PaperChoice>> paperChoices(const RequestStore &requests, Id<Request> id);
/// "Form", "Version 1 (void)", "Reading copy: français".
QString choiceText(const Translator &translator, const PaperChoice &choice);

/// The frozen bytes, of a void version with its word across; or a reading copy made from the frozen data.
Result<QByteArray> paperBytes(const RequestStore &requests, const PaperChoice &choice);
/// The form in force. NotFinalised when there is none.
Result<PaperChoice> formInForce(const RequestStore &requests, Id<Request> id);
/// Index, covers and forms of the requests, a folder for each signatory, in that one's language.
Result<std::vector<SigningFolder>> foldersOf(const Register &from, const std::vector<Id<Request>> &ids,
                                             QDate day);

/// "2026-0014, version 2", for messages and the printer's queue.
QString paperTitle(const Translator &translator, const PaperChoice &choice);
/// "2026-0014-v2.pdf", "2026-0014-v2-cover.pdf", "…-note.pdf", "2026-0014-v2-fr.pdf"; without signs that
/// files can't bear.
QString paperFileName(const PaperChoice &choice);
/// "Signing folder of Jan Janssens"
QString folderTitle(const Translator &translator, const SigningFolder &folder);
/// "signing-folder-2026-12-07-Jan-Janssens.pdf"
QString folderFileName(const Translator &translator, const SigningFolder &folder, QDate day);

} // namespace licet
