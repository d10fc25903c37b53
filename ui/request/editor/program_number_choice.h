#pragma once

#include "authorization/received_program_number.h"
#include "request/draft.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/segments.h"

namespace licet {

/// How calls are traced to a person: by a program number that is asked of KSZ or was received, or by the end
/// user's own number.
class ProgramNumberChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramNumberChoice(QWidget *parent = nullptr);
    void setReceived(const std::vector<ReceivedProgramNumber> &numbers);
    void setIdentification(const Identification &identification);
    [[nodiscard]] Identification identification() const;

Q_SIGNALS:
    void edited();

private:
    enum Kind { Ask, Received, EndUser };
    void showKind();

    Segments *m_kind;
    Choice *m_number;
};

} // namespace licet
