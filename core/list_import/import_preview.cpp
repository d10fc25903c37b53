#include "list_import/import_preview.h"

#include "list_import/list_known.h"
#include "list_import/right_values.h"
#include "list_import/row_recognition.h"
#include "list_import/row_shape.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Judges one list row by row; keeps what earlier rows brought.
class Judge
{
public:
    Judge(const ListCells &cells, const ListMapping &mapping, const ListKnown &known,
          const ListOptions &options)
        : m_cells(cells)
        , m_known(known)
        , m_options(options)
        , m_columns(columnsOf(mapping))
        , m_recognition(known, m_folded)
        , m_days(cells, dayColumns(), options.dayOrder)
    {
        const auto heads = cells.headCells();
        for (int column = 0; column < int(mapping.size()); ++column)
            if (!mapping[size_t(column)] && !heads.value(column).trimmed().isEmpty() &&
                !isReasonHead(heads[column]))
                m_judgement.ignoredColumns << heads[column].trimmed();
    }

    ImportPreview run()
    {
        m_judgement.rows.reserve(size_t(m_cells.rowCount()));
        m_judgement.asksDayOrder = m_days.areDoubtful();
        for (size_t index = m_cells.firstRow(); index < m_cells.lines.size(); ++index) {
            m_judgement.rows.push_back(judged(index));
            count(m_judgement.rows.back());
        }
        return std::move(m_judgement);
    }

private:
    using Columns = std::array<int, EnumCodes<ListField>::all.size()>;
    static Columns columnsOf(const ListMapping &mapping)
    {
        Columns columns;
        columns.fill(-1);
        for (int column = 0; column < int(mapping.size()); ++column)
            if (const auto field = mapping[size_t(column)]; field && columns[size_t(*field)] < 0)
                columns[size_t(*field)] = column;
        return columns;
    }
    [[nodiscard]] std::vector<int> dayColumns() const
    {
        std::vector<int> columns;
        for (const auto field :
             {ListField::Sent, ListField::Executed, ListField::ValidUntil, ListField::EndedOn,
              ListField::InUseSince, ListField::LastUse, ListField::StateSince})
            columns.push_back(m_columns[size_t(field)]);
        return columns;
    }

    PreviewedRow judged(size_t index)
    {
        PreviewedRow row;
        row.line = m_cells.lines[index].line;
        row.index = index;
        m_line = &m_cells.lines[index];
        m_row = &row;
        if (m_options.leftOut.contains(index))
            row.status = RowStatus::LeftOut;
        else if (isRow())
            readRow();
        if (row.status != RowStatus::Imported)
            std::erase_if(row.remarks, [](const ListRemark &one) { return isOfImported(one.kind); });
        return row;
    }

    void readRow()
    {
        readInstitution();
        readTexts();
        readBasis();
        readDays();
        readState();
        readNumber();
        if (m_row->status != RowStatus::Imported)
            return;
        if (const auto there = m_recognition.duplicate(m_row->facts, m_row->line)) {
            m_row->status = RowStatus::Duplicate;
            m_row->remarks.push_back(*there);
        } else {
            take();
        }
    }

    [[nodiscard]] static bool isOfImported(ListRemarkKind kind) { return kind >= ListRemarkKind::Missing; }

    [[nodiscard]] QString cell(ListField field) const
    {
        const int column = m_columns[size_t(field)];
        return column < 0 ? QString() : plainCell(m_line->cells.value(column));
    }
    void refuse(ListRemarkKind kind, ListField field, const QString &value, const QString &hint = {})
    {
        m_row->status = RowStatus::Refused;
        m_row->remarks.push_back({kind, field, value, hint});
    }
    void remark(ListRemarkKind kind, ListField field, const QString &value = {})
    {
        m_row->remarks.push_back({kind, field, value, {}});
    }

    /// Whether its cells can be told apart and are facts; refused where not.
    bool isRow()
    {
        if (const auto fault = shapeFault(m_cells, *m_line))
            refuse(fault->kind, fault->field, fault->value, fault->hint);
        else
            findSpreadsheetErrors();
        const auto has = [&](ListField field) { return !cell(field).isEmpty(); };
        // A sum, a title or a note below the list is no request.
        if (m_row->status == RowStatus::Imported &&
            !(has(ListField::Service) && has(ListField::Environment)) && !has(ListField::ProgramNumber))
            refuse(ListRemarkKind::TooLittle, ListField::Service, {});
        return m_row->status == RowStatus::Imported;
    }

