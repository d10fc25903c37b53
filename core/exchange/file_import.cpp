#include "exchange/file_import.h"

#include "authorization/authorization_service.h"
#include "authorization/received_program_number.h"
#include "calendar/calendar_reader.h"
#include "calendar/closing_year.h"
#include "exchange/amending.h"
#include "exchange/brought_request.h"
#include "exchange/brought_settings.h"
#include "exchange/file_objects.h"
#include "exchange/file_records.h"
#include "exchange/shipped.h"
#include "request/request_writing.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto imported = RecordEvent::Imported;

/// One import. What a file names may stand further on in it, so all that is new is written first; then what
/// was not known yet is filled in, and what was there before is compared.
class Import
{
public:
    Import(Transaction &transaction, RegisterContent content, const Stamp &stamp,
           const std::optional<QString> &amending = {})
        : m_transaction(transaction)
        , m_content(std::move(content))
        , m_stamp(stamp)
        , m_records(m_content.names(), stamp)
    {
        if (amending)
            m_amending.emplace(m_transaction, m_content, m_decisions, stamp, *amending);
    }

    Result<BroughtFile> run(const QJsonObject &file)
    {
        LICET_TRY(knowLists(file));
        LICET_ASSIGN(m_decisions, readDecisions(m_transaction.database()));
        names().setOpen();
        LICET_TRY(eachList([&]<class Record>(FileKind<Record> kind) {
            return bringList<Record>(file, QString::fromLatin1(kind.member));
        }));
        LICET_TRY(eachList([&]<class Record>(FileKind<Record> kind) {
            return settleList<Record>(QString::fromLatin1(kind.member));
        }));
        LICET_ASSIGN(const auto settings, takeSettings(m_transaction, names(), file, m_stamp));
        if (settings)
            ++(*settings == Fate::There ? m_report.duplicates : m_report.imported);
        return BroughtFile{m_report, m_amending ? m_amending->changed() : 0};
    }

private:
    RecordNames &names() { return m_content.names(); }
    [[nodiscard]] const Database &database() const { return m_transaction.database(); }

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

    template <TableRecord Record>
    Result<void> insertParts(Id<Record> id, const QJsonObject &object, const QString &path)
    {
        return m_records.eachPart<Record>(
            object, path, [&](const QString &, auto part, auto owner) -> Result<void> {
                part.*owner = id;
                LICET_TRY(RecordStore<decltype(part)>::insert(m_transaction, part, m_stamp, imported));
                return {};
            });
    }

    template <TableRecord Record>
    void standsFor(Brought &brought, qint64 id, const QJsonObject &key)
    {
        brought.id = id;
        brought.fate = Fate::There;
        names().addOtherName(detail::tableOf<Record>(), id, key);
    }

    /// Writes what is new, and says which record an object stands for.
    template <TableRecord Record>
    Result<void> bring(Brought &brought)
    {
        const auto table = detail::tableOf<Record>();
        LICET_ASSIGN(const auto record, m_records.understand<Record>(brought.object, brought.path));
        LICET_ASSIGN(brought.read, m_records.readBack(record, brought.object, brought.path));
        const auto key = RecordNames::keyIn(brought.read, Columns<Record>::key);
        const auto alike = names().withKey(table, key);
        const int occurrence = qMax(1, brought.object.value(occurrenceInFiles).toInt(1));
        if (occurrence <= alike.size()) {
            brought.id = alike[occurrence - 1];
            brought.fate = Fate::There;
            return {};
        }
        if (m_amending) {
            LICET_ASSIGN(const auto known, m_amending->knownOtherwise(record, brought));
            if (known > 0) {
                standsFor<Record>(brought, known, key);
                return {};
            }
        }
        if constexpr (std::is_same_v<Record, Authorization>)
            LICET_TRY(checkBrought(record, brought.path));
        if constexpr (std::is_same_v<Record, Request>)
            LICET_TRY(checkBroughtRequest(record, brought.object, brought.path, m_stamp));
        if constexpr (std::is_same_v<Record, ReceivedProgramNumber>)
            LICET_TRY(checkHolder(m_transaction.database(), record.number, record.institution));
        if constexpr (std::is_same_v<Record, Decision>) {
            LICET_ASSIGN(const auto told, withSteps(m_records, record, brought));
            LICET_TRY(checkBroughtDays(told, brought.path, m_stamp.happenedOn));
            const auto same = knownAs(told, m_decisions, m_amending.has_value());
            if (same.isSet()) {
                standsFor<Record>(brought, same.row(), key);
                return {};
            }
        }
        const auto inserted = add(record);
        if (!inserted)
            return located<Record>(inserted.error(), brought.path);
        brought.id = inserted->row();
        names().add(table, brought.id, key);
        return insertParts(*inserted, brought.object, brought.path);
    }

    /// A file that holds a register holds what followed.
    template <TableRecord Record>
    Result<Id<Record>> add(const Record &record)
    {
        if (m_amending)
            return m_amending->add(record);
        if constexpr (std::is_same_v<Record, Merger>)
            LICET_TRY(checkMerger(database(), record));
        return RecordStore<Record>::insert(m_transaction, record, m_stamp, imported);
    }

