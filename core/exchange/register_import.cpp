#include "exchange/register_import.h"

#include "authorization/authorization_service.h"
#include "authorization/received_program_number.h"
#include "authorization/transferring.h"
#include "base/text_fold.h"
#include "calendar/calendar_reader.h"
#include "calendar/closing_year.h"
#include "committee/decision_store.h"
#include "committee/same_decision.h"
#include "exchange/brought_decision.h"
#include "exchange/brought_record.h"
#include "exchange/brought_request.h"
#include "exchange/file_objects.h"
#include "exchange/file_records.h"
#include "exchange/record_file.h"
#include "exchange/register_content.h"
#include "exchange/stated_certificate.h"
#include "followup/terms.h"
#include "history/import_mark.h"
#include "institution/certificate_keeping.h"
#include "institution/merging.h"
#include "request/corrections/transfer_correcting.h"
#include "request/drafting.h"
#include "request/facts_reader.h"
#include "request/merger_outcome.h"
#include "request/registered_spelling.h"
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
    /// `amending`: the reason why what is there takes over what the file says; without it that is left.
    Import(Transaction &transaction, RegisterContent content, const Stamp &stamp,
           const std::optional<QString> &amending = {})
        : m_transaction(transaction)
        , m_content(std::move(content))
        , m_stamp(stamp)
        , m_records(m_content.names(), stamp)
        , m_amending(amending)
    {
    }
    [[nodiscard]] int changed() const { return m_changed; }

    Result<ImportReport> run(const QJsonObject &file)
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
        LICET_TRY(takeSettings(file));
        return m_report;
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
        if constexpr (std::is_same_v<Record, Institution>)
            if (m_amending) {
                LICET_ASSIGN(brought.id, institutionNamedAlike(database(), record));
                if (brought.id > 0) {
                    brought.fate = Fate::There;
                    names().addOtherName(table, brought.id, key);
                    return {};
                }
            }
        if constexpr (std::is_same_v<Record, Certificate>)
            if (m_amending) {
                LICET_ASSIGN(brought.id, certificateNamedBy(brought, names()));
                if (brought.id > 0) {
                    brought.fate = Fate::There;
                    names().addOtherName(table, brought.id, key);
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
            LICET_ASSIGN(const auto same, knownAs(told));
            if (same.isSet()) {
                brought.id = same.row();
                brought.fate = Fate::There;
                names().addOtherName(table, brought.id, key);
                return {};
            }
        }
        const auto inserted = write(record);
        if (!inserted)
            return located<Record>(inserted.error(), brought.path);
        brought.id = inserted->row();
        names().add(table, brought.id, key);
        return insertParts(*inserted, brought.object, brought.path);
    }

    /// What is new. A merger, and what was done of a transfer, are recorded with all that follows when they
    /// are told as news; a file that holds a register holds what followed.
    template <TableRecord Record>
    Result<Id<Record>> write(const Record &record)
    {
        if constexpr (std::is_same_v<Record, Merger>) {
            if (m_amending) {
                auto told = record;
                if (told.note.trimmed().isEmpty())
                    told.note = *m_amending;
                return recordMerger(m_transaction, told, m_stamp);
            }
            LICET_TRY(checkMerger(database(), record));
        }
        if constexpr (std::is_same_v<Record, Transfer>)
            if (m_amending) {
                LICET_ASSIGN(const auto kept, keepTransfer(m_transaction, record, m_stamp));
                return kept.transfer;
            }
        if constexpr (std::is_same_v<Record, Certificate>)
            if (m_amending)
                return keepCertificate(m_transaction, record, m_stamp, *m_amending);
        return RecordStore<Record>::insert(m_transaction, record, m_stamp, imported);
    }

    /// One that is told without a day did not happen.
    Result<void> takeBackMerger(const Brought &merger)
    {
        const QJsonObject named{{u"predecessor"_s, merger.object.value(u"predecessor"_s)}};
        LICET_ASSIGN(const auto id, names().idOf(detail::tableOf<Merger>(), named, merger.path));
        LICET_TRY(revokeMerger(m_transaction, Id<Merger>(id), *m_amending, m_stamp));
        ++m_changed;
        return {};
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

    /// The decision that was there before under the same number: of one of both the steps are not told. Not
    /// set where there is none.
    Result<Id<Decision>> knownAs(const DecisionWithSteps &told) const
    {
        const auto *same = sameDecision(told, m_decisions);
        // What amends a decision names the new step, not the first one.
        if (!same && m_amending)
            same = onlyNumbered(told.decision.deliberation, m_decisions);
        return same ? same->decision.id : Id<Decision>();
    }

    /// A file cannot say that a request of this register granted what it did not.
    Result<void> checkBrought(const Authorization &authorization, const QString &path) const
    {
        LICET_ASSIGN(const bool isSigned, restsOnForm(m_transaction.database(), authorization));
        if (isSigned)
            return Error{ErrorKind::SaidByForm, jsonPath(path, u"request"_s)};
        return checkProgramNumber(m_transaction.database(), authorization);
    }

    /// What amends a record names it and what changes; what a record must have besides it has already.
    template <TableRecord Record>
    Result<void> completeNamed(QJsonObject &object)
    {
        qint64 id = 0;
        if constexpr (std::is_same_v<Record, Institution>) {
            LICET_ASSIGN(id, institutionNamedBy(database(), object));
        } else if constexpr (std::is_same_v<Record, Decision>) {
            if (const auto *known = onlyNumbered(object.value(u"deliberation"_s).toString(), m_decisions))
                id = known->decision.id.row();
        }
        if (id == 0)
            return {};
        const auto stored = m_content.record(detail::tableOf<Record>(), id);
        for (const auto &needed : {u"name"_s, u"kbo"_s, u"state"_s})
            if (stored.contains(needed) && !object.contains(needed))
                object.insert(needed, stored.value(needed));
        return {};
    }

    /// What the register's own rules say of a record names the column, not where it stands in the file.
    template <TableRecord Record>
    static Error located(Error error, const QString &path)
    {
        if constexpr (std::is_same_v<Record, Merger> || std::is_same_v<Record, Transfer> ||
                      std::is_same_v<Record, Certificate>)
            if (membersInFiles<Record>().contains(error.subject)) {
                error.subject = jsonPath(path, error.subject);
                return error;
            }
        if (error.kind == ErrorKind::ConstraintBroken)
            error.subject = path;
        return error;
    }

    /// Which decision cannot come into the state that the file tells.
    static Error atState(Error error, const QString &path)
    {
        if (error.kind == ErrorKind::NotFound)
            return {ErrorKind::UnknownReference, jsonPath(path, u"replacedBy"_s), error.value};
        return error;
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
        for (auto &one : objects) {
            LICET_TRY(onlyKnown(one.object, known, one.path));
            if constexpr (ChangesByEvents<Record> && !std::is_same_v<Record, Decision>)
                if (m_amending) {
                    LICET_TRY(leave(one));
                    continue;
                }
            if constexpr (std::is_same_v<Record, Merger>)
                if (m_amending && one.object.value(u"holdsFrom"_s).isNull()) {
                    LICET_TRY(takeBackMerger(one));
                    continue;
                }
            if (m_amending)
                LICET_TRY(completeNamed<Record>(one.object));
            if constexpr (std::is_same_v<Record, Connection>)
                LICET_TRY(nameCertificate(one));
            if constexpr (std::is_same_v<Record, Transfer>)
                LICET_TRY(nameMerger(one));
            if constexpr (std::is_same_v<Record, Person>)
                LICET_TRY(bringPerson(one));
            else
                LICET_TRY(bring<Record>(one));
        }
        if constexpr (ChangesByEvents<Record> && !std::is_same_v<Record, Decision>)
            if (m_amending)
                objects.clear();
        if constexpr (std::is_same_v<Record, Merger>)
            if (m_amending)
                std::erase_if(objects,
                              [](const Brought &one) { return one.object.value(u"holdsFrom"_s).isNull(); });
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
            LICET_TRY(amend<Person>(person));
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
            if (isFilled)
                LICET_TRY(fillLinks(record));
            m_content.put(table, brought.id, read);
            ++m_report.imported;
            return {};
        }
        if (!isOtherwise<Record>(brought)) {
            ++m_report.duplicates;
            return {};
        }
        if (m_amending)
            return amend<Record>(brought);
        if constexpr (std::is_same_v<Record, Recipient> || std::is_same_v<Record, WebService>) {
            LICET_ASSIGN(const bool isShipped, isAsShipped({recordKindOf<Record>(), brought.id}));
            if (isShipped)
                return replaceShipped<Record>(brought);
        }
        return leave(brought);
    }

    /// What the object names, over what is there, from the day of the stamp on.
    template <TableRecord Record>
    Result<void> amend(const Brought &brought)
    {
        if constexpr (ChangesByEvents<Record> && !std::is_same_v<Record, Decision>) {
            return leave(brought);
        } else if constexpr (std::is_same_v<Record, Merger>) {
            LICET_ASSIGN(const auto stored,
                         RecordStore<Record>::get(m_transaction.database(), Id<Record>(brought.id)));
            LICET_ASSIGN(const auto record, fromFile<Record>(brought.object, brought.path, names(), stored));
            const auto corrected = correctMerger(m_transaction, record, *m_amending, m_stamp);
            if (!corrected)
                return located<Record>(corrected.error(), brought.path);
            ++m_changed;
            return {};
        } else if constexpr (std::is_same_v<Record, Transfer>) {
            LICET_ASSIGN(const auto stored,
                         RecordStore<Record>::get(m_transaction.database(), Id<Record>(brought.id)));
            LICET_ASSIGN(const auto record, fromFile<Record>(brought.object, brought.path, names(), stored));
            const auto kept = correctTransfer(m_transaction, record, *m_amending, m_stamp);
            if (!kept)
                return located<Record>(kept.error(), brought.path);
            ++m_changed;
            return {};
        } else {
            auto &database = m_transaction.database();
            LICET_ASSIGN(const auto stored, RecordStore<Record>::get(database, Id<Record>(brought.id)));
            LICET_ASSIGN(auto record, fromFile<Record>(brought.object, brought.path, names(), stored));
            LICET_TRY(completeBrought(record, brought.path, m_stamp));
            if constexpr (std::is_same_v<Record, Decision>) {
                const auto amended = amendDecision(m_transaction, record, *m_amending, m_stamp);
                if (!amended)
                    return atState(amended.error(), brought.path);
                LICET_TRY(amendSteps(m_transaction, names(), record.id, brought, m_stamp));
            } else if constexpr (std::is_same_v<Record, Certificate>) {
                // By which it is known; another spelling of it is no news.
                if (foldForComparison(record.serial) == foldForComparison(stored.serial))
                    record.serial = stored.serial;
                const auto kept = keepCertificate(m_transaction, record, m_stamp, *m_amending);
                if (!kept)
                    return located<Record>(kept.error(), brought.path);
            } else {
                LICET_TRY(RecordStore<Record>::update(m_transaction, record, m_stamp, RecordEvent::Changed,
                                                      *m_amending));
            }
            ++m_changed;
            return {};
        }
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
        else
            return RecordStore<Record>::update(m_transaction, record, m_stamp, imported);
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

    /// Whether nobody changed a record that was shipped with the register: the offices of the published
    /// procedure and the catalogue stand in every one, and a file brings the user's own facts.
    Result<bool> isAsShipped(const RecordRef &record) const
    {
        constexpr int most = 10;
        LICET_ASSIGN(auto past, events(m_transaction.database(), most, record));
        // What this program completed by itself is no word of the user's.
        std::erase_if(past, [](const Event &one) { return one.kind == RecordEvent::Upgraded; });
        LICET_ASSIGN(const auto first, eventAt(m_transaction.database(), 1));
        return past.size() == 1 && past.front().kind == RecordEvent::Added &&
               past.front().enteredAt == first.enteredAt;
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

    /// Only what the file names: it may be a part of one, and the rest is the user's.
    Result<void> takeSettings(const QJsonObject &file)
    {
        const auto value = file.value(settingsInFiles);
        if (value.isNull() || value.isUndefined())
            return {};
        if (!value.isObject())
            return wrongJsonType(settingsInFiles, value, "object");
        LICET_TRY(onlyKnown(value.toObject(), membersInFiles<Settings>(), settingsInFiles));
        LICET_ASSIGN(const auto stored,
                     RecordStore<Settings>::get(m_transaction.database(), Id<Settings>(1)));
        LICET_ASSIGN(const auto settings,
                     fromFile<Settings>(value.toObject(), settingsInFiles, names(), stored));
        LICET_TRY(checkTerms(settings));
        ++(settings == stored ? m_report.duplicates : m_report.imported);
        return RecordStore<Settings>::update(m_transaction, settings, m_stamp, imported);
    }

    Transaction &m_transaction;
    RegisterContent m_content;
    const Stamp &m_stamp;
    FileRecords m_records;
    std::vector<DecisionWithSteps> m_decisions;     ///< as they were before
    QHash<QString, std::vector<Brought>> m_brought; ///< by list
    ImportReport m_report;
    std::optional<QString> m_amending;
    int m_changed = 0;
};

} // namespace

