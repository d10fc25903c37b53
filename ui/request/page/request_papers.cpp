#include "ui/request/page/request_papers.h"

#include "documents/folder_entry.h"
#include "documents/void_mark.h"
#include "followup/envelope.h"
#include "text/request_text.h"
#include "text/terms.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

Result<std::vector<PaperChoice>> paperChoices(const RequestStore &requests, Id<Request> id)
{
    using Kind = PaperChoice::Kind;
    LICET_ASSIGN(auto versions, requests.versions(id));
    if (versions.empty())
        return requests.currentFrozen(id).error();
    std::reverse(versions.begin(), versions.end());
    LICET_ASSIGN(const auto newest, requests.frozen(versions.front().id));
    LICET_ASSIGN(const auto frozen, readJsonBytes<SnapshotContent>(newest.data));
    std::vector<PaperChoice> choices;
    for (const auto &version : versions) {
        choices.push_back({Kind::Form, version});
        if (!version.voidedOn)
            choices.push_back({isNoteForDossier(frozen) ? Kind::Note : Kind::Cover, version});
    }
    for (const auto &word : EnumCodes<Language>::all)
        if (!newest.snapshot.voidedOn && word.value != frozen.language)
            choices.push_back({Kind::ReadingCopy, newest.snapshot, word.value});
    return choices;
}

QString choiceText(const Translator &translator, const PaperChoice &choice)
{
    switch (choice.kind) {
    case PaperChoice::Kind::Form:
        return choice.isVoid() ? fillPlaces(translator.translate("Requests", "Version %1 (void)", "a paper"),
                                            {QString::number(choice.version.version)})
                               : translator.translate("Requests", "Form", "a paper");
    case PaperChoice::Kind::Cover:
        return translator.translate("Requests", "Cover page", "a paper");
    case PaperChoice::Kind::Note:
        return translator.translate("Requests", "Note for the dossier", "a paper");
    case PaperChoice::Kind::ReadingCopy:
        return fillPlaces(translator.translate("Requests", "Reading copy: %1", "language"),
                          {term(translator, *choice.language)});
    }
    Q_UNREACHABLE();
}

Result<QByteArray> paperBytes(const RequestStore &requests, const PaperChoice &choice)
{
    LICET_ASSIGN(const auto version, requests.frozen(choice.version.id));
    PaperInput copy;
    LICET_ASSIGN(copy.frozen, readJsonBytes<SnapshotContent>(version.data));
    switch (choice.kind) {
    case PaperChoice::Kind::Form:
        return markedWhenVoid(version.form, version.snapshot, copy.frozen.language);
    case PaperChoice::Kind::Cover:
    case PaperChoice::Kind::Note:
        return markedWhenVoid(version.cover, version.snapshot, copy.frozen.language);
    case PaperChoice::Kind::ReadingCopy:
        break;
    }
    LICET_ASSIGN(const auto document, requestForm(copy, Marking::ReadingCopy, *choice.language));
    return writePdf(*document);
}

Result<PaperChoice> formInForce(const RequestStore &requests, Id<Request> id)
{
    LICET_ASSIGN(const auto version, requests.currentFrozen(id));
    return PaperChoice{PaperChoice::Kind::Form, version.snapshot};
}

Result<std::vector<SigningFolder>> foldersOf(const Register &from, const std::vector<Id<Request>> &ids,
                                             QDate day)
{
    Q_ASSERT(!ids.empty());
    std::vector<FolderEntry> entries;
    for (const auto id : ids) {
        LICET_ASSIGN(const auto version, from.requests().currentFrozen(id));
        LICET_ASSIGN(auto entry, folderEntryOf(from.database(), from.requests(), version));
        entries.push_back(std::move(entry));
    }
    return signingFolders(entries, {}, day);
}

QString paperTitle(const Translator &translator, const PaperChoice &choice)
{
    return numberAndVersion(translator, choice.version.number, choice.version.version);
}

QString paperFileName(const PaperChoice &choice)
{
    auto part = choice.language ? codeOf(*choice.language) : QString();
    if (choice.kind == PaperChoice::Kind::Cover)
        part = u"cover"_s;
    if (choice.kind == PaperChoice::Kind::Note)
        part = u"note"_s;
    return fileNameOf(choice.version.number, choice.version.version, part);
}

QString folderTitle(const Translator &translator, const SigningFolder &folder)
{
    return fillPlaces(translator.translate("Requests", "Signing folder of %1"), {folder.name});
}

QString folderFileName(const Translator &translator, const SigningFolder &folder, QDate day)
{
    return fileNameOf(translator.translate("Requests", "signing-folder", "file name"), 0,
                      day.toString(Qt::ISODate) + u'-' + folder.name);
}

} // namespace licet
