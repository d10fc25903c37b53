#include "text/list_import_text.h"

#include "text/request_text.h"
#include "text/terms.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const char *sourceOf(ListField field)
{
    switch (field) {
    case ListField::Institution:
        return QT_TRANSLATE_NOOP("Lists", "institution");
    case ListField::Kbo:
        return QT_TRANSLATE_NOOP("Lists", "KBO number");
    case ListField::Application:
        return QT_TRANSLATE_NOOP("Lists", "application");
    case ListField::Service:
        return QT_TRANSLATE_NOOP("Lists", "service");
    case ListField::Version:
        return QT_TRANSLATE_NOOP("Lists", "version");
    case ListField::Environment:
        return QT_TRANSLATE_NOOP("Lists", "environment");
    case ListField::Purpose:
        return QT_TRANSLATE_NOOP("Lists", "purpose");
    case ListField::Basis:
        return QT_TRANSLATE_NOOP("Lists", "basis");
    case ListField::ProgramNumber:
        return QT_TRANSLATE_NOOP("Lists", "program number");
    case ListField::Sent:
        return QT_TRANSLATE_NOOP("Lists", "day sent");
    case ListField::Executed:
        return QT_TRANSLATE_NOOP("Lists", "day executed");
    case ListField::State:
        return QT_TRANSLATE_NOOP("Lists", "state");
    case ListField::Remark:
        return QT_TRANSLATE_NOOP("Lists", "remark");
    case ListField::ValidUntil:
        return QT_TRANSLATE_NOOP("Lists", "last day");
    case ListField::EndedOn:
        return QT_TRANSLATE_NOOP("Lists", "ended since");
    case ListField::Operations:
        return QT_TRANSLATE_NOOP("Lists", "operations");
    case ListField::LegalContext:
        return QT_TRANSLATE_NOOP("Lists", "legal context");
    case ListField::Dossier:
        return QT_TRANSLATE_NOOP("Lists", "dossier number");
    case ListField::NotApplicable:
        return QT_TRANSLATE_NOOP("Lists", "why no decision is needed");
    case ListField::Law:
        return QT_TRANSLATE_NOOP("Lists", "law or royal decree");
    case ListField::Article:
        return QT_TRANSLATE_NOOP("Lists", "article");
    case ListField::InUseSince:
        return QT_TRANSLATE_NOOP("Lists", "in use since");
    case ListField::LastUse:
        return QT_TRANSLATE_NOOP("Lists", "last use");
    case ListField::RequestNumber:
        return QT_TRANSLATE_NOOP("Lists", "number of the request");
    case ListField::StateSince:
        return QT_TRANSLATE_NOOP("Lists", "in this state since");
    case ListField::Conditions:
        return QT_TRANSLATE_NOOP("Lists", "conditions of the answer");
    case ListField::AskedOperations:
        return QT_TRANSLATE_NOOP("Lists", "operations asked");
    case ListField::AskedVersion:
        return QT_TRANSLATE_NOOP("Lists", "version asked");
    case ListField::AskedFrom:
        return QT_TRANSLATE_NOOP("Lists", "start asked");
    case ListField::AskedUntil:
        return QT_TRANSLATE_NOOP("Lists", "last day asked");
    }
    Q_UNREACHABLE();
}

