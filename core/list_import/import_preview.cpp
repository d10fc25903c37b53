#include "list_import/import_preview.h"

#include "base/filler.h"
#include "base/insz.h"
#include "base/limits.h"
#include "list_import/judged_row.h"
#include "list_import/list_known.h"
#include "list_import/right_values.h"
#include "list_import/row_course.h"
#include "list_import/row_institution.h"
#include "list_import/row_recognition.h"
#include "list_import/row_shape.h"
#include "list_import/rows_otherwise.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Judges one list row by row; keeps what earlier rows brought.
class Judge
{
public:
    Judge(const ListCells &cells, const ListMapping &mapping, const ListKnown &known,
          const ListOptions &options, const RowsOtherwise &otherwise)
        : m_cells(cells)
        , m_known(known)
        , m_options(options)
        , m_otherwise(otherwise)
        , m_columns(mapping)
        , m_recognition(known, m_columns, m_folded)
        , m_days(cells, m_columns.ofDays(), options.dayOrder)
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
    PreviewedRow judged(size_t index)
    {
        PreviewedRow row;
        row.line = m_cells.lines[index].line;
        row.index = index;
        JudgedRow judging(m_cells.lines[index], m_columns, row);
        if (m_options.leftOut.contains(index))
            row.status = RowStatus::LeftOut;
        else if (isRow(judging))
            readRow(judging);
        if (row.status != RowStatus::Imported)
            std::erase_if(row.remarks, [](const ListRemark &one) { return isOfImported(one.kind); });
        return row;
    }

    void readRow(JudgedRow &row)
    {
        readInstitution(row, m_known, m_folded, m_options.institution);
        readTexts(row);
        readBasis(row);
        readCourse(row, m_days, m_options.today);
        readNumber(row);
        findPersonNumbers(row);
        if (row.isRefused())
            return;
        const auto otherwise = m_otherwise.find(row.line());
        if (otherwise != m_otherwise.end())
            row.refuse(otherwise->second);
        else if (const auto there = m_recognition.duplicate(row.facts(), row.line()))
            row.setDuplicate(*there);
        else if (const auto several = m_recognition.several(row.facts()))
            row.refuse(*several);
        else
            take(row);
    }

    [[nodiscard]] static bool isOfImported(ListRemarkKind kind) { return kind >= ListRemarkKind::Missing; }

    /// Whether its cells can be told apart and are facts; refused where not.
    bool isRow(JudgedRow &row)
    {
        if (const auto fault = shapeFault(m_cells, row.cells()))
            row.refuse(fault->kind, fault->field, fault->value, fault->hint);
        else
            findWrongCells(row);
        const auto has = [&](ListField field) { return !row.text(field).isEmpty(); };
        // A sum, a title or a note below the list is no request.
        if (!row.isRefused() && !(has(ListField::Service) && has(ListField::Environment)) &&
            !has(ListField::ProgramNumber))
            row.refuse(ListRemarkKind::TooLittle, ListField::Service, {});
        return !row.isRefused();
    }

    void findWrongCells(JudgedRow &row)
    {
        for (const auto &field : EnumCodes<ListField>::all) {
            const auto typed = row.cell(field.value);
            if (isSpreadsheetError(typed))
                row.refuse(ListRemarkKind::SpreadsheetError, field.value, typed);
            if (typed.size() > limits::textSigns)
                row.refuse(ListRemarkKind::TooLong, field.value, QString::number(typed.size()),
                           QString::number(limits::textSigns));
        }
    }

    void readTexts(JudgedRow &row)
    {
        auto &facts = row.facts();
        facts.application = row.textOrMissing(ListField::Application);
        facts.service = row.textOrMissing(ListField::Service);
        // In our list of requests the version is the request's.
        if (!m_columns.has(ListField::StateSince))
            facts.version = row.text(ListField::Version);
        facts.purpose = row.textOrMissing(ListField::Purpose);
        facts.remark = row.cell(ListField::Remark);
        facts.legalContext = row.text(ListField::LegalContext);
        facts.requestNumber = row.cell(ListField::RequestNumber);
        facts.conditions = row.text(ListField::Conditions);
        facts.operations = operationsIn(row.text(ListField::Operations));
        const auto environment = row.cell(ListField::Environment);
        facts.environment = listEnvironment(environment);
        if (environment.isEmpty())
            row.remark(ListRemarkKind::Missing, ListField::Environment);
        else if (!facts.environment)
            row.refuse(ListRemarkKind::EnvironmentUnknown, ListField::Environment, environment);
        // The register's spelling, so that its rules and lists find the application again.
        m_recognition.spell(facts);
        offer(row, m_recognition.nearApplication(facts));
        if (!m_recognition.several(facts))
            offer(row, m_recognition.nearService(facts));
        offer(row, m_recognition.nearVersion(facts));
        const auto service = m_known.services.constFind(m_folded(facts.service));
        if (service != m_known.services.constEnd() && facts.version.isEmpty() && !service->versions.isEmpty())
            row.remark(ListRemarkKind::Missing, ListField::Version);
    }

