#pragma once

#include "history/history.h"
#include "text/translator.h"
#include "ui/history/record_titles.h"

#include <QScrollArea>

#include <memory>

namespace licet {

/// One event: who, when, the reason, and each changed member before and after.
class EventDetail : public QScrollArea
{
    Q_OBJECT

public:
    EventDetail(const Translator &translator, std::shared_ptr<const RecordTitles> titles,
                QWidget *parent = nullptr);
    /// `isLate`: entered long after it happened; both days stand in bold.
    void setEvent(const Event &event, bool isLate);
    /// Under an import that it can be taken back; `whyNot` greys it.
    void offerTakingBack(const QString &whyNot) { m_whyNotTakeBack = whyNot; }

Q_SIGNALS:
    void takingBackWanted(qint64 import);

private:
    const Translator &m_translator;
    std::shared_ptr<const RecordTitles> m_titles;
    QString m_whyNotTakeBack;
};

/// One member that differs, by its path within the record, as text.
struct ChangedMember
{
    QString member;
    QString before;
    QString after;

    bool operator==(const ChangedMember &) const = default;
};
/// Members that differ between two records, those within `draft` by their own names; a record that a member
/// names by its title as it was by the end of the event `sequence`, and by its kind alone without one.
std::vector<ChangedMember> changedMembers(const Translator &translator, const QString &record,
                                          const QJsonObject &before, const QJsonObject &after,
                                          const RecordTitles &titles = {},
                                          std::optional<qint64> sequence = {});

} // namespace licet
