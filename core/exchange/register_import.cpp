#include "exchange/register_import.h"

#include "base/text_fold.h"
#include "calendar/closing_year.h"
#include "committee/decision_store.h"
#include "followup/terms.h"
#include "history/record_store.h"
#include "request/request_number.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// One import: looks records up by their natural keys, writes what is new, counts the rest.
class Import
{
public:
    Import(Transaction &transaction, const Stamp &stamp) : m_transaction(transaction), m_stamp(stamp) {}

    Result<ImportReport> run(const RegisterFile &file)
    {
        LICET_TRY(each(u"institutions"_s, file.institutions));
        LICET_TRY(each(u"people"_s, file.people));
        LICET_TRY(each(u"absences"_s, file.absences));
        LICET_TRY(each(u"applications"_s, file.applications));
        LICET_TRY(each(u"connections"_s, file.connections));
        LICET_TRY(each(u"recipients"_s, file.recipients));
        LICET_TRY(each(u"decisions"_s, file.decisions));
        LICET_TRY(each(u"programNumbers"_s, file.programNumbers));
        LICET_TRY(each(u"authorizations"_s, file.authorizations));
        LICET_TRY(each(u"normsAssessments"_s, file.normsAssessments));
        LICET_TRY(each(u"closingDays"_s, file.closingDays));
        if (file.settings)
            LICET_TRY(take(*file.settings));
        return m_report;
    }

private:
    template <class Item>
    Result<void> each(const QString &name, const std::vector<Item> &items)
    {
        for (size_t index = 0; index < items.size(); ++index) {
            m_path = jsonPath(name, qsizetype(index));
            LICET_TRY(take(items[index]));
        }
        return {};
    }

    Error missing(const char *member) const
    {
        return {ErrorKind::MissingMember, jsonPath(m_path, QString::fromLatin1(member))};
    }

    /// Writes a record that no stored one stands for; counts it as a duplicate or as different otherwise.
    template <class Record, class Same>
    Result<void> put(Record record, const std::vector<Record> &stored, Same &&isSame, const QString &shown)
    {
        const auto found = std::find_if(stored.begin(), stored.end(), isSame);
        if (found == stored.end()) {
            LICET_TRY(RecordStore<Record>::insert(m_transaction, record, m_stamp, u"imported"_s));
            ++m_report.imported;
            return {};
        }
        record.id = found->id;
        if (record == *found)
            ++m_report.duplicates;
        else
            m_report.different << m_path + u' ' + shown;
        return {};
    }

    template <class Record>
    Result<std::vector<Record>> all() const
    {
        return RecordStore<Record>::all(m_transaction.database());
    }

    Result<Id<Institution>> institution(const QString &kbo) const
    {
        const auto path = jsonPath(m_path, u"institution"_s);
        const auto number = KboNumber::parse(kbo);
        if (!number)
            return Error{ErrorKind::NotAKboNumber, path, kbo};
        LICET_ASSIGN(const auto found,
                     RecordStore<Institution>::where(m_transaction.database(), u"kbo"_s, *number));
        if (found.empty())
            return Error{ErrorKind::UnknownReference, path, kbo};
        return found.front().id;
    }

    Result<Id<Person>> person(const QString &kbo, const QString &name) const
    {
        LICET_ASSIGN(const auto of, institution(kbo));
        LICET_ASSIGN(const auto people, all<Person>());
        for (const auto &one : people)
            if (one.institution == of && one.name == name)
                return one.id;
        return Error{ErrorKind::UnknownReference, jsonPath(m_path, u"name"_s), name};
    }

    Result<Id<Application>> application(const QString &kbo, const QString &name) const
    {
        LICET_ASSIGN(const auto of, institution(kbo));
        LICET_ASSIGN(const auto applications, all<Application>());
        for (const auto &one : applications)
            if (one.institution == of && one.name == name)
                return one.id;
        return Error{ErrorKind::UnknownReference, jsonPath(m_path, u"application"_s), name};
    }

    Result<void> take(const FileInstitution &file)
    {
        if (file.name.trimmed().isEmpty())
            return missing("name");
        if (!file.kbo)
            return missing("kbo");
        QStringList roles;
        for (const auto role : file.consultantRoles)
            roles << codeOf(role);
        if (roles.isEmpty())
            roles << codeOf(Role::SecurityConsultant);
        const auto pattern = file.numberPattern.isEmpty() ? usualNumberPattern : file.numberPattern;
        if (const auto tried = printedNumber(pattern, 2000, 1); !tried)
            return Error{tried.error().kind, jsonPath(m_path, tried.error().subject), pattern,
                         usualNumberPattern};
        const Institution record{{},
                                 file.name,
                                 file.kbo,
                                 file.kind.value_or(InstitutionKind::SocialSecurity),
                                 file.network,
                                 file.sector,
                                 file.managingInstitution,
                                 file.language.value_or(Language::Dutch),
                                 file.address,
                                 roles,
                                 pattern,
                                 {}};
        LICET_ASSIGN(const auto stored, all<Institution>());
        return put(
            record, stored, [&](const Institution &one) { return one.kbo == file.kbo; }, file.name);
    }

