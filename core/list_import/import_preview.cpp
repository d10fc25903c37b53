#include "list_import/import_preview.h"

#include "list_import/list_known.h"

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
    {
        m_columns.fill(-1);
        const auto heads = cells.headCells();
        for (int column = 0; column < int(mapping.size()); ++column)
            if (const auto field = mapping[size_t(column)]; field && m_columns[size_t(*field)] < 0)
                m_columns[size_t(*field)] = column;
            else if (!field && !heads.value(column).trimmed().isEmpty() && !isReasonHead(heads[column]))
                m_judgement.ignoredColumns << heads[column].trimmed();
    }

    ImportPreview run()
    {
        m_judgement.rows.reserve(size_t(m_cells.rowCount()));
        for (size_t index = m_cells.firstRow(); index < m_cells.lines.size(); ++index) {
            m_judgement.rows.push_back(judged(index));
            count(m_judgement.rows.back());
        }
        return std::move(m_judgement);
    }

private:
    PreviewedRow judged(size_t index)
    {
        PreviewedRow row;
        row.line = m_cells.lines[index].line;
        row.index = index;
        m_line = &m_cells.lines[index];
        m_row = &row;
        readShape();
        readInstitution();
        readTexts();
        readDays();
        readState();
        readNumber();
        if (row.status == RowStatus::Imported)
            findDuplicate();
        if (row.status == RowStatus::Imported)
            take();
        else
            std::erase_if(row.remarks, [](const ListRemark &one) { return isOfImported(one.kind); });
        return row;
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

    void readShape()
    {
        if (m_line->isQuoteOpen)
            refuse(ListRemarkKind::QuoteOpen, ListField::Remark, {});
        if (m_cells.heads < 0)
            return;
        // A separator that stands unquoted in a text would shift every fact after it.
        const auto named = m_cells.headCells().size();
        for (auto column = named; column < m_line->cells.size(); ++column)
            if (!m_line->cells[column].trimmed().isEmpty())
                return refuse(ListRemarkKind::TooManyCells, ListField::Remark,
                              QString::number(m_line->cells.size()), QString::number(named));
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
        facts.version = cell(ListField::Version);
        facts.purpose = textOrMissing(ListField::Purpose);
        facts.basis = listBasis(cell(ListField::Basis));
        facts.remark = cell(ListField::Remark);
        const auto environment = cell(ListField::Environment);
        facts.environment = listEnvironment(environment);
        if (environment.isEmpty())
            remark(ListRemarkKind::Missing, ListField::Environment);
        else if (!facts.environment)
            refuse(ListRemarkKind::EnvironmentUnknown, ListField::Environment, environment);
        // The register's spelling, so that its rules and lists find the application again.
        const auto application =
            m_known.applications.constFind(applicationKey(facts.institution, m_folded(facts.application)));
        if (application != m_known.applications.constEnd())
            facts.application = application->name;
        const auto service = m_known.services.constFind(m_folded(facts.service));
        if (service == m_known.services.constEnd())
            return;
        facts.service = service->record.name;
        if (facts.version.isEmpty() && !service->versions.isEmpty())
            remark(ListRemarkKind::Missing, ListField::Version);
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
        const auto day = listDate(typed, m_options.today);
        if (!day)
            refuse(ListRemarkKind::DayImpossible, field, typed);
        else if (*day > m_options.today)
            remark(ListRemarkKind::DayInFuture, field, typed);
        return day;
    }

    void readDays()
    {
        auto &facts = m_row->facts;
        facts.sent = readDay(ListField::Sent);
        facts.executed = readDay(ListField::Executed);
        if (facts.sent && facts.executed && *facts.executed < *facts.sent)
            remark(ListRemarkKind::ExecutedBeforeSent, ListField::Executed, cell(ListField::Executed));
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

    void checkExecution()
    {
        const auto &facts = m_row->facts;
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

    void findDuplicate()
    {
        const auto &facts = m_row->facts;
        const auto key = RowKey{facts.institution,
                                m_folded(facts.application),
                                m_folded(facts.service),
                                m_folded(facts.version),
                                facts.environment,
                                m_folded(facts.purpose),
                                facts.sent}
                             .text();
        if (const auto line = m_lines.value(key); line > 0) {
            m_row->status = RowStatus::Duplicate;
            remark(ListRemarkKind::DuplicateInList, ListField::Remark, QString::number(line));
        } else if (const auto there = m_known.requests.value(key); !there.isEmpty()) {
            m_row->status = RowStatus::Duplicate;
            remark(ListRemarkKind::DuplicateInRegister, ListField::Remark, there);
        } else {
            m_lines.insert(key, m_row->line);
        }
    }

    /// Keeps what an imported row brings, for the rows after it.
    void take()
    {
        const auto &facts = m_row->facts;
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
        m_judgement.toComplete += row.isToComplete() ? 1 : 0;
    }

    const ListCells &m_cells;
    const ListKnown &m_known;
    const ListOptions &m_options;
    std::array<int, EnumCodes<ListField>::all.size()> m_columns;
    const ListLine *m_line = nullptr;
    PreviewedRow *m_row = nullptr;
    FoldedTexts m_folded;
    QHash<QString, int> m_lines;               ///< RowKey → line
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
