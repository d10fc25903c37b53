#include "output.h"

#include "base/digits.h"
#include "base/text_gate.h"
#include "exchange/csv_writer.h"
#include "history/record_store.h"
#include "text/error_text.h"
#include "text/finding_text.h"
#include "text/terms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// Kinds that say that the call itself is wrong; all others say that it could not be done.
bool isWrongCall(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::AmbiguousNumber ||
           kind == ErrorKind::NotAKboNumber || kind == ErrorKind::SeveralRecipients ||
           kind == ErrorKind::SeveralSenders;
}

} // namespace

void tell(const QString &sentence)
{
    write(stderr, sentence.toUtf8() + '\n');
}

int fail(const Translator &translator, const Error &error)
{
    tell(describe(translator, error));
    if (error.kind == ErrorKind::ErrorsRemain)
        return Found;
    return isWrongCall(error.kind) ? WrongCall : Impossible;
}

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void printJson(const QJsonValue &document)
{
    write(stdout, QJsonDocument(document.toObject()).toJson(QJsonDocument::Indented));
}

void printTable(const QStringList &heads, const std::vector<QStringList> &rows)
{
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
        print(text.trimmed() + u'\n');
    };
    line(heads);
    for (const auto &row : rows)
        line(row);
}

void printCsv(const QStringList &heads, const std::vector<QStringList> &rows)
{
    const auto line = [](const QStringList &cells) { print(csvLine(cells) + u"\r\n"_s); };
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
    LICET_ASSIGN(const auto found, from.institutionByKbo(number.digits()));
    if (!found)
        return Error{ErrorKind::NotFound, u"institution"_s, number.printed()};
    return found->id;
}

void printFindings(const Translator &translator, const std::vector<Finding> &findings, bool toErrors)
{
    for (const auto &finding : findings) {
        const auto words = describe(translator, finding);
        const auto line = u"%1: %2 %3 (%4)"_s.arg(term(translator, finding.severity), words.problem,
                                                  words.remedy, sourceName(translator, finding.source));
        if (toErrors)
            tell(line);
        else
            print(line + u'\n');
    }
}

} // namespace licet::cli