// %1 is the fact's name, %2 the cell, %3 what the remark adds to it.
const char *sourceOf(ListRemarkKind kind)
{
    switch (kind) {
    case ListRemarkKind::QuoteOpen:
        return QT_TRANSLATE_NOOP(
            "Lists",
            "A quotation mark is never closed, so all from line %2 to line %3 stands in one cell: close it.");
    case ListRemarkKind::QuoteTextAfter:
        return QT_TRANSLATE_NOOP("Lists",
                                 "A text in quotation marks begins on line %2, and behind its closing mark "
                                 "on line %3 stands more: "
                                 "put the mark where the text ends, and double the marks within it.");
    case ListRemarkKind::QuoteHoldsRows:
        return QT_TRANSLATE_NOOP("Lists", "From line %2 to line %3 whole rows stand in one cell: a quotation "
                                          "mark is not closed where its text ends.");
    case ListRemarkKind::TooLittle:
        return QT_TRANSLATE_NOOP("Lists",
                                 "This is no request: it names neither a service with an environment nor a "
                                 "program number. Complete the row, or leave it out.");
    case ListRemarkKind::SpreadsheetError:
        return QT_TRANSLATE_NOOP("Lists", "The %1 is “%2”: the spreadsheet or database had no value there. "
                                          "Put the value in, or empty the cell.");
    case ListRemarkKind::NearName:
        return QT_TRANSLATE_NOOP("Lists", "The %1 “%2” is nearly “%3”, which the register knows: say whether "
                                          "that one is meant, or correct it.");
    case ListRemarkKind::TooManyCells:
        return QT_TRANSLATE_NOOP("Lists",
                                 "The row has %2 cells and the columns are %3: put a text that holds "
                                 "the separator between quotation marks.");
    case ListRemarkKind::TooLong:
        return QT_TRANSLATE_NOOP("Lists", "%1 has %2 characters, and at most %3 are kept: shorten it.");
    case ListRemarkKind::InstitutionMissing:
        return QT_TRANSLATE_NOOP("Lists", "No institution is named: add its name or its KBO number.");
    case ListRemarkKind::InstitutionUnknown:
        return QT_TRANSLATE_NOOP(
            "Lists", "The institution “%2” is not in the register: add it there, or correct the name.");
    case ListRemarkKind::InstitutionAmbiguous:
        return QT_TRANSLATE_NOOP(
            "Lists", "Several institutions are named “%2”: give the KBO number of the one meant.");
    case ListRemarkKind::InstitutionsDiffer:
        return QT_TRANSLATE_NOOP(
            "Lists", "The name “%2” and the KBO number, of %3, are of two institutions: correct one.");
    case ListRemarkKind::EarlierNumber:
        return QT_TRANSLATE_NOOP("Lists",
                                 "“%2” is a number that %3 had before: the row is taken as its own.");
    case ListRemarkKind::KboWrong:
        return QT_TRANSLATE_NOOP("Lists", "“%2” is not a valid enterprise number (KBO): correct it.");
    case ListRemarkKind::EnvironmentUnknown:
        return QT_TRANSLATE_NOOP("Lists",
                                 "“%2” is no environment: write test, acceptance or production, one a row.");
    case ListRemarkKind::StateUnknown:
        return QT_TRANSLATE_NOOP("Lists", "“%2” is no state: write sent, executed, returned, refused or "
                                          "withdrawn.");
    case ListRemarkKind::StateContradicted:
        return QT_TRANSLATE_NOOP("Lists",
                                 "The state is “%2”, and yet there is a day of execution, %3: correct one.");
    case ListRemarkKind::SeveralInOne:
        return QT_TRANSLATE_NOOP("Lists", "The %1 “%2” is more than one: make one row of each.");
    case ListRemarkKind::OtherwiseInList:
        return QT_TRANSLATE_NOOP("Lists", "Line %2 is about the same and says otherwise (%1): correct one of "
                                          "the two, or leave one out.");
    case ListRemarkKind::NotExecuted:
        return QT_TRANSLATE_NOOP("Lists", "The state is “%2”, and yet there is a day of execution, %3: it is "
                                          "taken as the day of that answer, check it.");
    case ListRemarkKind::DayImpossible:
        return QT_TRANSLATE_NOOP(
            "Lists", "The %1 “%2” is not a day that exists: write it as 03/02/2025 or 2025-02-03.");
    case ListRemarkKind::DayDoubtful:
        return QT_TRANSLATE_NOOP("Lists", "The %1 “%2” can be read in two ways, for some days of this list "
                                          "only exist with the month first: say which comes first.");
    case ListRemarkKind::NumberTooShort:
        return QT_TRANSLATE_NOOP("Lists",
                                 "The program number “%2” is too short: it has exactly eleven digits.");
    case ListRemarkKind::NumberLostZeros:
        return QT_TRANSLATE_NOOP("Lists", "The program number “%2” seems to have lost its leading zeros in a "
                                          "spreadsheet: have them put back, or correct it.");
    case ListRemarkKind::NumberWrong:
        return QT_TRANSLATE_NOOP("Lists", "“%2” is not a program number: it has exactly eleven digits.");
    case ListRemarkKind::NumberOfAnother:
        return QT_TRANSLATE_NOOP("Lists",
                                 "The program number %2 is one of another institution, %3: check it.");
    case ListRemarkKind::NumberNotApplicable:
        return QT_TRANSLATE_NOOP("Lists", "The row cites decision %2 and says that none is needed: leave one "
                                          "of the two out.");
    case ListRemarkKind::DuplicateInList:
        return QT_TRANSLATE_NOOP("Lists", "The same as line %2.");
    case ListRemarkKind::DuplicateInRegister:
        return QT_TRANSLATE_NOOP("Lists", "In the register already, as request %2.");
    case ListRemarkKind::DuplicateRight:
        return QT_TRANSLATE_NOOP("Lists", "In the register already, as an authorization.");
    case ListRemarkKind::Missing:
        return QT_TRANSLATE_NOOP("Lists", "To complete: %1.");
    case ListRemarkKind::DayInFuture:
        return QT_TRANSLATE_NOOP("Lists", "The %1, %2, lies in the future: correct it.");
    case ListRemarkKind::ExecutedBeforeSent:
        return QT_TRANSLATE_NOOP("Lists", "The day executed, %2, lies before the day sent: check it.");
    case ListRemarkKind::EndsBeforeItBegins:
        return QT_TRANSLATE_NOOP("Lists", "The last day, %2, lies before the first one: check it.");
    case ListRemarkKind::RightStands:
        return QT_TRANSLATE_NOOP("Lists",
                                 "The register has an authorization for the same already, from another "
                                 "day or request: check that this is one more.");
    case ListRemarkKind::RightInList:
        return QT_TRANSLATE_NOOP(
            "Lists", "Line %2 makes an authorization for the same already: check that this is one more.");
    case ListRemarkKind::RightForOther:
        return QT_TRANSLATE_NOOP("Lists",
                                 "The register has an authorization of the same service with the purpose "
                                 "“%2”: check that this is not the same one, worded otherwise.");
    case ListRemarkKind::RightForOtherInList:
        return QT_TRANSLATE_NOOP("Lists",
                                 "Line %2 makes an authorization of the same service with another purpose: "
                                 "check that this is not the same one, worded otherwise.");
    case ListRemarkKind::PersonNumber:
        return QT_TRANSLATE_NOOP("Lists",
                                 "The %1 holds a number that looks like the national number of a person: "
                                 "take it out if it is one.");
    case ListRemarkKind::NoAuthorization:
        return QT_TRANSLATE_NOOP("Lists",
                                 "No authorization is made: it needs an application, a service and an "
                                 "environment.");
    }
    Q_UNREACHABLE();
}