Result<ImportReport> importRegister(Register &target, const QJsonValue &document, const Stamp &stamp,
                                    bool dryRun, const QString &fileName)
{
    if (!document.isObject())
        return wrongJsonType({}, document, "object");
    LICET_ASSIGN(const auto transaction, Transaction::begin(target.database()));
    LICET_ASSIGN(const auto before, lastSequence(transaction->database()));
    LICET_ASSIGN(auto content, RegisterContent::of(transaction->database()));
    LICET_TRY(nameFormerRights(transaction->database(), content));
    LICET_ASSIGN(const auto now, withNumbersOfNow(transaction->database(), document));
    LICET_ASSIGN(auto report, Import(*transaction, std::move(content), stamp).run(now.document.toObject()));
    report.earlierNumbers = now.replaced;
    if (dryRun)
        return report;
    LICET_ASSIGN(report.import, markImport(*transaction, before, fileName, stamp));
    LICET_TRY(transaction->commit());
    return report;
}

Result<AmendReport> amendRegister(Register &target, const QJsonValue &document, const QString &note,
                                  const Stamp &stamp, const QString &fileName)
{
    if (!document.isObject())
        return wrongJsonType({}, document, "object");
    if (note.trimmed().isEmpty())
        return Error{ErrorKind::ReasonMissing, u"amend"_s};
    LICET_ASSIGN(const auto transaction, Transaction::begin(target.database()));
    LICET_ASSIGN(const auto before, lastSequence(transaction->database()));
    LICET_ASSIGN(auto content, RegisterContent::of(transaction->database()));
    LICET_TRY(nameFormerRights(transaction->database(), content));
    LICET_ASSIGN(const auto now, withNumbersOfNow(transaction->database(), document));
    Import amending(*transaction, std::move(content), stamp, note.trimmed());
    LICET_ASSIGN(const auto report, amending.run(now.document.toObject()));
    LICET_ASSIGN(const auto import, markImport(*transaction, before, fileName, stamp));
    LICET_TRY(transaction->commit());
    return AmendReport{amending.changed(), report.imported, report.duplicates,
                       report.different,   now.replaced,    import};
}

Result<ImportedDraft> importDraft(Register &target, const Draft &draft, const QString &fileName,
                                  const Stamp &stamp)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(target.database()));
    LICET_ASSIGN(const auto before, lastSequence(transaction->database()));
    ImportedDraft imported;
    LICET_TRY(checkServiceCount(draft, u"draft.services"_s));
    auto named = draft;
    const auto number = KboNumber::parse(draft.institution);
    if (number) {
        LICET_ASSIGN(const auto known, institutionNumbered(transaction->database(), *number));
        if (known && known->until && known->institution.kbo) {
            named.institution = known->institution.kbo->digits();
            imported.earlierNumber = EarlierNumber{*number, *known->institution.kbo, known->institution.name};
        }
    }
    LICET_ASSIGN(const auto facts, readFacts(transaction->database(), named, stamp.happenedOn));
    LICET_ASSIGN(imported.request,
                 target.requests().create(*transaction, inRegisteredSpelling(named, facts), stamp));
    LICET_ASSIGN(imported.import, markImport(*transaction, before, fileName, stamp));
    LICET_TRY(transaction->commit());
    return imported;
}

} // namespace licet
