#pragma once

#include <QListWidget>
#include <QVariant>

namespace licet {

/// Lines that can be ticked, by mouse and with the space bar; what was ticked stays so when the lines change.
class TickList : public QListWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString text;
        QVariant data;
        QString why = {}; ///< it cannot be ticked, for this reason
    };
    explicit TickList(const QString &name, QWidget *parent = nullptr);
    void setLines(const std::vector<Line> &lines, bool tickedAtFirst = false);
    /// Without lines, and without memory of what was ticked.
    void forget();
    [[nodiscard]] QVariantList ticked() const;
    void tick(const QVariant &data, bool isTicked = true);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void ticksChanged();

private:
    std::vector<std::pair<QVariant, bool>> m_ticks; ///< what the user chose, by data
};

} // namespace licet
