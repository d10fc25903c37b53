#include "ui/widgets/status_badges.h"

#include "text/terms.h"

#include <QEvent>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// Of shapes, words and what surrounds them, from the font: 16 px of shape at a line of 19 px.
struct Measures
{
    explicit Measures(const QFontMetrics &metrics)
        : shape(qMax(12, qRound(metrics.height() * 0.84)))
        , gap(qMax(4, metrics.height() / 3))
        , margin(qMax(1, metrics.height() / 10))
    {
    }
    int shape;
    int gap;
    int margin; ///< above and below a badge's words
};

/// Only *wrong* is filled by itself; the page fills the present step.
StatusBadge code(const char *shape, const QString &word, Tone tone)
{
    return {QString::fromLatin1(shape), word, tone, tone == Tone::Wrong};
}

void paintShapeAndWord(QPainter &painter, const QRect &area, const StatusBadge &code, const QColor &colour)
{
    const Measures measures(painter.fontMetrics());
    const QRect shape(area.left(), area.top() + (area.height() - measures.shape) / 2, measures.shape,
                      measures.shape);
    const auto wordArea = area.adjusted(measures.shape + measures.gap, 0, 0, 0);
    painter.drawPixmap(shape.topLeft(), shapePixmap(code.shape, colour, measures.shape,
                                                    painter.device()->devicePixelRatioF()));
    painter.setPen(colour);
    painter.drawText(wordArea, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(code.word, Qt::ElideRight, wordArea.width()));
}

} // namespace

QColor toneColour(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain:
        return palette.color(QPalette::WindowText);
    case Tone::Good:
        return dark ? QColor(0x5CC878) : QColor(0x1B6E33);
    case Tone::Waiting:
        return dark ? QColor(0x7AB8FF) : QColor(0x0B57A4);
    case Tone::Attention:
        return dark ? QColor(0xE5B84B) : QColor(0x7A5200);
    case Tone::Wrong:
        return dark ? QColor(0xFF9089) : QColor(0xB3261E);
    case Tone::Quiet:
        return dark ? QColor(0xA9B0B8) : QColor(0x5A5F66);
    }
    Q_UNREACHABLE();
}

StatusBadge badgeOf(const Translator &translator, RequestState state)
{
    const auto named = term(translator, state);
    switch (state) {
    case RequestState::Draft:
        return code("request-draft", named, Tone::Plain);
    case RequestState::Finalised:
        return code("request-finalised", named, Tone::Plain);
    case RequestState::Signed:
        return code("request-signed", named, Tone::Plain);
    case RequestState::Sent:
        return code("request-sent", named, Tone::Waiting);
    case RequestState::Acknowledged:
        return code("request-acknowledged", named, Tone::Waiting);
    case RequestState::InformationAsked:
        return code("request-information-asked", named, Tone::Attention);
    case RequestState::Executed:
        return code("request-executed", named, Tone::Good);
    case RequestState::Returned:
        return code("request-returned", named, Tone::Attention);
    case RequestState::Refused:
        return code("request-refused", named, Tone::Wrong);
    case RequestState::Withdrawn:
        return code("request-withdrawn", named, Tone::Quiet);
    }
    Q_UNREACHABLE();
}

StatusBadge badgeOf(const Translator &translator, AuthorizationState state)
{
    const auto named = term(translator, state);
    switch (state) {
    case AuthorizationState::Active:
        return code("authorization-active", named, Tone::Good);
    case AuthorizationState::Suspended:
        return code("authorization-suspended", named, Tone::Attention);
    case AuthorizationState::Ended:
        return code("authorization-ended", named, Tone::Quiet);
    }
    Q_UNREACHABLE();
}

StatusBadge badgeOf(const Translator &translator, Severity severity)
{
    const auto named = term(translator, severity);
    switch (severity) {
    case Severity::Error:
        return code("finding-error", named, Tone::Wrong);
    case Severity::Warning:
        return code("finding-warning", named, Tone::Attention);
    case Severity::Remark:
        return code("finding-remark", named, Tone::Waiting);
    }
    Q_UNREACHABLE();
}

StatusBadge badgeOf(const Translator &translator, Environment environment)
{
    const auto named = term(translator, environment);
    switch (environment) {
    case Environment::Test:
        return code("environment-test", named, Tone::Plain);
    case Environment::Acceptance:
        return code("environment-acceptance", named, Tone::Plain);
    case Environment::Production:
        return code("environment-production", named, Tone::Plain);
    }
    Q_UNREACHABLE();
}

StatusBadge passedBadge(const Translator &translator)
{
    return code("finding-passed", translator.translate("Terms", "passed", "a rule that holds"), Tone::Good);
}

QPixmap shapePixmap(const QString &shape, const QColor &colour, int size, qreal devicePixelRatio)
{
    const auto key =
        u"licet/%1/%2/%3/%4"_s.arg(shape, colour.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer drawing(u":/icons/%1.svg"_s.arg(shape));
    Q_ASSERT(drawing.isValid());
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        drawing.render(&painter, QRectF(pixmap.rect()));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintBadge(QPainter &painter, const QRect &area, const StatusBadge &code, const QPalette &palette,
                bool selected)
{
    painter.save();
    const auto plain = palette.color(QPalette::Text);
    const auto colour = selected                   ? palette.color(QPalette::HighlightedText)
                        : code.tone == Tone::Plain ? plain
                                                   : toneColour(code.tone, palette);
    paintShapeAndWord(painter, area, code, colour);
    painter.restore();
}

int badgeWidth(const StatusBadge &code, const QFontMetrics &metrics)
{
    const Measures measures(metrics);
    return measures.shape + measures.gap + metrics.horizontalAdvance(code.word);
}

void paintProductionBar(QPainter &painter, const QRect &row, const QPalette &palette, bool selected)
{
    const auto role = selected ? QPalette::HighlightedText : QPalette::WindowText;
    painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), palette.color(role));
}

Badge::Badge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Badge::setBadge(const StatusBadge &code)
{
    m_code = code;
    setAccessibleName(code.word);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    if (m_code.word.isEmpty())
        return {0, 0};
    const Measures measures(fontMetrics());
    const int height = qMax(measures.shape, fontMetrics().height()) + 2 * measures.margin + 2;
    return {badgeWidth(m_code, fontMetrics()) + 2 * measures.gap + 2, height};
}

QSize Badge::minimumSizeHint() const
{
    const Measures measures(fontMetrics());
    return {qMin(sizeHint().width(), measures.shape + 3 * measures.gap + 2), sizeHint().height()};
}

void Badge::paintEvent(QPaintEvent *)
{
    if (m_code.word.isEmpty())
        return;
    const Measures measures(fontMetrics());
    const auto colour = toneColour(m_code.tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(m_code.filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const auto words = m_code.filled ? palette().color(QPalette::Window) : colour;
    paintShapeAndWord(painter, rect().adjusted(measures.gap + 1, 1, -measures.gap, -1), m_code, words);
}

void Badge::changeEvent(QEvent *event)
{
    // A changed palette repaints by itself; a changed font also changes the size.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace licet
