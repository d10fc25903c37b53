#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace licet {

/// A choice between few things as buttons side by side, one of them pressed.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(const QStringList &texts, QWidget *parent = nullptr);
    /// -1: none.
    [[nodiscard]] int chosen() const { return m_group.checkedId(); }
    void choose(int index);

Q_SIGNALS:
    void picked(int index);

private:
    QButtonGroup m_group;
};

} // namespace licet
