#include "list_import/rows_otherwise.h"

namespace licet {

namespace {

/// The first fact in which two rows of one request differ. What one of them leaves out differs too: it would
/// be lost with the row that is taken for a repetition.
std::optional<ListField> differsIn(const ListFacts &one, const ListFacts &other)
{
    if (one.state.request != other.state.request || one.state.authorization != other.state.authorization)
        return ListField::State;
    if (one.executed != other.executed)
        return ListField::Executed;
    if (one.programNumber != other.programNumber)
        return ListField::ProgramNumber;
    if (one.basis != other.basis || one.furtherBasis != other.furtherBasis)
        return ListField::Basis;
    if (one.validUntil != other.validUntil)
        return ListField::ValidUntil;
    if (one.endedOn != other.endedOn)
        return ListField::EndedOn;
    return {};
}

/// The line of which a row is said to be a repetition; 0 where it is none.
int repeats(const PreviewedRow &row)
{
    for (const auto &remark : row.remarks)
        if (remark.kind == ListRemarkKind::DuplicateInList)
            return remark.value.toInt();
    return 0;
}

} // namespace

RowsOtherwise rowsOtherwise(const ImportPreview &judged)
{
    std::map<int, const PreviewedRow *> imported;
    std::map<int, std::vector<const PreviewedRow *>> same; ///< by the line that they repeat
    for (const auto &row : judged.rows)
        if (row.status == RowStatus::Imported)
            imported.emplace(row.line, &row);
        else if (const int line = repeats(row); line > 0)
            same[line].push_back(&row);
    RowsOtherwise otherwise;
    const auto say = [&](const PreviewedRow &row, const PreviewedRow &other, ListField field) {
        otherwise.try_emplace(
            row.line, ListRemark{ListRemarkKind::OtherwiseInList, field, QString::number(other.line), {}});
    };
    for (const auto &[line, repeating] : same) {
        const auto first = imported.find(line);
        if (first == imported.end())
            continue;
        const PreviewedRow *differing = nullptr;
        std::optional<ListField> differs;
        for (const auto *one : repeating)
            if (const auto field = differsIn(first->second->facts, one->facts)) {
                say(*one, *first->second, *field);
                say(*first->second, *one, *field);
                if (!differing) {
                    differing = one;
                    differs = field;
                }
            }
        // Those that repeat the first one say otherwise than what differs from it.
        for (const auto *one : repeating)
            if (differing)
                say(*one, *differing, *differs);
    }
    return otherwise;
}

} // namespace licet