    /// A right stands in one merger's wake: who names the right need not name that.
    Result<void> nameMerger(Brought &transfer)
    {
        if (transfer.object.contains(u"merger"_s))
            return {};
        const auto named = transfer.object.value(u"authorization"_s);
        LICET_ASSIGN(const auto id, names().idOf(detail::tableOf<Authorization>(), named,
                                                 jsonPath(transfer.path, u"authorization"_s)));
        LICET_ASSIGN(const auto right, RecordStore<Authorization>::get(database(), Id<Authorization>(id)));
        LICET_ASSIGN(const auto merger, mergerFor(database(), {}, right));
        transfer.object.insert(u"merger"_s, names().nameOf(detail::tableOf<Merger>(), merger.id.row()));
        return {};
    }

    /// A file cannot say that a request of this register granted what it did not.
    Result<void> checkBrought(const Authorization &authorization, const QString &path) const
    {
        LICET_ASSIGN(const bool isSigned, restsOnForm(m_transaction.database(), authorization));
        if (isSigned)
            return Error{ErrorKind::SaidByForm, jsonPath(path, u"request"_s)};
        return checkProgramNumber(m_transaction.database(), authorization);
    }

    /// What amends; left over is what is to be brought.
    template <TableRecord Record>
    Result<void> takeNews(std::vector<Brought> &objects)
    {
        if constexpr (Amending::leaves<Record>) {
            for (const auto &one : objects)
                LICET_TRY(leave(one));
            objects.clear();
        } else {
            if constexpr (std::is_same_v<Record, Merger>) {
                for (const auto &one : objects)
                    if (Amending::isTakenBack(one))
                        LICET_TRY(m_amending->takeBack(one));
                std::erase_if(objects, Amending::isTakenBack);
            }
            for (auto &one : objects)
                LICET_TRY(m_amending->completeNamed<Record>(one.object));
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
        FileParts<Record>::each([&](const char *part, auto) { known << QString::fromLatin1(part); });
        known.removeDuplicates();
        for (auto &one : objects)
            LICET_TRY(onlyKnown(one.object, known, one.path));
        if (m_amending)
            LICET_TRY(takeNews<Record>(objects));
        for (auto &one : objects) {
            if constexpr (std::is_same_v<Record, Connection>)
                LICET_TRY(nameCertificate(one));
            if constexpr (std::is_same_v<Record, Transfer>)
                LICET_TRY(nameMerger(one));
            if constexpr (std::is_same_v<Record, Person>)
                LICET_TRY(bringPerson(one));
            else
                LICET_TRY(bring<Record>(one));
        }
        names().setWhole(detail::tableOf<Record>());
        if constexpr (std::is_same_v<Record, ClosingDay>)
            LICET_TRY(checkAllClosingDays());
        m_brought.insert(member, objects);
        return {};
    }

    /// Puts in place what a card says of its certificate; one that a new card states is kept as a record.
    Result<void> nameCertificate(Brought &card)
    {
        if (!card.object.contains(u"certificate"_s))
            return {};
        LICET_ASSIGN(const auto said, certificateOfCard(card, names()));
        card.object.insert(u"certificate"_s, said.reference);
        if (!said.certificate)
            return {};
        auto withoutIt = card;
        withoutIt.object.remove(u"certificate"_s);
        LICET_ASSIGN(const auto read, m_records.understand<Connection>(withoutIt.object, withoutIt.path));
        const auto key = RecordNames::keyIn(toFile(read, names(), true), Columns<Connection>::key);
        if (!names().withKey(detail::tableOf<Connection>(), key).isEmpty()) {
            // The card that is there stays as it is.
            card.object = withoutIt.object;
            card.isOtherwise = true;
            return {};
        }
        LICET_ASSIGN(const auto id,
                     RecordStore<Certificate>::insert(m_transaction, *said.certificate, m_stamp, imported));
        names().add(detail::tableOf<Certificate>(), id.row(), said.reference.toObject());
        return {};
    }

    /// A person, and a mandate where one is told. Neither names what stands further on, so both are settled
    /// at once; of somebody who is there with other facts nothing is taken.
    Result<void> bringPerson(Brought &person)
    {
        LICET_TRY(bring<Person>(person));
        const auto isTold = [&](const QString &member) { return !person.object.value(member).isNull(); };
        const bool hasMandate = person.object.contains(u"role"_s) && isTold(u"role"_s);
        if (!hasMandate && !(person.object.contains(u"from"_s) && isTold(u"from"_s)))
            return settle<Person>(person);
        if (person.fate == Fate::New)
            m_content.put(detail::tableOf<Person>(), person.id, person.read);
        else if (isOtherwise<Person>(person)) {
            if (!m_amending)
                return leave(person);
            LICET_TRY(m_amending->amend<Person>(person));
        }
        Brought mandate{person.path, person.object, {}};
        LICET_TRY(bring<Mandate>(mandate));
        return settle<Mandate>(mandate);
    }

    Result<void> checkAllClosingDays() const
    {
        LICET_ASSIGN(const auto closedOn, readClosingDays(m_transaction.database()));
        return checkClosingDays(closedOn);
    }

    template <TableRecord Record>
    Result<void> settleList(const QString &member)
    {
        if constexpr (!std::is_same_v<Record, Person>)
            for (auto &one : m_brought[member])
                LICET_TRY(settle<Record>(one));
        return {};
    }

    /// Fills in what a new record named that was not there yet, or compares with what is there.
    template <TableRecord Record>
    Result<void> settle(Brought &brought)
    {
        const auto table = detail::tableOf<Record>();
        LICET_ASSIGN(auto record, m_records.understand<Record>(brought.object, brought.path));
        LICET_ASSIGN(const auto read, m_records.readBack(record, brought.object, brought.path));
        const bool isFilled = brought.read != read;
        brought.read = read;
        if (brought.fate == Fate::New) {
            record.id = Id<Record>(brought.id);
            if constexpr (std::is_same_v<Record, Request>)
                LICET_TRY(checkBroughtLinks(m_transaction.database(), record, brought.path));
            if (isFilled) {
                const auto filled = fillLinks(record);
                if (!filled)
                    return located<Record>(filled.error(), brought.path);
            }
            m_content.put(table, brought.id, read);
            ++m_report.imported;
            return {};
        }
        if (!isOtherwise<Record>(brought)) {
            bool isMoved = false;
            if (m_amending) {
                LICET_ASSIGN(isMoved, m_amending->moveForetold<Record>(brought));
            }
            m_report.duplicates += isMoved ? 0 : 1;
            return {};
        }
        if constexpr (!Amending::leaves<Record>)
            if (m_amending)
                return m_amending->amend<Record>(brought);
        if constexpr (std::is_same_v<Record, Recipient> || std::is_same_v<Record, WebService>) {
            LICET_ASSIGN(const bool isShipped, isAsShipped(database(), {recordKindOf<Record>(), brought.id}));
            if (isShipped)
                return replaceShipped<Record>(brought);
        }
        return leave(brought);
    }

    template <TableRecord Record>
    Result<void> fillLinks(const Record &record)
    {
        if constexpr (std::is_same_v<Record, Request>)
            return relinkRequest(m_transaction, record, imported, m_stamp);
        else if constexpr (std::is_same_v<Record, Authorization>)
            return linkToRequest(m_transaction, record.id, record.request, imported, m_stamp);
        else if constexpr (std::is_same_v<Record, Decision>)
            return linkReplacement(m_transaction, record.id, record.replacedBy, imported, m_stamp);
        else if constexpr (std::is_same_v<Record, Certificate>)
            return linkRenewal(record);
        else
            return RecordStore<Record>::update(m_transaction, record, m_stamp, imported);
    }

    Result<void> linkRenewal(const Certificate &certificate)
    {
        LICET_TRY(checkRenewals(database(), certificate));
        return RecordStore<Certificate>::update(m_transaction, certificate, m_stamp, imported);
    }

    template <TableRecord Record>
    bool isOtherwise(const Brought &brought) const
    {
        return brought.isOtherwise || contradicts(brought.object, brought.read,
                                                  m_content.record(detail::tableOf<Record>(), brought.id));
    }

    Result<void> leave(const Brought &brought)
    {
        m_report.different << brought.path + u' ' + shownIn(brought.object);
        return {};
    }

    template <TableRecord Record>
    Result<void> replaceShipped(const Brought &brought)
    {
        LICET_ASSIGN(const auto shipped,
                     RecordStore<Record>::get(m_transaction.database(), Id<Record>(brought.id)));
        LICET_ASSIGN(auto record, fromFile<Record>(brought.object, brought.path, names(), shipped));
        LICET_TRY(completeBrought(record, brought.path, m_stamp));
        // By which it is known; another spelling of it is no news.
        if constexpr (std::is_same_v<Record, Recipient>)
            record.code = shipped.code;
        else
            record.name = shipped.name;
        if (record == shipped) {
            ++m_report.duplicates;
            return {};
        }
        LICET_TRY(RecordStore<Record>::update(m_transaction, record, m_stamp, imported));
        m_content.put(detail::tableOf<Record>(), brought.id, toFile(record, names(), true));
        ++m_report.imported;
        return {};
    }

    Transaction &m_transaction;
    RegisterContent m_content;
    const Stamp &m_stamp;
    FileRecords m_records;
    std::vector<DecisionWithSteps> m_decisions;     ///< as they were before
    QHash<QString, std::vector<Brought>> m_brought; ///< by list
    ImportReport m_report;
    std::optional<Amending> m_amending;
};

} // namespace

Result<BroughtFile> bringFile(Transaction &transaction, RegisterContent content, const Stamp &stamp,
                              const QJsonObject &file, const std::optional<QString> &amending)
{
    return Import(transaction, std::move(content), stamp, amending).run(file);
}

} // namespace licet