    void offer(JudgedRow &row, const std::optional<NearName> &near)
    {
        if (!near)
            return;
        m_judgement.asksNearNames = true;
        if (m_options.nearNames == NearNameChoice::Ask)
            return row.refuse(ListRemarkKind::NearName, near->field, near->typed,
                              QStringList{near->name, near->version}.join(u' ').trimmed());
        if (m_options.nearNames == NearNameChoice::Keep)
            return;
        auto &facts = row.facts();
        (near->field == ListField::Application ? facts.application
         : near->field == ListField::Service   ? facts.service
                                               : facts.version) = near->name;
        if (near->field == ListField::Service && !near->version.isEmpty())
            facts.version = near->version;
    }

    void readBasis(JudgedRow &row)
    {
        auto &basis = row.facts().basis;
        const auto cell = row.cell(ListField::Basis);
        if (const auto number = numberNotApplicable(cell); !number.isEmpty())
            return row.refuse(ListRemarkKind::NumberNotApplicable, ListField::Basis, number);
        auto several = severalDecisions(cell);
        basis = listBasis(several.isEmpty() ? cell : several.takeFirst());
        auto &further = row.facts().furtherBasis;
        for (const auto &one : several) {
            further.emplace_back();
            further.back().deliberation = one;
        }
        if (const auto law = row.text(ListField::Law); !law.isEmpty()) {
            further.emplace_back();
            further.back().law = law;
            further.back().article = row.text(ListField::Article);
        }
        basis.dossier = row.cell(ListField::Dossier);
        if (const auto reason = row.cell(ListField::NotApplicable); !reason.isEmpty())
            basis.notApplicable = reason;
        const auto cited = basis.deliberation.isEmpty() ? basis.dossier : basis.deliberation;
        if (basis.isDeclaredNotApplicable() && !tellsNothing(cited))
            row.refuse(ListRemarkKind::NumberNotApplicable, ListField::NotApplicable, cited);
    }

    void readNumber(JudgedRow &row)
    {
        const auto typed = row.cell(ListField::ProgramNumber);
        const auto read = listNumber(typed, m_options.padNumbers);
        if (read.fault) {
            const auto kind = *read.fault == NumberFault::TooShort    ? ListRemarkKind::NumberTooShort
                              : *read.fault == NumberFault::LostZeros ? ListRemarkKind::NumberLostZeros
                                                                      : ListRemarkKind::NumberWrong;
            return row.refuse(kind, ListField::ProgramNumber, typed);
        }
        row.facts().programNumber = read.number;
        if (!read.number || !row.facts().institution.isSet())
            return;
        const auto digits = read.number->digits();
        const auto holder = m_numbers.value(digits, m_known.numbers.value(digits));
        if (holder.isSet() && holder != row.facts().institution)
            row.refuse(ListRemarkKind::NumberOfAnother, ListField::ProgramNumber, typed, nameOf(holder));
    }

    /// Said of what is kept as text; the number itself is not repeated.
    void findPersonNumbers(JudgedRow &row) const
    {
        const auto today = m_options.today;
        for (const auto field :
             {ListField::Purpose, ListField::Remark, ListField::NotApplicable, ListField::Conditions})
            if (!inszNumbersIn(row.cell(field), today).isEmpty())
                row.remark(ListRemarkKind::PersonNumber, field);
        if (const auto &number = row.facts().programNumber;
            number && isInszWithBirthDate(number->digits(), today))
            row.remark(ListRemarkKind::PersonNumber, ListField::ProgramNumber);
    }

    [[nodiscard]] QString nameOf(Id<Institution> id) const
    {
        for (const auto &one : m_known.institutions)
            if (one.id == id)
                return one.name;
        return {};
    }

    /// Keeps what an imported row brings, for the rows after it.
    void take(JudgedRow &row)
    {
        const auto &facts = row.facts();
        if (const auto right = m_recognition.standingRight(facts, row.line()))
            row.remark(*right);
        if (facts.programNumber)
            m_numbers.insert(facts.programNumber->digits(), facts.institution);
        note(m_judgement.newApplications, facts.application,
             m_known.applications.contains(applicationKey(facts.institution, m_folded(facts.application))),
             u"a\x1f"_s + applicationKey(facts.institution, m_folded(facts.application)));
        note(m_judgement.newServices, facts.service, m_known.services.contains(m_folded(facts.service)),
             u"s\x1f"_s + m_folded(facts.service));
        for (const auto &one : basesOf(HeldBasis{facts.basis, facts.furtherBasis})) {
            const auto &typed = one.deliberation;
            const auto decision = decisionKey(typed);
            note(m_judgement.newDecisions, decision.isEmpty() ? QString() : typed,
                 m_known.decisions.contains(decision), u"d\x1f"_s + decision);
        }
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
    const RowsOtherwise &m_otherwise;
    ListColumns m_columns;
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
    auto judged = Judge(cells, mapping, known, options, {}).run();
    const auto otherwise = rowsOtherwise(judged);
    return otherwise.empty() ? std::move(judged) : Judge(cells, mapping, known, options, otherwise).run();
}

} // namespace licet
