#include "bench/large_register.h"
#include "bench/measure.h"
#include "coverage/coverage.h"
#include "coverage/coverage_reader.h"
#include "database/statement.h"
#include "history/verification.h"
#include "register/register.h"
#include "support/example_data.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace licet::bench {

using namespace Qt::StringLiterals;

namespace {

const QDate day{2026, 12, 7};

std::unique_ptr<Register> opened(const RegisterSize &size)
{
    return orEnd(Register::open(keptRegister(size), Access::ReadOnly), "open");
}

/// What the chain is made of, one text an event.
std::vector<QByteArray> hashedBytes(const Register &from)
{
    auto statement =
        orEnd(Statement::prepare(from.database(),
                                 u"SELECT event.sequence, header, name, salt, CAST (value AS BLOB) "
                                 "FROM event LEFT JOIN event_leaf USING (sequence) "
                                 "ORDER BY event.sequence, place"_s),
              "events");
    std::vector<QByteArray> bytes;
    qint64 last = 0;
    while (orEnd(statement.next(), "event")) {
        const auto sequence = orEnd(statement.read<qint64>(0), "sequence");
        if (sequence != last)
            bytes.push_back(orEnd(statement.read<QString>(1), "header").toUtf8());
        last = sequence;
        bytes.back() += orEnd(statement.read<QString>(2), "name").toUtf8();
        bytes.back() += orEnd(statement.read<QByteArray>(3), "salt");
        bytes.back() += orEnd(statement.read<QByteArray>(4), "value");
    }
    return bytes;
}

/// A list of so many rows, all of one institution, no two alike.
void writeList(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s can't be written", qPrintable(path));
    file.write("Instelling;Toepassing;Dienst;Versie;Omgeving;Doel;Machtiging;Programmanummer;Verstuurd;"
               "Uitgevoerd;Status\n");
    for (int row = 0; row < rows; ++row)
        file.write(
            u"0999000129;Dossierbeheer;Dienst%1;1;productie;Doel nummer %2;n.v.t.;00901234567;"
            "03/02/2025;17/02/2025;uitgevoerd\n"_s.arg(QString::number(row % 100), QString::number(row))
                .toUtf8());
}

double timeToImport(int rows)
{
    const test::ExampleRegister example;
    const auto path = example.folder.filePath(u"bench.licet"_s);
    const auto list = example.folder.filePath(u"list.csv"_s);
    if (!QFile::copy(example.reg->path(), path))
        qFatal("%s can't be copied", qPrintable(example.reg->path()));
    writeList(list, rows);
    return timeOfProcess(QStringLiteral(LICET_PROGRAMS "/licet-cli"), {u"import"_s, path, list});
}

/// A register file of so many people, all of one institution.
double timeToImportPeople(int count)
{
    const test::ExampleRegister example;
    const auto path = example.folder.filePath(u"bench.licet"_s);
    const auto file = example.folder.filePath(u"people.json"_s);
    if (!QFile::copy(example.reg->path(), path))
        qFatal("%s can't be copied", qPrintable(example.reg->path()));
    QJsonArray people;
    for (int index = 0; index < count; ++index)
        people.append(QJsonObject{{u"institution"_s, u"0999000129"_s},
                                  {u"name"_s, u"Person %1"_s.arg(index)},
                                  {u"role"_s, u"contact"_s},
                                  {u"from"_s, u"2026-01-01"_s}});
    QFile written(file);
    if (!written.open(QIODevice::WriteOnly) ||
        written.write(QJsonDocument(QJsonObject{{u"people"_s, people}}).toJson()) < 0)
        qFatal("%s can't be written", qPrintable(file));
    written.close();
    return timeOfProcess(QStringLiteral(LICET_PROGRAMS "/licet-cli"), {u"import"_s, path, file});
}

} // namespace

Outcome readingCoverage()
{
    const auto large = opened(largeSize);
    const auto tenth = opened(tenthSize);
    const auto cover = [](const Register &from) {
        return timeOf([&] {
            const auto facts = orEnd(readCoverageFacts(RegisterAsOf(from), day, day), "coverage");
            (void)coverage(facts, CoverageGrouping::ByApplication);
        });
    };
    Outcome outcome;
    for (int turn = 0; turn < 5; ++turn) {
        outcome.measured.push_back(cover(*large));
        outcome.reference.push_back(cover(*tenth));
    }
    return outcome;
}

Outcome verifyingHistory()
{
    const auto large = opened(largeSize);
    const auto bytes = hashedBytes(*large);
    Outcome outcome;
    for (int turn = 0; turn < 3; ++turn) {
        outcome.measured.push_back(timeOf([&] { (void)orEnd(checkHistory(large->database()), "check"); }));
        outcome.reference.push_back(timeOf([&] {
            for (const auto &one : bytes)
                (void)QCryptographicHash::hash(one, QCryptographicHash::Sha256);
        }));
    }
    return outcome;
}

Outcome importingAList()
{
    return {.measured = {timeToImport(100'000)}, .reference = {timeToImport(10'000)}};
}

Outcome importingPeople()
{
    return {.measured = {timeToImportPeople(10'000)}, .reference = {timeToImportPeople(1'000)}};
}

} // namespace licet::bench