    Result<void> take(const FilePerson &file)
    {
        if (file.name.trimmed().isEmpty())
            return missing("name");
        if (!file.role)
            return missing("role");
        if (!file.from)
            return missing("from");
        if (file.until && *file.until < *file.from)
            return Error{ErrorKind::ConstraintBroken, jsonPath(m_path, u"until"_s),
                         file.until->toString(Qt::ISODate)};
        LICET_ASSIGN(const auto of, institution(file.institution));
        LICET_ASSIGN(const auto people, all<Person>());
        const Person person{
            {}, of, file.name, file.language.value_or(Language::Dutch), file.email, file.telephone};
        auto known = std::find_if(people.begin(), people.end(), [&](const Person &one) {
            return one.institution == of && one.name == file.name;
        });
        Mandate mandate{{}, {}, *file.role, file.title, *file.from, file.until, {}};
        if (known == people.end()) {
            LICET_ASSIGN(mandate.person,
                         RecordStore<Person>::insert(m_transaction, person, m_stamp, u"imported"_s));
        } else {
            mandate.person = known->id;
            auto same = person;
            same.id = known->id;
            if (same != *known) {
                m_report.different << m_path + u' ' + file.name;
                return {};
            }
        }
        LICET_ASSIGN(const auto mandates, all<Mandate>());
        return put(
            mandate, mandates,
            [&](const Mandate &one) {
                return one.person == mandate.person && one.role == mandate.role && one.from == mandate.from;
            },
            file.name);
    }

    Result<void> take(const FileAbsence &file)
    {
        if (!file.from)
            return missing("from");
        if (!file.until)
            return missing("until");
        LICET_ASSIGN(const auto of, person(file.institution, file.name));
        LICET_ASSIGN(const auto stored, all<Absence>());
        return put(
            Absence{{}, of, *file.from, *file.until}, stored,
            [&](const Absence &one) { return one.person == of && one.from == *file.from; }, file.name);
    }

    Result<void> take(const FileApplication &file)
    {
        if (file.name.trimmed().isEmpty())
            return missing("name");
        LICET_ASSIGN(const auto of, institution(file.institution));
        LICET_ASSIGN(const auto stored, all<Application>());
        return put(
            Application{{}, of, file.name, file.description, file.supplier}, stored,
            [&](const Application &one) { return one.institution == of && one.name == file.name; },
            file.name);
    }

    Result<void> take(const FileConnection &file)
    {
        if (!file.environment)
            return missing("environment");
        LICET_ASSIGN(const auto of, application(file.institution, file.application));
        LICET_ASSIGN(const auto stored, all<Connection>());
        return put(
            Connection{{},
                       of,
                       *file.environment,
                       file.certificate,
                       file.addresses,
                       file.urn,
                       file.echoTestedOn,
                       file.logging},
            stored,
            [&](const Connection &one) {
                return one.application == of && one.environment == *file.environment;
            },
            file.application);
    }

    /// The offices of the published procedure stand in every register; a file brings the user's own facts.
    Result<void> take(const FileRecipient &file)
    {
        if (file.id.trimmed().isEmpty())
            return missing("id");
        LICET_TRY(checkClosingDays(file.closingDays));
        LICET_ASSIGN(const auto stored, all<Recipient>());
        Recipient record{{}, file.id, file.name, file.address, file.email, file.closingDays};
        for (const auto &one : stored) {
            if (one.code != file.id)
                continue;
            record.id = one.id;
            if (record == one) {
                ++m_report.duplicates;
                return {};
            }
            LICET_ASSIGN(const bool untouched, isAsShipped(one.id));
            if (!untouched) {
                m_report.different << m_path + u' ' + file.name;
                return {};
            }
            ++m_report.imported;
            return RecordStore<Recipient>::update(m_transaction, record, m_stamp, u"imported"_s);
        }
        LICET_TRY(RecordStore<Recipient>::insert(m_transaction, record, m_stamp, u"imported"_s));
        ++m_report.imported;
        return {};
    }

    /// Whether nobody changed a recipient since the register was made.
    Result<bool> isAsShipped(Id<Recipient> id) const
    {
        LICET_ASSIGN(const auto past, events(m_transaction.database(), 2, u"recipient"_s, id.row()));
        return past.size() == 1 && past.front().kind == u"added";
    }

    Result<void> take(const FileDecision &file)
    {
        if (!file.state)
            return missing("state");
        DecisionWithSteps whole;
        whole.decision = {{},
                          file.kind.value_or(DecisionKind::Deliberation),
                          file.deliberation,
                          *file.state,
                          file.address,
                          {},
                          {}};
        for (const auto &step : file.steps)
            whole.steps.push_back({{},
                                   {},
                                   int(whole.steps.size()),
                                   step.dossier,
                                   step.decidedOn,
                                   step.inForceOn,
                                   step.institutions,
                                   step.services,
                                   step.purposes,
                                   step.conditions});
        const auto firstDossier = [](const DecisionWithSteps &one) {
            return one.steps.empty() ? QString() : one.steps.front().dossier;
        };
        LICET_ASSIGN(const auto stored, readDecisions(m_transaction.database()));
        for (const auto &one : stored) {
            if (one.decision.deliberation != file.deliberation || firstDossier(one) != firstDossier(whole))
                continue;
            whole.decision.id = one.decision.id;
            for (size_t index = 0; index < whole.steps.size() && index < one.steps.size(); ++index) {
                whole.steps[index].id = one.steps[index].id;
                whole.steps[index].decision = one.decision.id;
            }
            if (whole == one)
                ++m_report.duplicates;
            else
                m_report.different << m_path + u' ' + file.deliberation;
            return {};
        }
        LICET_TRY(insertDecision(m_transaction, whole, m_stamp));
        ++m_report.imported;
        return {};
    }

