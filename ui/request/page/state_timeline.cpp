#include "ui/request/page/state_timeline.h"

#include "ui/widgets/arrangement.h"

#include <QPainter>

namespace licet {

Trail trailOf(RequestState state, bool wasFinalised)
{
    using enum RequestState;
    switch (state) {
    case Draft:
        return {{Draft, Finalised, Signed, Sent, Executed}, 0};
    case Finalised:
        return {{Draft, Finalised, Signed, Sent, Executed}, 1};
    case Signed:
        return {{Draft, Finalised, Signed, Sent, Executed}, 2};
    case Sent:
        return {{Draft, Finalised, Signed, Sent, Executed}, 3};
    case Acknowledged:
    case InformationAsked:
        return {{Draft, Finalised, Signed, state, Executed}, 3};
    case Executed:
    case Returned:
    case Refused:
        return {{Draft, Finalised, Signed, Sent, state}, 4};
    case Withdrawn:
        return wasFinalised ? Trail{{Draft, Finalised, Withdrawn}, 2} : Trail{{Draft, Withdrawn}, 1};
    }
    Q_UNREACHABLE();
}

StateTimeline::StateTimeline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StateTimeline::setState(const Translator &translator, RequestState state, bool wasFinalised)
{
    const auto trail = trailOf(state, wasFinalised);
    m_present = size_t(trail.present);
    m_codes.clear();
    for (const auto step : trail.steps)
        m_codes.push_back(badgeOf(translator, step));
    setAccessibleName(tr("State: %1").arg(m_codes[m_present].word));
    updateGeometry();
    update();
}

int StateTimeline::gap() const
{
    return qMax(4, fontMetrics().height() / 3);
}

int StateTimeline::widthOf(size_t step, bool withWord) const
{
    auto code = m_codes[step];
    if (!withWord && step != m_present)
        return badgeWidth({code.shape, {}}, fontMetrics()) - gap();
    // Two pixels more than measured, or a word of fractional width is elided.
    return badgeWidth(code, fontMetrics()) + 2 + (step == m_present ? 2 * gap() : 0);
}

int StateTimeline::wholeWidth(bool withWords) const
{
    int width = 0;
    for (size_t step = 0; step < m_codes.size(); ++step)
        width += widthOf(step, withWords) + (step == 0 ? 0 : 4 * gap());
    return width;
}

QSize StateTimeline::sizeHint() const
{
    return {wholeWidth(true), fontMetrics().height() + gap()};
}

QSize StateTimeline::minimumSizeHint() const
{
    return {m_codes.empty() ? 0 : wholeWidth(false), sizeHint().height()};
}

void StateTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool withWords = wholeWidth(true) <= width();
    int x = 0;
    for (size_t step = 0; step < m_codes.size(); ++step) {
        if (step > 0) {
            painter.setPen(palette().color(QPalette::Dark));
            painter.drawLine(x + gap(), height() / 2, x + 3 * gap(), height() / 2);
            x += 4 * gap();
        }
        auto code = m_codes[step];
        const int width = widthOf(step, withWords);
        QRect area(x, 0, width, height());
        if (step == m_present) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(toneColour(code.tone, palette()));
            painter.drawRoundedRect(area, 3, 3);
            auto onFilled = palette();
            onFilled.setColor(QPalette::HighlightedText, palette().color(QPalette::Window));
            paintBadge(painter, area.adjusted(gap(), 0, -gap(), 0), code, onFilled, true);
        } else {
            code.tone = step < m_present ? Tone::Plain : Tone::Quiet;
            if (!withWords)
                code.word.clear();
            paintBadge(painter, area, code, palette(), false);
        }
        x += width;
    }
}

} // namespace licet
