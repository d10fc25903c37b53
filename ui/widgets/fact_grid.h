#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace licet {

/// Labels at the left, values at the right, both to be read and copied; an empty value shows a dash.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);
    void clear();
    void addRow(const QString &label, const QString &value);

private:
    QGridLayout *m_layout;
};

} // namespace licet
