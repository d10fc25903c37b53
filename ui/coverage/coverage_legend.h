#pragma once

#include "ui/coverage/coverage_codes.h"

#include <QWidget>

namespace licet {

/// Every state with its shape, its word and how many cells are in it; breaks into lines where it must.
class CoverageLegend : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageLegend(const Translator &translator, QWidget *parent = nullptr);
    void setCoverage(const Coverage &coverage);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where each state stands.
    [[nodiscard]] std::vector<QRect> places(int width) const;

    const Translator &m_translator;
    std::vector<StatusBadge> m_codes;
};

} // namespace licet
