#include "ui/coverage/coverage_codes.h"

#include "text/coverage_text.h"

#include <QSvgRenderer>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(CoverageState state)
{
    switch (state) {
    case CoverageState::Active:
        return Tone::Good;
    case CoverageState::Asked:
    case CoverageState::InPreparation:
    case CoverageState::NotYetInForce:
        return Tone::Waiting;
    case CoverageState::Expiring:
    case CoverageState::Missing:
    case CoverageState::Suspended:
        return Tone::Attention;
    case CoverageState::WithoutValidBasis:
        return Tone::Wrong;
    case CoverageState::Ended:
    case CoverageState::NotAsked:
    case CoverageState::NotNeeded:
        return Tone::Quiet;
    }
    Q_UNREACHABLE();
}

QString shapeOf(CoverageState state)
{
    return u"authorization-"_s + codeOf(state);
}

} // namespace

StatusBadge badgeOf(const Translator &translator, CoverageState state)
{
    return {shapeOf(state), term(translator, state), toneOf(state), false};
}

CoverageShape paperShapes()
{
    auto drawings = std::make_shared<std::map<CoverageState, std::unique_ptr<QSvgRenderer>>>();
    return [drawings](QPainter &painter, const QRectF &area, CoverageState state) {
        auto &drawing = (*drawings)[state];
        if (!drawing)
            drawing = std::make_unique<QSvgRenderer>(u":/icons/%1.svg"_s.arg(shapeOf(state)));
        drawing->render(&painter, area);
    };
}

} // namespace licet
