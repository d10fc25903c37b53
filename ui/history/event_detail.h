#pragma once

#include "history/history.h"
#include "text/translator.h"

#include <QScrollArea>

namespace licet {

/// One event: who, when, the reason, and each changed member before and after.
class EventDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit EventDetail(const Translator &translator, QWidget *parent = nullptr);
    /// `isLate`: entered long after it happened; both days stand in bold.
    void setEvent(const Event &event, bool isLate);

private:
    const Translator &m_translator;
};

/// One member that differs, by its path within the record, as text.
struct ChangedMember
{
    QString member;
    QString before;
    QString after;

    bool operator==(const ChangedMember &) const = default;
};
/// Members that differ between two records, those within `draft` by their own names.
std::vector<ChangedMember> changedMembers(const Translator &translator, const QString &record,
                                          const QJsonObject &before, const QJsonObject &after);

} // namespace licet