/// A cell in a sentence: one line, and not the whole of a long one.
QString shortened(const QString &cell)
{
    constexpr qsizetype most = 80;
    const auto line = cell.simplified();
    return line.size() <= most ? line : line.left(most) + u'…';
}

} // namespace

QString term(const Translator &translator, ListField field)
{
    return translator.translate("Lists", sourceOf(field));
}

QString term(const Translator &translator, RowStatus status)
{
    switch (status) {
    case RowStatus::Imported:
        return translator.translate("Lists", "imported", "fate of a row");
    case RowStatus::Duplicate:
        return translator.translate("Lists", "duplicate", "fate of a row");
    case RowStatus::Refused:
        return translator.translate("Lists", "refused", "fate of a row");
    case RowStatus::LeftOut:
        return translator.translate("Lists", "left out", "fate of a row");
    }
    Q_UNREACHABLE();
}

QString describe(const Translator &translator, ListFault fault)
{
    switch (fault) {
    case ListFault::Empty:
        return translator.translate("Lists", "The list is empty: choose another one.");
    case ListFault::Workbook:
        return translator.translate(
            "Lists", "This is a workbook of a spreadsheet program: save it there as CSV, or copy its cells.");
    case ListFault::Binary:
        return translator.translate("Lists", "This is no list: it holds no text. Choose a CSV file.");
    case ListFault::NoRows:
        return translator.translate(
            "Lists", "The list has 0 rows below the names of its columns: there is nothing to import.");
    case ListFault::BrokenUtf8:
        return translator.translate(
            "Lists", "The text is UTF-8, but not everywhere: correct it, or say in which encoding it is.");
    }
    Q_UNREACHABLE();
}

