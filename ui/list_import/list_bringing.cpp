#include "ui/list_import/list_bringing.h"

namespace licet {

ListBringing::ListBringing(QObject *parent) : QObject(parent)
{
    connect(&m_writing, &WritingBeside::told, this, &ListBringing::told);
    connect(&m_writing, &WritingBeside::ended, this, [this](const Result<void> &outcome) {
        Q_EMIT ended(outcome ? Outcome(std::move(*m_judged)) : Outcome(outcome.error()));
    });
}

void ListBringing::begin(const Register &target, const ListCells &cells, const ListMapping &mapping,
                         const ListOptions &options, const Stamp &stamp)
{
    m_judged = std::make_shared<std::optional<ImportPreview>>();
    m_writing.begin(target,
                    [judged = m_judged, cells, mapping, options,
                     stamp](Register &beside, const WritingBeside::Tell &tell) -> Result<void> {
                        LICET_ASSIGN(*judged,
                                     importList(beside.database(), cells, mapping, options, stamp, tell));
                        return {};
                    });
}

} // namespace licet
