#include "base/atomic_file.h"
#include "documents/folder_entry.h"
#include "documents/void_mark.h"
#include "followup/envelope.h"
#include "output.h"
#include "request/facts_reader.h"
#include "text/error_text.h"

#include <QDir>
#include <QFileInfo>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

/// What the call asks for, apart from the requests.
struct Wish
{
    std::optional<Language> language;
    std::optional<int> version;
    bool cover = false;
    QDate today;
};

Result<PrintedVersion> frozenVersion(const Register &from, const Request &request, const Wish &wish)
{
    if (!wish.version)
        return from.requests().currentFrozen(request.id);
    LICET_ASSIGN(const auto versions, from.requests().versions(request.id));
    for (const auto &one : versions)
        if (one.version == *wish.version)
            return from.requests().frozen(one.id);
    return Error{ErrorKind::NotFound, u"version"_s, QString::number(*wish.version)};
}

Result<QByteArray> pdfOf(const PaperInput &input, Marking marking, Language language)
{
    LICET_ASSIGN(const auto document, requestForm(input, marking, language));
    return writePdf(*document);
}

Result<QByteArray> draftPdf(const Register &from, const Request &request, const Wish &wish)
{
    LICET_ASSIGN(const auto facts, readFacts(from.database(), request.draft, wish.today, request.id));
    PaperInput input;
    input.frozen = paperOf(request.draft, facts);
    const auto outcome = licet::check(request.draft, facts);
    LICET_ASSIGN(input.check, checkOf(from.database(), request, facts, outcome));
    if (wish.cover) {
        LICET_ASSIGN(const auto document,
                     coverPage(input, wish.language.value_or(
                                          input.frozen.signatory.language.value_or(input.frozen.language))));
        return writePdf(*document);
    }
    return pdfOf(input, Marking::Draft, wish.language.value_or(input.frozen.language));
}

/// The cover was frozen with what was known then, in the signatory's language: no other can be made of it.
Result<bool> isCoverInAnother(const Register &from, const Request &request, const Wish &wish)
{
    if (!wish.cover || !wish.language || (request.state == RequestState::Draft && !wish.version))
        return false;
    LICET_ASSIGN(const auto version, frozenVersion(from, request, wish));
    LICET_ASSIGN(const auto frozen, readJsonBytes<SnapshotContent>(version.data));
    return *wish.language != frozen.signatory.language.value_or(frozen.language);
}

Result<QByteArray> onePdf(const Register &from, const Request &request, const Wish &wish)
{
    if (request.state == RequestState::Draft && !wish.version)
        return draftPdf(from, request, wish);
    LICET_ASSIGN(const auto version, frozenVersion(from, request, wish));
    PaperInput copy;
    LICET_ASSIGN(copy.frozen, readJsonBytes<SnapshotContent>(version.data));
    const auto asItStands = [&](const QByteArray &pdf) {
        return markedWhenVoid(pdf, version.snapshot, wish.language.value_or(copy.frozen.language));
    };
    if (wish.cover)
        return asItStands(version.cover);
    if (!wish.language || *wish.language == copy.frozen.language)
        return asItStands(version.form);
    LICET_ASSIGN(const auto pdf, pdfOf(copy, Marking::ReadingCopy, *wish.language));
    return asItStands(pdf);
}

Result<std::vector<SigningFolder>> foldersFor(const Register &from, const std::vector<Request> &requests,
                                              const Wish &wish)
{
    std::vector<FolderEntry> entries;
    for (const auto &request : requests) {
        LICET_ASSIGN(const auto version, frozenVersion(from, request, wish));
        LICET_ASSIGN(auto entry, folderEntryOf(from.database(), from.requests(), version));
        entries.push_back(std::move(entry));
    }
    return signingFolders(entries, wish.language, wish.today);
}

/// The only folder takes the place that was asked for; several stand beside it, each with its signatory's
/// name. All are written before the first takes its place.
Result<QStringList> placeFolders(const std::vector<SigningFolder> &folders, const QString &output,
                                 bool replaces)
{
    QStringList places;
    std::vector<std::unique_ptr<WholeFile>> files;
    const QFileInfo asked(output);
    for (const auto &folder : folders) {
        places << (folders.size() == 1 ? output
                                       : QDir::cleanPath(asked.dir().filePath(
                                             fileNameOf(asked.completeBaseName(), 0, folder.name))));
        LICET_TRY(checkPlace(places.back(), replaces));
        LICET_ASSIGN(auto file, WholeFile::write(places.back(), folder.pdf));
        files.push_back(std::move(file));
    }
    for (const auto &file : files)
        LICET_TRY(file->place());
    return places;
}

