#include "exchange/file_import.h"

#include "calendar/calendar_reader.h"
#include "calendar/closing_year.h"
#include "exchange/bringing.h"
#include "exchange/brought_settings.h"
#include "exchange/settling.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// One import. What a file names may stand further on in it, so all that is new is written first; then what
/// was not known yet is filled in, and what was there before is compared.
class Import
{
public:
    Import(Transaction &transaction, RegisterContent content, const Stamp &stamp,
           const std::optional<QString> &amending)
        : m_state(transaction, std::move(content), stamp, amending)
        , m_bringing(m_state)
        , m_settling(m_state)
    {
    }

    Result<BroughtFile> run(const QJsonObject &file)
    {
        LICET_TRY(knowLists(file));
        LICET_ASSIGN(m_state.decisions, readDecisions(database()));
        names().setOpen();
        LICET_TRY(eachList([&]<class Record>(FileKind<Record> kind) {
            return bringList<Record>(file, QString::fromLatin1(kind.member));
        }));
        LICET_TRY(eachList([&]<class Record>(FileKind<Record> kind) {
            return settleList<Record>(QString::fromLatin1(kind.member));
        }));
        LICET_ASSIGN(const auto settings, takeSettings(m_state.transaction, names(), file, m_state.stamp));
        if (settings)
            ++(*settings == Fate::There ? m_state.report.duplicates : m_state.report.imported);
        return BroughtFile{m_state.report, m_state.amending ? m_state.amending->changed() : 0};
    }

private:
    RecordNames &names() { return m_state.names(); }
    [[nodiscard]] const Database &database() const { return m_state.database(); }

    template <class Work>
    static Result<void> eachList(Work &&work)
    {
        Result<void> outcome;
        eachFileKind([&](auto kind) {
            if (outcome)
                outcome = work(kind);
        });
        return outcome;
    }

    /// What amends; left over is what is to be brought.
    template <TableRecord Record>
    Result<void> takeNews(std::vector<Brought> &objects)
    {
        if constexpr (Amending::leaves<Record>) {
            for (const auto &one : objects)
                m_state.leave(one);
            objects.clear();
        } else {
            if constexpr (std::is_same_v<Record, Merger>) {
                for (const auto &one : objects)
                    if (Amending::isTakenBack(one))
                        LICET_TRY(m_state.amending->takeBack(one));
                std::erase_if(objects, Amending::isTakenBack);
            }
            for (auto &one : objects)
                LICET_TRY(m_state.amending->completeNamed<Record>(one));
        }
        return {};
    }

    template <TableRecord Record>
    Result<void> bringList(const QJsonObject &file, const QString &member)
    {
        LICET_ASSIGN(auto objects, objectsIn(file, member, member));
        auto known = membersInFiles<Record>() << occurrenceInFiles;
        if constexpr (std::is_same_v<Record, Person>)
            known << membersInFiles<Mandate>();
        if constexpr (HoldsFromItsEvents<Record>)
            if (!m_state.amending)
                known << changesInFiles;
        FileParts<Record>::each([&](const char *part, auto) { known << QString::fromLatin1(part); });
        known.removeDuplicates();
        for (auto &one : objects) {
            LICET_TRY(onlyKnown(one.object, known, one.path));
            LICET_ASSIGN(one.changes, changesIn(one.object, changingInFiles<Record>(), one.path));
        }
        if (m_state.amending)
            LICET_TRY(takeNews<Record>(objects));
        for (auto &one : objects) {
            if constexpr (std::is_same_v<Record, Connection>)
                LICET_TRY(m_bringing.nameCertificate(one));
            if constexpr (std::is_same_v<Record, Transfer>)
                LICET_TRY(m_bringing.nameMerger(one));
            if constexpr (std::is_same_v<Record, Person>)
                LICET_TRY(bringPerson(one));
            else
                LICET_TRY(m_bringing.bring<Record>(one));
        }
        names().setWhole(detail::tableOf<Record>());
        if constexpr (std::is_same_v<Record, ClosingDay>)
            LICET_TRY(checkAllClosingDays());
        m_brought.insert(member, objects);
        return {};
    }

    /// A person, and a mandate where one is told. Neither names what stands further on, so both are settled
    /// at once; of somebody who is there with other facts nothing is taken.
    Result<void> bringPerson(Brought &person)
    {
        LICET_TRY(m_bringing.bring<Person>(person));
        const auto isTold = [&](const QString &member) { return !person.object.value(member).isNull(); };
        const bool hasMandate = person.object.contains(u"role"_s) && isTold(u"role"_s);
        if (!hasMandate && !(person.object.contains(u"from"_s) && isTold(u"from"_s)))
            return settlePerson(person);
        if (person.fate == Fate::New) {
            m_state.content.put(detail::tableOf<Person>(), person.id, person.read);
            LICET_TRY(m_settling.tell<Person>(person));
        } else {
            LICET_ASSIGN(const bool isToldOtherwise, m_settling.tellsOtherwise<Person>(person));
            const bool isOtherwise = isToldOtherwise || m_state.isOtherwise<Person>(person);
            if (isOtherwise && !m_state.amending) {
                m_state.leave(person);
                return {};
            }
            if (isOtherwise) {
                LICET_ASSIGN([[maybe_unused]] const bool isNews, m_state.amending->amend<Person>(person));
            }
        }
        Brought mandate{person.path, person.object, {}};
        LICET_TRY(m_bringing.bring<Mandate>(mandate));
        return m_settling.settle<Mandate>(mandate);
    }

    /// Of somebody without a mandate no last day can be told.
    Result<void> settlePerson(Brought &person)
    {
        if (!person.object.value(u"until"_s).toString().isEmpty())
            return Error{ErrorKind::MissingMember, jsonPath(person.path, u"role"_s)};
        return m_settling.settle<Person>(person);
    }

    Result<void> checkAllClosingDays() const
    {
        LICET_ASSIGN(const auto closedOn, readClosingDays(database()));
        return checkClosingDays(closedOn);
    }

    template <TableRecord Record>
    Result<void> settleList(const QString &member)
    {
        if constexpr (!std::is_same_v<Record, Person>)
            for (auto &one : m_brought[member])
                LICET_TRY(m_settling.settle<Record>(one));
        return {};
    }

    ImportState m_state;
    Bringing m_bringing;
    Settling m_settling;
    QHash<QString, std::vector<Brought>> m_brought; ///< by list
};

} // namespace

Result<BroughtFile> bringFile(Transaction &transaction, RegisterContent content, const Stamp &stamp,
                              const QJsonObject &file, const std::optional<QString> &amending)
{
    return Import(transaction, std::move(content), stamp, amending).run(file);
}

} // namespace licet
