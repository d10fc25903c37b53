#pragma once

#include "followup/overview_reader.h"
#include "ui/page/context.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace licet {

/// Beside what waits: who can sign on each of the next ten working days, counts per environment, open
/// requests by age.
class OverviewSide : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewSide(const Translator &translator, QWidget *parent = nullptr);
    void setSigning(const Overview &overview);
    void setCounts(const OverviewCounts &counts);
    /// Its three parts under or beside each other; the two with figures stay under each other where `room`,
    /// in pixels, is not enough for three.
    void setDirection(Qt::Orientation direction, int room);

protected:
    bool event(QEvent *event) override;

private:
    QGridLayout *addPart(const QString &title, QBoxLayout &into);
    void arrangeFigures();
    void showEnvironments(const OverviewCounts &counts);
    void showAges(const OverviewCounts &counts);

    const Translator &m_translator;
    QBoxLayout *m_layout;
    QBoxLayout *m_figures;
    std::vector<QWidget *> m_parts;
    int m_room = 0;
    QGridLayout *m_signing;
    QGridLayout *m_counts;
    QGridLayout *m_ages;
};

} // namespace licet
