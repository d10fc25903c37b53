#include "ui/coverage/coverage_legend.h"

#include "ui/widgets/arrangement.h"

#include <QPainter>

namespace licet {

using namespace Qt::StringLiterals;

CoverageLegend::CoverageLegend(const Translator &translator, QWidget *parent)
    : QWidget(parent)
    , m_translator(translator)
{
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
    setCoverage({});
}

void CoverageLegend::setCoverage(const Coverage &coverage)
{
    m_codes.clear();
    QStringList words;
    for (const auto &one : EnumCodes<CoverageState>::all) {
        auto code = badgeOf(m_translator, one.value);
        if (const int count = coverage.count(one.value); count > 0)
            code.word += u" %1"_s.arg(count);
        words << code.word;
        m_codes.push_back(std::move(code));
    }
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

std::vector<QRect> CoverageLegend::places(int width) const
{
    const int unit = lineUnit(*this);
    const int height = unit * 13 / 10;
    std::vector<QRect> all;
    int x = 0;
    int y = unit / 4;
    for (const auto &code : m_codes) {
        const int wide = badgeWidth(code, fontMetrics()) + 2;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += height;
        }
        all.emplace_back(x, y, wide, height);
        x += wide + unit;
    }
    return all;
}

int CoverageLegend::heightForWidth(int width) const
{
    return places(width).back().bottom() + lineUnit(*this) / 4;
}

QSize CoverageLegend::sizeHint() const
{
    const int width = 90 * characterWidth(*this);
    return {width, heightForWidth(width)};
}

QSize CoverageLegend::minimumSizeHint() const
{
    return {30 * characterWidth(*this), heightForWidth(qMax(width(), 30 * characterWidth(*this)))};
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topLeft(), rect().topRight());
    const auto all = places(width());
    for (size_t index = 0; index < all.size(); ++index)
        paintBadge(painter, all[index], m_codes[index], palette(), false);
}

} // namespace licet