    Result<void> take(const FileProgramNumber &file)
    {
        if (!file.number)
            return missing("number");
        LICET_ASSIGN(const auto of, institution(file.institution));
        LICET_ASSIGN(const auto stored, all<ReceivedProgramNumber>());
        return put(
            ReceivedProgramNumber{
                {}, of, file.number->digits(), file.environment, file.receivedOn, file.note},
            stored,
            [&](const ReceivedProgramNumber &one) {
                return one.institution == of && one.number == file.number->digits() &&
                       one.environment == file.environment;
            },
            file.number->digits());
    }

    Result<void> take(const FileAuthorization &file)
    {
        if (file.service.trimmed().isEmpty())
            return missing("service");
        if (!file.environment)
            return missing("environment");
        LICET_ASSIGN(const auto of, institution(file.institution));
        LICET_ASSIGN(const auto by, application(file.institution, file.application));
        LICET_ASSIGN(const auto stored, all<Authorization>());
        const Authorization record{{},
                                   of,
                                   by,
                                   file.service,
                                   file.version,
                                   file.operations,
                                   *file.environment,
                                   file.purpose,
                                   file.legalContext,
                                   file.committee,
                                   file.programNumber,
                                   file.validFrom,
                                   file.validUntil,
                                   file.state.value_or(AuthorizationState::Active),
                                   file.proof.value_or(Proof::Imported)};
        return put(
            record, stored,
            [&](const Authorization &one) {
                return one.application == by && one.service == file.service && one.version == file.version &&
                       one.environment == *file.environment && one.purpose == file.purpose &&
                       one.validFrom == file.validFrom;
            },
            file.service);
    }

    Result<void> take(const FileNorms &file)
    {
        if (!file.year)
            return missing("year");
        LICET_ASSIGN(const auto of, institution(file.institution));
        LICET_ASSIGN(const auto stored, all<NormsAssessment>());
        return put(
            NormsAssessment{{}, of, file.edition, *file.year, file.chapters}, stored,
            [&](const NormsAssessment &one) { return one.institution == of && one.year == *file.year; },
            QString::number(*file.year));
    }

    Result<void> take(const ClosedOn &file)
    {
        if (file.date.has_value() == !file.yearly.isEmpty())
            return missing("date");
        LICET_ASSIGN(const auto stored, all<ClosingDay>());
        std::vector<ClosedOn> closedOn;
        for (const auto &one : stored)
            closedOn.push_back({one.date, one.yearly});
        if (std::find(closedOn.begin(), closedOn.end(), file) == closedOn.end())
            closedOn.push_back(file);
        LICET_TRY(checkClosingDays(closedOn));
        return put(
            ClosingDay{{}, file.date, file.yearly}, stored,
            [&](const ClosingDay &one) { return one.date == file.date && one.yearly == file.yearly; },
            file.yearly);
    }

    /// Only what the file names: it may be a part of one, and the rest is the user's.
    Result<void> take(const FileSettings &file)
    {
        LICET_ASSIGN(const auto stored,
                     RecordStore<Settings>::get(m_transaction.database(), Id<Settings>(1)));
        auto settings = stored;
        const auto set = [](auto &setting, const auto &named) { setting = named.value_or(setting); };
        set(settings.reminderFirst, file.reminderFirst);
        set(settings.reminderEvery, file.reminderEvery);
        set(settings.telephoneAfter, file.telephoneAfter);
        set(settings.leadTime, file.leadTime);
        set(settings.decisionRuleFrom, file.decisionRuleFrom);
        set(settings.decisionDays, file.decisionDays);
        set(settings.expiring, file.expiring);
        set(settings.normsDue, file.normsDue);
        LICET_TRY(checkTerms(settings));
        if (settings == stored)
            ++m_report.duplicates;
        else
            ++m_report.imported;
        return RecordStore<Settings>::update(m_transaction, settings, m_stamp, u"imported"_s);
    }

    Transaction &m_transaction;
    const Stamp &m_stamp;
    QString m_path;
    ImportReport m_report;
};

} // namespace

Result<ImportReport> importRegister(Register &target, const RegisterFile &file, const Stamp &stamp,
                                    bool dryRun)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(target.database()));
    LICET_ASSIGN(auto report, Import(*transaction, stamp).run(file));
    if (dryRun)
        return report;
    LICET_TRY(transaction->commit());
    target.announce();
    return report;
}

} // namespace licet