    void findSpreadsheetErrors()
    {
        for (const auto &field : EnumCodes<ListField>::all)
            if (const auto typed = cell(field.value); isSpreadsheetError(typed))
                refuse(ListRemarkKind::SpreadsheetError, field.value, typed);
    }

    void take(const Institution &institution)
    {
        m_row->facts.institution = institution.id;
        m_row->facts.kbo = institution.kbo ? institution.kbo->digits() : QString();
    }

    void readInstitution()
    {
        const auto name = cell(ListField::Institution);
        const auto number = cell(ListField::Kbo);
        if (name.isEmpty() && number.isEmpty())
            return takeUsualInstitution();
        if (!number.isEmpty())
            return readByNumber(ListField::Kbo, number, name);
        const auto found = m_known.institutionsByName.value(m_folded(name));
        if (found.size() == 1)
            return take(m_known.institutions[size_t(found.front())]);
        if (found.size() > 1)
            return refuse(ListRemarkKind::InstitutionAmbiguous, ListField::Institution, name);
        if (KboNumber::parse(name))
            return readByNumber(ListField::Institution, name, {});
        refuse(ListRemarkKind::InstitutionUnknown, ListField::Institution, name);
    }

    void readByNumber(ListField field, const QString &typed, const QString &name)
    {
        const auto kbo = KboNumber::parse(typed);
        if (!kbo)
            return refuse(ListRemarkKind::KboWrong, field, typed);
        const int place = m_known.institutionsByKbo.value(kbo->digits(), -1);
        if (place < 0)
            return refuse(ListRemarkKind::InstitutionUnknown, field, typed);
        const auto &institution = m_known.institutions[size_t(place)];
        const auto named = m_known.institutionsByName.value(m_folded(name));
        // Names change; a name that is another institution's is a slip.
        if (!named.isEmpty() && !named.contains(place))
            return refuse(ListRemarkKind::InstitutionsDiffer, ListField::Institution, name, institution.name);
        take(institution);
    }

    void takeUsualInstitution()
    {
        for (const auto &one : m_known.institutions)
            if (one.id == m_options.institution || m_known.institutions.size() == 1)
                return take(one);
        refuse(ListRemarkKind::InstitutionMissing, ListField::Institution, {});
    }

    void readTexts()
    {
        auto &facts = m_row->facts;
        facts.application = textOrMissing(ListField::Application);
        facts.service = textOrMissing(ListField::Service);
        // In our list of requests the version is the request's.
        if (m_columns[size_t(ListField::StateSince)] < 0)
            facts.version = cell(ListField::Version);
        facts.purpose = textOrMissing(ListField::Purpose);
        facts.remark = cell(ListField::Remark);
        facts.legalContext = cell(ListField::LegalContext);
        facts.requestNumber = cell(ListField::RequestNumber);
        facts.operations = operationsIn(cell(ListField::Operations));
        const auto environment = cell(ListField::Environment);
        facts.environment = listEnvironment(environment);
        if (environment.isEmpty())
            remark(ListRemarkKind::Missing, ListField::Environment);
        else if (!facts.environment)
            refuse(ListRemarkKind::EnvironmentUnknown, ListField::Environment, environment);
        // The register's spelling, so that its rules and lists find the application again.
        m_recognition.spell(facts);
        offer(m_recognition.nearApplication(facts));
        offer(m_recognition.nearService(facts));
        offer(m_recognition.nearVersion(facts));
        const auto service = m_known.services.constFind(m_folded(facts.service));
        if (service != m_known.services.constEnd() && facts.version.isEmpty() && !service->versions.isEmpty())
            remark(ListRemarkKind::Missing, ListField::Version);
    }

    void offer(const std::optional<NearName> &near)
    {
        if (!near)
            return;
        m_judgement.asksNearNames = true;
        if (m_options.nearNames == NearNameChoice::Ask)
            return refuse(ListRemarkKind::NearName, near->field, near->typed,
                          QStringList{near->name, near->version}.join(u' ').trimmed());
        if (m_options.nearNames == NearNameChoice::Keep)
            return;
        auto &facts = m_row->facts;
        (near->field == ListField::Application ? facts.application
         : near->field == ListField::Service   ? facts.service
                                               : facts.version) = near->name;
        if (near->field == ListField::Service && !near->version.isEmpty())
            facts.version = near->version;
    }

