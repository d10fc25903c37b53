#include "ui/request/page/request_head.h"

#include "text/request_text.h"
#include "ui/request/page/state_timeline.h"
#include "ui/widgets/arrangement.h"

#include <QPainter>
#include <QVBoxLayout>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QFont enlarged(QFont font, double times)
{
    font.setPointSizeF(font.pointSizeF() * times);
    return font;
}

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth(), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

EnvironmentSign::EnvironmentSign(QWidget *parent) : QWidget(parent)
{
    setFont(enlarged(font(), 1.6));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void EnvironmentSign::setBadge(const StatusBadge &code)
{
    m_code = code;
    setAccessibleName(code.word);
    updateGeometry();
    update();
}

QSize EnvironmentSign::sizeHint() const
{
    return {badgeWidth(m_code, fontMetrics()) + 4, fontMetrics().height()};
}

void EnvironmentSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_code.shape.isEmpty()) {
        painter.setPen(toneColour(m_code.tone, palette()));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_code.word);
        return;
    }
    paintBadge(painter, rect(), m_code, palette(), false);
}

RequestHead::RequestHead(QWidget *parent)
    : QWidget(parent)
    , m_environment(new EnvironmentSign)
    , m_number(new QLabel)
    , m_subject(new ElidedLabel)
    , m_trail(new StateTimeline)
{
    auto bold = m_number->font();
    bold.setBold(true);
    m_number->setFont(bold);
    const int unit = lineUnit(*this);
    auto *names = new QHBoxLayout;
    names->setSpacing(unit);
    names->addWidget(m_number);
    names->addWidget(m_subject, 1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(unit / 4);
    lines->addStretch(1);
    lines->addLayout(names);
    lines->addWidget(m_trail);
    lines->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit, 0, unit, 0);
    layout->setSpacing(2 * unit);
    layout->addWidget(m_environment);
    layout->addLayout(lines, 1);
    setFixedHeight(unit * 38 / 10);
}

void RequestHead::setRequest(const Request &request, const Translator &translator)
{
    const auto excerpt = excerptOf(request.draft);
    m_isProduction = excerpt.environment == Environment::Production;
    m_environment->setBadge(excerpt.environment ? badgeOf(translator, *excerpt.environment)
                                                : StatusBadge{{}, tr("no environment yet"), Tone::Quiet});
    m_number->setText(numberAndVersion(translator, request.number, request.version, request.state));
    m_subject->setText(subjectAndApplication(translator, request.draft));
    m_subject->setToolTip(m_subject->text());
    m_trail->setState(translator, request.state, request.version > 0);
    update();
}

void RequestHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isProduction)
        paintProductionBar(painter, rect(), palette());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace licet
