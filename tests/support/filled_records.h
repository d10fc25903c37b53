#pragma once

#include "exchange/file_kinds.h"
#include "exchange/record_file.h"

#include <map>

namespace licet::test {

/// Gives every member that files can hold a value of its own, other than its default. It goes by the
/// descriptions, so that no member can be forgotten; a type that it does not know does not compile.
class Filler
{
public:
    /// From now on, references to this table name this record.
    void know(const QString &table, qint64 id) { m_ids[table] = id; }

    template <TableRecord Record>
    Record record()
    {
        Record record;
        Columns<Record>::columns([&](const Member &member, auto accessor) {
            if (isInFiles(member))
                fill(std::invoke(accessor, record));
        });
        return record;
    }

private:
    int next() { return ++m_count; }

    void fill(QString &text) { text = QStringLiteral("text %1").arg(next()); }
    void fill(QStringList &texts) { texts = {QStringLiteral("text %1").arg(next())}; }
    // Most terms may be 20 at most.
    void fill(int &number) { number = number == 3 + next() % 17 ? 20 : 3 + m_count % 17; }
    void fill(qint64 &number) { number = 1000 + next(); }
    void fill(bool &answer) { answer = !answer; }
    void fill(QDate &day) { day = QDate(2025, 1, 1).addDays(next()); }
    void fill(QDateTime &) {}
    void fill(QByteArray &) {}
    void fill(std::map<QString, QString> &texts)
    {
        texts = {{QStringLiteral("key"), QStringLiteral("text %1").arg(next())}};
    }
    void fill(KboNumber &number)
    {
        const int base = 9'990'000 + next();
        number = *KboNumber::parse(QStringLiteral("%1%2")
                                       .arg(base, 8, 10, QLatin1Char('0'))
                                       .arg(97 - base % 97, 2, 10, QLatin1Char('0')));
    }
    void fill(ProgramNumber &number)
    {
        number =
            *ProgramNumber::parse(QStringLiteral("%1").arg(90'000'000 + next(), 11, 10, QLatin1Char('0')));
    }
    void fill(Operations &operations) { fill(operations.named); }
    void fill(CommitteeBasis &basis)
    {
        fill(basis.deliberation);
        fill(basis.dossier);
    }
    void fill(ConcernedInstitution &concerned) { concerned.everyOfKind = InstitutionKind::Ocmw; }
    void fill(ClosedOn &closed)
    {
        closed.date.emplace();
        fill(*closed.date);
    }
    template <Coded E>
    void fill(E &word)
    {
        const auto before = word;
        do
            word = EnumCodes<E>::all[size_t(next()) % EnumCodes<E>::all.size()].value;
        while (word == before);
    }
    template <class Record>
    void fill(Id<Record> &id)
    {
        if (const auto found = m_ids.find(QString::fromLatin1(Columns<Record>::table)); found != m_ids.end())
            id = Id<Record>(found->second);
    }
    template <class T>
    void fill(std::optional<T> &value)
    {
        if constexpr (std::is_same_v<T, KboNumber>)
            value = *KboNumber::parse(QStringLiteral("0999000129"));
        else if constexpr (std::is_same_v<T, ProgramNumber>)
            value = *ProgramNumber::parse(QStringLiteral("00901230001"));
        else
            value.emplace();
        fill(*value);
    }
    template <class T>
    void fill(std::vector<T> &values)
    {
        values.resize(1);
        fill(values.front());
    }
    template <JsonRecord Record>
    void fill(Record &record)
    {
        JsonFields<Record>::fields([&](const Member &, auto member) { fill(record.*member); });
    }

    std::map<QString, qint64> m_ids;
    int m_count = 0;
};

} // namespace licet::test