    void readBasis()
    {
        auto &basis = m_row->facts.basis;
        basis = listBasis(cell(ListField::Basis));
        basis.dossier = cell(ListField::Dossier);
        if (const auto reason = cell(ListField::NotApplicable); !reason.isEmpty())
            basis.notApplicable = reason;
    }

    QString textOrMissing(ListField field)
    {
        auto text = cell(field);
        if (text.isEmpty())
            remark(ListRemarkKind::Missing, field);
        return text;
    }

    std::optional<QDate> readDay(ListField field)
    {
        const auto typed = cell(field);
        if (typed.isEmpty() || typed == u"-")
            return {};
        const int column = m_columns[size_t(field)];
        if (m_days.isDoubtful(column, typed)) {
            refuse(ListRemarkKind::DayDoubtful, field, typed);
            return {};
        }
        const bool mayComeLater = field == ListField::ValidUntil || field == ListField::EndedOn;
        const auto day = listDate(m_days.dayFirst(column, typed), m_options.today,
                                  mayComeLater ? DayMeant::Either : DayMeant::Past);
        if (!day)
            refuse(ListRemarkKind::DayImpossible, field, typed);
        else if (!mayComeLater && *day > m_options.today)
            remark(ListRemarkKind::DayInFuture, field, typed);
        return day;
    }

    void readDays()
    {
        auto &facts = m_row->facts;
        facts.sent = readDay(ListField::Sent);
        facts.executed = readDay(ListField::Executed);
        if (!isUnlimited(cell(ListField::ValidUntil)))
            facts.validUntil = readDay(ListField::ValidUntil);
        facts.endedOn = readDay(ListField::EndedOn);
        facts.inUseSince = readDay(ListField::InUseSince);
        facts.lastUse = readDay(ListField::LastUse);
        facts.stateSince = readDay(ListField::StateSince);
        if (facts.sent && facts.executed && *facts.executed < *facts.sent)
            remark(ListRemarkKind::ExecutedBeforeSent, ListField::Executed, cell(ListField::Executed));
        if (facts.executed && facts.validUntil && *facts.validUntil < *facts.executed)
            remark(ListRemarkKind::EndsBeforeItBegins, ListField::ValidUntil, cell(ListField::ValidUntil));
    }

    void readState()
    {
        auto &facts = m_row->facts;
        const auto typed = cell(ListField::State);
        if (!typed.isEmpty()) {
            const auto state = listState(typed);
            if (!state)
                return refuse(ListRemarkKind::StateUnknown, ListField::State, typed);
            facts.state = *state;
        } else if (facts.executed) {
            facts.state.request = RequestState::Executed;
        } else if (!facts.sent) {
            // Nothing says that it was executed: a right is never made up.
            remark(ListRemarkKind::Missing, ListField::State);
        }
        readSince();
        const auto state = facts.state.request;
        const bool mayHaveAnswer = state == RequestState::Executed || state == RequestState::Refused ||
                                   state == RequestState::Returned || state == RequestState::Withdrawn;
        if (facts.executed && !mayHaveAnswer)
            return refuse(ListRemarkKind::StateContradicted, ListField::State, typed,
                          cell(ListField::Executed));
        if (!facts.sent && state != RequestState::Draft && state != RequestState::Signed)
            remark(ListRemarkKind::Missing, ListField::Sent);
        if (state == RequestState::Executed)
            checkExecution();
    }

    /// Of our own list of requests: the one day that it names is that of the state.
    void readSince()
    {
        auto &facts = m_row->facts;
        if (!facts.stateSince || facts.sent || facts.executed)
            return;
        const auto state = facts.state.request;
        if (state == RequestState::Sent)
            facts.sent = facts.stateSince;
        else if (!isOpen(state) || state == RequestState::Returned)
            facts.executed = facts.stateSince;
    }

