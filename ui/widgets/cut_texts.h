#pragma once

#include <QObject>

namespace licet {

/// A cell or head of a list that is cut tells its whole text as a tooltip: one for the whole application,
/// made with the first window.
class CutTexts : public QObject
{
    Q_OBJECT

public:
    static void watchLists();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace licet
