#pragma once

#include "list_import/list_import.h"
#include "ui/page/writing_beside.h"

namespace licet {

/// Writes a list into the register beside the window.
class ListBringing : public QObject
{
    Q_OBJECT

public:
    explicit ListBringing(QObject *parent = nullptr);

    void begin(const Register &target, const ListCells &cells, const ListMapping &mapping,
               const ListOptions &options, const Stamp &stamp);
    /// What was written is undone.
    void stop() { m_writing.stop(); }
    [[nodiscard]] bool isUnderWay() const { return m_writing.isUnderWay(); }

    /// Without a judgement it was stopped.
    using Outcome = Result<std::optional<ImportPreview>>;

Q_SIGNALS:
    void told(int done, int all);
    void ended(const licet::ListBringing::Outcome &outcome);

private:
    WritingBeside m_writing;
    std::shared_ptr<std::optional<ImportPreview>> m_judged; ///< by the thread, read after its end
};

} // namespace licet