int wrongCall(const Translator &translator, const char *sentence)
{
    tell(translator.translate("CommandLine", sentence));
    return WrongCall;
}

int writeFolders(const Register &from, const std::vector<Request> &requests, const Wish &wish,
                 const Call &call, const Translator &translator)
{
    const auto folders = foldersFor(from, requests, wish);
    if (!folders)
        return fail(translator, folders.error());
    const auto places = placeFolders(*folders, call.value(u"output"_s), call.has(u"overwrite"_s));
    if (!places)
        return fail(translator, places.error());
    if (places->size() > 1)
        print(places->join(u'\n') + u'\n');
    return Done;
}

int writeOne(const Register &from, const Request &request, const Wish &wish, const Call &call,
             const Translator &translator)
{
    const auto isAnother = isCoverInAnother(from, request, wish);
    if (!isAnother)
        return fail(translator, isAnother.error());
    if (*isAnother)
        return wrongCall(
            translator,
            QT_TRANSLATE_NOOP("CommandLine",
                              "The cover page was frozen in the signatory's language and exists in no "
                              "other: leave --language out, or ask for the form without --cover, of "
                              "which a reading copy can be made."));
    const auto pdf = onePdf(from, request, wish);
    if (!pdf)
        return fail(translator, pdf.error());
    if (const auto written = saveAtomically(call.value(u"output"_s), *pdf); !written)
        return fail(translator, written.error());
    return Done;
}

} // namespace

int form(const Call &call, const Translator &translator)
{
    const auto output = call.value(u"output"_s);
    const auto wrong = [&](const char *sentence) { return wrongCall(translator, sentence); };
    // What may never be written over is named as what it is, whatever its ending.
    if (const auto place = checkPlace(output, true); !output.isEmpty() && !place)
        return fail(translator, place.error());
    if (!output.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return wrong(QT_TRANSLATE_NOOP("CommandLine", "Say where the form goes with --output FILE.pdf."));
    if (call.words.size() > 2 && !call.has(u"folder"_s))
        return wrong(QT_TRANSLATE_NOOP("CommandLine", "Several requests go into one file with --folder."));
    if (call.has(u"version"_s) && call.has(u"folder"_s))
        return wrong(QT_TRANSLATE_NOOP("CommandLine",
                                       "A signing folder holds the versions in force: leave --version out."));
    Wish wish;
    wish.cover = call.has(u"cover"_s);
    wish.today = call.today;
    if (call.has(u"language"_s)) {
        const auto language = parseCode<Language>(call.value(u"language"_s));
        if (!language) {
            tell(describe(translator, language.error()));
            return WrongCall;
        }
        wish.language = *language;
    }
    if (call.has(u"version"_s)) {
        bool fits = false;
        wish.version = call.value(u"version"_s).toInt(&fits);
        if (!fits)
            return wrong(QT_TRANSLATE_NOOP("CommandLine", "The option --version takes a number, such as 2."));
    }
    const auto from = Register::open(call.words[0], Access::ReadOnly);
    if (!from)
        return fail(translator, from.error());
    tellUnsavedTyping(**from, translator);
    if (const auto place = checkPlace(output, call.has(u"overwrite"_s)); !place)
        return fail(translator, place.error());
    std::vector<Request> requests;
    for (const auto &word : call.words.mid(1)) {
        auto request = requestNamed(**from, word);
        if (!request)
            return fail(translator, request.error());
        const bool isNamed = std::any_of(requests.begin(), requests.end(),
                                         [&](const Request &one) { return one.id == request->id; });
        // One that is named twice goes along once.
        if (!isNamed)
            requests.push_back(*std::move(request));
    }
    return call.has(u"folder"_s) ? writeFolders(**from, requests, wish, call, translator)
                                 : writeOne(**from, requests.front(), wish, call, translator);
}

} // namespace licet::cli