QString describe(const Translator &translator, const ListReading &reading)
{
    Q_ASSERT(reading.fault);
    if (*reading.fault != ListFault::BrokenUtf8)
        return describe(translator, *reading.fault);
    return fillPlaces(translator.translate("Lists",
                                           "The text is UTF-8, but on line %1 a letter is damaged or "
                                           "cut off: correct it, or say in which encoding it is."),
                      {QString::number(reading.brokenLine)});
}

QString term(const Translator &translator, ListEncoding encoding)
{
    switch (encoding) {
    case ListEncoding::Utf8:
        return u"UTF-8"_s;
    case ListEncoding::Utf16:
        return u"UTF-16"_s;
    case ListEncoding::Windows:
        return u"Windows-1252"_s;
    case ListEncoding::Dos:
        return translator.translate("Lists", "MS-DOS (code page 850)", "encoding");
    case ListEncoding::Macintosh:
        return translator.translate("Lists", "Macintosh", "encoding");
    }
    Q_UNREACHABLE();
}

QString oddWordsSentence(const Translator &translator, const ListReading &reading)
{
    if (reading.oddWords.isEmpty())
        return {};
    QStringList quoted;
    for (const auto &one : reading.oddWords)
        quoted << fillPlaces(translator.translate("Lists", "“%1”", "a word in quotation marks"), {one});
    return fillPlaces(translator.translate("Lists", "Read as %1: %2", "encoding, words"),
                      {term(translator, reading.encoding), quoted.join(u", "_s)});
}

QString describe(const Translator &translator, const ListRemark &remark)
{
    const auto value =
        isNameWithoutNumber(remark.value) ? requestName(translator, remark.value) : shortened(remark.value);
    return fillPlaces(translator.translate("Lists", sourceOf(remark.kind)),
                      {term(translator, remark.field), value, remark.hint});
}

QString describe(const Translator &translator, const PreviewedRow &row)
{
    QStringList sentences;
    QStringList missing;
    for (const auto &remark : row.remarks)
        if (remark.kind == ListRemarkKind::Missing)
            missing << term(translator, remark.field);
        else
            sentences << describe(translator, remark);
    if (!missing.isEmpty())
        sentences.prepend(fillPlaces(translator.translate("Lists", sourceOf(ListRemarkKind::Missing)),
                                     {missing.join(u", "_s)}));
    return sentences.join(u' ');
}

QString firstNames(const Translator &translator, const QStringList &names)
{
    constexpr qsizetype most = 6;
    const auto first = names.mid(0, most).join(u", "_s);
    if (names.size() <= most)
        return first;
    return first + u' ' + translator.translate("Lists", "and %n more", nullptr, int(names.size() - most));
}

QString reasonHead(const Translator &translator)
{
    return translator.translate("Lists", "reason", "name of a column");
}

} // namespace licet