    void checkExecution()
    {
        auto &facts = m_row->facts;
        if (facts.endedOn)
            facts.state.authorization = AuthorizationState::Ended;
        else if (facts.state.authorization == AuthorizationState::Ended && facts.validUntil &&
                 *facts.validUntil < m_options.today)
            facts.endedOn = facts.validUntil->addDays(1);
        if (!facts.executed)
            remark(ListRemarkKind::Missing, ListField::Executed);
        if (facts.environment == Environment::Production && facts.basis == CommitteeBasis{})
            remark(ListRemarkKind::Missing, ListField::Basis);
        if (facts.application.isEmpty() || facts.service.isEmpty() || !facts.environment)
            remark(ListRemarkKind::NoAuthorization, ListField::Executed);
    }

    void readNumber()
    {
        const auto typed = cell(ListField::ProgramNumber);
        const auto read = listNumber(typed, m_options.padNumbers);
        if (read.fault) {
            const auto kind = *read.fault == NumberFault::TooShort    ? ListRemarkKind::NumberTooShort
                              : *read.fault == NumberFault::LostZeros ? ListRemarkKind::NumberLostZeros
                                                                      : ListRemarkKind::NumberWrong;
            return refuse(kind, ListField::ProgramNumber, typed);
        }
        m_row->facts.programNumber = read.number;
        if (!read.number || !m_row->facts.institution.isSet())
            return;
        const auto digits = read.number->digits();
        const auto holder = m_numbers.value(digits, m_known.numbers.value(digits));
        if (holder.isSet() && holder != m_row->facts.institution)
            refuse(ListRemarkKind::NumberOfAnother, ListField::ProgramNumber, typed, nameOf(holder));
    }

    [[nodiscard]] QString nameOf(Id<Institution> id) const
    {
        for (const auto &one : m_known.institutions)
            if (one.id == id)
                return one.name;
        return {};
    }

    /// Keeps what an imported row brings, for the rows after it.
    void take()
    {
        const auto &facts = m_row->facts;
        if (const auto right = m_recognition.standingRight(facts, m_row->line))
            m_row->remarks.push_back(*right);
        if (facts.programNumber)
            m_numbers.insert(facts.programNumber->digits(), facts.institution);
        note(m_judgement.newApplications, facts.application,
             m_known.applications.contains(applicationKey(facts.institution, m_folded(facts.application))),
             u"a\x1f"_s + applicationKey(facts.institution, m_folded(facts.application)));
        note(m_judgement.newServices, facts.service, m_known.services.contains(m_folded(facts.service)),
             u"s\x1f"_s + m_folded(facts.service));
        const auto decision = decisionKey(facts.basis.deliberation);
        note(m_judgement.newDecisions, decision.isEmpty() ? QString() : facts.basis.deliberation,
             m_known.decisions.contains(decision), u"d\x1f"_s + decision);
    }

    void note(QStringList &names, const QString &name, bool isKnown, const QString &key)
    {
        if (name.isEmpty() || isKnown || m_noted.contains(key))
            return;
        m_noted << key;
        names << name;
    }

    void count(const PreviewedRow &row)
    {
        m_judgement.imported += row.status == RowStatus::Imported ? 1 : 0;
        m_judgement.duplicates += row.status == RowStatus::Duplicate ? 1 : 0;
        m_judgement.refused += row.status == RowStatus::Refused ? 1 : 0;
        m_judgement.leftOut += row.status == RowStatus::LeftOut ? 1 : 0;
        m_judgement.toComplete += row.isToComplete() ? 1 : 0;
    }

    const ListCells &m_cells;
    const ListKnown &m_known;
    const ListOptions &m_options;
    Columns m_columns;
    const ListLine *m_line = nullptr;
    PreviewedRow *m_row = nullptr;
    FoldedTexts m_folded;
    RowRecognition m_recognition;
    DayOrders m_days;
    QHash<QString, Id<Institution>> m_numbers; ///< that this list brings
    QSet<QString> m_noted;
    ImportPreview m_judgement;
};

} // namespace

bool PreviewedRow::isToComplete() const
{
    return status == RowStatus::Imported &&
           std::any_of(remarks.begin(), remarks.end(),
                       [](const ListRemark &one) { return one.kind == ListRemarkKind::Missing; });
}

ImportPreview judge(const ListCells &cells, const ListMapping &mapping, const ListKnown &known,
                    const ListOptions &options)
{
    return Judge(cells, mapping, known, options).run();
}

} // namespace licet
