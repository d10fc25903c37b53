#include "output.h"

#include "base/digits.h"
#include "base/printable_text.h"
#include "base/text_gate.h"
#include "exchange/csv_writer.h"
#include "history/record_store.h"
#include "institution/forerunner.h"
#include "text/error_text.h"
#include "text/finding_text.h"
#include "text/terms.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

bool isOutputLost = false;

bool write(FILE *stream, const QByteArray &bytes)
{
    const bool isTaken =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size());
    return std::fflush(stream) == 0 && isTaken;
}

void writeOutput(const QByteArray &bytes)
{
    errno = 0;
    // A reader that has seen enough and left lost nothing.
    if (!write(stdout, bytes) && errno != EPIPE)
        isOutputLost = true;
}

/// What was typed by anybody must not steer the terminal.
QByteArray forTerminal(const QString &text)
{
    return printableText(text).remove(u'\r').toUtf8();
}

/// Kinds that say that the call itself is wrong; all others say that it could not be done.
bool isWrongCall(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::AmbiguousNumber ||
           kind == ErrorKind::NotAKboNumber || kind == ErrorKind::SeveralRecipients ||
           kind == ErrorKind::SeveralSenders || kind == ErrorKind::SeveralLanguages;
}

} // namespace

void tell(const QString &sentence)
{
    write(stderr, forTerminal(sentence) + '\n');
}

int fail(const Translator &translator, const Error &error)
{
    tell(describe(translator, error, CommandWords::Said));
    if (error.kind == ErrorKind::ErrorsRemain)
        return Found;
    return isWrongCall(error.kind) ? WrongCall : Impossible;
}

void print(const QString &text)
{
    writeOutput(forTerminal(text));
}

QByteArray bytesOf(const QJsonValue &document)
{
    QString text;
    for (const auto sign : QString::fromUtf8(QJsonDocument(document.toObject()).toJson())) {
        const auto category = sign.category();
        const bool isSeen =
            sign == u'\n' || (category != QChar::Other_Control && category != QChar::Other_Format);
        text += isSeen ? QString(sign) : u"\\u%1"_s.arg(sign.unicode(), 4, 16, QChar(u'0'));
    }
    return text.toUtf8();
}

void printJson(const QJsonValue &document)
{
    writeOutput(bytesOf(document));
}

bool outputWasLost()
{
    return isOutputLost;
}

void printTable(const QStringList &heads, const std::vector<QStringList> &typed)
{
    auto rows = typed;
    for (auto &row : rows)
        std::transform(row.begin(), row.end(), row.begin(), [](const QString &cell) {
            const auto text = printableLine(cell);
            // Whoever reads a line by its words finds each in its column.
            return text.trimmed().isEmpty() ? u"–"_s : text;
        });
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < heads.size(); ++column) {
        auto width = heads[column].size();
        for (const auto &row : rows)
            width = qMax(width, row[column].size());
        widths << width;
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < cells.size(); ++column)
            text += cells[column].leftJustified(widths[column] + 2);
        while (text.endsWith(u' '))
            text.chop(1);
        print(text + u'\n');
    };
    line(heads);
    for (const auto &row : rows)
        line(row);
}

void printCsv(const QStringList &heads, const std::vector<QStringList> &rows)
{
    const auto line = [](const QStringList &cells) { writeOutput((csvLine(cells) + u"\r\n"_s).toUtf8()); };
    line(heads);
    for (const auto &row : rows)
        line(row);
}

Result<Request> requestNamed(const Register &from, const QString &word)
{
    const bool isId = word.startsWith(u"id:");
    const auto digits = isId ? word.mid(3) : word;
    if (!allDigits(digits))
        return from.requests().byNumber(enteredLine(word));
    bool fits = false;
    const auto row = digits.toLongLong(&fits);
    if (!fits || row <= 0)
        return Error{ErrorKind::NotFound, u"request"_s, word};
    // An older pattern may have given numbers of digits only: then only "id:" says which is meant.
    if (!isId) {
        LICET_ASSIGN(const auto numbered, RecordStore<Request>::where(from.database(), u"number"_s, digits));
        for (const auto &one : numbered)
            if (one.id.row() != row)
                return Error{ErrorKind::AmbiguousNumber, u"request"_s, word,
                             u"id:%1, id:%2"_s.arg(row).arg(one.id.row())};
    }
    return from.requests().get(Id<Request>(row));
}

void tellUnsavedTyping(const Register &from, const Translator &translator)
{
    const auto unsaved = from.requests().withUnsavedTyping();
    if (!unsaved || unsaved->empty())
        return;
    QStringList names;
    for (const auto id : *unsaved)
        names << QString::number(id.row());
    tell(fillPlaces(translator.translate(
                        "CommandLine", "What was typed last in the window is not saved yet, and what is read "
                                       "here is the saved text. It is taken over when the register is opened "
                                       "in Licet. Requests: %1."),
                    {names.join(u", "_s)}));
}

QJsonObject documentOf(const List &list, const std::vector<QJsonObject> &rows)
{
    QJsonArray array;
    for (const auto &row : rows)
        array.append(row);
    return {{QString::fromLatin1(list.member), array}};
}

Result<Id<Institution>> institutionAsked(const Register &from, const Call &call)
{
    if (!call.has(u"institution"_s))
        return Id<Institution>();
    LICET_ASSIGN(const auto number, KboNumber::parse(call.value(u"institution"_s)));
    LICET_ASSIGN(const auto found, institutionNumbered(from.database(), number));
    if (!found)
        return Error{ErrorKind::NotFound, u"institution"_s, number.printed()};
    return found->institution.id;
}

void tellEarlierNumbers(const Translator &translator, const std::vector<EarlierNumber> &numbers)
{
    for (const auto &one : numbers)
        tell(fillPlaces(
            translator.translate("CommandLine", "%1 is a number that %2 had before; its number is now %3."),
            {one.number.printed(), one.institution, one.now.printed()}));
}

void printFindings(const Translator &translator, const std::vector<Finding> &findings, bool toErrors)
{
    for (const auto &finding : findings) {
        const auto words = describe(translator, finding);
        const auto line =
            fillPlaces(translator.translate("CommandLine", "%1: %2 %3 (%4)",
                                            "severity, what is wrong, what to do, the rule it rests on"),
                       {term(translator, finding.severity), words.problem, words.remedy,
                        sourceName(translator, finding.source)});
        if (toErrors)
            tell(line);
        else
            print(line + u'\n');
    }
}

} // namespace licet::cli
